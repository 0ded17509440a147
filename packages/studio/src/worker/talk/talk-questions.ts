import type { TextEdit } from '@botrules/core/tooling';
import type { KeptTest } from './keep-as-test.js';
import type { RuleDraft, RuleToTry, TriedRule } from './new-rule.js';
import type { OnChannel } from './on-channels.js';
import type { DeliveryRead } from './read-delivery.js';
import type { DecidedTalk, Talk } from './talk.js';
import type { WaysIn } from './ways-in.js';
import type { WhichAnswer, Why } from './why.js';
import type { MessageWords, NewWords, WhichMessage } from './words.js';

/** What the phone asks the worker. Where there are no rules without errors yet the answer is `null`, or says so. */
export interface TalkQuestions {
  /** A conversation, decided anew by the present rules. */
  converse: { ask: { readonly talk: Talk }; answer: DecidedTalk | null };
  /** Why one of its answers was given. */
  why: { ask: OfAnswer; answer: Why | null };
  /** What a person can begin with. */
  waysIn: { ask: { readonly talk: Talk }; answer: WaysIn | null };
  /** Another `chance` for an act, with which other variants of its reply are sent. */
  otherVariant: { ask: { readonly talk: Talk; readonly act: number }; answer: number };
  /** The words of a message as they are written. */
  wordsOf: { ask: { readonly which: WhichMessage }; answer: MessageWords | null };
  /** The edits that give some of them other words. */
  changeWords: {
    ask: { readonly file: string; readonly id: string; readonly changes: readonly NewWords[] };
    answer: readonly TextEdit[] | null;
  };
  /** A rule for what was done. */
  draftRule: { ask: OfAnswer; answer: RuleDraft | null };
  /** What such a rule does at a place, without writing it. */
  tryRule: { ask: OfAnswer & { readonly rule: RuleToTry }; answer: TriedRule };
  /** What a test of the conversation would be called. */
  nameOfTest: { ask: OfAnswer; answer: string };
  /** The conversation, up to an answer, as a test in its file. */
  keepAsTest: { ask: OfAnswer & { readonly name: string }; answer: KeptTest };
  /** How channels show an answer: all, or one. */
  onChannels: { ask: OfAnswer & { readonly only?: string }; answer: readonly OnChannel[] };
  /** The events of a delivery that was pasted. */
  readDelivery: {
    ask: { readonly text: string; readonly receivedAt: number };
    answer: DeliveryRead;
  };
}

/** A conversation, and one of its answers. */
interface OfAnswer {
  readonly talk: Talk;
  readonly which: WhichAnswer;
}
