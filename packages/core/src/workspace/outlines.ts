import { needText } from '../report/argument.js';
import type { Steps } from '../steps.js';
import { type CutText, cutAtItems } from '../syntax/cut-at-items.js';
import { hasAnchor } from '../syntax/has-anchor.js';
import { itemsOf, type OutlineItem, type OutlinePart, outline } from './outline.js';

/** An item of the list of rules, as it was outlined alone. */
interface KeptPiece {
  /** With places in a file that has nothing else. */
  readonly items: readonly OutlineItem[];
  /** With those in the file as it was last. */
  now: Shift & { readonly items: readonly OutlineItem[] };
}

interface KeptOutline {
  readonly pieces: ReadonlyMap<string, KeptPiece>;
  readonly text: string;
  readonly root: OutlineItem;
}

/** What stands in place of the rules around an item. */
const head = 'rules:\n';

/** How many rules are outlined in one step. */
const eachStep = 32;

/**
 * Outlines files again and again while somebody edits them. Only rules that have changed are read again; the others are
 * moved to where they stand now.
 */
export class Outlines {
  readonly #files = new Map<string, KeptOutline>();

  /**
   * Returns what `outline` returns, in steps, so that a program can do something else in between. Of rules that are not YAML
   * what can be read is there, and all of the others.
   *
   * @param file the name of the file, as in diagnostics
   * @param text its text
   */
  *steps(file: string, text: string): Steps<OutlineItem | undefined> {
    needText('Outlines', 'the name of a file', file, 'Write outlines.steps("rules.yaml", text).');
    needText('Outlines', 'the text of the file', text, 'Write outlines.steps("rules.yaml", text).');
    const kept = this.#files.get(file);
    if (kept?.text === text) return kept.root;
    const read = yield* readInPieces(file, text, kept?.pieces ?? new Map());
    if (read === undefined) {
      this.#files.delete(file);
      return outline(file, text);
    }
    this.#files.set(file, read);
    return read.root;
  }
}

/** Outlines a file piece by piece; `undefined` where it has to be read as a whole. */
function* readInPieces(
  file: string,
  text: string,
  before: ReadonlyMap<string, KeptPiece>,
): Steps<KeptOutline | undefined> {
  // What an alias means is written in another piece.
  const cut = hasAnchor(text) ? undefined : cutAtItems(text, 'rules');
  if (!cut) return undefined;
  const { starts, end } = cut;
  const frame = frameOf(file, text, cut);
  if (!frame) return undefined;
  const pieces = new Map<string, KeptPiece>();
  const items: OutlineItem[] = [];
  const ids = new Map<string, number>();
  let line = lineBreaks(text.slice(0, starts[0]));
  for (const [number, from] of starts.entries()) {
    const written = text.slice(from, starts[number + 1] ?? end);
    const piece = (!pieces.has(written) && before.get(written)) || pieceOf(file, written);
    if (!piece) return undefined;
    pieces.set(written, piece);
    for (const item of movedTo(piece, { by: from - head.length, lines: line - 1 })) {
      const count = (ids.get(item.id) ?? 0) + 1;
      ids.set(item.id, count);
      // What is in it has ids that depend on its own, or may have those of others.
      if (item.kind === 'group' && (count > 1 || itemsOf(item).length > 1 + item.items.length))
        return undefined;
      items.push(count === 1 ? item : { ...item, id: `${item.id} ${count}` });
    }
    line += lineBreaks(written);
    if (number % eachStep === 0) yield;
  }
  const all = [...items, ...frame.items].flatMap(itemsOf);
  if (new Set(all.map(({ id }) => id)).size < all.length) return undefined;
  return { pieces, text, root: { ...frame, items: [...items, ...frame.items] } };
}

/** Outlines a file without the items of its rules. */
function frameOf(file: string, text: string, { starts, end }: CutText): OutlineItem | undefined {
  const [first, second = end] = starts as readonly [number, ...number[]];
  // One item keeps the list what it is.
  const root = outline(file, text.slice(0, second) + text.slice(end));
  if (root === undefined) return undefined;
  const by = { by: end - second, lines: lineBreaks(text.slice(second, end)) };
  const isAround = ({ from }: OutlinePart | OutlineItem) => from < first || from >= second;
  return {
    ...root,
    to: text.length,
    items: root.items.filter(isAround).map((item) => (item.from < first ? item : moved(item, by))),
    parts: root.parts
      .filter(isAround)
      .map((part) => (part.from < first ? part : movedPlace(part, by))),
  };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function pieceOf(file: string, written: string): KeptPiece | undefined {
  const items = outline(file, head + written)?.items;
  return items && { items, now: { items, by: 0, lines: 0 } };
}

/** By how many characters and lines something is moved. */
interface Shift {
  readonly by: number;
  readonly lines: number;
}

function movedTo(piece: KeptPiece, to: Shift): readonly OutlineItem[] {
  if (piece.now.by !== to.by || piece.now.lines !== to.lines) {
    piece.now = { ...to, items: piece.items.map((item) => moved(item, to)) };
  }
  return piece.now.items;
}

function moved(item: OutlineItem, move: Shift): OutlineItem {
  return {
    ...movedPlace(item, move),
    items: item.items.map((each) => moved(each, move)),
    parts: item.parts.map((part) => movedPlace(part, move)),
  };
}

function movedPlace<T extends OutlinePart | OutlineItem>(of: T, { by, lines }: Shift): T {
  return { ...of, from: of.from + by, to: of.to + by, line: of.line + lines };
}
