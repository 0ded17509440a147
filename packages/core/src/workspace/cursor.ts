import { Findings } from '../report/report.js';
import { Source } from '../report/source.js';
import { type CutText, cutAtItems } from '../syntax/cut-at-items.js';
import { hasAnchor } from '../syntax/has-anchor.js';
import type { MapNode, Node } from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import type { FileText } from './checked-edits.js';

/** Stands in for what is being written. A word that nobody writes. */
export const marker = 'zzWrittenHere';

/** Where somebody writes in a rule file. */
export interface WritingPlace {
  /**
   * The file with `marker` in place of the word that is being written, and of its rules only the one around that: others may
   * be wrong, and would take their time. It is the whole file only where it cannot be read rule by rule.
   */
  readonly root: Node;
  /** Keys, and numbers in the lists of `root`, that lead to the map with the key, or to the value. */
  readonly path: readonly (string | number)[];
  /** Nodes on the way, beginning with the file. */
  readonly around: readonly Node[];
  readonly role: 'key' | 'value';
  /** Whether it is between the braces of a placeholder. */
  readonly isPlaceholder: boolean;
  /** Keys that the map already has. */
  readonly beside: readonly string[];
  /** Where the word that is being written is. */
  readonly from: number;
  readonly to: number;
}

/** Finds the place of an offset in a rule file, even if the text there is half written. */
export function findCursor({ file, text }: FileText, offset: number): WritingPlace | undefined {
  let from = offset;
  while (from > 0 && isOfWord(text[from - 1]!)) from--;
  let to = offset;
  while (to < text.length && isOfWord(text[to]!)) to++;
  const isKey = /^["']?[ \t]*:(?:\s|$)/.test(text.slice(to, to + 40));
  const key = isKey ? marker : `${marker}: 1`;
  const puts = isKey || opensKey(text, from) ? [key, marker] : [marker, key];
  const texts = puts.map((put) => text.slice(0, from) + put + text.slice(to));
  // To read all of a long file takes a second, and where it is half written, several.
  const cut = cutAtItems(text, 'rules');
  const parts = puts.map((put) => (cut ? partsAround({ text, cut, from, to, put }) : []));
  const isAnchored = hasAnchor(text);
  const wholes = texts.filter(
    (_, at) => parts[at]!.length === 0 || (isAnchored && parts[at]!.some(hasAlias)),
  );
  for (const part of [...parts.flat(), ...wholes]) {
    const root = read(file, part);
    const found = root && search(root, [], [root]);
    if (root && found) {
      const isPlaceholder =
        text[from - 1] === '{' && text[from - 2] !== '{' && found.role === 'value';
      return { root, from, to, isPlaceholder, ...found };
    }
  }
  return undefined;
}

/** Returns whether a key is more likely to begin here than a value: at the start of a line or item, after `{`. */
function opensKey(text: string, from: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (/^ *(?:- +)*["']?$/.test(before)) return true;
  const open = /[[{][^[\]{}]*$/.exec(before)?.[0];
  return open?.startsWith('{') === true && /[{,]\s*["']?$/.test(open);
}

interface Writing {
  readonly text: string;
  readonly cut: CutText;
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/**
 * Returns a file with only the rule that somebody writes in, and what is around the rules; then the rule alone: all the
 * others may be wrong.
 */
function partsAround({ text, cut: { starts, end }, from, to, put }: Writing): readonly string[] {
  const isLast = end === text.length;
  const within = from < end || isLast ? starts.findLastIndex((start) => start <= from) : -1;
  const [start, next] = [starts[Math.max(0, within)]!, starts[Math.max(0, within) + 1] ?? end];
  /** What stands between two places, with what is put there. */
  const between = (begin: number, stop: number) =>
    from < begin || (from >= stop && stop < text.length)
      ? text.slice(begin, stop)
      : text.slice(begin, from) + put + text.slice(to, Math.max(to, stop));
  const item = between(start, next);
  const around = between(0, starts[0]!) + item + (isLast ? '' : between(end, text.length));
  return within < 0 ? [around] : [around, `rules:\n${item}`];
}

/** Whether what it means may be written elsewhere in the file. */
function hasAlias(text: string): boolean {
  return /(?:^|[\s,[{:])\*[\w-]/m.test(text);
}

function read(file: string, text: string): Node | undefined {
  return parseYaml(new Source(file, text), new Findings().report, { quoteLines: false });
}

type WhereFound = Pick<WritingPlace, 'path' | 'around' | 'role' | 'beside'>;

function search(
  node: Node,
  path: WritingPlace['path'],
  around: readonly Node[],
): WhereFound | undefined {
  if (node.kind === 'text') {
    return node.text.includes(marker) ? { path, around, role: 'value', beside: [] } : undefined;
  }
  if (node.kind === 'list') {
    for (const [at, item] of node.items.entries()) {
      const found = search(item, [...path, at], [...around, item]);
      if (found) return found;
    }
    return undefined;
  }
  if (node.kind === 'broken') return undefined;
  for (const { key, value } of node.entries) {
    if (key === marker) return { path, around, role: 'key', beside: keysOf(node) };
    const found = search(value, [...path, key], [...around, value]);
    if (found) return found;
  }
  return undefined;
}

function keysOf({ entries }: MapNode): readonly string[] {
  return entries.flatMap(({ key }) => (key === marker ? [] : [key]));
}

function isOfWord(character: string): boolean {
  return /[\p{L}\p{N}_.-]/u.test(character);
}
