import type { Report } from '../../report/diagnostic.js';
import { badTable, quote, unknownColumn } from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { Source, Span } from '../../report/source.js';
import { entryOf, type MapNode, type TextNode, textAt } from '../../syntax/node.js';
import { cellsOf, foldColumn, isNamesAgain, readCsv, spanOfCell, writeCell } from './csv.js';
import { toTable } from './make-table.js';
import type { Table } from './table.js';
import { tellProblem } from './tell-problem.js';

/** Returns the id of a table: where it is defined. */
export function tableId(name: string, { source, start }: Span): string {
  return `${source.file}:${start}:${name}`;
}

/** Reads a table from a file; `undefined` if anything is wrong with it, which has been reported. */
export function readTableFile(
  name: string,
  id: string,
  source: Source,
  key: TextNode | undefined,
  report: Report,
): Table | undefined {
  const toSpan = (start: number, end: number): Span => ({ source, start, end });
  const csv = readCsv(source.text, key?.text, (problem) => {
    const { kind, start, end } = problem;
    if (kind === 'no-column') {
      const names = source.text.slice(start, end).split(/[,;\t\r\n]+/);
      report(unknownColumn(key!.span, name, key!.text, names.map(foldColumn)));
    } else report(tellProblem({ ...problem, kind }, toSpan));
  });
  if (csv === undefined) return undefined;
  let isWrong = false;
  const table = toTable(name, id, csv, (row, first) => {
    isWrong = true;
    const [start, end] = spanOfCell(csv, row, csv.key);
    const cells = cellsOf(csv.text, csv.starts[row]!, csv.delimiter);
    const kind = isNamesAgain(csv.columns, cells) ? 'names-again' : 'key-twice';
    const before = spanOfCell(csv, first, csv.key);
    report(tellProblem({ kind, start, end, word: cells[csv.key]!, first: before }, toSpan));
  });
  return isWrong ? undefined : table;
}

/** Reads a table that is written in rules: `rows`, each a map of cells. */
export function readTableRows(
  name: string,
  id: string,
  map: MapNode,
  report: Report,
): Table | undefined {
  const rows = entryOf(map, 'rows')?.value;
  if (rows?.kind !== 'list') return undefined;
  const maps = rows.items.filter((row): row is MapNode => row.kind === 'map');
  const columns = [
    ...new Set(maps.flatMap(({ entries }) => entries.map(({ key }) => foldColumn(key)))),
  ];
  const [first] = columns;
  if (first === undefined) return undefined;
  const keyNode = textAt(map, 'key');
  const key = keyNode ? foldColumn(keyNode.text) : first;
  if (keyNode && !columns.includes(key)) {
    report(unknownColumn(keyNode.span, name, keyNode.text, columns));
    return undefined;
  }
  const keys = new Map<string, Span>();
  let isWrong = maps.length < rows.items.length;
  const tell = (finding: Parameters<Report>[0]) => {
    isWrong = true;
    report(finding);
  };
  const lines = maps.map((row) => {
    const cells = new Map<string, TextNode>();
    for (const { key: column, keySpan, value } of row.entries) {
      const folded = foldColumn(column);
      const before = cells.get(folded);
      if (before) {
        const [start, end] = [keySpan.start, keySpan.end];
        const toSpan = (from: number, to: number): Span => ({ ...keySpan, start: from, end: to });
        const first = [before.span.start, before.span.end] as const;
        tell(tellProblem({ kind: 'name-twice', start, end, word: folded, first }, toSpan));
      }
      if (value.kind === 'text') cells.set(folded, value);
    }
    const own = cells.get(key);
    const toSpan = (start: number, end: number): Span => ({ ...row.span, start, end });
    const word = own?.text.trim() ?? '';
    if (!own || word === '') {
      const { start, end } = own?.span ?? row.span;
      tell(tellProblem({ kind: 'no-key', start, end, word: key }, toSpan));
    } else {
      const { start, end } = own.span;
      const before = keys.get(word);
      if (before) {
        const first = [before.start, before.end] as const;
        tell(tellProblem({ kind: 'key-twice', start, end, word, first }, toSpan));
      } else keys.set(word, own.span);
    }
    return columns.map((column) => writeCell(cells.get(column)?.text ?? '')).join(',');
  });
  if (isWrong) return undefined;
  const written = `${columns.map(writeCell).join(',')}\n${lines.join('\n')}\n`;
  // Any other mistake in such a table has been reported.
  const csv = readCsv(written, key, () =>
    tell(
      badTable(
        map.span,
        say`The table ${quote(name)} has a character in it that no cell can have, such as a zero byte.`,
        say`Take it out.`,
      ),
    ),
  );
  return csv && toTable(name, id, csv, () => {});
}
