import type { Event } from '@botrules/core';
import { isObject } from './parse-body.js';

/** What stands in place of a secret. */
const hidden = '•••';

/**
 * A value of JSON without the secrets in it: whatever stands under one of these keys, at any depth, is `•••`. Of a value
 * that has none the very same is given.
 */
export function redact<T>(value: T, secretKeys: readonly string[] | undefined): T {
  if (secretKeys === undefined || secretKeys.length === 0) return value;
  return redacted(value, new Set(secretKeys)) as T;
}

/** An event without what its channel calls a secret. Of one that has none the very same is given. */
export function withoutSecrets(event: Event, secretKeys: readonly string[] | undefined): Event {
  const raw = redact(event.raw, secretKeys);
  return raw === event.raw ? event : { ...event, raw };
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
