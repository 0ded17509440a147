import { isObject, textOf } from '../parse-body.js';

/** An id as text; an empty one is none. */
export function idOf(value: unknown): string | undefined {
  if (isObject(value) || Array.isArray(value) || typeof value === 'boolean') return undefined;
  return textOf(value) || undefined;
}
