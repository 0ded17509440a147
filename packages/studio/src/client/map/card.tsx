import { sizes } from '@botrules/picture';
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import type { MapCard, MapRow } from '../../worker/map/map-answer.js';
import { mapWords as words } from '../words/map.js';

/** A rule, a default or the profile, with its buttons as rows. */
export function Card({
  card,
  turns,
  isNever,
  isChosen,
  isDim,
  onPress,
  onOpen,
  onFocus,
}: {
  readonly card: MapCard;
  readonly turns: readonly number[];
  readonly isNever: boolean;
  readonly isChosen: boolean;
  readonly isDim: boolean;
  readonly onPress: () => void;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}) {
  const { x, y, width, height, kind, title, lines, rows, faint, outside, tip } = card;
  const looks = [
    ['faint', faint],
    ['outside', outside],
    ['never-reached', isNever],
    ['chosen', isChosen],
    ['dim', isDim],
    ['passed', turns.length > 0],
  ] as const;
  const classes = looks.filter(([, holds]) => holds).map(([look]) => look);
  const left = x + sizes.padding;
  const top = y + sizes.padding + 11;
  // What is shown while one points at a card is not a part of its name.
  const isPointed = useSignal(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons
    <g
      class={['map-card', kind, ...classes].join(' ')}
      role="button"
      // An SVG knows it by this spelling alone.
      tabindex={0}
      aria-pressed={isChosen}
      onClick={onPress}
      onDblClick={onOpen}
      onPointerEnter={() => {
        isPointed.value = true;
      }}
      onPointerLeave={() => {
        isPointed.value = false;
      }}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) onFocus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (event.key === 'Enter' && isChosen) onOpen();
        else onPress();
      }}
    >
      {isPointed.value && tip !== '' && <title>{tip}</title>}
      <rect class="frame" x={x} y={y} width={width} height={height} rx="9" />
      <text class="title" x={left} y={top}>
        {title}
      </text>
      <Heard x={left} y={top}>
        {heardOf(card, turns, isNever)}
      </Heard>
      {lines.map((line, at) => (
        <Fragment key={line}>
          <text class="line" x={left} y={top + (at + 1) * sizes.lineHeight}>
            {line}
          </text>
          <Heard x={left} y={top}>
            {'. '}
          </Heard>
        </Fragment>
      ))}
      {rows.map((row) => (
        <Row key={row.key} row={row} x={x} y={y} width={width} isPointed={isPointed.value} />
      ))}
      {turns.length > 0 && (
        <g class="turn-number">
          <circle cx={x} cy={y} r="11" />
          <text x={x} y={y + 4} text-anchor="middle">
            {turns.length > 1 ? `${turns[0]}+` : turns[0]}
          </text>
        </g>
      )}
    </g>
  );
}

/** Words between those that are drawn, for people who hear the card. */
function Heard({
  x,
  y,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}) {
  return (
    <text class="heard" x={x} y={y} xml:space="preserve">
      {children}
    </text>
  );
}

function Row({
  row: { look, text, tip, payload, top },
  x,
  y,
  width,
  isPointed,
}: {
  readonly row: MapRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isPointed: boolean;
}) {
  const height = sizes.rowHeight - 4;
  const shown =
    look === 'dead'
      ? words.deadRow(payload ?? '')
      : look === 'weak'
        ? words.weakRow(payload ?? '')
        : tip;
  return (
    <g class={`row ${look}`}>
      {isPointed && shown !== '' && <title>{shown}</title>}
      <rect
        x={x + sizes.padding / 2}
        y={y + top}
        width={width - sizes.padding}
        height={height}
        rx={look === 'exit' ? height / 2 : 5}
      />
      <text x={x + sizes.padding / 2 + 8} y={y + top + 14}>
        {text}
      </text>
      <Heard x={x} y={y + top}>
        {'. '}
      </Heard>
    </g>
  );
}

/** What is said of a card between its title and its lines. */
function heardOf({ rows }: MapCard, turns: readonly number[], isNever: boolean): string {
  const dead = rows.filter(({ look }) => look === 'dead').length;
  return [
    '',
    ...(turns.length > 0 ? [words.step(turns)] : []),
    ...(isNever ? [words.never] : []),
    ...(dead > 0 ? [words.deadEnds(dead)] : []),
    '',
  ].join('. ');
}
