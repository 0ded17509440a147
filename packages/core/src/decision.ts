import type { Event } from './event.js';
import { needShape } from './report/argument.js';
import type { Outcome, Step } from './rules/outcomes/list.js';

/** A rule that held, with the place of its name. */
export interface MatchedRule {
  /** The name of the rule. */
  readonly name: string;
  /** The file that has the rule. */
  readonly file: string;
  /** The line of its name, counted from 1. */
  readonly line: number;
}

/**
 * The answer to one event. The outcome's own keys are the sum of all steps: their replies in order, their params and
 * captures merged, and for `route`, `forward` and `handover` the last step that has one. Act on `steps`, so that both a
 * rule with `continue` and the one that takes the event are carried out.
 */
export interface Decision extends Outcome {
  /** The event of the decision. */
  readonly event: Event;
  /** What took the event: a rule's name, `"default"`, or `null` if nothing did. */
  readonly rule: string | null;
  /** The rules that held, in order: those with `continue`, then the one that took the event. */
  readonly rules: readonly MatchedRule[];
  /** What all steps captured; later ones replace earlier ones. */
  readonly captures: { readonly [name: string]: string };
  /** What each rule, and the default, does, in order. Code that acts on the decision acts on these. */
  readonly steps: readonly Step[];
}

/** @throws {TypeError} if a caller passed something other than a decision */
export function needDecision(caller: string, decision: unknown): void {
  needShape(
    caller,
    'a decision',
    decision,
    { steps: 'object', params: 'object', captures: 'object', reply: 'object' },
    'Pass what router.route(event) returned.',
  );
}
