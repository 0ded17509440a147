import { say, spokenTag } from '../report/say.js';
import type { Arrow, Picture, PictureCard } from './picture.js';

/** A picture with fewer cards shows each of them. */
const smallest = 40;
/** From this number on, cards in a row that are alike become one. */
const leastAlike = 8;
/** From this number on, rows of one card that lead to the same place become one. */
const leastRows = 5;

/**
 * In a large picture, turns neighbours that are alike into one card: rules of one box, one below the other, that ask
 * for the same apart from the texts, and whose buttons lead to the same places. `item SKU001 … SKU300, 300 rules`.
 */
export function foldAlike(picture: Picture): Picture {
  if (picture.cards.length < smallest) return picture;
  const arrowsFrom = new Map<string, Arrow[]>();
  for (const arrow of picture.arrows) {
    arrowsFrom.set(arrow.from, [...(arrowsFrom.get(arrow.from) ?? []), arrow]);
  }
  const into = new Map<string, string>();
  const cards = runsOf(picture.cards, (card) =>
    shapeOf(card, arrowsFrom.get(card.id) ?? []),
  ).flatMap((run) => {
    if (run.length < leastAlike || run[0]!.kind !== 'rule') return run;
    for (const { id } of run) into.set(id, run[0]!.id);
    return [cardOf(run)];
  });
  if (into.size === 0) return picture;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rowOf = new Map<string, string>();
  for (const card of picture.cards) {
    const one = byId.get(into.get(card.id) ?? card.id)!;
    for (const [at, row] of card.rows.entries()) rowOf.set(row.id, one.rows[at]!.id);
  }
  const arrows = picture.arrows.map((arrow) => ({
    ...arrow,
    from: into.get(arrow.from) ?? arrow.from,
    row: arrow.row && rowOf.get(arrow.row),
    to: into.get(arrow.to) ?? arrow.to,
  }));
  return foldRows({ ...picture, cards, arrows: once(arrows) });
}

function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const runs: T[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) runs.at(-1)!.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}

/** Returns what cards that are alike share. If a button leads to its own rule, that counts as the rule itself. */
function shapeOf(card: PictureCard, arrows: readonly Arrow[]): string {
  const { id, kind, parent, title, lines, rows, faint, tip } = card;
  const [, condition = ''] = /\n(.*)/s.exec(tip) ?? [];
  const places = new Map(rows.map((row, at) => [row.id, at]));
  const leads = arrows.map(({ row, to, sure }) => [
    row === undefined ? -1 : places.get(row),
    to === id ? 'itself' : to,
    sure,
  ]);
  const asked = condition.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\d+/g, '0');
  const buttons = rows.map(({ style, deadEnd }) => [style, deadEnd]);
  const continues = title.endsWith(say` (continues)`);
  return JSON.stringify([kind, parent, continues, lines.length, faint, asked, buttons, leads]);
}

function cardOf(run: readonly PictureCard[]): PictureCard {
  const [first] = run;
  const count = run.length.toLocaleString(spokenTag());
  return {
    ...first!,
    title: say`${span(run.map(({ title }) => title))}, ${count} rules`,
    lines: first!.lines.map((line) => say`such as: ${line}`),
    rows: first!.rows.map((row, at) => ({
      ...row,
      title: span(run.map((card) => card.rows[at]!.title)),
      payload: span(run.map((card) => card.rows[at]!.payload)),
    })),
  };
}

/** Returns the first and the last text, with their common beginning written once: `item SKU001 … SKU300`. */
function span(texts: readonly string[]): string {
  const [first, last] = [texts[0]!, texts.at(-1)!];
  if (texts.every((text) => text === first)) return first;
  let same = 0;
  while (same < first.length && first[same] === last[same]) same++;
  const word = first.lastIndexOf(' ', same) + 1;
  return `${first} … ${last.slice(word <= same ? word : 0)}`;
}

/** Turns buttons of one card into one row if they are one below the other and lead to the same place. */
function foldRows(picture: Picture): Picture {
  const targets = new Map<string, string[]>();
  for (const { row, to } of picture.arrows) {
    if (row !== undefined) targets.set(row, [...(targets.get(row) ?? []), to]);
  }
  const into = new Map<string, string>();
  const cards = picture.cards.map((card): PictureCard => {
    const rows = runsOf(card.rows, ({ id, style, deadEnd }) =>
      JSON.stringify([style, deadEnd, targets.get(id) ?? id]),
    ).flatMap((run) => {
      if (run.length < leastRows) return run;
      for (const { id } of run) into.set(id, run[0]!.id);
      const title = say`${span(run.map((row) => row.title))}, ${run.length} buttons`;
      return [{ ...run[0]!, title, payload: span(run.map((row) => row.payload)) }];
    });
    return { ...card, rows };
  });
  const arrows = picture.arrows.map((arrow) => ({
    ...arrow,
    row: arrow.row && (into.get(arrow.row) ?? arrow.row),
  }));
  const titles = new Map(cards.flatMap(({ rows }) => rows).map(({ id, title }) => [id, title]));
  const labelled = once(arrows).map((arrow) => ({
    ...arrow,
    label: arrow.row && titles.get(arrow.row),
  }));
  return { ...picture, cards, arrows: labelled };
}

/** Returns each arrow once; if several become one, it is sure only if all of them were. */
function once(arrows: readonly Arrow[]): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = JSON.stringify([arrow.from, arrow.row, arrow.to]);
    const first = found.get(key);
    found.set(key, first === undefined ? arrow : { ...first, sure: first.sure && arrow.sure });
  }
  return [...found.values()];
}
