import type { Document, ErrorCode } from 'yaml';
import { isCollection, isPair, isScalar } from '#yaml';

/** Something in a text that is not YAML. */
export interface YamlFault {
  readonly code: ErrorCode;
  /** In the words of the library. */
  readonly message: string;
  /** Offsets of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Where the quote begins that is never closed, if that is what is wrong. */
  readonly openQuote: number | undefined;
  /** Whether reading goes on anyway. */
  readonly isWarning: boolean;
}

/** Another text in place of a part of a file. */
export interface TriedChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a text is not YAML, and where it would not be after a change. */
export interface YamlFaults {
  readonly all: readonly YamlFault[];
  /**
   * Returns whether reading goes on past an offset after a change; `false` also if it would take too long to find out.
   *
   * @param past an offset in the text before the change; the change counts as being before it
   */
  readonly goesOn: (past: number, change: TriedChange) => boolean;
}

/** Reads a text, and says in the document what is wrong. */
export type Parse = (text: string) => Document;

/** Mistakes inside one text: what is around it is read anyway. */
const inOneText: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);
/** Found again, and explained better, when the nodes are read. */
const saidElsewhere: ReadonlySet<ErrorCode> = new Set(['TAG_RESOLVE_FAILED', 'DUPLICATE_KEY']);

/** Returns whether a mistake is inside one text, so that everything around it can be read. */
export function isInOneText({ code }: YamlFault): boolean {
  return inOneText.has(code);
}

/** Longer texts are not read for a try. */
export const mostTried = 50_000;

/** Returns the faults of a text that was read as a whole. */
export function faultsOf(document: Document, text: string, parse: Parse): YamlFaults {
  return {
    all: faultsIn(document, 0),
    goesOn: (past, change) => {
      if (text.length > mostTried) return false;
      const tried = changed(text, change);
      const end = past + growth(change);
      return [tried.slice(0, someLinesBehind(tried, end)), tried].every(
        (part) => breakIn(faultsIn(parse(part), 0)) > end,
      );
    },
  };
}

export function changed(text: string, { from, to, text: put }: TriedChange): string {
  return text.slice(0, from) + put + text.slice(to);
}

/**
 * Returns where the third line after an offset ends. If reading breaks off before the offset, it does so whatever comes
 * further down: so most tries end when this much was read.
 */
export function someLinesBehind(text: string, offset: number): number {
  let end = offset;
  for (let line = 0; line <= 3 && end !== 0; line++) end = text.indexOf('\n', end) + 1;
  return end === 0 ? text.length : end;
}

/** Returns how much longer a change makes a text. */
export function growth({ from, to, text }: TriedChange): number {
  return text.length - (to - from);
}

/** Returns what is wrong in a document that is part of a text, with places in the whole text. */
export function faultsIn(document: Document, moved: number): readonly YamlFault[] {
  return [...document.errors, ...document.warnings]
    .filter(({ code }) => !saidElsewhere.has(code))
    .map(({ name, code, message, pos: [start, end] }) => {
      const open = message.includes('closing') ? openingQuote(document) : undefined;
      const openQuote = open === undefined ? undefined : open + moved;
      const isWarning = name === 'YAMLWarning';
      return { code, message, start: start + moved, end: end + moved, openQuote, isWarning };
    });
}

/** Returns where reading breaks off; Infinity if it does not. */
export function breakIn(faults: readonly YamlFault[]): number {
  return Math.min(
    ...faults.filter((fault) => !fault.isWarning && !isInOneText(fault)).map(({ start }) => start),
    Number.POSITIVE_INFINITY,
  );
}

/** Returns where a quote was opened that is never closed: it runs to the end of the file, so the last text begins with it. */
function openingQuote(document: Document): number | undefined {
  let last: unknown = document.contents;
  while (isCollection(last)) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  return isScalar(last) && last.type?.startsWith('QUOTE') ? last.range?.[0] : undefined;
}
