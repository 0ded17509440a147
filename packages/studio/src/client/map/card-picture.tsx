import { type Rect, sizes, toPath } from '@botrules/picture';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CardMap, MapArrow, MapCard, MapScope } from '../../worker/map/map-answer.js';
import { goTo } from '../editor/documents.js';
import { passed } from '../store.js';
import { mapWords as words } from '../words/map.js';
import { type Camera, fitLegibly, fitWhole, reveal, zoomAt } from './camera.js';
import { Card } from './card.js';
import { CardLegend } from './legend.js';
import { find, never, scope, tapsMade, turnsOf } from './map-store.js';

/** How far an arrow key moves the picture. */
const step = 60;
/** A pointer that moved less has clicked. */
const steady = 4;

/** Cards and arrows in a window that can be moved and zoomed. */
export function CardPicture({ map, of }: { readonly map: CardMap; readonly of: MapScope }) {
  const svg = useRef<SVGSVGElement>(null);
  const camera = useSignal<Camera>({ x: 0, y: 0, k: 1 });
  const chosen = useSignal<string | undefined>(undefined);
  const drag = useRef<
    { readonly x: number; readonly y: number; readonly from: Camera } | undefined
  >(undefined);
  const hasMoved = useRef(false);
  const scopeName = JSON.stringify(of);
  const windowSize = () => svg.current!.getBoundingClientRect();
  const fit = () => {
    camera.value = fitWhole(bounds(map), windowSize());
  };

  useEffect(() => {
    chosen.value = undefined;
    camera.value = fitLegibly(bounds(map), windowSize(), focusOf(map, of));
    // An edit that leaves the scope as it is must not move the picture.
  }, [scopeName]);

  useEffect(() => {
    const element = svg.current!;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const { x, y, k } = camera.value;
      if (event.ctrlKey || event.metaKey) {
        const by = Math.exp(-event.deltaY / 300);
        camera.value = zoomAt(camera.value, by, event.clientX - left, event.clientY - top);
      } else {
        const [dx, dy] = event.shiftKey
          ? [event.deltaY, event.deltaX]
          : [event.deltaX, event.deltaY];
        camera.value = { k, x: x - dx, y: y - dy };
      }
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, []);

  const zoom = (by: number) => {
    const { width, height } = windowSize();
    camera.value = zoomAt(camera.value, by, width / 2, height / 2);
  };
  const move = (dx: number, dy: number) => {
    camera.value = { ...camera.value, x: camera.value.x + dx, y: camera.value.y + dy };
  };
  const open = ({ place }: MapCard) => {
    if (place) goTo(place.file, place.line);
  };
  const press = (card: MapCard) => {
    if (hasMoved.current) return;
    if (card.outside) scope.value = { kind: 'rule', key: card.key };
    else chosen.value = chosen.value === card.key ? undefined : card.key;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(step, 0),
    ArrowRight: () => move(-step, 0),
    ArrowUp: () => move(0, step),
    ArrowDown: () => move(0, -step),
    '+': () => zoom(1.25),
    '=': () => zoom(1.25),
    '-': () => zoom(0.8),
    '0': fit,
  };

  const { x, y, k } = camera.value;
  const wanted = find.value.trim().toLowerCase();
  const made = tapsMade.value;
  const byKey = new Map(map.cards.map((card) => [card.key, card]));
  const isMade = (arrow: MapArrow) => isTapMade(made, byKey, arrow);
  return (
    <>
      <div class="map-window">
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no field set */}
        <svg
          ref={svg}
          class={`map-svg ${chosen.value === undefined ? '' : 'has-chosen'} ${k < 0.45 ? 'far' : ''}`}
          role="group"
          aria-label={words.picture}
          tabindex={0}
          onKeyDown={(event) => {
            const act =
              event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
            if (!act) return;
            event.preventDefault();
            act();
          }}
          onPointerDown={({ clientX, clientY, button }) => {
            if (button !== 0) return;
            hasMoved.current = false;
            drag.current = { x: clientX, y: clientY, from: camera.value };
          }}
          onPointerMove={({ clientX, clientY, buttons, pointerId }) => {
            const begun = drag.current;
            if (!begun || buttons === 0) return;
            const [dx, dy] = [clientX - begun.x, clientY - begun.y];
            if (!hasMoved.current && Math.hypot(dx, dy) < steady) return;
            if (!hasMoved.current) svg.current!.setPointerCapture(pointerId);
            hasMoved.current = true;
            camera.value = { ...begun.from, x: begun.from.x + dx, y: begun.from.y + dy };
          }}
          onPointerUp={() => {
            drag.current = undefined;
          }}
        >
          <defs>
            {['plain', 'back', 'made', 'chosen'].map((look) => (
              <marker
                key={look}
                id={`arrow-${look}`}
                viewBox="0 0 8 8"
                refX="7.5"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path class={`arrow-head ${look}`} d="M0 0.5 8 4 0 7.5z" />
              </marker>
            ))}
          </defs>
          <g transform={`translate(${x} ${y}) scale(${k})`}>
            {map.arrows.map((arrow) => (
              <Arrow
                key={`${arrow.row} ${arrow.to}`}
                arrow={arrow}
                isMade={isMade(arrow)}
                isChosen={chosen.value === arrow.from || chosen.value === arrow.to}
              />
            ))}
            {map.cards.map((card) => (
              <Card
                key={card.key}
                card={card}
                turns={turnsAt(card)}
                isNever={isNever(card)}
                isChosen={chosen.value === card.key}
                isDim={wanted !== '' && !card.title.toLowerCase().includes(wanted)}
                onPress={() => press(card)}
                onOpen={() => open(card)}
                onFocus={() => {
                  camera.value = reveal(camera.value, card, windowSize());
                }}
              />
            ))}
          </g>
        </svg>
        <div class="map-zoom">
          <button
            type="button"
            class="plain square"
            aria-label={words.smaller}
            onClick={() => zoom(0.8)}
          >
            −
          </button>
          <button
            type="button"
            class="plain square"
            aria-label={words.larger}
            onClick={() => zoom(1.25)}
          >
            +
          </button>
          <button type="button" class="plain" onClick={fit}>
            {words.fit}
          </button>
        </div>
      </div>
      <CardLegend
        map={map}
        chosen={chosen.value === undefined ? undefined : byKey.get(chosen.value)}
        onOpen={open}
      />
    </>
  );
}

function Arrow({
  arrow: { sure, isBack, points },
  isMade,
  isChosen,
}: {
  readonly arrow: MapArrow;
  readonly isMade: boolean;
  readonly isChosen: boolean;
}) {
  const look = isMade ? 'made' : isChosen ? 'chosen' : isBack ? 'back' : 'plain';
  return (
    <path
      class={`arrow ${look} ${sure ? '' : 'unsure'}`}
      d={toPath(points)}
      marker-end={`url(#arrow-${look})`}
    />
  );
}

function turnsAt({ place }: MapCard): readonly number[] {
  return place ? (turnsOf.value.get(`${place.line} ${place.file}`) ?? []) : [];
}

function isNever({ place }: MapCard): boolean {
  return place !== undefined && never.value.has(`${place.line} ${place.file}`);
}

function isTapMade(
  made: ReadonlySet<string>,
  cards: ReadonlyMap<string, MapCard>,
  { from, row, to }: MapArrow,
): boolean {
  if (made.size === 0) return false;
  const [one, other] = [cards.get(from), cards.get(to)];
  const payload = one?.rows.find(({ key }) => key === row)?.payload;
  if (!one?.place || !other?.place) return false;
  const [a, b] = [one.place, other.place];
  return made.has(JSON.stringify([a.line, a.file, payload, b.line, b.file]));
}

/** Where the cards are. */
function bounds({ width, height }: CardMap): Rect {
  return {
    x: sizes.margin / 2,
    y: sizes.margin / 2,
    width: Math.max(1, width - sizes.margin),
    height: Math.max(1, height - sizes.margin),
  };
}

/** What a picture that is too large begins with: the last that the conversation passed, or what was asked for. */
function focusOf({ cards }: CardMap, of: MapScope): Rect | undefined {
  const last = passed.value.at(-1);
  const at =
    last && cards.find(({ place }) => place?.file === last.file && place.line === last.line);
  if (at && !at.outside) return at;
  return of.kind === 'rule' || of.kind === 'file'
    ? cards.find(({ outside }) => !outside)
    : undefined;
}
