import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import { decorateVisible } from './visible-lines.js';

/** How lines of YAML look, line by line: a parser of the whole would weigh more than it shows. */

/** A part of a line: what it is, and where it ends. */
export interface Colored {
  readonly kind: 'key' | 'comment' | 'mark' | 'text';
  readonly from: number;
  readonly to: number;
}

const key =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{}[\],#&*!|>%@`-][^:#{}[\],]*?|-?[\w.][^:#{}[\],]*?)(?=\s*:(?:\s|$))/;
const quoted = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)/;

/** The parts of a line that is not within a text in lines. */
export function colorLine(line: string): readonly Colored[] {
  const parts: Colored[] = [];
  let at = 0;
  let mayBeKey = true;
  let depth = 0;
  const add = (kind: Colored['kind'], length: number) => {
    parts.push({ kind, from: at, to: at + length });
    at += length;
  };
  while (at < line.length) {
    const rest = line.slice(at);
    const space = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) {
      at += space;
      continue;
    }
    if (rest.startsWith('#') && (at === 0 || /\s/.test(line.charAt(at - 1)))) {
      add('comment', rest.length);
      break;
    }
    const found = mayBeKey ? key.exec(rest)?.[0] : undefined;
    if (found !== undefined && !/^-\s/.test(rest)) {
      add('key', found.length);
      mayBeKey = false;
      continue;
    }
    if (/^(?:[-?](?:\s|$)|:(?:\s|$))/.test(rest)) {
      mayBeKey = rest.charAt(0) !== ':';
      add('mark', 1);
      continue;
    }
    if (/^[{}[\]]/.test(rest) && (depth > 0 || /^[{[]/.test(rest))) {
      const opens = /^[{[]/.test(rest);
      depth += opens ? 1 : -1;
      mayBeKey = opens;
      add('mark', 1);
      continue;
    }
    if (rest.startsWith(',') && depth > 0) {
      mayBeKey = true;
      add('mark', 1);
      continue;
    }
    if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(rest)) {
      add('mark', /^\S+/.exec(rest)![0].length);
      continue;
    }
    const text = quoted.exec(rest)?.[0] ?? plainText(rest, depth > 0);
    mayBeKey = false;
    add('text', Math.max(1, text.length));
  }
  return parts;
}

/** A text without quotes ends where a comment begins; among braces where they go on. */
function plainText(rest: string, isFlow: boolean): string {
  return (isFlow ? /^.[^,{}[\]]*?(?=\s+#|[,{}[\]]|$)/ : /^.*?(?=\s+#|$)/).exec(rest)?.[0] ?? rest;
}

/** How far a line is indented, or -1 for an empty one. */
function indentOf(line: string): number {
  return line.trim() === '' ? -1 : line.length - line.trimStart().length;
}

/** How many lines back from the first that is seen the start of a text in lines is looked for. */
const farthest = 400;

const looks = {
  key: Decoration.mark({ class: 'y-key' }),
  comment: Decoration.mark({ class: 'y-comment' }),
  mark: Decoration.mark({ class: 'y-mark' }),
  text: Decoration.mark({ class: 'y-text' }),
};

function decorate({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    const first = doc.lineAt(from).number;
    let number = Math.max(1, first - farthest);
    for (let back = first; back > number; back -= 1) {
      if (indentOf(doc.line(back).text) === 0) number = back;
    }
    /** The indentation of the line that began a text in lines; -1 outside of one. */
    let inLines = -1;
    for (; number <= doc.lines; number += 1) {
      const line = doc.line(number);
      if (line.from > to) break;
      const indent = indentOf(line.text);
      if (inLines >= 0 && (indent === -1 || indent > inLines)) {
        if (number >= first && line.length > 0) builder.add(line.from, line.to, looks.text);
        continue;
      }
      inLines = /[:-]\s+[|>][-+\d]*\s*(?:#.*)?$/.test(line.text) ? Math.max(0, indent) : -1;
      if (number < first) continue;
      for (const part of colorLine(line.text)) {
        builder.add(line.from + part.from, line.from + part.to, looks[part.kind]);
      }
    }
  }
  return builder.finish();
}

/** Colors keys, texts, marks and comments of the lines that are seen. */
export const highlight = decorateVisible(decorate);
