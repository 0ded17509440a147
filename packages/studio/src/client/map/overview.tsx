import { useSignal } from '@preact/signals';
import type { OverviewMap, OverviewTile, Square } from '../../worker/map/map-answer.js';
import { passed } from '../store.js';
import { fileName } from '../words/file-name.js';
import { mapWords as words } from '../words/map.js';
import { Mark } from './legend.js';
import { find, never, reached, scope, turnsOf } from './map-store.js';

/** Every rule as a square in the order of trying. Nothing is drawn across them, so thousands stay legible. */
export function Overview({ map: { tiles } }: { readonly map: OverviewMap }) {
  const pointed = useSignal<number | undefined>(undefined);
  const at = pointed.value;
  const leadsTo = new Set(at === undefined ? [] : tiles[at]?.leadsTo);
  const wanted = find.value.trim().toLowerCase();
  return (
    <>
      <div class="overview" onPointerLeave={() => (pointed.value = undefined)}>
        {tiles.map((tile, number) => (
          <Tile
            key={`${tile.file} ${tile.part}`}
            tile={tile}
            wanted={wanted}
            look={
              at === number
                ? 'pointed'
                : leadsTo.has(number)
                  ? 'led-to'
                  : at !== undefined && tile.leadsTo.includes(at)
                    ? 'leads'
                    : ''
            }
            onPoint={() => {
              pointed.value = number;
            }}
          />
        ))}
      </div>
      <div class="map-legend">
        <Mark look="square">{words.legend.square}</Mark>
        <Mark look="reached">{words.legend.reached}</Mark>
        <Mark look="dead">{words.legend.deadOrNever}</Mark>
        <Mark look="weak">{words.legend.weak}</Mark>
        {passed.value.length > 0 && <Mark look="path">{words.legend.path}</Mark>}
        <Mark look="led-to">{words.legend.leads}</Mark>
        <Mark look="leads">{words.legend.ledFrom}</Mark>
        <span class="remark">{words.legend.hint}</span>
      </div>
    </>
  );
}

function Tile({
  tile: { file, part, parts, squares },
  wanted,
  look,
  onPoint,
}: {
  readonly tile: OverviewTile;
  readonly wanted: string;
  readonly look: string;
  readonly onPoint: () => void;
}) {
  const name = words.part(fileName(file), part, parts);
  const isHit = ({ name: rule }: Square) => wanted !== '' && rule.toLowerCase().includes(wanted);
  const hits = wanted === '' || squares.some(isHit);
  const dead = squares.filter((square) => square.look === 'dead').length;
  return (
    <button
      type="button"
      class={`file-tile ${look} ${hits ? '' : 'dim'}`}
      aria-label={[
        words.tile(name, squares.length),
        ...(dead > 0 ? [words.deadEnds(dead)] : []),
      ].join('. ')}
      onPointerEnter={onPoint}
      onFocus={onPoint}
      onClick={({ target }) => {
        const key = (target as HTMLElement).dataset.rule;
        scope.value = key === undefined ? { kind: 'file', file, part } : { kind: 'rule', key };
      }}
    >
      <span class="file-name">{name}</span>
      <span class="squares">
        {squares.map((square) => {
          const place = `${square.line} ${file}`;
          const [turn] = turnsOf.value.get(place) ?? [];
          const classes = [
            'square-of-rule',
            never.value.has(place) ? 'is-dead' : `is-${square.look}`,
            reached.value.has(place) ? 'reached' : '',
            turn === undefined ? '' : 'passed',
            isHit(square) ? 'hit' : '',
          ];
          return (
            <span
              key={square.key}
              class={classes.join(' ')}
              data-rule={square.key}
              title={never.value.has(place) ? `${square.name}: ${words.never}` : square.name}
            >
              {turn}
            </span>
          );
        })}
      </span>
    </button>
  );
}
