import type { Conversation } from '@botrules/channel';
import type { Row } from '../model/database.js';
import type { State, StoredEntry } from '../model/entry.js';
import {
  type Change,
  type ChangeOutcome,
  type Claimed,
  type Remembered,
  type WaitingEntries,
  waitingAtOnce,
} from '../model/flow-store.js';

/** What the rows of `botrules_commit_v8` say of each change; `hold` is the holder's number. */
export function readOutcomes(
  changes: readonly Change[],
  rows: readonly Row[],
  hold: number,
): readonly ChangeOutcome[] {
  const memories = new Map<number, Remembered[]>();
  const waiting = new Map<number, StoredEntry[]>();
  const repeated = new Set<number>();
  for (const row of rows) {
    const place = Number(row.ord);
    if (row.what === 'memory') {
      const { text1: memory, text2: person, position: stamp } = row;
      push(memories, place, rememberedIn({ person, memory, stamp } as Row));
    } else if (row.what === 'repeat') repeated.add(place);
    else if (row.what === 'waits') push(waiting, place, entryOf(row));
  }
  const outcomes = String(rows[0]!.text1).split(',');
  const positions = String(rows[0]!.text2).split(',').map(Number);
  let entry = 0;
  return changes.map(({ entries }, index): ChangeOutcome => {
    const first = entry;
    entry += entries.length;
    const repeats = entries.flatMap(({ id }, nth) => (repeated.has(first + nth + 1) ? [id] : []));
    const waits = boundWaiting(waiting.get(index + 1));
    switch (outcomes[index]) {
      case '1':
        return { kind: 'written', positions: positions.slice(first, entry), hold, ...waits };
      case '4':
        return { kind: 'busy', repeats };
      default:
        return { kind: 'again', repeats, memories: memories.get(index + 1) ?? [], ...waits };
    }
  });
}

/** What the rows of one conversation say. */
interface ClaimedRows {
  readonly first: Row;
  readonly entries: StoredEntry[];
  /** By person. */
  readonly memories: Map<string, Remembered>;
}

/** The conversations in the rows of `botrules_claim_v8`; `hold` is the holder's number. */
export function readClaims(rows: readonly Row[], hold: number): readonly Claimed[] {
  const conversations = new Map<number, ClaimedRows>();
  for (const row of rows) {
    const number = Number(row.number);
    const known: ClaimedRows = conversations.get(number) ?? {
      first: row,
      entries: [],
      memories: new Map(),
    };
    conversations.set(number, known);
    if (row.position === null) continue;
    known.entries.push(entryOf(row));
    if (row.stamp !== null) known.memories.set(String(row.person), rememberedIn(row));
  }
  return Array.from(conversations.values(), ({ first, entries, memories }): Claimed => {
    const open = entries.find(({ position }) => position === first.open) ?? null;
    return {
      conversation: conversationIn(first),
      hold,
      open,
      memories: [...memories.values()],
      tries: Number(first.tries),
      ...boundWaiting(entries.filter((entry) => entry !== open)),
    };
  });
}

/** The conversation that a row names. */
export function conversationIn({ channel, account, conversation }: Row): Conversation {
  return {
    channel: String(channel),
    account: String(account),
    conversation: String(conversation),
  };
}

/** The memory in a row. */
export function rememberedIn({ person, memory, stamp }: Row): Remembered {
  return { person: String(person ?? ''), memory: textOf(memory), stamp: Number(stamp) };
}

/** The server sends one more than is handed on, which shows whether there are more. */
function boundWaiting(entries: readonly StoredEntry[] = []): WaitingEntries {
  return { waiting: entries.slice(0, waitingAtOnce), more: entries.length > waitingAtOnce };
}

function entryOf(row: Row): StoredEntry {
  return {
    position: Number(row.position),
    id: String(row.id),
    person: textOf(row.person),
    happened: Number(row.happened),
    received: Number(row.received),
    body: String(row.body),
    version: textOf(row.version),
    decision: textOf(row.decision),
    state: String(row.state) as State,
    attempts: Number(row.attempts),
    steps: textOf(row.steps),
    reason: textOf(row.reason),
  };
}

function textOf(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
