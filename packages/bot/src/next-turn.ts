/**
 * Calls a function in a later turn of the event loop, so that what is being answered now goes out first. Browsers and
 * edge runtimes have no `setImmediate`, and a timer does the same there.
 */
export function nextTurn(work: () => void): void {
  const { setImmediate } = globalThis as { readonly setImmediate?: (work: () => void) => unknown };
  if (setImmediate === undefined) setTimeout(work, 0);
  else setImmediate(work);
}
