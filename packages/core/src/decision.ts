import type { Event } from './event.js';
import type { MemoryChanges } from './memory/memory.js';
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
  /** The words on it. */
  readonly title: string;
  /** What a click on it sends back. */
  readonly payload?: string;
  /** The page that it opens. */
  readonly url?: string;
  /** The number that it calls. */
  readonly phone?: string;
}

/** A chip above the keyboard, which is gone when it is tapped. */
export interface QuickReply {
  /** The words on it. */
  readonly title: string;
  /** What a tap on it sends back. */
  readonly payload: string;
}

/** One card of a carousel. */
export interface Card {
  /** The words at the top, in bold. */
  readonly title: string;
  /** The words below the title. */
  readonly subtitle?: string;
  /** The address of the picture. */
  readonly image?: string;
  /** The page that a tap on the card opens. */
  readonly url?: string;
  /** The buttons below. */
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
  /** The name of the route for a handler. */
  readonly route: string | null;
  /** What the rule gives by name, placeholders filled. */
  readonly params: { readonly [name: string]: string | number | boolean };
  /** What to send back, in order. */
  readonly reply: readonly Message[];
  /** The address to post the event to. */
  readonly forward: string | null;
  /** Who takes the conversation over: `page_inbox`, or the id of an app. */
  readonly handover: string | null;
  /** What changes in the person's memory, where the rules have a word of memory at all. `remember` does it. */
  readonly memory?: MemoryChanges;
}

/** A rule that held, with the place of its name. */
export interface MatchedRule {
  /** The name of the rule. */
  readonly name: string;
  /** The file that it stands in. */
  readonly file: string;
  /** The line of its name, counted from 1. */
  readonly line: number;
}

/** One rule's or default's share in a decision: who, what it captured, and what it wants done. */
export interface Step extends Outcome {
  /** The rule's name, or `"default"`. */
  readonly rule: string;
  /** The file that the rule or default stands in. */
  readonly file: string;
  /** The line of its name, counted from 1. */
  readonly line: number;
  /**
   * What its conditions and those of its groups captured. An ordinary object: ask `Object.hasOwn` where a name may be one
   * that every object has, such as `toString`.
   */
  readonly captures: { readonly [name: string]: string };
}

/**
 * The answer to one event. The outcome's own keys are the sum of all steps: their replies in order, their params and
 * captures merged, and for `route`, `forward` and `handover` the last step that has one. Act on `steps`, so that a rule
 * with `continue` and the one that takes the event both get what they want.
 */
export interface Decision extends Outcome {
  /** The event that was decided. */
  readonly event: Event;
  /** The one that took the event: a rule's name, `"default"`, or `null` where nothing did. */
  readonly rule: string | null;
  /** The rules that held, in order: those with `continue`, then the one that took the event. */
  readonly rules: readonly MatchedRule[];
  /** What all steps captured, later ones over earlier. */
  readonly captures: { readonly [name: string]: string };
  /** What each rule, and the default, has to say, in order. Code that acts on the decision acts on these. */
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
