import { guard } from '../memory/guards.js';
import type { MemoryChanges, OnceMark } from '../memory/memory.js';
import { eventDigest, namesWithoutRoom } from '../memory/write.js';
import type { Filling } from '../rules/fill-text.js';
import { markOf } from '../rules/marks.js';
import type { Default, Pause, Rule } from '../rules/model.js';
import { fillStep, type Step, type StepPlace, withParams } from '../rules/outcomes/list.js';
import { fillBefore, fillBehind, type MemoryTemplate } from '../rules/outcomes/memory/list.js';
import type { ChangesToBe } from '../rules/outcomes/memory/memory-outcome.js';
import type { Facts } from './facts.js';

/** What a rule or default does to the memory when it takes an event. */
export interface Keeping {
  readonly template: MemoryTemplate | undefined;
  readonly once: Pause | undefined;
  readonly mark: string | undefined;
  /** Whether it tests `answer_to`, itself or by a group, and so closes the question that the event answers. */
  readonly answers: boolean;
}

/**
 * Returns what a rule or default does to the memory; `undefined` if nothing.
 *
 * @param guards the guards that it tests for, itself or by its groups
 */
export function keepingOf(of: Rule | Default, guards: number): Keeping | undefined {
  const template = of.outcome.memory;
  const answers = (guards & guard.answer_to) !== 0;
  if (template === undefined && of.once === undefined && !answers) return undefined;
  return { template, once: of.once, mark: markOf(of), answers };
}

const nothing: MemoryTemplate = {};

/**
 * Returns a step that changes the memory. First it closes its question, counts, remembers and asks; then its texts are
 * filled, which show the new values; then it forgets. Later steps see what it wrote.
 */
export function keepStep(
  place: StepPlace,
  outcome: Rule['outcome'],
  { template = nothing, once, mark, answers }: Keeping,
  facts: Facts,
  before: Filling,
): Step {
  const { recall } = facts;
  // An empty literal has room for four properties; one with a property has room for no more.
  const changes = {} as ChangesToBe;
  changes.at = recall.now;
  const question = answers ? recall.answerTo : undefined;
  if (question !== undefined) changes.answered = question;
  const shown = template.remember === undefined ? before : withParams(outcome, before);
  const most = fillBefore(template, shown, changes);
  const dropped = namesWithoutRoom(recall.memory?.values, recall.done, changes, most);
  if (dropped.length > 0) changes.dropped = dropped;
  recall.add(changes);
  // Once more: params can show what was just remembered.
  const filling = withParams(outcome, before);
  const step = fillStep(place, outcome, filling, changes);
  fillBehind(template, filling, changes);
  if (once !== undefined && mark !== undefined) changes.once = markedBy(mark, once, facts);
  return step;
}

function markedBy(
  mark: string,
  once: Pause,
  { recall, id }: Facts,
): NonNullable<MemoryChanges['once']> {
  const until = once === 'ever' ? once : recall.now + once;
  const made: OnceMark = id === undefined ? { until } : { until, by: eventDigest(id) };
  return { [mark]: made };
}

/** Returns what all steps together do to the memory. */
export function sumChanges(steps: readonly Step[], at: number): MemoryChanges {
  if (steps.length === 1) return steps[0]!.memory ?? { at };
  const all = steps.flatMap(({ memory }) => memory ?? []);
  if (all.length === 0) return { at };
  return all.length === 1 ? all[0]! : all.reduce(addChanges);
}

function addChanges(sum: MemoryChanges, more: MemoryChanges): MemoryChanges {
  const count = { ...sum.count };
  for (const [name, { by, ...rest }] of Object.entries(more.count ?? {})) {
    const before = Object.hasOwn(count, name) ? count[name]! : { by: 0 };
    Object.defineProperty(count, name, {
      value: { ...before, ...rest, by: before.by + by },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return {
    ...sum,
    ...more,
    ...((sum.count ?? more.count) && { count }),
    ...together(sum, more, 'remember'),
    ...together(sum, more, 'once'),
    ...listed(sum, more, 'forget'),
    ...listed(sum, more, 'cancel'),
    ...listed(sum, more, 'dropped'),
    ...listed(sum, more, 'followUps'),
  };
}

function together<Key extends 'remember' | 'once'>(
  sum: MemoryChanges,
  more: MemoryChanges,
  key: Key,
): Pick<MemoryChanges, Key> | undefined {
  if (sum[key] === undefined && more[key] === undefined) return undefined;
  return { [key]: { ...sum[key], ...more[key] } } as unknown as Pick<MemoryChanges, Key>;
}

function listed<Key extends 'forget' | 'cancel' | 'dropped' | 'followUps'>(
  sum: MemoryChanges,
  more: MemoryChanges,
  key: Key,
): Pick<MemoryChanges, Key> | undefined {
  if (sum[key] === undefined && more[key] === undefined) return undefined;
  return { [key]: [...(sum[key] ?? []), ...(more[key] ?? [])] } as unknown as Pick<
    MemoryChanges,
    Key
  >;
}
