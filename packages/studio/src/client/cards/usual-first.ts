/**
 * Puts what people mostly look for before all else of a long list. The rest keeps its order.
 *
 * @param usual the names of what comes first, in order
 */
export function usualFirst(
  usual: readonly string[],
  options: readonly (readonly [name: string, said: string])[],
): readonly (readonly [string, string])[] {
  const rank = (name: string) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  return options.toSorted(([one], [other]) => rank(one) - rank(other));
}
