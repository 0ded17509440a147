import { visible } from '../report/render.js';
import { shorten, toPicture } from './cards.js';
import type { ExitNode, Graph } from './graph.js';
import { needGraph } from './graph.js';
import type { Picture, PictureCard } from './picture.js';
import { exitWord } from './tips.js';

/** Draws a graph as a Mermaid flowchart, as GitHub and GitLab show it in Markdown. */
export function toMermaid(graph: Graph): string {
  needGraph('toMermaid', graph);
  const picture = toPicture(graph);
  return [
    'flowchart LR',
    ...boxLines(picture, undefined, '  '),
    ...picture.exits.map((exit) => `  ${exitLine(exit)}`),
    ...picture.arrows.map(({ from, to, label, sure }) => {
      const line = sure ? '-->' : '-.->';
      return `  ${from} ${line}${label === undefined ? '' : `|${text(label)}|`} ${to}`;
    }),
    ...picture.cards.flatMap((card) => deadLines(card)),
    ...classLines(picture),
    '',
  ].join('\n');
}

function boxLines(picture: Picture, box: string | undefined, indent: string): readonly string[] {
  return [
    ...picture.boxes
      .filter(({ parent }) => parent === box)
      .flatMap(({ id, label }) => [
        `${indent}subgraph ${id}[${text(label)}]`,
        ...boxLines(picture, id, `${indent}  `),
        `${indent}end`,
      ]),
    ...picture.cards
      .filter(({ parent }) => parent === box)
      .map((card) => `${indent}${card.id}${cardShape(card)}`),
  ];
}

function cardShape({ kind, title, lines }: PictureCard): string {
  const label = text([title, ...lines].join('\n'));
  if (kind === 'start') return `(${label})`;
  return kind === 'default' ? `{{${label}}}` : `[${label}]`;
}

function exitLine({ id, kind, name }: ExitNode): string {
  return `${id}([${text(`${exitWord(kind)} ${shorten(name, 44)}`)}])`;
}

/** Draws a circle for each button that leads nowhere. */
function deadLines({ id, rows }: PictureCard): readonly string[] {
  return rows
    .filter(({ deadEnd }) => deadEnd)
    .flatMap((button) => [
      `  ${button.id}((${text('✗')})):::dead`,
      `  ${id} --x|${text(button.title)}| ${button.id}`,
    ]);
}

function classLines({ cards, exits }: Picture): readonly string[] {
  const named = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`  class ${ids.join(',')} ${name}`];
  return [
    '  classDef dead fill:#fde8e8,stroke:#c81e1e,color:#c81e1e',
    '  classDef faint stroke-dasharray:4 3,color:#6b7280',
    '  classDef exit fill:#e8f0fe,stroke:#1a56db,color:#1e3a8a',
    ...named(
      'faint',
      cards.filter(({ faint }) => faint).map(({ id }) => id),
    ),
    ...named(
      'exit',
      exits.map(({ id }) => id),
    ),
  ];
}

/**
 * Returns a text in which every special character of Mermaid, or of the HTML that it makes, is an entity, written with
 * a `#` as Mermaid has it.
 */
function text(label: string): string {
  const lines = label
    .split('\n')
    .map((line) =>
      visible(line).replace(
        /[^\p{L}\p{M}\p{N}\p{So} .,_\-/“”…—✗]/gu,
        (character) => `#${character.codePointAt(0)};`,
      ),
    );
  return `"${lines.join('<br>')}"`;
}
