import type { Event } from '@botrules/core';
import { deepest, isObject } from './parse-body.js';

/** What stands in place of a secret. */
const hidden = '•••';

/**
 * A value of JSON without the secrets in it: whatever stands under one of these keys, at any depth, is `•••`. So is
 * what stands deeper than any body that is read. Returns the very same value if nothing is hidden.
 */
export function redact<T>(value: T, secretKeys: readonly string[] | undefined): T {
  if (secretKeys === undefined || secretKeys.length === 0) return value;
  return redacted(value, new Set(secretKeys), deepest) as T;
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
  // Each once, so that no depth overflows the stack, and a circle has an end.
  const open = new Set([event.raw]);
  for (const value of open) {
    if (Array.isArray(value)) for (const item of value) open.add(item);
    if (!isObject(value)) continue;
    for (const [key, item] of Object.entries(value)) {
      if (!secretKeys.includes(key)) open.add(item);
      else if (typeof item === 'string' && item.length >= shortest) found.add(item);
    }
  }
  return [...found];
}

function redacted(value: unknown, keys: ReadonlySet<string>, levels: number): unknown {
  if (levels === 0 && typeof value === 'object' && value !== null) return hidden;
  if (Array.isArray(value)) {
    const items = value.map((item) => redacted(item, keys, levels - 1));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isObject(value)) return value;
  let changed = false;
  const entries = Object.entries(value).map(([key, item]) => {
    const shown = keys.has(key) && item !== null ? hidden : redacted(item, keys, levels - 1);
    changed ||= shown !== item;
    return [key, shown] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
