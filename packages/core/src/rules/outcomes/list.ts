import type { MemoryChanges } from '../../memory/memory.js';
import { needShape } from '../../report/argument.js';
import type { Report } from '../../report/diagnostic.js';
import { entryOf, type MapNode } from '../../syntax/node.js';
import type { Filling } from '../fill-text.js';
import type { TextReaders } from '../messages/message.js';
import { object, type Reader } from '../shape.js';
import type { Names, Template } from '../template.js';
import { forward, forwardKey } from './forward.js';
import { handover, handoverKey } from './handover.js';
import { describeChanges, type MemoryTemplate } from './memory/list.js';
import { memoryReaderOf, memoryTemplatesOf } from './memory/slot.js';
import { isUnsaid, type OutcomeKey, type OutcomeKind } from './outcome.js';
import { params, paramsKey } from './params.js';
import { reply, replyKey } from './reply.js';
import { route, routeKey } from './route.js';

/** Every outcome, by its key. */
const outcomes = {
  /** The name of the route for a handler. */
  route,
  /** Values for the handler, by name. */
  params,
  /** What to send back, in order. */
  reply,
  /** The address to which the event is posted. */
  forward,
  /** Who gets the conversation. */
  handover,
};

/** The keys of all outcomes for rule writers, in the order in which people are told about them. */
const keys = {
  route: routeKey,
  params: paramsKey,
  reply: replyKey,
  forward: forwardKey,
  handover: handoverKey,
} satisfies {
  readonly [name in OutcomeName]: OutcomeKey<OutcomeTemplate[name], Outcome[name]>;
};

/** The name of an outcome, as a rule and a decision have it. */
export type OutcomeName = keyof typeof outcomes;

// `infer` alone would use the parameter of a method, too.
type OneOutcome<One> = One extends OutcomeKind<infer Template, infer _> ? Template : never;
type OneFilled<One> = One extends OutcomeKind<infer _, infer Done> ? Done : never;

/** What a rule says to do, before placeholders are filled. */
export type OutcomeTemplate = {
  readonly [name in keyof typeof outcomes]: OneOutcome<(typeof outcomes)[name]>;
} & {
  /** What it does to the memory, if anything. */
  readonly memory?: MemoryTemplate | undefined;
};

type FilledOutcomes = {
  readonly [name in keyof typeof outcomes]: OneFilled<(typeof outcomes)[name]>;
};

/** What one rule or default wants done. `null` or empty for what it does not mention. */
export interface Outcome extends FilledOutcomes {
  /** What changes in the person's memory, if the rules use memory. `remember` applies it. */
  readonly memory?: MemoryChanges;
}

/** One rule's or default's share in a decision: which one it is, what it captured, and what it wants done. */
export interface Step extends Outcome {
  /** The rule's name, or `"default"`. */
  readonly rule: string;
  /** The file that has the rule or default. */
  readonly file: string;
  /** The line of its name, counted from 1. */
  readonly line: number;
  /**
   * What its conditions and those of its groups captured. An ordinary object: use `Object.hasOwn` if a name may be one
   * that every object has, such as `toString`.
   */
  readonly captures: { readonly [name: string]: string };
}

const names = Object.keys(outcomes) as readonly OutcomeName[];

/** Returns the key of an outcome with this name, if there is one. */
export function outcomeKeyOf(name: string): AnyKey | undefined {
  return isOutcome(name) ? (keys[name] as AnyKey) : undefined;
}

type AnyKey = OutcomeKey<unknown, unknown>;

/** Returns the names of all outcomes, in the order in which a decision has them. */
export const outcomeNames = (): readonly OutcomeName[] => names;

/** Returns whether there is an outcome with this name. */
export function isOutcome(name: string): name is OutcomeName {
  return Object.hasOwn(outcomes, name);
}

/**
 * Returns only what a step or a decision wants done.
 *
 * @throws {TypeError} if it is given anything else
 */
export function outcomeOf(from: Outcome): Outcome {
  needShape(
    'outcomeOf',
    'a step or a decision',
    from,
    { params: 'object', reply: 'object' },
    'Pass what router.route(event) returned, or one of its steps.',
  );
  const outcome = Object.fromEntries(names.map((name) => [name, from[name]])) as unknown as Outcome;
  return from.memory === undefined ? outcome : { ...outcome, memory: from.memory };
}

/**
 * Reads what the keys of a rule or a default say to do.
 *
 * @param given what `params` was read as: the other keys can show it
 */
export function readOutcomes(
  map: MapNode,
  given: OutcomeTemplate['params'],
  known: Names,
  report: Report,
): OutcomeTemplate {
  const below = (key: OutcomeName) => entryOf(map, key)?.value;
  return {
    route: routeKey.read(below('route'), known, report),
    params: given,
    reply: replyKey.read(below('reply'), known, report),
    forward: forwardKey.read(below('forward'), known, report),
    handover: handoverKey.read(below('handover'), known, report),
  };
}

/**
 * Describes what a step of a decision does besides its reply, one line each: `calls your code: orders.status`,
 * `forwards to https://crm.example/`.
 *
 * @param step one of `decision.steps`
 * @throws {TypeError} if it is given anything else
 */
export function describeStep(step: Step): readonly string[] {
  needShape(
    'describeStep',
    'a step of a decision',
    step,
    { rule: 'string', params: 'object', reply: 'object' },
    'Pass each of decision.steps.',
  );
  const told = names.flatMap((name) => (keys[name] as AnyKey).describe?.(step[name], step) ?? []);
  return step.memory === undefined ? told : [...told, ...describeChanges(step.memory)];
}

/** Returns whether a rule only names a route. */
export function isRouteAlone(template: OutcomeTemplate): boolean {
  if (template.memory !== undefined) return false;
  return names.every((name) => name === 'route' || isUnsaid(template[name]));
}

/** Returns a reader of outcomes. */
export function outcomeReader(shared: TextReaders): Reader<OutcomeTemplate> {
  return object<OutcomeTemplate>({
    route: route.reader(shared),
    params: params.reader(shared),
    reply: reply.reader(shared),
    forward: forward.reader(shared),
    handover: handover.reader(shared),
    memory: memoryReaderOf(shared),
  });
}

/** Returns every text of an outcome in which placeholders can be. */
export function templatesOf(outcome: OutcomeTemplate): readonly Template[] {
  const own = names.flatMap((name) => [
    ...(outcomes[name] as OutcomeKind<unknown, unknown>).templates(outcome[name]),
  ]);
  return outcome.memory === undefined ? own : [...own, ...memoryTemplatesOf(outcome.memory)];
}

/** The rule or default of a step. */
export type StepPlace = Pick<Step, 'rule' | 'file' | 'line'>;

// Steps and decisions are made for each event. An object literal takes a fifth of the time of an object that is filled
// in a loop over the names, or by spreading another; and a property that is added to one takes as long as five in it.

/** Returns the values for the texts of an outcome: those that were there before, and its own params, filled. */
export function withParams(template: OutcomeTemplate, before: Filling): Filling {
  if (template.params.length === 0) return before;
  const { facts, captures, choose, rule } = before;
  return { facts, captures, params: params.fill(template.params, before), choose, rule };
}

/**
 * Returns what one rule or default adds to a decision: its outcome, with every placeholder filled.
 *
 * @param filling what `withParams` returned for this outcome
 * @param memory what it does to the memory, if anything
 */
export function fillStep(
  { rule, file, line }: StepPlace,
  template: OutcomeTemplate,
  filling: Filling,
  memory?: MemoryChanges,
): Step {
  const { captures, params } = filling;
  const filled: FilledOutcomes = {
    params,
    route: route.fill(template.route, filling),
    reply: reply.fill(template.reply, filling),
    forward: forward.fill(template.forward, filling),
    handover: handover.fill(template.handover, filling),
  };
  return ofStep({ rule, file, line, captures }, filled, memory);
}

function ofStep(
  { rule, file, line, captures }: StepPlace & Pick<Step, 'captures'>,
  { route, params, reply, forward, handover }: FilledOutcomes,
  memory: MemoryChanges | undefined,
): Step {
  return memory === undefined
    ? { rule, file, line, captures, route, params, reply, forward, handover }
    : { rule, file, line, captures, route, params, reply, forward, handover, memory };
}

/** Returns the step of a rule that only names a route and captures nothing. */
export function toRouteStep({ rule, file, line }: StepPlace, route: string | null): Step {
  return {
    rule,
    file,
    line,
    captures: {},
    route,
    params: {},
    reply: [],
    forward: null,
    handover: null,
  };
}

/** Returns what several steps together want done. */
export function sumOutcomes(steps: readonly Outcome[]): Outcome {
  return {
    route: route.sum(steps.map((step) => step.route)),
    params: params.sum(steps.map((step) => step.params)),
    reply: reply.sum(steps.map((step) => step.reply)),
    forward: forward.sum(steps.map((step) => step.forward)),
    handover: handover.sum(steps.map((step) => step.handover)),
  };
}

/** Returns a decision: what it says of the event, what it wants done, and what changes in the memory, if rules use it. */
export function withOutcome<Event, Rules>(
  { event, rule, rules, captures, steps }: DecisionHead<Event, Rules>,
  { route, params, reply, forward, handover }: Outcome,
  memory: MemoryChanges | undefined,
) {
  return memory === undefined
    ? { event, rule, rules, captures, steps, route, params, reply, forward, handover }
    : { event, rule, rules, captures, steps, route, params, reply, forward, handover, memory };
}

interface DecisionHead<Event, Rules> {
  readonly event: Event;
  readonly rule: string | null;
  readonly rules: Rules;
  readonly captures: Step['captures'];
  readonly steps: readonly Step[];
}
