import { flatMenu, type MenuEntry } from '../bot-profile.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { number, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { type ListNode, type TextNode, within } from '../syntax/node.js';

/** This number of cells in a line, and of lines, is enough for any areas on the smallest image. */
const most = 12;

/** A line of `menu_areas` with its cells. */
interface DrawnLine {
  readonly node: TextNode;
  readonly cells: readonly string[];
}

/**
 * Returns the lines of `menu_areas`, with one blank between cells; `undefined` if they do not divide an image, and the
 * first reason goes to `report`.
 */
export function readMenuAreas(
  list: ListNode,
  menu: readonly MenuEntry[],
  report: Report,
): readonly string[] | undefined {
  const lines = list.items.flatMap((node): readonly DrawnLine[] =>
    node.kind === 'text' ? [{ node, cells: node.text.trim().split(/\s+/) }] : [],
  );
  // If one of them is not a text, the schema has reported it.
  if (lines.length < list.items.length) return undefined;
  const entries = flatMenu(menu);
  const problem = whatIsWrong(lines, list, entries);
  if (problem !== undefined) {
    report(problem);
    return undefined;
  }
  return lines.map(({ cells }) => cells.join(' '));
}

function whatIsWrong(
  lines: readonly DrawnLine[],
  list: ListNode,
  entries: readonly MenuEntry[],
): Parameters<Report>[0] | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  if (lines.length > most || first.cells.length > most) {
    const what = say`An image is cut into ${number(most)} lines of ${number(most)} cells at the most.`;
    return problems.wrongValue(list.span, what, say`Draw it with larger cells.`);
  }
  const placeOf = ({ node }: DrawnLine, cell: string) => {
    const at = node.text.search(new RegExp(`(?<!\\S)${cell.replace(/\W/g, '\\$&')}(?!\\S)`));
    return within(node, at, at + cell.length);
  };
  for (const line of lines) {
    const { node, cells } = line;
    const odd = cells.find((cell) => cell !== '.' && !/^[1-9]\d*$/.test(cell));
    if (odd !== undefined) {
      const what = say`${quote(odd)} is not a cell of an image.`;
      const hint = say`Write the number of an entry of the menu, or "." for no entry.`;
      return problems.wrongValue(node.span, what, hint);
    }
    if (cells.length !== first.cells.length) {
      const what = say`This line has ${number(cells.length)} cells, and the first has ${number(first.cells.length)}.`;
      const hint = say`Draw all lines with the same number of cells, with blanks between them.`;
      return problems.wrongValue(node.span, what, hint);
    }
    const beyond = cells.find((cell) => Number(cell) > entries.length);
    if (beyond !== undefined) {
      const what = say`The menu has no entry ${beyond}: it has ${number(entries.length)}.`;
      return problems.wrongValue(placeOf(line, beyond), what, say`Entries are counted from 1.`);
    }
  }
  for (const [index, { title }] of entries.entries()) {
    const name = `${index + 1}`;
    const rows = lines.filter(({ cells }) => cells.includes(name));
    const [top] = rows;
    if (top === undefined) {
      const what = say`Entry ${name} of the menu, ${quote(title)}, has no area of the image.`;
      const hint = say`Write ${name} into the cells that open it.`;
      return problems.wrongValue(list.span, what, hint);
    }
    const [from, to] = [top.cells.indexOf(name), top.cells.lastIndexOf(name)];
    const begin = lines.indexOf(top);
    const isWhole = rows.every(
      (line, at) =>
        line === lines[begin + at] &&
        line.cells.every((cell, x) => (cell === name) === (x >= from && x <= to)),
    );
    if (!isWhole) {
      const what = say`The area of entry ${name}, ${quote(title)}, is not a rectangle.`;
      const hint = say`Let the cells with ${name} be one rectangle.`;
      return problems.wrongValue(list.span, what, hint);
    }
  }
  return undefined;
}
