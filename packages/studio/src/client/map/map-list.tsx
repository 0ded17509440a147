import type { ListedRule, ListedWay } from '../../worker/map/map-answer.js';
import { goTo } from '../editor/documents.js';
import { fileName } from '../words/file-name.js';
import { mapWords as words } from '../words/map.js';
import { find, listed, never, turnsOf } from './map-store.js';

/** The map as text: each rule, its buttons, and where each leads. */
export function MapList() {
  const answer = listed.value;
  if (answer === undefined) return <div class="page" aria-busy="true" />;
  if (answer.rules.length === 0) {
    const { title, text } = words.none;
    return (
      <div class="page">
        <div class="empty">
          <h2>{find.value === '' ? title : words.noneFound}</h2>
          {find.value === '' && <p>{text}</p>}
        </div>
      </div>
    );
  }
  return (
    <div class="page">
      <ol class="map-list">
        {answer.rules.map((rule) => (
          <RuleItem key={rule.key} rule={rule} />
        ))}
      </ol>
      {answer.more > 0 && <p class="more">{words.listMore(answer.more)}</p>}
    </div>
  );
}

function RuleItem({
  rule: { key, name, kind, place, disabled, rows },
}: {
  readonly rule: ListedRule;
}) {
  const at = place && `${place.line} ${place.file}`;
  const turns = at === undefined ? [] : (turnsOf.value.get(at) ?? []);
  return (
    <li id={idOf(key)} class={turns.length > 0 ? 'passed' : ''} tabIndex={-1}>
      <span class="head">
        {place ? (
          <button type="button" class="link rule-name" onClick={() => goTo(place.file, place.line)}>
            {name}
          </button>
        ) : (
          <b class="rule-name">{name}</b>
        )}
        {turns.length > 0 && <span class="chip on">{words.step(turns)}</span>}
        {disabled && <span class="chip">{words.off}</span>}
        {at !== undefined && never.value.has(at) && <span class="chip bad">{words.never}</span>}
        {place && kind !== 'start' && <small>{fileName(place.file)}</small>}
      </span>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <WayItem key={row.key} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

function WayItem({ row: { text, look, to, payload } }: { readonly row: ListedWay }) {
  return (
    <li class={look}>
      <span class="row-words">{text}</span>
      <span class="arrow-sign" aria-hidden="true">
        →
      </span>
      <span class="unseen">{words.leadsTo}</span>
      {to.length > 0 ? (
        to.map(({ key, name }, at) => (
          <span key={key}>
            {at > 0 && words.or}
            <button type="button" class="link" onClick={() => show(key)}>
              {name}
            </button>
          </span>
        ))
      ) : (
        <span title={payload}>{look === 'dead' ? words.row.nowhere : words.row.default}</span>
      )}
      {to.length > 0 && look === 'weak' && <span>({words.row.default})</span>}
    </li>
  );
}

function idOf(key: string): string {
  return `map-rule-${key}`;
}

function show(key: string): void {
  const item = document.getElementById(idOf(key));
  item?.scrollIntoView({ block: 'center' });
  item?.focus();
}
