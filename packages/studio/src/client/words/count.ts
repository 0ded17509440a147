/** Writes numbers as the page does: `1,234`. */
export const numbers = new Intl.NumberFormat('en');

/** A number with the word that it counts: `1 file`, `2 files`. */
export function count(of: number, one: string, many = `${one}s`): string {
  return `${numbers.format(of)} ${of === 1 ? one : many}`;
}
