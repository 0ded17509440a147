import type { WebRequest } from './web.js';

/** A body that has more bytes than it may: `status` is what it is answered. */
class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
  readonly status = 413;
}

/** A body of which nothing is left, since somebody has read it. */
class BodyReadError extends Error {
  override readonly name = 'BodyReadError';
  /** The name that `raw-body`, the reader of Koa and Express, has for this. */
  readonly type = 'stream.not.readable';
}

/**
 * The bytes of a request's body. Throws `BodyTooLargeError` as soon as there are more than `limit`, and reads no
 * further; throws `BodyReadError` for a body that somebody has read before.
 */
export async function readStream(request: WebRequest, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw new BodyReadError('The body was read.');
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // Nobody waits for this: a sender that goes on is cut off by the server.
      void reader.cancel().catch(() => {});
      throw new BodyTooLargeError(`The body has more than ${limit} bytes.`);
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
