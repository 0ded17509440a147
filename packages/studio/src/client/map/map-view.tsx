/** Stands here until it is built. */
export function MapView() {
  return null;
}
