import { get, printable } from '@botrules/channel';

/** The platform refused a call. Its message has no secret in it. */
export class LineApiError extends Error {
  override readonly name = 'LineApiError';
  /** The HTTP status: the platform has no codes of its own. */
  readonly status: number;
  /** The platform's words, by which errors of one status are told apart. */
  readonly description: string;
  /** What was asked, such as `message/push`. */
  readonly path: string;
  /** The call had a key by which the platform knows repeats: made again, nobody gets anything twice. */
  readonly isRepeatable: boolean;

  constructor(fields: LineApiErrorFields) {
    super(`The platform refused the call (${fields.status}): ${fields.description}`);
    this.status = fields.status;
    this.description = fields.description;
    this.path = fields.path;
    this.isRepeatable = fields.isRepeatable;
  }

  /** Whether the token that answers an event for free is too old, or was used. */
  get isTokenSpent(): boolean {
    return this.status === 400 && /invalid reply token/i.test(this.description);
  }
}

/** What a `LineApiError` has. */
export type LineApiErrorFields = Pick<
  LineApiError,
  'status' | 'description' | 'path' | 'isRepeatable'
>;

/**
 * The platform's words in an answer: its message, and what it says of single properties.
 *
 * @param blot takes secrets out of a text
 */
export function descriptionOf(
  json: unknown,
  status: number,
  blot: (text: string) => string,
): string {
  const details = get(json, 'details');
  const found = Array.isArray(details) ? details.slice(0, 5) : [];
  const more = found.map((each) => `${get(each, 'property')}: ${get(each, 'message')}`);
  const message = get(json, 'message');
  if (typeof message !== 'string' || message === '') {
    return `It answered ${status} without saying why.`;
  }
  const words = more.length === 0 ? message : `${message} (${more.join('; ')})`;
  return printable(blot(words)).slice(0, 500);
}
