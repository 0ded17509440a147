/** When the clicks were, by the platform's clock. */
export const happened = 1_700_000_000_000;

/** The body of a webhook with a click of one person for each id, which become those of the events: `postback:ID`. */
export function bodyOf(...ids: readonly string[]): string {
  const messaging = ids.map((mid) => ({
    sender: { id: 'anna' },
    recipient: { id: 'page' },
    timestamp: happened,
    postback: { mid, payload: 'MENU', title: 'Menu' },
  }));
  return JSON.stringify({ object: 'page', entry: [{ id: 'page', time: happened, messaging }] });
}
