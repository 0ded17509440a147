import type { OutlineItem } from '@botrules/core/tooling';
import type { ListedItem } from './protocol.js';

/** What a file has, in its order. */
export function listItems(root: OutlineItem): readonly ListedItem[] {
  return root.items.flatMap((item) => listed(item, 0));
}

function listed(item: OutlineItem, depth: number): ListedItem[] {
  const { kind, id, name, disabled, from, line } = item;
  const own = { kind: kind as ListedItem['kind'], id, name, disabled, from, line, depth };
  return [own, ...item.items.flatMap((each) => listed(each, depth + 1))];
}
