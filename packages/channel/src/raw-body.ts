/** A body as it came: its text or its bytes. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * A body as a text or as bytes, or `undefined` if it is neither, such as an object that a parser has made.
 * Takes what any host hands over: a `Buffer`, an `ArrayBuffer`, any view of one, also those of another realm (a
 * test runner's, a `vm` context's), for which `instanceof` does not hold.
 */
export function rawBodyOf(body: unknown): string | Uint8Array | undefined {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  const tag = Object.prototype.toString.call(body);
  if (tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]') {
    return new Uint8Array(body as ArrayBuffer);
  }
  return undefined;
}
