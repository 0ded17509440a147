import { errorOf } from '../../words.js';
import type { FlowStore } from '../model/flow-store.js';
import type { NewTables } from '../open-inbox.js';
import type { DeskRecords } from '../records/desk-records.js';
import type { KeptPayloads } from '../records/kept-payloads.js';
import type { PauseRecords } from '../records/pause-records.js';
import type { Records } from '../records/records.js';
import type { UndeliveredRecords } from '../records/undelivered-records.js';

/** What is asked of the inbox's thread, by the part of the inbox that answers. */
export const storeCalls = [
  'claim',
  'nextReady',
  'due',
  'nextDue',
  'lastHeard',
  'hurry',
] as const satisfies readonly (keyof FlowStore)[];
export const recordsCalls = [
  'counts',
  'probe',
  'prune',
  'latest',
  'knownTime',
  'boundTimes',
] as const satisfies readonly (keyof Records)[];

export const payloadCalls = ['keep', 'find'] as const satisfies readonly (keyof KeptPayloads)[];

export const undeliveredCalls = [
  'note',
  'dueNotices',
  'sendersOf',
  'bury',
  'putOff',
  'giveUp',
] as const satisfies readonly (keyof UndeliveredRecords)[];

export const pauseCalls = ['all'] as const satisfies readonly (keyof PauseRecords)[];

export const deskCalls = [
  'prepare',
  'overview',
  'time',
  'waiting',
  'events',
  'conversations',
  'byNumber',
  'byId',
  'conversation',
  'timeline',
  'act',
  'setPause',
  'audit',
] as const satisfies readonly (keyof DeskRecords)[];

export type ThreadPart = 'store' | 'records' | 'payloads' | 'undelivered' | 'pauses' | 'desk';

/** One call, as it goes to the thread, with the time when it was made. */
export interface ThreadCall {
  readonly id: number;
  readonly now: number;
  readonly part: ThreadPart | 'commit' | 'close';
  readonly method: string;
  readonly args: readonly unknown[];
}

/** An error as it comes from the thread: classes are lost on the way, codes are not. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
}

/** What the thread tells: that it changes the tables, whether it could open the inbox, and then answers. */
export type Told =
  | { readonly tables: NewTables }
  /** The latest time that an event was taken at, where one is to be believed. */
  | { readonly opened: true; readonly latest: number }
  | { readonly failed: PlainError }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError };

export function toPlain(error: unknown): PlainError {
  const { name, message, stack, code } = errorOf(error) as NodeJS.ErrnoException;
  return { name, message, stack, ...(code !== undefined && { code: String(code) }) };
}

export function fromPlain({ code, ...plain }: PlainError): Error {
  return Object.assign(new Error(plain.message), plain, code !== undefined && { code });
}
