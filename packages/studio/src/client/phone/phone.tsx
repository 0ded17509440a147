/** Stands here until it is built. */
export function Phone() {
  return null;
}
