import type { Document } from 'yaml';
import { isMap, isPair, isScalar, isSeq } from '#yaml';
import { Source } from '../report/source.js';
import { type CutText, cutAtItems } from './cut-at-items.js';
import { readPlainLines, readPlainYaml } from './plain-yaml.js';
import {
  breakIn,
  changed,
  faultsIn,
  growth,
  isInOneText,
  mostTried,
  type Parse,
  someLinesBehind,
  type TriedChange,
  type YamlFault,
  type YamlFaults,
} from './yaml-faults.js';

/** How many rules that are not plain are read one by one; if there are more, reading all of them at once is faster. */
const mostAlone = 40;

/**
 * Returns the faults of a file with many rules, reading only the rules that they are in.
 *
 * How a rule is read does not depend on the rules before it, as long as these are sound. So the rules around a fault are
 * read as a file of their own. That file ends with the first rule that is read as a rule again, since a bracket or a
 * quote that is not closed takes in what follows.
 *
 * @param sound the file as it was when it could last be read: its rules are not read again
 * @returns `undefined` if it is not clear where rules begin, or if nothing is found that breaks reading off
 */
export function faultsByRule(text: string, parse: Parse, sound = ''): YamlFaults | undefined {
  if (marks.test(text)) return undefined;
  const cut = cutAtItems(text, 'rules');
  if (!cut) return undefined;
  const parts = new Parts(text, cut, rulesOf(sound, cut.column), parse);
  const unsound = parts.unsound();
  if (!unsound || unsound.length === 0) return undefined;
  const all: YamlFault[] = [];
  let readTo = -1;
  for (const part of unsound) {
    if (part <= readTo) continue;
    const { last, faults } = parts.faultsFrom(part);
    all.push(...faults);
    readTo = last;
  }
  if (all.every(isInOneText)) return undefined;
  return { all, goesOn: (past, change) => parts.goesOn(past, change, unsound[0]!) };
}

/** Document markers and directives: what follows them is read in another way. */
const marks = /^(?:---|\.\.\.|%)/m;
/** How many times as many rules are read next if those that were read do not show what is wrong. */
const widening = 4;
/** What is put before rules that are read without the head of their file. */
const key = 'rules:\n';

/** Returns the lines of each rule of a file, if its rules are indented as far as `column`. */
function rulesOf(text: string, column: number): ReadonlySet<string> {
  const cut = cutAtItems(text, 'rules');
  if (cut?.column !== column) return new Set();
  return new Set(cut.starts.map((start, at) => text.slice(start, cut.starts[at + 1] ?? cut.end)));
}

/** The parts of a file, numbered from 0: what is before the rules, each rule, and what is after them. */
class Parts {
  readonly #text: string;
  readonly #column: number;
  /** Where each part begins; last, the end of the text. */
  readonly #starts: readonly number[];
  readonly #parse: Parse;
  /** The lines of rules that are known to be sound. */
  readonly #known: ReadonlySet<string>;
  /** The number of the part after the rules. */
  readonly #tail: number;

  constructor(
    text: string,
    { starts, end, column }: CutText,
    known: ReadonlySet<string>,
    parse: Parse,
  ) {
    this.#known = known;
    this.#text = text;
    this.#column = column;
    this.#starts = [0, ...starts, end, text.length];
    this.#tail = starts.length + 1;
    this.#parse = parse;
  }

  /** Returns the numbers of the parts that cannot be read by themselves; `undefined` if it takes too long to find out. */
  unsound(): readonly number[] | undefined {
    const found: number[] = [];
    let alone = 0;
    for (let part = 0; part <= this.#tail; part++) {
      if (this.#isPlain(part)) continue;
      if (++alone > mostAlone) return undefined;
      if (!this.#isSound(part)) found.push(part);
    }
    return found;
  }

  /** Returns what is wrong from a part on, up to the next sound one or to the end, and the number of that last part. */
  faultsFrom(from: number): { readonly last: number; readonly faults: readonly YamlFault[] } {
    const { before, start } = this.#beginning(from);
    for (let last = from + 1; ; last = from + (last - from) * widening) {
      const isAll = last >= this.#tail;
      const end = isAll ? this.#tail : last;
      const part = before + this.#text.slice(start, this.#starts[end + 1]);
      const document = this.#parse(part);
      const moved = start - before.length;
      if (isAll || isRuleAgain(document, part, this.#starts[end]! - moved)) {
        return { last: end, faults: faultsIn(document, moved) };
      }
    }
  }

  goesOn(past: number, change: TriedChange, firstUnsound: number): boolean {
    const from = Math.min(this.#at(change.from), firstUnsound);
    const touched = this.#at(Math.max(past, change.to));
    const { before, start } = this.#beginning(from);
    const grown = growth(change);
    const text = changed(this.#text, change);
    const moved = start - before.length;
    const end = past + grown;
    const isBroken = (document: Document) => breakIn(faultsIn(document, moved)) <= end;
    const near = before + text.slice(start, someLinesBehind(text, end));
    if (near.length > mostTried || isBroken(this.#parse(near))) return false;
    for (let more = 1; ; more *= widening) {
      const last = Math.min(touched + more, this.#tail);
      const part = before + text.slice(start, this.#starts[last + 1]! + grown);
      if (part.length > mostTried) return false;
      const document = this.#parse(part);
      if (isBroken(document)) return false;
      if (last === this.#tail) return true;
      if (isRuleAgain(document, part, this.#starts[last]! + grown - moved)) return true;
    }
  }

  /** Returns where to begin so that a part is read as it is in the file, and what to put before that. */
  #beginning(part: number): { readonly before: string; readonly start: number } {
    // The rule before shows how far rules are indented.
    return part > 1 ? { before: key, start: this.#starts[part - 1]! } : { before: '', start: 0 };
  }

  /** Returns the number of the part that an offset is in. */
  #at(offset: number): number {
    const next = this.#starts.findIndex((start) => start > offset);
    return Math.min(next === -1 ? this.#tail : next - 1, this.#tail);
  }

  /** Returns a part as a text that can be read by itself. */
  #alone(part: number): string {
    const lines = this.#text.slice(this.#starts[part], this.#starts[part + 1]);
    return part === 0 ? `${lines}${' '.repeat(this.#column)}- a\n` : lines;
  }

  /** Returns whether a part is known, or can be read by the fast reader, which reads nothing that is wrong. */
  #isPlain(part: number): boolean {
    const lines = this.#alone(part);
    if (part === this.#tail && withoutComments(`${lines}\n`).trim() === '') return true;
    if (this.#known.has(lines)) return part > 0 && part < this.#tail;
    const source = new Source('', lines);
    if (part === 0) {
      const head = readPlainYaml(source);
      return head?.kind === 'map' && head.entries.at(-1)?.key === 'rules';
    }
    if (part === this.#tail) return readPlainYaml(source)?.kind === 'map';
    const list = readPlainLines(source, lines, 0, this.#column);
    return list?.kind === 'list' && list.items.length === 1 && list.items[0]!.kind === 'map';
  }

  #isSound(part: number): boolean {
    const isRule = part > 0 && part < this.#tail;
    const document = this.#parse((isRule ? key : '') + this.#alone(part));
    if (faultsIn(document, 0).length > 0 || !isMap(document.contents)) return false;
    if (part === this.#tail) return true;
    const items = rulesIn(document);
    return items.length === 1 && (part === 0 || isMap(items[0]));
  }
}

/** Returns the items of `rules`, if that is the last key of a document. */
function rulesIn({ contents }: Document): readonly unknown[] {
  if (!isMap(contents)) return [];
  const last: unknown = contents.items.at(-1);
  if (!isPair(last) || !isScalar(last.key) || last.key.value !== 'rules') return [];
  return isSeq(last.value) ? last.value.items : [];
}

/** Returns whether the text from an offset on is read as the last rule of a document, with nothing wrong in it. */
function isRuleAgain(document: Document, text: string, start: number): boolean {
  const item = rulesIn(document).at(-1);
  if (!isMap(item) || !item.range) return false;
  const lines = text.slice(start, item.range[0]);
  // Only comments may be above it, and a dash before it.
  if (!/^ *- +$/.test(withoutComments(lines))) return false;
  return faultsIn(document, 0).every(({ end }) => end <= start);
}

/** Returns a text without its empty lines and those that are only a comment. */
function withoutComments(lines: string): string {
  return lines.replace(/^[^\S\n]*(?:#[^\n]*)?\n/gm, '');
}
