import type { TriedChange, YamlFaults } from './yaml-faults.js';

// Finds the spaces that are meant by tabs that indent lines.

/** How many spaces a tab may stand for, the usual one first. */
const widths = [2, 4, 8];

/**
 * Returns the change of a file that puts spaces in place of all tabs that indent; `undefined` if no width makes YAML of it,
 * or if two do that mean different things. Texts that people read stay as they are.
 */
export function withoutTabs(text: string, goesOn: YamlFaults['goesOn']): TriedChange | undefined {
  const lines = text.split('\n');
  const tabs = tabsOf(lines);
  if (tabs === undefined) return undefined;
  const first = tabs.findIndex((count) => count > 0);
  const last = tabs.findLastIndex((count) => count > 0);
  if (first === -1) return undefined;
  const from = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const to = from + lines.slice(first, last + 1).join('\n').length;
  let meant: { readonly text: string; readonly nesting: string } | undefined;
  for (const width of widths) {
    const tried = lines.map((line, at) => expand(line, tabs[at]!, width));
    const nesting = nestingOf(tried, tabs);
    const put = tried.slice(first, last + 1).join('\n');
    if (nesting === undefined || !goesOn(to, { from, to, text: put })) continue;
    if (meant !== undefined && meant.nesting !== nesting) return undefined;
    meant ??= { text: put, nesting };
  }
  return meant && { from, to, text: meant.text };
}

function expand(line: string, length: number, width: number): string {
  return line.slice(0, length).replaceAll('\t', ' '.repeat(width)) + line.slice(length);
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
const isBlank = (line: string): boolean => line.trim() === '';

/** Begins a text of several lines: `reply: |`. */
const blockText = /(?:^\s*|[:-][ \t]{1,20})[|>][-+]?(\d?)[-+]?\s*(?:\s#.*)?$/;

/**
 * Returns for each line how much of its indentation is to be made of spaces, 0 for none; `undefined` if it is not certain.
 * Of the lines of a text, what the first one is indented by does not belong to it, and all that is behind that does.
 */
function tabsOf(lines: readonly string[]): readonly number[] | undefined {
  const tabs: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const outer = indentOf(line);
    tabs[at] = outer.includes('\t') ? outer.length : 0;
    const header = isBlank(line) || /^\s*#/.test(line) ? null : blockText.exec(line);
    if (header === null) continue;
    let inner: string | undefined;
    for (; at + 1 < lines.length; at++) {
      const next = lines[at + 1]!;
      const indent = indentOf(next);
      if (!isBlank(next)) {
        if (outer.startsWith(indent)) break;
        if (!indent.startsWith(outer)) return undefined;
        inner ??= indent;
        if (!indent.startsWith(inner)) return undefined;
      }
      // A line of nothing but tabs could be a part of the text.
      if (indent.includes('\t') && (header[1] !== '' || isBlank(next))) return undefined;
      tabs[at + 1] = inner?.includes('\t') ? inner.length : 0;
    }
  }
  return tabs;
}

/**
 * Returns below which line each line is, as text; `undefined` if one with a tab is not deeper than the key before it that
 * has no value yet.
 */
function nestingOf(lines: readonly string[], tabs: readonly number[]): string | undefined {
  const parents: number[] = [];
  /** The lines around the one that is looked at, with the columns in which they begin. */
  const around: { readonly at: number; readonly column: number }[] = [];
  let open: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || /^\s*#/.test(line)) continue;
    const start = indentOf(line).length;
    const column = /^\s*(?:-\s+)*/.exec(line)![0].length;
    const isItem = column > start;
    if (open !== undefined && tabs[at]! > 0 && (isItem ? start < open : start <= open)) {
      return undefined;
    }
    open = /^[^#]*:\s*(?:\s#.*)?$/.test(line) ? column : undefined;
    while (around.length > 0 && around.at(-1)!.column >= (isItem ? start + 1 : start)) around.pop();
    parents.push(around.at(-1)?.at ?? -1);
    around.push({ at, column });
  }
  return parents.join(' ');
}
