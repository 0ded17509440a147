import { sizes } from '@botrules/picture';
import type { MapCard, MapRow } from '../../worker/map/map-answer.js';
import { mapWords as words } from '../words/en-views.js';

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons
    <g
      class={['map-card', kind, ...classes].join(' ')}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={labelOf(card, turns, isNever)}
      onClick={onPress}
      onDblClick={onOpen}
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
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is not; what is drawn is said by the label */}
      <g aria-hidden="true">
        {tip !== '' && <title>{tip}</title>}
        <rect class="frame" x={x} y={y} width={width} height={height} rx="9" />
        <text class="title" x={left} y={top}>
          {title}
        </text>
        {lines.map((line, at) => (
          <text key={line} class="line" x={left} y={top + (at + 1) * sizes.lineHeight}>
            {line}
          </text>
        ))}
        {rows.map((row) => (
          <Row key={row.key} row={row} x={x} y={y} width={width} />
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
    </g>
  );
}

function Row({
  row: { look, text, tip, payload, top },
  x,
  y,
  width,
}: {
  readonly row: MapRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
      {shown !== '' && <title>{shown}</title>}
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
    </g>
  );
}

/** The card as a sentence, for who hears it. */
function labelOf(card: MapCard, turns: readonly number[], isNever: boolean): string {
  const dead = card.rows.filter(({ look }) => look === 'dead').length;
  const buttons = card.rows.filter(({ look }) => look !== 'exit').length;
  return [
    words.card(card.title, card.lines, buttons),
    ...(dead > 0 ? [words.deadEnds(dead)] : []),
    ...(isNever ? [words.never] : []),
    ...(turns.length > 0 ? [words.step(turns)] : []),
  ].join('. ');
}
