import type { ComponentChildren } from 'preact';
import type { ShownEvent } from './answers.js';
import { go, isNarrowed, overview, place } from './desk-store.js';
import type { DeskList } from './list-state.js';
import { deskWords, showDistance, showTime } from './words.js';

/** A time: how long ago, and when exactly where somebody points. */
export function When({ time }: { time: string | null }) {
  if (time === null) return <span class="faint">–</span>;
  const now = overview.value?.now ?? new Date().toISOString();
  return (
    <time dateTime={time} title={showTime(time)}>
      {showDistance(time, now)}
    </time>
  );
}

/** Where a rule or a line is among the rules in force. */
export interface PlaceInForce {
  readonly rule?: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** A link into the Studio, which shows the rules in force. */
export function StudioLink({ to, children }: { to: PlaceInForce; children: ComponentChildren }) {
  const known = Object.entries(to).filter(([, value]) => value !== undefined);
  const params = new URLSearchParams(known.map(([key, value]) => [key, String(value)]));
  return (
    <a class="link" href={`../studio/#${params}`} title={deskWords.inForce}>
      {children}
    </a>
  );
}

/** The rule that took an event, and where it is. A default has no name, so its place must be known. */
export function RuleLink({
  rule,
  rules = [],
}: {
  rule: string | null;
  rules?: ShownEvent['rules'];
}) {
  const place = rules.find(({ name }) => name === rule);
  if (rule === null || (rule === 'default' && !place)) return <>{deskWords.rule(rule)}</>;
  return (
    <StudioLink to={{ rule, file: place?.file, line: place?.line }}>
      {deskWords.rule(rule)}
    </StudioLink>
  );
}

/** What stands in place of a list, or below it. */
export function ListEnd<T>({ list, empty }: { list: DeskList<T>; empty: string }) {
  const { items, next, isReading } = list;
  if (items === undefined) return <p class="looking">{deskWords.looking}</p>;
  if (next !== null) {
    return (
      <p class="more">
        <button type="button" class="plain" disabled={isReading} onClick={() => list.more()}>
          {items.length > 0
            ? deskWords.more
            : isReading
              ? deskWords.searching
              : deskWords.moreSearch}
        </button>
      </p>
    );
  }
  if (items.length > 0) return null;
  const [title, words] = deskWords.empty[isNarrowed.value ? 'filtered' : empty]!;
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}

/** A table that a narrow screen shows as cards: each cell says its column. */
export function DeskTable({
  label,
  columns,
  children,
}: {
  label: string;
  columns: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <table>
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A cell that says its column where there is no room for a head. */
export function Cell({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <td data-column={of}>
      <span>{children}</span>
    </td>
  );
}

/** A link to a conversation, beside the list. */
export function ConversationLink({
  number,
  children,
}: {
  number: number | null;
  children: ComponentChildren;
}) {
  if (number === null) return <>{children}</>;
  return (
    <button
      type="button"
      class="link"
      aria-expanded={place.value.conversation === number}
      onClick={() => go({ conversation: number })}
    >
      {children}
      <span class="unseen">{deskWords.open(number)}</span>
    </button>
  );
}

/** A person by their hash, or by their id where that may be seen. */
export function PersonName({
  person,
  id,
}: {
  person: string | null;
  id?: string | null | undefined;
}) {
  if (person === null) return <span class="faint">–</span>;
  return (
    <button
      type="button"
      class="link code"
      title={deskWords.timeline.samePerson}
      onClick={() => go({ narrowed: { person } })}
    >
      {id ?? person}
    </button>
  );
}
