/** What is sent back, whatever server sends it. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
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
