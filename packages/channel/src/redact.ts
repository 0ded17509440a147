import type { Event } from '@botrules/core';
import { isObject } from './parse-body.js';

/** What stands in place of a secret. */
const hidden = '•••';

/**
 * A value of JSON without the secrets in it: whatever stands under one of these keys, at any depth, is `•••`. Returns
 * the very same value if it has none.
 */
export function redact<T>(value: T, secretKeys: readonly string[] | undefined): T {
  if (secretKeys === undefined || secretKeys.length === 0) return value;
  return redacted(value, new Set(secretKeys)) as T;
}

/** An event without what its channel calls a secret. Returns the very same event if it has none. */
export function withoutSecrets(event: Event, secretKeys: readonly string[] | undefined): Event {
  const raw = redact(event.raw, secretKeys);
  return raw === event.raw ? event : { ...event, raw };
}

/** Shorter texts occur in words that have nothing to do with them. */
const shortest = 8;

/**
 * The secrets of an event: the texts that stand under one of these keys in what the platform sent, at any depth. A program that
 * has the whole event may put them into its errors, from where a `blotter` takes them.
 */
export function secretsIn(event: Event, secretKeys: readonly string[] | undefined): string[] {
  if (secretKeys === undefined || secretKeys.length === 0) return [];
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      if (!secretKeys.includes(key)) look(item);
      else if (typeof item === 'string' && item.length >= shortest) found.add(item);
    }
  };
  look(event.raw);
  return [...found];
}

function redacted(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => redacted(item, keys));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isObject(value)) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, item]) => {
    const shown = keys.has(key) && item !== null ? hidden : redacted(item, keys);
    changed ||= shown !== item;
    return [key, shown] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
