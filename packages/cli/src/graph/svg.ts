import { type Graph, type Picture, say, toPicture } from '@botrules/core/tooling';
import {
  exitMarks,
  headHeight,
  layOut,
  type Rect,
  sizes,
  type Tile,
  type TileRow,
  toPath,
  toTiles,
  type Way,
} from '@botrules/picture';

/**
 * Draws a graph as one SVG that needs nothing else: cards with a row a button, from which an arrow goes to the rule
 * that takes it. A person who points at a card sees where it stands and its whole condition.
 */
export function toSvg(graph: Graph): string {
  const picture = toPicture(graph);
  const tiles = toTiles(picture);
  const arrows = picture.arrows.flatMap(({ row, ...arrow }) =>
    row === undefined ? [] : { ...arrow, row },
  );
  const { width, height, rects, labels, ways } = layOut(picture.boxes, tiles, arrows);
  const size = { width: Math.ceil(Math.max(width, 560)), height: Math.ceil(height + 30) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img">`,
    `<title>${say`How the rules hang together`}</title>`,
    `<style>${style}</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5 8 4 0 7.5z" fill="#6366f1"/></marker></defs>',
    `<rect class="paper" width="${size.width}" height="${size.height}"/>`,
    ...picture.boxes.flatMap(({ id, label }) => {
      const rect = rects.get(id);
      return rect ? drawBox(rect, label, labels.get(id)!) : [];
    }),
    ...tiles.map((tile) => drawTile(tile, rects.get(tile.id)!)),
    ...arrows.map(({ sure }, at) => drawArrow(ways[at]!, sure)),
    drawText('label', sizes.margin, size.height - sizes.margin, legendOf(picture)),
    '</svg>',
    '',
  ].join('\n');
}

const style = `
text{font-family:Helvetica,Arial,'DejaVu Sans',sans-serif;font-size:${sizes.small}px;fill:#4b5563}
.paper{fill:#fff}
.box{fill:#6b7280;fill-opacity:.05;stroke:#d1d5db}
.label{fill:#6b7280}
.card{fill:#fff;stroke:#9ca3af}
.default .card{fill:#fefce8;stroke:#ca8a04}
.start .card{fill:#f0fdf4;stroke:#16a34a}
.faint .card{stroke:#d1d5db;stroke-dasharray:4 3}
.title{font-size:${sizes.title}px;font-weight:bold;fill:#111827}
.faint text{fill:#9ca3af}
.button rect{fill:#eef2ff}
.button text{fill:#3730a3}
.dead rect{fill:#fee2e2}
.dead text{fill:#b91c1c}
.exit rect{fill:#fff;stroke:#bfdbfe}
.exit text{fill:#1d4ed8}
.arrow{fill:none;stroke:#6366f1;stroke-width:1.3;marker-end:url(#head)}
.back{stroke:#a5b4fc}
.unsure{stroke-dasharray:5 4}
`.trim();

/** `shown` is its label, cut to the room that it has. */
function drawBox(rect: Rect, label: string, shown: string): string {
  const text = drawText('label', rect.x + sizes.boxPadding, rect.y + 16, shown);
  return `<g>${tipOf(label)}${drawRect('box', rect, 10)}${text}</g>`;
}

function drawTile(tile: Tile, rect: Rect): string {
  const left = rect.x + sizes.padding;
  const top = rect.y + sizes.padding + 11;
  return [
    `<g class="${tile.kind}${tile.faint ? ' faint' : ''}">`,
    tipOf(tile.tip),
    drawRect('card', rect, 8),
    drawText('title', left, top, tile.title),
    ...tile.lines.map((line, at) =>
      drawText('line', left, top + (at + 1) * sizes.lineHeight, line),
    ),
    ...tile.rows.map((row, at) =>
      drawRow(row, {
        x: rect.x + sizes.padding / 2,
        y: rect.y + headHeight(tile) + at * sizes.rowHeight,
        width: rect.width - sizes.padding,
        height: sizes.rowHeight - 4,
      }),
    ),
    '</g>',
  ].join('');
}

function drawRow({ look, text, tip }: TileRow, rect: Rect): string {
  const radius = look === 'exit' ? rect.height / 2 : 5;
  const words = drawText('row', rect.x + 8, rect.y + 14, text);
  return `<g class="${look}">${tipOf(tip)}${drawRect('row', rect, radius)}${words}</g>`;
}

function tipOf(tip: string): string {
  return tip === '' ? '' : `<title>${escaped(tip)}</title>`;
}

function drawArrow({ points, isBack }: Way, sure: boolean): string {
  const look = ['arrow', ...(sure ? [] : ['unsure']), ...(isBack ? ['back'] : [])].join(' ');
  return `<path class="${look}" d="${toPath(points)}"/>`;
}

function legendOf({ cards, arrows, exits }: Picture): string {
  const taps = arrows.filter(({ row }) => row !== undefined);
  const words: readonly (string | false)[] = [
    taps.length > 0 && say`—▸ a tap leads to`,
    taps.some(({ sure }) => !sure) && say`- -▸ at some times, or for some values`,
    cards.some(({ rows }) => rows.some(({ deadEnd }) => deadEnd)) && say`✗ leads nowhere`,
    exits.some(({ kind }) => kind === 'route') && say`${exitMarks.route} a handler in code`,
    exits.some(({ kind }) => kind === 'handover') && say`${exitMarks.handover} another app`,
    exits.some(({ kind }) => kind === 'forward') && say`${exitMarks.forward} a URL`,
  ];
  return words.filter((entry) => entry !== false).join('       ');
}

function drawRect(look: string, { x, y, width, height }: Rect, radius: number): string {
  return `<rect class="${look}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`;
}

function drawText(look: string, x: number, y: number, text: string): string {
  return `<text class="${look}" x="${round(x)}" y="${round(y)}" xml:space="preserve">${escaped(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A text as XML has it; what XML cannot hold, or what would turn the text round, becomes a mark. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\p{Cs}\ufffe\uffff]/gu,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
