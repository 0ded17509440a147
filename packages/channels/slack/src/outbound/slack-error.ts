import { get, type PlatformAnswer, printable } from '@botrules/channel';

/** The platform refused a call. Its message has no token in it. */
export class SlackError extends Error {
  override readonly name = 'SlackError';
  /** The platform's word for it: `channel_not_found`. */
  readonly error: string;
  /** The HTTP status: 200, mostly. */
  readonly status: number;
  /** How long the platform asks to wait, in milliseconds, where it does. */
  readonly retryAfterMs: number | undefined;
  /** Another call can be made in place of this one. */
  readonly hasInstead: boolean;

  constructor({ error, status, retryAfterMs, hasInstead, details }: SlackErrorFields) {
    super(
      details === ''
        ? `The platform refused the call (${error}).`
        : `The platform refused the call (${error}): ${details}`,
    );
    this.error = error;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.hasInstead = hasInstead;
  }
}

/** What a `SlackError` is made of. */
export type SlackErrorFields = Pick<
  SlackError,
  'error' | 'status' | 'retryAfterMs' | 'hasInstead'
> & {
  /** What the platform says besides, or nothing. */
  readonly details: string;
};

/** The longest pause, whatever the platform says: then one call finds out. */
const longestPauseMs = 3_600_000;

/**
 * The error that an answer tells.
 *
 * @param blot takes secrets out of a text
 */
export function toSlackError(
  { json, status, header }: PlatformAnswer,
  hasInstead: boolean,
  blot: (text: string) => string,
): SlackError {
  const word = get(json, 'error');
  const needed = get(json, 'needed');
  const messages = get(get(json, 'response_metadata'), 'messages');
  const said = [
    ...(typeof needed === 'string' ? [`it needs the scope ${needed}`] : []),
    ...(Array.isArray(messages) ? messages.filter((each) => typeof each === 'string') : []),
  ];
  const seconds = Number(header('retry-after') ?? Number.NaN);
  return new SlackError({
    error: typeof word === 'string' && /^\w{1,64}$/.test(word) ? word : `status ${status}`,
    status,
    retryAfterMs: seconds > 0 ? Math.min(seconds * 1000, longestPauseMs) : undefined,
    hasInstead,
    details: printable(blot(said.join('; '))).slice(0, 500),
  });
}
