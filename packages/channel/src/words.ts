/**
 * What was thrown, in words. Anything can be thrown: an object without a prototype, one whose `toString` throws, a
 * symbol, nothing at all. Never throws itself.
 */
export function wordsOf(thrown: unknown): string {
  try {
    const words = messageOf(thrown);
    if (words !== '') return words;
  } catch {
    // It cannot even be looked at.
  }
  return typeof thrown === 'object' && thrown !== null
    ? 'something was thrown that has no message'
    : 'an empty text was thrown';
}

function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { message, name } = thrown as { readonly message?: unknown; readonly name?: unknown };
  if (typeof message === 'string' && message !== '') return message;
  return thrown instanceof Error && typeof name === 'string' ? name : '';
}

/** Why a request failed. `fetch` by itself says no more than "fetch failed"; the reason is its cause. */
export function reasonOfRequest(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return wordsOf(cause instanceof Error ? cause : thrown);
}
