import { digestOf } from '../digest.js';
import type { Default, Rule } from './model.js';

/** Longer names are cut: a memory keeps a thousand of them. */
const longest = 40;

/** Returns the name under which a memory notes that a rule or default with `once` took an event; `undefined` without `once`. */
export function markOf(of: Rule | Default): string | undefined {
  if (of.once === undefined) return undefined;
  const name = of.kind === 'rule' ? of.name : `default ${of.mark ?? of.span.source.file}`;
  return name.length <= longest
    ? name
    : `${name.slice(0, longest - 9)} ${digestOf(name).slice(0, 8)}`;
}
