import type { ColumnType } from './binary-rows.js';

/** The types of the rows in which a batch goes to the server, with their columns in order. */
export const batchRows = {
  /** A change of a conversation. `more` is how many more events wait in it; it may be below 0. */
  botrules_change_v6: {
    channel: 'text',
    account: 'text',
    conversation: 'text',
    /** The number of the holder that has it; null where it must be free. */
    hold: 'int8',
    /** How many new events it has. */
    entries: 'int4',
    more: 'int4',
    heard: 'int8',
    /** The event that is open after the change, by its position, or by its place among the batch's new ones. */
    open: 'int8',
    open_new: 'int4',
    /** How many events that waited it decides, and the last of these. */
    decided: 'int4',
    last_update: 'int8',
    /** The place of the last new event that it decides, by the platform's time, and that time. */
    last_new: 'int4',
    last_happened: 'int8',
    park: 'int8',
    tries: 'int4',
  },
  /** A new event. `change` is the place of its change. */
  botrules_entry_v6: {
    change: 'int4',
    id: 'text',
    person: 'text',
    happened: 'int8',
    received: 'int8',
    body: 'text',
    version: 'text',
    decision: 'text',
    state: 'text',
    attempts: 'int4',
    steps: 'text',
    reason: 'text',
  },
  botrules_update_v6: {
    change: 'int4',
    position: 'int8',
    decided: 'int4',
    version: 'text',
    decision: 'text',
    state: 'text',
    attempts: 'int4',
    steps: 'text',
    reason: 'text',
  },
  /** A new memory. `change` is the place of its change; `from_stamp` is null where there was none. */
  botrules_memory_v6: {
    change: 'int4',
    person: 'text',
    memory: 'text',
    due: 'int8',
    from_stamp: 'int8',
    stamp: 'int8',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type BatchRowType = keyof typeof batchRows;

export const batchRowTypes = Object.keys(batchRows) as readonly BatchRowType[];
