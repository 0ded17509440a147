/** Whether a body has more bytes than that, told without encoding a text where its length alone tells it. */
export function hasMoreBytes(body: string | Uint8Array, limit: number): boolean {
  if (typeof body !== 'string') return body.byteLength > limit;
  if (body.length > limit || body.length * 3 <= limit) return body.length > limit;
  return new TextEncoder().encode(body).byteLength > limit;
}
