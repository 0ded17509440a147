import { say, spokenTag } from '../report/say.js';
import { foldAlike } from './fold-alike.js';
import type {
  ButtonNode,
  DefaultNode,
  ExitNode,
  Graph,
  GraphEdge,
  GroupNode,
  RuleNode,
  StartNode,
} from './graph.js';
import { needGraph } from './graph.js';
import type { Arrow, Box, Picture, PictureCard } from './picture.js';

/** If there are more cards than this, those that are not connected to others by a button or an arrow are counted, not shown. */
const mostCards = 120;
const longest = 44;

/** Turns a graph into cards; a single file or folder gets no box. */
export function toPicture(graph: Graph): Picture {
  needGraph('toPicture', graph);
  const groups = graph.nodes.filter((node) => node.kind === 'group');
  const buttons = new Map<string, ButtonNode[]>();
  const exits: ExitNode[] = [];
  const cards: PictureCard[] = [];
  for (const node of graph.nodes) {
    if (node.kind === 'button') {
      buttons.set(node.parent, [...(buttons.get(node.parent) ?? []), node]);
    } else if (node.kind === 'route' || node.kind === 'handover' || node.kind === 'forward') {
      exits.push(node);
    }
  }
  const boxes = boxesOf(groups);
  const shown = new Set(boxes.map(({ id }) => id));
  const boxOf = (id: string): string | undefined => (shown.has(id) ? id : undefined);
  for (const node of graph.nodes) {
    if (node.kind === 'rule' || node.kind === 'default' || node.kind === 'start') {
      cards.push(toCard(node, buttons.get(node.id) ?? [], boxOf));
    }
  }
  const rows = new Map([...buttons.values()].flat().map((button) => [button.id, button]));
  const arrows = graph.edges.map((edge) => toArrow(edge, rows));
  return fold(foldAlike({ boxes, cards, exits, arrows }));
}

// The outermost group is the picture itself, unless it has a condition.
function boxesOf(groups: readonly GroupNode[]): readonly Box[] {
  const shown = groups.filter(({ parent, when }) => parent !== null || when !== null);
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map(({ id, parent, isFile, file, line, when }) => {
    const where = isFile ? file : `${file}:${line}`;
    const label = when === null ? where : say`${where} — when ${shorten(when, 60)}`;
    return { id, parent: parent !== null && ids.has(parent) ? parent : undefined, label };
  });
}

function toCard(
  node: RuleNode | DefaultNode | StartNode,
  rows: readonly ButtonNode[],
  boxOf: (id: string) => string | undefined,
): PictureCard {
  const { id, kind } = node;
  if (kind === 'start') {
    return {
      id,
      kind,
      parent: undefined,
      title: say`Menu`,
      lines: [],
      rows,
      faint: false,
      tip: '',
    };
  }
  const place = `${node.file}:${node.line}`;
  const says = node.says === null ? [] : [say`“${shorten(node.says, longest - 2)}”`];
  const parent = boxOf(node.parent);
  if (kind === 'default') {
    const lines = [say`whatever nothing else takes`, ...says];
    return { id, kind, parent, title: 'default', lines, rows, faint: false, tip: place };
  }
  const marks = [
    node.disabled ? say` (disabled)` : '',
    node.continue ? say` (continues)` : '',
  ].join('');
  const lines = [shorten(node.when, longest), ...says];
  const title = `${shorten(node.name, longest - marks.length)}${marks}`;
  const tip = `${place}\n${node.when}`;
  return { id, kind, parent, title, lines, rows, faint: node.disabled, tip };
}

function toArrow({ from, to, sure }: GraphEdge, rows: ReadonlyMap<string, ButtonNode>): Arrow {
  const row = rows.get(from);
  if (!row) return { from, row: undefined, to, label: undefined, sure };
  return { from: row.parent, row: row.id, to, label: row.title, sure };
}

/** In a large picture, keeps the cards that are connected, and counts the rest: one card for each box. */
function fold(picture: Picture): Picture {
  const { cards, arrows, exits } = picture;
  if (cards.length <= mostCards) return picture;
  const clicks = arrows.filter(({ row }) => row !== undefined);
  const joined = new Set(clicks.flatMap(({ from, to }) => [from, to]));
  const stays = ({ id, kind, rows }: PictureCard) =>
    kind !== 'rule' || joined.has(id) || rows.length > 0;
  const folded = new Map<string, { readonly parent: string | undefined; count: number }>();
  for (const card of cards) {
    if (stays(card)) continue;
    const key = card.parent ?? '';
    const more = folded.get(key) ?? { parent: card.parent, count: 0 };
    more.count++;
    folded.set(key, more);
  }
  const rest = [...folded.values()].map(({ parent, count }, at): PictureCard => {
    const title =
      count === 1 ? say`1 more rule` : say`${count.toLocaleString(spokenTag())} more rules`;
    const lines = [say`without buttons to or from them`];
    return {
      id: `more${at + 1}`,
      kind: 'more',
      parent,
      title,
      lines,
      rows: [],
      faint: true,
      tip: '',
    };
  });
  const kept = cards.filter(stays);
  const ids = new Set(kept.map(({ id }) => id));
  const left = arrows.filter(({ from }) => ids.has(from));
  const reached = new Set(left.map(({ to }) => to));
  return {
    ...picture,
    cards: [...kept, ...rest],
    exits: exits.filter(({ id }) => reached.has(id)),
    arrows: left,
  };
}

export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
