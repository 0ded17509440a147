import type { OutlineItem } from '@botrules/core/tooling';
import type { CardText, MenuItem, ProfileAsCard, RawText, RowTable, WordList } from './card.js';
import { buttonsOf, type FindTaker } from './doings.js';
import type { WrittenValue } from './written.js';

/** What stands in a file or group beside its rules; what has another form is told as it is written. */
export interface BesideRules {
  readonly lists: readonly WordList[];
  readonly listNames: readonly string[];
  readonly rows: readonly RowTable[];
  readonly profile: ProfileAsCard | undefined;
  readonly rest: readonly RawText[];
}

/** Keys of which `besidesOf` tells. */
export const ofBesides: readonly string[] = ['lists', 'tables', 'profile'];

/** The lists, tables and profile of a file or group. */
export function besidesOf(
  item: OutlineItem,
  written: ReadonlyMap<string, WrittenValue>,
  takerOf: FindTaker,
): BesideRules {
  const rest: RawText[] = [];
  const tell = (key: string, value: WrittenValue) => rest.push(rawBelow(key, value));
  const tellOthers = (key: string, value: WrittenValue, shown: string) => {
    for (const [name, each] of value.entries) {
      if (name !== shown) tell(`${key}: ${String(name)}`, each);
    }
  };
  const lists = entriesOf(written.get('lists'), (name, value) => {
    const list = listOf(name, value, item);
    if (!list) tell(`lists: ${name}`, value);
    else if (value.kind === 'map') tellOthers(`lists: ${name}`, value, 'file');
    return list;
  });
  const rows = entriesOf(written.get('tables'), (name, value) => {
    if (value.kind === 'text') return undefined;
    if (value.at('file')) {
      // Those that are files have a link.
      tellOthers(`tables: ${name}`, value, 'file');
      return undefined;
    }
    const table = rowsOf(name, value);
    if (table) tellOthers(`tables: ${name}`, value, 'rows');
    else tell(`tables: ${name}`, value);
    return table;
  });
  const profile = written.get('profile');
  for (const key of ofBesides) {
    const value = written.get(key);
    if (value && value.kind !== 'map') tell(key, value);
  }
  return {
    lists,
    listNames: entriesOf(written.get('lists'), (name) => name),
    rows,
    profile: profile?.kind === 'map' ? profileOf(profile, takerOf) : undefined,
    rest,
  };
}

/** What is written below a key, with the key. */
export function rawBelow(key: string, value: WrittenValue): RawText {
  const raw = value.asRaw();
  const text = raw.text.includes('\n') ? `\n  ${raw.text.replaceAll('\n', '\n  ')}` : raw.text;
  return { ...raw, text: `${key}: ${text}` };
}

function entriesOf<T>(
  value: WrittenValue | undefined,
  read: (name: string, value: WrittenValue) => T | undefined,
): readonly T[] {
  if (value?.kind !== 'map') return [];
  return value.entries.flatMap(([name, each]) => {
    const found = read(String(name), each);
    return found === undefined ? [] : [found];
  });
}

function listOf(name: string, value: WrittenValue, item: OutlineItem): WordList | undefined {
  const { path } = value;
  const usedBy = usersOf(item, name);
  const file = value.kind === 'map' ? value.at('file')?.text : undefined;
  if (file !== undefined) return { name, path, values: [], file, usedBy };
  if (value.kind !== 'list') return undefined;
  const values = value.items.map((each) => (each.kind === 'text' ? each.asText() : each.asRaw()));
  return { name, path, values, file: undefined, usedBy };
}

/** The item that has a list, and those in it, as far as their conditions look at it. */
function usersOf(item: OutlineItem, list: string): WordList['usedBy'] {
  return lookingAt(item, namesIn(item, new Set(), list));
}

function lookingAt(item: OutlineItem, names: ReadonlySet<string>): WordList['usedBy'] {
  if (names.size === 0) return [];
  const { id, name, parts, items } = item;
  const isUser = parts.some(({ path, text }) => {
    if (text === undefined || path[0] !== 'when') return false;
    const isNamed = path.some((key) => key === 'in' || key === 'list') && names.has(text);
    return isNamed || [...names].some((each) => text.includes(` in ${each}}`));
  });
  return [
    ...(isUser ? [{ id, name: name ?? '' }] : []),
    ...items.flatMap((each) => lookingAt(each, namesIn(each, names))),
  ];
}

/**
 * The names of lists that have the words of one list in an item: its own, and those of lists that take it in.
 *
 * @param outside those names around the item; a list of its own hides one there, unless it takes that one in
 * @param here the list itself, where it stands in this item
 */
function namesIn(
  { parts }: OutlineItem,
  outside: ReadonlySet<string>,
  here?: string,
): ReadonlySet<string> {
  const own = parts.flatMap(({ path, text }) =>
    path[0] === 'lists' && path.length > 1
      ? [{ list: String(path[1]), takes: path[3] === 'list' ? text : undefined }]
      : [],
  );
  const names = new Set([...outside].filter((name) => !own.some(({ list }) => list === name)));
  if (here !== undefined) names.add(here);
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const { list, takes } of own) {
      if (takes !== undefined && (takes === list ? outside : names).has(takes)) names.add(list);
    }
  }
  return names;
}

function rowsOf(name: string, table: WrittenValue): RowTable | undefined {
  const rows = table.at('rows');
  const others = table.entries.some(([key]) => key !== 'rows' && key !== 'key');
  if (rows?.kind !== 'list' || others) return undefined;
  const isPlain = rows.items.every(
    (row) => row.kind === 'map' && row.items.every(({ kind }) => kind === 'text'),
  );
  if (!isPlain) return undefined;
  const columns = [
    ...new Set(rows.items.flatMap(({ entries }) => entries.map(([key]) => String(key)))),
  ];
  return {
    name,
    path: rows.path,
    columns,
    rows: rows.items.map((row) => ({
      path: row.path,
      cells: columns.map((column) => row.at(column)?.asText({ key: column })),
    })),
  };
}

function profileOf(profile: WrittenValue, takerOf: FindTaker): ProfileAsCard {
  const textAt = (key: string, choices?: CardText['choices']) => {
    const value = profile.at(key);
    return value?.kind === 'text' ? value.asText({ key, choices }) : undefined;
  };
  const greeting = textAt('greeting');
  const getStarted = textAt('get_started', 'taken');
  const menu = menuOf(profile.at('menu'), takerOf);
  const iceBreakers = buttonsOf(profile.at('ice_breakers'), takerOf);
  const shown = [
    ...(greeting ? ['greeting'] : []),
    ...(getStarted ? ['get_started'] : []),
    ...(menu ? ['menu'] : []),
    ...(iceBreakers ? ['ice_breakers'] : []),
  ];
  const rest = profile.entries.flatMap(([key, value]) =>
    shown.includes(String(key)) ? [] : [rawBelow(String(key), value)],
  );
  return {
    path: profile.path,
    greeting: greeting && { ...greeting, isLong: true },
    getStarted,
    menu: menu ?? [],
    iceBreakers: iceBreakers ?? [],
    rest,
  };
}

/** The entries of a menu; `undefined` where one of them cannot be shown. */
function menuOf(list: WrittenValue | undefined, takerOf: FindTaker): MenuItem[] | undefined {
  if (!list) return [];
  if (list.kind !== 'list') return undefined;
  const items: MenuItem[] = [];
  for (const entry of list.items) {
    const inner = entry.kind === 'map' ? entry.at('menu') : undefined;
    if (inner) {
      const below = menuOf(inner, takerOf);
      const others = entry.entries.some(([key]) => key !== 'menu' && key !== 'title');
      if (!below || others) return undefined;
      const title = entry.at('title')?.asText({ key: 'title' });
      items.push({ kind: 'menu', path: entry.path, title, items: below });
    } else {
      const button = buttonsOf(list, takerOf, entry)?.[0];
      if (!button) return undefined;
      items.push({ kind: 'button', button });
    }
  }
  return items;
}
