import type { Event } from './event.js';
import { needShape } from './report/argument.js';

/** A value that a handler or a message can carry. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A button below a text or on a card: exactly one of `payload`, `url` and `phone`. */
export interface Button {
  readonly title: string;
  readonly payload?: string;
  readonly url?: string;
  readonly phone?: string;
}

export interface QuickReply {
  readonly title: string;
  readonly payload: string;
}

export interface Card {
  readonly title: string;
  readonly subtitle?: string;
  readonly image?: string;
  readonly url?: string;
  readonly buttons?: readonly Button[];
}

/** One message to send back, in the words of the rule language, every placeholder filled. */
export type Message =
  | {
      readonly text: string;
      readonly buttons?: readonly Button[];
      readonly quick_replies?: readonly QuickReply[];
    }
  | { readonly cards: readonly Card[]; readonly quick_replies?: readonly QuickReply[] }
  | { readonly image: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly video: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly audio: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly file: string; readonly quick_replies?: readonly QuickReply[] }
  /** Show the typing dots for that many milliseconds. */
  | { readonly typing: number }
  /** Any message object of the Send API, as it is. */
  | { readonly raw: { readonly [key: string]: Json } };

/** What one rule, or one default, wants done. `null` and empty where it says nothing. */
export interface Outcome {
  readonly route: string | null;
  readonly params: { readonly [name: string]: string | number | boolean };
  readonly reply: readonly Message[];
  readonly forward: string | null;
  readonly handover: string | null;
}

/** A rule that held, with the place of its name. */
export interface MatchedRule {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** One rule's or default's share in a decision: who, what it captured, and what it wants done. */
export interface Step extends Outcome {
  /** The rule's name, or `"default"`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /**
   * What its conditions and those of its groups captured. An ordinary object: ask `Object.hasOwn` where a name may be one
   * that every object has, such as `toString`.
   */
  readonly captures: { readonly [name: string]: string };
}

/**
 * The answer to one event. The outcome's own keys say it in sum: replies of all steps in order, params and
 * captures laid over each other, and for `route`, `forward` and `handover` the last step that has one.
 * Whoever acts on a decision acts on `steps`, so that a rule with `continue` and the one that takes the
 * event both get what they want.
 */
export interface Decision extends Outcome {
  readonly event: Event;
  /** The one that took the event: a rule's name, `"default"`, or `null` where nothing did. */
  readonly rule: string | null;
  /** The rules that held, in order: those with `continue`, then the one that took the event. */
  readonly rules: readonly MatchedRule[];
  readonly captures: { readonly [name: string]: string };
  readonly steps: readonly Step[];
}

/** @throws {TypeError} where a caller handed over something else than a decision */
export function needDecision(caller: string, decision: unknown): void {
  needShape(
    caller,
    'a decision',
    decision,
    { steps: 'object', params: 'object', captures: 'object', reply: 'object' },
    'Pass what router.route(event) returned.',
  );
}
