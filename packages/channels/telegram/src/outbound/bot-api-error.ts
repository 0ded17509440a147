import { get, printable } from '@botrules/channel';

/** The platform refused a call. Its message has no token in it. */
export class BotApiError extends Error {
  override readonly name = 'BotApiError';
  /** The platform's `error_code`; the HTTP status where its answer had none. */
  readonly code: number;
  /** The platform's words, by which errors of one code are told apart. */
  readonly description: string;
  /** How long the platform asks to wait, in milliseconds, where it does. */
  readonly retryAfterMs: number | undefined;
  /** The id that a group has now: it became a supergroup. */
  readonly movedTo: number | string | undefined;
  /** Another call can be made in place of this one. */
  readonly hasInstead: boolean;

  constructor(fields: BotApiErrorFields) {
    super(`The platform refused the call (${fields.code}): ${fields.description}`);
    this.code = fields.code;
    this.description = fields.description;
    this.retryAfterMs = fields.retryAfterMs;
    this.movedTo = fields.movedTo;
    this.hasInstead = fields.hasInstead;
  }
}

/** What a `BotApiError` has. */
export type BotApiErrorFields = Pick<
  BotApiError,
  'code' | 'description' | 'retryAfterMs' | 'movedTo' | 'hasInstead'
>;

/** The longest pause, whatever the platform says: then one call finds out. */
const longestPauseMs = 3_600_000;

/**
 * The error that an answer tells.
 *
 * @param blot takes secrets out of a text
 */
export function toBotApiError(
  {
    json,
    status,
    retryAfter,
  }: {
    readonly json: unknown;
    readonly status: number;
    /** The header, in seconds. */
    readonly retryAfter: string | null;
  },
  hasInstead: boolean,
  blot: (text: string) => string,
): BotApiError {
  const words = get(json, 'description');
  const parameters = get(json, 'parameters');
  const seconds = Number(get(parameters, 'retry_after') ?? retryAfter ?? Number.NaN);
  const code = get(json, 'error_code');
  const moved = get(parameters, 'migrate_to_chat_id');
  return new BotApiError({
    code: typeof code === 'number' && Number.isSafeInteger(code) ? code : status,
    description:
      typeof words === 'string' && words !== ''
        ? printable(blot(words)).slice(0, 500)
        : `It answered ${status} without saying why.`,
    retryAfterMs: seconds > 0 ? Math.min(seconds * 1000, longestPauseMs) : undefined,
    movedTo: typeof moved === 'number' || typeof moved === 'string' ? moved : undefined,
    hasInstead,
  });
}
