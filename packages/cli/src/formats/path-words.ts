import { say, translated } from '@botrules/core/tooling';

/** What each list of a decision holds. */
const items: { readonly [list: string]: string } = {
  reply: /* say */ 'message',
  buttons: /* say */ 'button',
  quick_replies: /* say */ 'quick reply',
  cards: /* say */ 'card',
};
/** What each map of a decision holds. */
const entries: { readonly [map: string]: string } = {
  captures: /* say */ 'capture',
  params: /* say */ 'param',
};

/**
 * A path into a decision as a person says it: `reply[0].buttons[1].title` is "title of button 2 of message 1",
 * `captures.order_id` is "capture order_id".
 */
export function inWords(path: string): string {
  const [, map = '', name = ''] = /^(captures|params)\.(.*)$/s.exec(path) ?? [];
  if (map !== '') return `${translated(entries[map])} ${name}`;
  const words = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].map(([, key = '', index]) =>
    index === undefined ? key : `${translated(items[key]) ?? key} ${Number(index) + 1}`,
  );
  return words.reverse().reduce((inner, outer) => say`${inner} of ${outer}`);
}
