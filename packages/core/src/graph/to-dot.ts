import { visible } from '../report/render.js';
import { shorten, toPicture } from './cards.js';
import type { ButtonNode, ExitNode, Graph } from './graph.js';
import { needGraph } from './graph.js';
import type { Picture, PictureCard } from './picture.js';
import { exitWord } from './tips.js';

/** Draws a graph in the DOT language of Graphviz: each card has a row for each button, from which its arrow starts. */
export function toDot(graph: Graph): string {
  needGraph('toDot', graph);
  const picture = toPicture(graph);
  return [
    'digraph botrules {',
    '  rankdir=LR; compound=true; nodesep=0.3; ranksep=0.9;',
    '  node [fontname="Helvetica,Arial,sans-serif", fontsize=11, shape=plain];',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#6b7280"];',
    ...boxLines(picture, undefined, '  '),
    ...picture.exits.map((exit) => `  ${exitLine(exit)}`),
    ...picture.arrows.map(({ from, row, to, sure }) => {
      const port = row === undefined ? '' : `:${row}:e`;
      return `  ${from}${port} -> ${to}${sure ? '' : ' [style=dashed]'};`;
    }),
    '}',
    '',
  ].join('\n');
}

function boxLines(picture: Picture, box: string | undefined, indent: string): readonly string[] {
  return [
    ...picture.boxes
      .filter(({ parent }) => parent === box)
      .flatMap(({ id, label }) => [
        `${indent}subgraph cluster_${id} {`,
        `${indent}  label=${quoted(label)}; labeljust=l; color="#9ca3af"; style=rounded; fontname="Helvetica,Arial,sans-serif"; fontsize=10;`,
        ...boxLines(picture, id, `${indent}  `),
        `${indent}}`,
      ]),
    ...picture.cards
      .filter(({ parent }) => parent === box)
      .map((card) => `${indent}${card.id} [label=<${table(card)}>];`),
  ];
}

const fills = { rule: '#ffffff', default: '#fef9c3', start: '#dcfce7', more: '#f3f4f6' } as const;

function table({ kind, title, lines, rows, faint }: PictureCard): string {
  const ink = faint ? '#9ca3af' : '#111827';
  const cells = [
    `<tr><td align="left"><font color="${ink}"><b>${escaped(title)}</b></font></td></tr>`,
    ...lines.map(
      (line) =>
        `<tr><td align="left"><font color="#6b7280" point-size="9">${escaped(line)}</font></td></tr>`,
    ),
    ...rows.map(rowCell),
  ];
  const look = `bgcolor="${fills[kind]}" color="${faint ? '#d1d5db' : '#6b7280'}"`;
  return `<table border="1" cellborder="0" cellspacing="0" cellpadding="4" style="rounded" ${look}>${cells.join('')}</table>`;
}

function rowCell({ id, title, payload, deadEnd }: ButtonNode): string {
  const words = escaped(shorten(title === '' ? payload : title, 40));
  const look = deadEnd ? 'bgcolor="#fde8e8"' : 'bgcolor="#eef2ff"';
  const ink = deadEnd ? '#c81e1e' : '#3730a3';
  const mark = deadEnd ? ` ✗ ${escaped(shorten(payload, 40))}` : '';
  return `<tr><td port="${id}" align="left" ${look}><font color="${ink}">${words}${mark}</font></td></tr>`;
}

function exitLine({ id, kind, name }: ExitNode): string {
  const label = quoted(`${exitWord(kind)} ${shorten(name, 44)}`);
  return `${id} [shape=box, style="rounded,filled", fillcolor="#e8f0fe", color="#1a56db", fontcolor="#1e3a8a", label=${label}];`;
}

function quoted(text: string): string {
  return `"${visible(text).replace(/[\\"]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
