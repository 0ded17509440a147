import type { Finding, Report } from '../report/diagnostic.js';
import type { Source } from '../report/source.js';
import type { Table } from '../rules/tables/table.js';
import type { Node, TextNode } from '../syntax/node.js';
import { findInvisibleCharacter } from './invisible-character.js';
import { findOperator, findOperatorWord } from './looks-like-operator.js';
import { findPath, findPathInWords, findPattern } from './looks-like-pattern.js';
import { findWrittenEscape, mayHaveAliases, reportLostTexts } from './lost-text.js';
import { findMarkup } from './markup.js';
import { asValue, slipsOfTable } from './slips-of-table.js';
import { findNamesInRow, findUnlikelyCell } from './unlikely-cell.js';
import { walkTexts } from './walk-texts.js';
import { tapsTwice, valuesTwice } from './written-twice.js';
import { findYamlInLines } from './yaml-in-lines.js';

/** A text that may be a slip, and the finding about it. */
export interface Doubt {
  /** The text if it is compared with a payload, otherwise ''. */
  readonly payload: string;
  readonly finding: Finding;
}

/** A table with more rows than this was written by a program. */
const mostLookedAt = 100_000;
/** How many cells of one table are reported: the next ones mostly have the same cause. */
const mostTold = 20;

/** Searches the texts of one file after the other for what is most likely a slip of the hand. */
export class Slips {
  readonly #report: Report;
  /** Texts that may be intended: a payload that a button sends is not an operator, whatever it looks like. */
  readonly doubts: Doubt[] = [];
  /** Payloads that buttons send, in the order in which they were seen. */
  readonly sent: string[] = [];
  readonly #seen = new Set<unknown>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Takes over what was seen earlier in a text that has not changed. */
  seeAgain(sent: readonly string[], doubts: readonly Doubt[]): void {
    for (const payload of sent) this.sent.push(payload);
    for (const doubt of doubts) this.doubts.push(doubt);
  }

  /** Checks a file. A text that several aliases refer to is checked once. */
  look(root: Node): void {
    reportLostTexts(root, this.#report);
    const isSeen = mayHaveAliases(root) ? (what: object) => this.#isSeen(what) : () => false;
    walkTexts(root, (text) => {
      if (text.role === 'field') {
        const finding = isSeen(text.span) ? undefined : findPath(text);
        if (finding) this.#report(finding);
        return;
      }
      if (text.role === 'row') {
        const names = isSeen(text.map) ? undefined : findNamesInRow(text.map);
        if (names) this.#report(names);
        return;
      }
      if ('list' in text) {
        if (isSeen(text.list)) return;
        const find = text.role === 'taps' ? tapsTwice : valuesTwice;
        for (const finding of find(text.list)) this.#report(finding);
        return;
      }
      const { node } = text;
      if (text.role === 'payload') this.sent.push(node.text);
      if (isSeen(node)) return;
      if (text.role === 'cell') {
        const unlikely = findUnlikelyCell(node.text.trim(), () => node.span);
        if (unlikely) this.#report(unlikely);
        return;
      }
      const hidden = findInvisibleCharacter(text);
      if (hidden) {
        this.#report(hidden);
      } else if (text.role === 'compared') {
        const finding = findOperatorWord(text) ?? findPattern(text) ?? findOperator(text);
        if (finding)
          this.doubts.push({ payload: text.field === 'payload' ? node.text : '', finding });
      } else if (text.role !== 'kept') {
        const finding = findPathInWords(text) ?? findWrittenEscape(text) ?? findMarkup(text);
        if (finding) this.#report(finding);
      }
    });
  }

  /** Returns whether something was looked at before, and takes note of it. */
  #isSeen(what: object): boolean {
    if (this.#seen.has(what)) return true;
    this.#seen.add(what);
    return false;
  }

  /** Checks the values of a list in a file of their own, one a line. */
  lookAtLines(source: Source): void {
    const yaml = findYamlInLines(source);
    if (yaml) this.#report(yaml);
    let start = 0;
    for (const line of source.text.split('\n')) {
      const text = line.trim();
      // Most lines are plain, and a file may have a million of them.
      if (/[^\x20-\x7e]/.test(text) && !text.startsWith('#')) {
        const from = start + line.indexOf(text);
        const span = { source, start: from, end: from + text.length };
        const node: TextNode = { kind: 'text', text, plain: true, span };
        const among = [node];
        const hidden = findInvisibleCharacter({ ...asValue, node, among });
        if (hidden) this.#report(hidden);
      }
      start += line.length + 1;
    }
  }

  /** Checks a table in a file of its own. */
  lookAtTable(source: Source, table: Table): void {
    // A table with more rows was not typed by hand.
    if (table.size > mostLookedAt) return;
    let told = 0;
    for (const finding of slipsOfTable(source, table)) {
      if (told++ === mostTold) return;
      this.#report(finding);
    }
  }

  /** Reports doubtful texts that turned out not to be payloads of buttons. Call it once all files have been seen. */
  finish(): void {
    const sent = new Set(this.sent);
    const barred = this.sent.some((payload) => payload.includes('|'));
    for (const { payload, finding } of this.doubts) {
      const meant = sent.has(payload) || (barred && payload.includes('|'));
      if (payload === '' || !meant) this.#report(finding);
    }
  }
}
