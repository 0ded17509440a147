import { get, isObject, misread, textOf } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** What a person did, and with which words. */
export type MessageContent = Pick<Event, 'event' | 'payload' | 'title' | 'text' | 'attachment'>;

/** A sentence on what is broken. */
export interface Broken {
  readonly problem: string;
}

/**
 * The text under a key; a number is its digits. Nothing where there is none.
 */
export function wordsOf(holder: unknown, key: string): string | undefined | Broken {
  const value = get(holder, key) ?? undefined;
  if (value === undefined) return undefined;
  if (isObject(value) || Array.isArray(value) || typeof value === 'boolean') {
    return { problem: misread.text(key, value) };
  }
  return textOf(value);
}

/** Whether it is broken. */
export function isProblem(value: unknown): value is Broken {
  return isObject(value);
}
