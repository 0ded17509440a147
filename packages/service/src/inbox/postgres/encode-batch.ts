import { storable } from '../model/database.js';
import { untouched } from '../model/entry.js';
import type { Change } from '../model/flow-store.js';
import { heardIn } from '../model/heard.js';
import { type BatchRowType, batchRows } from './batch-rows.js';
import { binaryRows, type Cell, type ColumnType } from './binary-rows.js';

type RowOf<T extends BatchRowType> = { readonly [K in keyof (typeof batchRows)[T]]: Cell };

/**
 * The arrays of rows that `botrules_commit_v8` takes, in order; `numbers` are those of their types. Throws `TypeError` where
 * something in them cannot be written.
 */
export function encodeBatch(
  changes: readonly Change[],
  numbers: Readonly<Record<BatchRowType, number>>,
): Buffer[] {
  const changeRows: RowOf<'botrules_change_v6'>[] = [];
  const entryRows: RowOf<'botrules_entry_v6'>[] = [];
  const updateRows: RowOf<'botrules_update_v6'>[] = [];
  const memoryRows: RowOf<'botrules_memory_v6'>[] = [];
  for (const [index, change] of changes.entries()) {
    const first = entryRows.length;
    for (const { id, person, happened, received, body, progress = untouched } of change.entries) {
      entryRows.push({
        change: index + 1,
        id: id,
        person: person,
        happened: happened,
        received: received,
        body: body,
        version: progress.version,
        decision: progress.decision,
        state: progress.state,
        attempts: progress.attempts,
        steps: progress.steps,
        reason: progress.reason,
      });
    }
    for (const { position, decided, progress } of change.updates) {
      updateRows.push({
        change: index + 1,
        position: position,
        decided: decided ? 1 : 0,
        version: progress.version,
        decision: progress.decision,
        state: progress.state,
        attempts: progress.attempts,
        steps: progress.steps,
        reason: progress.reason,
      });
    }
    for (const { person, memory, due, from, stamp } of change.memories)
      memoryRows.push({ change: index + 1, person, memory, due, from_stamp: from, stamp });
    changeRows.push(changeRow(change, first));
  }
  return [
    encode('botrules_change_v6', numbers, changeRows),
    encode('botrules_entry_v6', numbers, entryRows),
    encode('botrules_update_v6', numbers, updateRows),
    encode('botrules_memory_v6', numbers, memoryRows),
  ];
}

/** `first` is the place of its first entry among those of the batch. */
function changeRow(change: Change, first: number): RowOf<'botrules_change_v6'> {
  const { conversation, hold, entries, updates, open, parkUntil, tries } = change;
  const lastNew = latestDecided(change);
  const opened = entries.findIndex(({ id }) => id === open?.id);
  const finished = updates.filter(({ progress }) => progress.state !== 'waiting');
  const unfinished = entries.filter(({ progress = untouched }) => progress.state === 'waiting');
  return {
    channel: conversation.channel,
    account: conversation.account,
    conversation: conversation.conversation,
    hold: hold,
    entries: entries.length,
    more: unfinished.length - finished.length,
    heard: heardIn(entries),
    open: open?.position ?? null,
    open_new: opened === -1 ? null : first + opened + 1,
    decided: updates.filter(({ decided }) => decided).length,
    last_update: updates.findLast(({ decided }) => decided)?.position ?? null,
    last_new: lastNew === -1 ? null : first + lastNew + 1,
    last_happened: lastNew === -1 ? null : entries[lastNew]!.happened,
    park: parkUntil ?? null,
    tries: tries,
  };
}

/** Which of the new entries that were decided is the last by the platform's time; -1: none was. */
function latestDecided({ entries }: Change): number {
  let latest = -1;
  for (const [index, { progress, happened }] of entries.entries()) {
    if (progress !== undefined && (latest === -1 || happened >= entries[latest]!.happened))
      latest = index;
  }
  return latest;
}

function encode<T extends BatchRowType>(
  type: T,
  numbers: Readonly<Record<BatchRowType, number>>,
  rows: readonly RowOf<T>[],
): Buffer {
  const columns: Readonly<Record<string, ColumnType>> = batchRows[type];
  const names = Object.keys(columns) as (keyof RowOf<T>)[];
  return binaryRows(
    numbers[type],
    Object.values(columns),
    rows.map((row) => storable(names.map((name) => row[name]))),
  );
}
