/** What is sent back, whatever server sends it. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** All headers to send, by name. */
  readonly headers: { readonly [name: string]: string };
  /** The body as text. */
  readonly body: string;
}

const safe = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };

/** A body that a browser shows as it is, never as a page: the handshake's challenge comes from outside. */
export function text(body: string): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...safe }, body };
}

/** A refusal as one line of JSON. `error` is ours alone: nothing that came in or went wrong inside is in it. */
export function refuse(
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

/** For a sender whose body is not read to its end: the rest of it must not be taken for the next request. */
export const goodbye = { Connection: 'close' };

/** The platform sends again what is answered so. */
export const busy = refuse(503, 'Not now, please send it again.', { 'Retry-After': '10' });
/** Something is wrong on our side; the log says what. */
export const failure = refuse(500, 'Something went wrong here.');
/** What any method but GET and POST is answered. */
export const methodNotAllowed = refuse(405, 'This address takes GET and POST.', {
  Allow: 'GET, POST',
});
