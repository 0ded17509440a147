import type { Conversation } from '@botrules/channel';
import type { Progress } from '../../../packages/service/src/inbox/model/entry.js';
import type {
  Change,
  ChangeOutcome,
  Claimed,
  MemoryChange,
  NewEntry,
  Update,
} from '../../../packages/service/src/inbox/model/flow-store.js';

export function talk(conversation: string, account = '1'): Conversation {
  return { channel: 'messenger', account, conversation };
}

export const anna = talk('anna');
export const ben = talk('ben');

export const begun: Progress = {
  state: 'waiting',
  attempts: 0,
  version: 'v1',
  decision: '{"rule":"menu"}',
  steps: '["begun"]',
  reason: null,
};
export const done: Progress = { ...begun, state: 'done', steps: '["done"]' };

export function entry(id: string, more: Partial<NewEntry> = {}): NewEntry {
  return { id, person: id, happened: 5, received: 10, body: `{"id":"${id}"}`, ...more };
}

export function change(more: Partial<Change>): Change {
  return {
    conversation: anna,
    hold: null,
    entries: [],
    updates: [],
    memories: [],
    open: null,
    tries: 0,
    ...more,
  };
}

/** An event that comes to a free conversation and is begun. */
export function opening(id: string, more: Partial<Change> = {}): Change {
  return change({ entries: [entry(id, { progress: begun })], open: { id }, ...more });
}

/** What is remembered from now on of the person of the event `a`; `from` is the stamp of what it was made from. */
export function memory(text: string | null, more: Partial<MemoryChange> = {}): MemoryChange {
  return { person: 'a', memory: text, due: null, from: null, stamp: 1, ...more };
}

export function end(position: number): Update {
  return { position, progress: done, decided: false };
}

/** By which hold whoever was told this has the conversation. */
export function holdOf(told: ChangeOutcome | Claimed | undefined): number {
  if (told === undefined || !('hold' in told)) throw new Error(JSON.stringify(told));
  return told.hold;
}

export function positionsOf(outcome: ChangeOutcome | undefined): readonly number[] {
  if (outcome?.kind !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome.positions;
}
