import type { ComponentChildren } from 'preact';
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

/** What stands in place of a list, or below it. */
export function ListEnd<T>({ list, empty }: { list: DeskList<T>; empty: string }) {
  const { items, next, isReading } = list;
  if (items === undefined) return <p class="looking">{deskWords.looking}</p>;
  if (next !== null) {
    return (
      <p class="more">
        <button type="button" class="plain" disabled={isReading} onClick={() => list.more()}>
          {items.length === 0 ? deskWords.moreSearch : deskWords.more}
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
