/** Stands here until it is built. */
export function EventsView() {
  return null;
}
