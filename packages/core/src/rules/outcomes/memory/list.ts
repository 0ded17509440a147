import type { MemoryChanges } from '../../../memory/memory.js';
import type { Report } from '../../../report/diagnostic.js';
import { entryOf, type MapNode } from '../../../syntax/node.js';
import type { Filling } from '../../fill-text.js';
import type { TextReaders } from '../../messages/message.js';
import { object, optional, type Reader } from '../../shape.js';
import type { Names, Template } from '../../template.js';
import { ask, askKey } from './ask.js';
import { cancel, cancelKey } from './cancel.js';
import { count, countKey } from './count.js';
import { followUp, followUpKey } from './follow-up.js';
import { forget, forgetKey } from './forget.js';
import type { ChangesToBe, MemoryKey, MemoryKind } from './memory-outcome.js';
import { remember, rememberKey } from './remember.js';

/** Every outcome that changes the memory, by its key. */
const kinds = { remember, count, forget, ask, follow_up: followUp, cancel };

/** The keys of all of these for rule writers, in the order in which people are told about them. */
const keys = {
  remember: rememberKey,
  count: countKey,
  forget: forgetKey,
  ask: askKey,
  follow_up: followUpKey,
  cancel: cancelKey,
} satisfies { readonly [name in MemoryName]: MemoryKey<OneMemory<(typeof kinds)[name]>> };

type MemoryName = keyof typeof kinds;
type OneMemory<One> = One extends MemoryKind<infer Template> ? Template : never;

/** What a rule does to the memory; what it does not mention is left out. */
export type MemoryTemplate = {
  readonly [name in MemoryName]?: OneMemory<(typeof kinds)[name]> | undefined;
};

const names = Object.keys(kinds) as readonly MemoryName[];

/** Returns the names of all these keys. */
export const memoryKeyNames = (): readonly string[] => Object.keys(keys);

/** Returns the key with this name, if there is one. */
export function memoryKeyOf(name: string): MemoryKey<unknown> | undefined {
  return Object.hasOwn(keys, name) ? (keys[name as MemoryName] as MemoryKey<unknown>) : undefined;
}

/** Reads what the keys of a rule or a default do to the memory; `undefined` if they do nothing. */
export function readMemoryKeys(
  map: MapNode,
  which: readonly string[],
  known: Names,
  report: Report,
): MemoryTemplate | undefined {
  const read = which.flatMap((name) => {
    const value = entryOf(map, name)?.value;
    const template = value && memoryKeyOf(name)!.read(value, known, report);
    return template === undefined ? [] : [[name, template] as const];
  });
  return read.length === 0 ? undefined : (Object.fromEntries(read) as MemoryTemplate);
}

/** Returns a reader of these. */
export function memoryReaderOf(shared: TextReaders): Reader<MemoryTemplate | undefined> {
  return optional(
    object<MemoryTemplate>({
      remember: optional(remember.reader(shared)),
      count: optional(count.reader(shared)),
      forget: optional(forget.reader(shared)),
      ask: optional(ask.reader(shared)),
      follow_up: optional(followUp.reader(shared)),
      cancel: optional(cancel.reader(shared)),
    }),
  );
}

/** Returns every text in these in which placeholders can be. */
export function memoryTemplatesOf(template: MemoryTemplate): readonly Template[] {
  return names.flatMap((name) => {
    const one = template[name];
    return one === undefined ? [] : [...(kinds[name] as MemoryKind<unknown>).templates(one)];
  });
}

// Written out, since each event comes through here: a loop over names takes longer than most of its body.

/**
 * Adds what a step does to the memory before its texts are filled, in the order that the language defines.
 *
 * @returns how many characters the values need for it at most
 */
export function fillBefore(
  template: MemoryTemplate,
  filling: Filling,
  changes: ChangesToBe,
): number {
  let units = 0;
  if (template.count !== undefined) units += count.fill(template.count, filling, changes);
  if (template.remember !== undefined) units += remember.fill(template.remember, filling, changes);
  if (template.ask !== undefined) ask.fill(template.ask, filling, changes);
  return units;
}

/** Adds what it does after its texts are filled. */
export function fillBehind(template: MemoryTemplate, filling: Filling, changes: ChangesToBe): void {
  if (template.cancel !== undefined) cancel.fill(template.cancel, filling, changes);
  if (template.follow_up !== undefined) followUp.fill(template.follow_up, filling, changes);
  if (template.forget !== undefined) forget.fill(template.forget, filling, changes);
}

/** Describes what changes in a memory, one line each. */
export function describeChanges(changes: MemoryChanges): readonly string[] {
  return Object.values(keys).flatMap((key) => key.describe(changes) ?? []);
}
