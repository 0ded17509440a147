/**
 * A name that nothing has yet: as it is, or with the first number behind it that makes it so.
 *
 * @param numbered the name with a number; `hello 2` unless given
 */
export function freeName(
  name: string,
  isTaken: (name: string) => boolean,
  numbered: (number: number) => string = (number) => `${name} ${number}`,
): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = numbered(number);
  return free;
}
