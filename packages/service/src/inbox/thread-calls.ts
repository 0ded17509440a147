import { errorOf } from '../words.js';
import type { Damage } from './journal-reader.js';
import type { Records } from './records.js';
import type { Store } from './store.js';

/** What is asked of the inbox's thread, by the part of the inbox that answers. */
export const threadCalls = {
  store: ['claim', 'save', 'renew', 'release', 'hurry', 'nextReady', 'lastHeard', 'intakeEnd'],
  records: ['counts', 'probe', 'prune', 'latest', 'knownTime', 'boundTimes'],
} as const satisfies {
  readonly store: readonly (keyof Store)[];
  readonly records: readonly (keyof Records)[];
};

export type Part = keyof typeof threadCalls;

/** One call, as it goes to the thread. */
export interface Call {
  readonly id: number;
  readonly part: Part;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What was asked for in one turn of the event loop, and the time then. */
export interface Asked {
  readonly now: number;
  readonly calls: readonly Call[];
  /** Nothing more will be asked. */
  readonly close?: boolean;
}

/** An error as it comes from the thread: classes are lost on the way, codes are not. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
}

export type Answered = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: PlainError }
);

/** What the thread tells: whether it could open the inbox, and then answers. */
export type Told =
  /** The latest time that an event was taken at, where one is to be believed. */
  | { readonly opened: true; readonly latest: number }
  | { readonly failed: PlainError }
  | { readonly answers: readonly Answered[] }
  | { readonly repeats: number }
  | { readonly damage: Damage };

export function toPlain(error: unknown): PlainError {
  const { name, message, stack, code } = errorOf(error) as NodeJS.ErrnoException;
  return { name, message, stack, ...(code !== undefined && { code: String(code) }) };
}

export function fromPlain({ code, ...plain }: PlainError): Error {
  return Object.assign(new Error(plain.message), plain, code !== undefined && { code });
}
