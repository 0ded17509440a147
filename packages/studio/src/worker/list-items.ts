import { type OutlineItem, outline } from '@botrules/core/tooling';
import type { ListedItem } from './protocol.js';

/** What a file has, in its order; `undefined` where its text is not YAML. */
export function listItems(path: string, text: string): readonly ListedItem[] | undefined {
  const root = outline(path, text);
  return root?.items.flatMap((item) => listed(item, 0));
}

function listed(item: OutlineItem, depth: number): ListedItem[] {
  const { kind, id, name, disabled, from, line } = item;
  const own = { kind: kind as ListedItem['kind'], id, name, disabled, from, line, depth };
  return [own, ...item.items.flatMap((each) => listed(each, depth + 1))];
}
