import type { ComponentChildren } from 'preact';
import type { CardMap, MapCard } from '../../worker/map/map-answer.js';
import { passed } from '../store.js';
import { mapWords as words } from '../words/map.js';
import { never, scope } from './map-store.js';

/** What the looks of a picture mean; for a chosen card, in the same place, what can be done with it. */
export function CardLegend({
  map: { cards, arrows, more },
  chosen,
  onOpen,
}: {
  readonly map: CardMap;
  readonly chosen: MapCard | undefined;
  readonly onOpen: (card: MapCard) => void;
}) {
  if (chosen) return <ChosenCard card={chosen} onOpen={onOpen} />;
  const looks = new Set(cards.flatMap(({ rows }) => rows.map(({ look }) => look)));
  return (
    <div class="map-legend">
      <Mark look="tap">{words.legend.tap}</Mark>
      {arrows.some(({ sure }) => !sure) && <Mark look="unsure">{words.legend.unsure}</Mark>}
      {looks.has('dead') && <Mark look="dead">{words.legend.dead}</Mark>}
      {looks.has('weak') && <Mark look="weak">{words.legend.weak}</Mark>}
      {cards.some(({ place }) => place && never.value.has(`${place.line} ${place.file}`)) && (
        <Mark look="never">{words.never}</Mark>
      )}
      {passed.value.length > 0 && <Mark look="path">{words.legend.path}</Mark>}
      {more > 0 && <span>{words.more(more)}</span>}
      <span class="remark">{words.legend.cardHint}</span>
    </div>
  );
}

function ChosenCard({
  card,
  onOpen,
}: {
  readonly card: MapCard;
  readonly onOpen: (card: MapCard) => void;
}) {
  const { title, place, key } = card;
  return (
    <div class="map-legend chosen">
      <b>{title}</b>
      {place && (
        <button type="button" class="link" onClick={() => onOpen(card)}>
          {`${place.file}:${place.line}`}
        </button>
      )}
      <span class="grow" />
      <button
        type="button"
        class="plain small"
        onClick={() => {
          scope.value = { kind: 'rule', key };
        }}
      >
        {words.showAround}
      </button>
      {place && (
        <button type="button" class="plain small" onClick={() => onOpen(card)}>
          {words.open}
        </button>
      )}
    </div>
  );
}

/** A look and what it means. */
export function Mark({
  look,
  children,
}: {
  readonly look: string;
  readonly children: ComponentChildren;
}) {
  return (
    <span class="look-mark">
      <i class={`mark-${look}`} aria-hidden="true" />
      {children}
    </span>
  );
}
