import type { Outcome, Step } from '../../decision.js';
import { needShape } from '../../report/argument.js';
import type { Report } from '../../report/diagnostic.js';
import { entryOf, type MapNode } from '../../syntax/node.js';
import type { Filling } from '../fill-text.js';
import type { TextReaders } from '../messages/message.js';
import { object, type Reader } from '../shape.js';
import type { Names, Template } from '../template.js';
import { forward, forwardKey } from './forward.js';
import { handover, handoverKey } from './handover.js';
import type { OutcomeKey, OutcomeKind } from './outcome.js';
import { params, paramsKey } from './params.js';
import { reply, replyKey } from './reply.js';
import { route, routeKey } from './route.js';

/** Every outcome, by its key. */
const outcomes = {
  /** The name of the route for a handler. */
  route,
  /** What it gives by name. */
  params,
  /** What to send back, in order. */
  reply,
  /** The address to post the event to. */
  forward,
  /** Who takes the conversation over. */
  handover,
};

/** The same for who writes rules, in the order in which people are told of them. */
const keys = {
  route: routeKey,
  params: paramsKey,
  reply: replyKey,
  forward: forwardKey,
  handover: handoverKey,
} satisfies { readonly [name in OutcomeName]: OutcomeKey<OneOutcome<(typeof outcomes)[name]>> };

type OutcomeName = keyof typeof outcomes & keyof Outcome;

// `infer` alone would take the parameter of a method for what it can be given.
type OneOutcome<One> = One extends OutcomeKind<infer Template, infer _> ? Template : never;

/** What a rule says to do, placeholders not yet filled. */
export type OutcomeTemplate = {
  readonly [name in keyof typeof outcomes]: OneOutcome<(typeof outcomes)[name]>;
};

const names = Object.keys(outcomes) as readonly OutcomeName[];

/** The key of an outcome that has this name, if there is one. */
export function outcomeKeyOf(name: string): OutcomeKey<unknown> | undefined {
  return Object.hasOwn(keys, name) ? (keys[name as OutcomeName] as OutcomeKey<unknown>) : undefined;
}

/** The names of all outcomes. */
export const outcomeNames = (): readonly string[] => Object.keys(keys);

/**
 * Reads what the keys of a rule or a default say to do.
 *
 * @param given what `params` has been read as: the other keys can show it
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
 * What a step of a decision does beside its reply, a line each, as one says it: `calls your code: orders.status`,
 * `forwards to https://crm.example/`.
 *
 * @param step one of `decision.steps`
 * @throws {TypeError} where it is given something else
 */
export function describeStep(step: Step): readonly string[] {
  needShape(
    'describeStep',
    'a step of a decision',
    step,
    { rule: 'string', params: 'object', reply: 'object' },
    'Pass each of decision.steps.',
  );
  return Object.values(keys).flatMap((key: OutcomeKey<unknown>) => key.describe?.(step) ?? []);
}

/** Whether nothing is done but to call a handler, which gets no params. */
export function isRouteAlone({ params, reply, forward, handover }: OutcomeTemplate): boolean {
  return params.length + reply.length === 0 && (forward ?? handover) === undefined;
}

/** A reader of outcomes. */
export function outcomeReader(shared: TextReaders): Reader<OutcomeTemplate> {
  return object<OutcomeTemplate>({
    route: route.reader(shared),
    params: params.reader(shared),
    reply: reply.reader(shared),
    forward: forward.reader(shared),
    handover: handover.reader(shared),
  });
}

/** Every text of an outcome that placeholders can stand in. */
export function templatesOf(outcome: OutcomeTemplate): readonly Template[] {
  return names.flatMap((name) => [
    ...(outcomes[name] as OutcomeKind<unknown, unknown>).templates(outcome[name]),
  ]);
}

/** What a step wants done, every placeholder filled. */
export function fillOutcome(
  template: OutcomeTemplate,
  facts: Filling['facts'],
  captures: Filling['captures'],
  choose: Filling['choose'],
): Outcome {
  // Params first: the texts of all others can show them.
  const filled = params.fill(template.params, { facts, captures, params: {}, choose });
  const filling: Filling = { facts, captures, params: filled, choose };
  return {
    route: route.fill(template.route, filling),
    params: filled,
    reply: reply.fill(template.reply, filling),
    forward: forward.fill(template.forward, filling),
    handover: handover.fill(template.handover, filling),
  };
}

/** What several steps want done, in one. */
export function sumOutcomes(steps: readonly Outcome[]): Outcome {
  return {
    route: route.sum(steps.map((step) => step.route)),
    params: params.sum(steps.map((step) => step.params)),
    reply: reply.sum(steps.map((step) => step.reply)),
    forward: forward.sum(steps.map((step) => step.forward)),
    handover: handover.sum(steps.map((step) => step.handover)),
  };
}
