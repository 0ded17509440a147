/** A request as it came, whatever server took it. */
export interface RawRequest {
  /** `GET` or `POST`. */
  readonly method: string;
  /** A header by its name in small letters. */
  header(name: string): string | undefined;
  /** A parameter of the query string; of one that stands several times the first. */
  query(name: string): string | undefined;
  /** The bytes or the text as they came; empty for a GET. */
  readonly body: string | Uint8Array;
  /** When it came, in milliseconds since 1970-01-01 UTC; now unless given. */
  readonly receivedAt?: number;
}

/** What is sent back, whatever server sends it. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** All headers to send, by name. */
  readonly headers: { readonly [name: string]: string };
  /** The body as text. */
  readonly body: string;
  /** What the log says about it to the person who runs the bot. It is not sent. */
  readonly log?: string;
}

/** Whether a delivery comes from the platform. */
export type Verified =
  | {
      readonly ok: true;
      /** The id of the account that the proof names, where bodies do not: its secret is known to no other. */
      readonly account?: string | undefined;
      /**
       * Why the events of an account are not proved by it, where several apps post and only some of them may speak for the
       * account: a sentence. `undefined` if they are. Without it, all are.
       */
      readonly refuses?: ((account: string | undefined) => string | undefined) | undefined;
    }
  | {
      readonly ok: false;
      /** A sentence without anything that came in. */
      readonly why: string;
    };

const safe = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };

/** A body that a browser shows as it is, never as a page: some of it comes from outside. */
export function textAnswer(body: string): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...safe }, body };
}

/** A refusal as one line of JSON. `error` is ours alone: nothing that came in or went wrong inside is in it. */
export function refusal(
  status: number,
  error: string,
  headers: { readonly [name: string]: string } = {},
): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...safe, ...headers },
    body: JSON.stringify({ error }),
  };
}
