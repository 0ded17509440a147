import { createDeadline } from './deadline.js';
import { parseJson } from './parse-body.js';
import { blotter, givenUp, toSendError } from './send-error.js';
import type { Fetch, Signal } from './web.js';

/** One request to a platform's API. */
export interface PlatformRequest {
  /** What makes it: the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
  /** `POST` where there is a body, else `GET`, unless given. */
  readonly method?: string | undefined;
  /** Headers beside the content type, such as `authorization`. */
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** What is posted as JSON. */
  readonly body?: object | undefined;
  /** What is posted in place of that, as it is; its type is a header. */
  readonly bytes?: Uint8Array | undefined;
  /** How long it may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Gives it up when it is aborted. */
  readonly signal?: Signal | undefined;
  /** Texts that no error may show: the token, whatever proves something. */
  readonly secrets?: readonly (string | undefined)[] | undefined;
}

/** What a platform answered. */
export interface PlatformAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The JSON of the body, as `JSON.parse` has it; `undefined` where it is not JSON, or nests too deep. */
  readonly json: unknown;
  /** A header of the answer, such as `retry-after`. */
  header(name: string): string | null;
}

/**
 * Makes a request and reads the answer, whatever its status. Throws only `SendError`, where no answer came; there is
 * no secret in that.
 */
export async function askPlatform(
  url: string | { toString(): string },
  request: PlatformRequest,
): Promise<PlatformAnswer> {
  const { body, bytes, headers, signal } = request;
  const method = request.method ?? ((body ?? bytes) === undefined ? 'GET' : 'POST');
  const make = request.fetch ?? fetch;
  if (signal?.aborted) throw givenUp(false, signal.reason, blotter(request.secrets ?? []));
  const deadline = createDeadline(request.timeoutMs, signal);
  try {
    const response = await make(String(url), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(bytes !== undefined && { body: bytes as Uint8Array<ArrayBuffer> }),
      // A redirect must not carry our token elsewhere.
      redirect: 'manual',
      signal: deadline.signal,
    });
    const json = parseJson(await response.text());
    return { status: response.status, json, header: (name) => response.headers.get(name) };
  } catch (error) {
    throw toSendError(error, deadline.timedOut, signal, blotter(request.secrets ?? []));
  } finally {
    deadline.end();
  }
}
