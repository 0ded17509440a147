import { useEffect } from 'preact/hooks';
import type { MapScope } from '../../worker/map/map-answer.js';
import { ask } from '../ask.js';
import { items, passed } from '../store.js';
import { fileName } from '../words/file-name.js';
import { mapWords as words } from '../words/map.js';
import { CardPicture } from './card-picture.js';
import { MapList } from './map-list.js';
import { asList, drawn, find, keepMap, scope, showPath } from './map-store.js';
import { Overview } from './overview.js';

/** How the rules lead to each other: as cards, as files, or as text. */
export function MapView() {
  useEffect(keepMap, []);
  const map = drawn.value?.map;
  return (
    <section class="map" aria-label={words.label}>
      <Tools />
      {asList.value ? (
        <MapList />
      ) : map?.kind === 'cards' ? (
        <CardPicture map={map} of={drawn.value!.scope} />
      ) : map?.kind === 'files' ? (
        <Overview map={map} />
      ) : map?.kind === 'none' ? (
        <div class="page">
          <div class="empty">
            <h2>{words.none.title}</h2>
            <p>{words.none.text}</p>
          </div>
        </div>
      ) : (
        <p class="soon">{words.soon}</p>
      )}
    </section>
  );
}

function Tools() {
  return (
    <div class="map-tools">
      {scope.value.kind !== 'all' && !asList.value && (
        <button
          type="button"
          class="plain small"
          onClick={() => {
            scope.value = { kind: 'all' };
          }}
        >
          <span aria-hidden="true">← </span>
          {words.back}
        </button>
      )}
      <h2 class="map-title">{titleOf(scope.value)}</h2>
      <input
        type="search"
        class="field"
        placeholder={words.find}
        aria-label={words.find}
        list="map-rules"
        value={find.value}
        onInput={({ currentTarget }) => {
          find.value = currentTarget.value;
        }}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) void showFound();
        }}
      />
      <datalist id="map-rules">
        {ruleNames().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span class="grow" />
      {!asList.value && (
        <button
          type="button"
          class="plain small"
          disabled={passed.value.length === 0}
          title={words.pathHint}
          onClick={showPath}
        >
          {words.path}
        </button>
      )}
      <button
        type="button"
        class="plain small"
        aria-pressed={asList.value}
        onClick={() => {
          asList.value = !asList.value;
        }}
      >
        {asList.value ? words.asPicture : words.asList}
      </button>
    </div>
  );
}

function titleOf(of: MapScope): string {
  if (asList.value) return words.all;
  const map = drawn.value?.map;
  switch (of.kind) {
    case 'all':
      return map?.kind === 'files' ? words.files : words.all;
    case 'file':
      return fileName(of.file);
    case 'rule':
      return words.around(of.key.replace(/^(?:rule|default of) /, ''));
    case 'path':
      return words.pathTitle;
  }
}

/** How many names are offered while somebody looks for a rule. */
const mostNames = 400;

function ruleNames(): readonly string[] {
  const names = Object.values(items.value)
    .flat()
    .flatMap(({ kind, name }) => (kind === 'rule' && name !== null ? [name] : []));
  return [...new Set(names)].slice(0, mostNames);
}

/** Shows the first rule with this name, and what is around it. */
async function showFound(): Promise<void> {
  if (find.value.trim() === '' || asList.value) return;
  const { rules } = await ask('mapList', { find: find.value });
  const wanted = find.value.trim().toLowerCase();
  const hit = rules.find(({ name }) => name.toLowerCase() === wanted) ?? rules[0];
  if (hit) {
    scope.value = { kind: 'rule', key: hit.key };
    find.value = '';
  }
}
