// Decides which lists are the same: claims about one list are known to be alike.

import type { List } from '../../../rules/model.js';

const ids = new WeakMap<List, string>();
let lastId = 0;

/** Returns what tells a list from others. */
export function idOf(list: List): string {
  if (list.table) return `${list.table.id}.${list.column}`;
  let id = ids.get(list);
  if (id === undefined) {
    id = String(++lastId);
    ids.set(list, id);
  }
  return id;
}
