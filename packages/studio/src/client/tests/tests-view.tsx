/** Stands here until it is built. */
export function TestsView() {
  return null;
}
