/** What each list of a decision holds. */
const items: { readonly [list: string]: string } = {
  reply: 'message',
  buttons: 'button',
  quick_replies: 'quick reply',
  cards: 'card',
};
/** What each map of a decision holds. */
const entries: { readonly [map: string]: string } = { captures: 'capture', params: 'param' };

/**
 * A path into a decision as a person says it: `reply[0].buttons[1].title` is "title of button 2 of message 1",
 * `captures.order_id` is "capture order_id".
 */
export function inWords(path: string): string {
  const [, map = '', name = ''] = /^(captures|params)\.(.*)$/s.exec(path) ?? [];
  if (map !== '') return `${entries[map]} ${name}`;
  const words = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].map(([, key = '', index]) =>
    index === undefined ? key : `${items[key] ?? key} ${Number(index) + 1}`,
  );
  return words.reverse().join(' of ');
}
