import type { Event, Json, Message, Referral } from '@botrules/core';

/** A conversation as it was tried: who, where and when, and what was done in it. Everything else follows from the rules. */
export interface Talk {
  /** Where it is, by the name that events have: `messenger`, `telegram`. */
  readonly channel: string;
  /** Whether it is a group. */
  readonly group: boolean;
  /** What the platform tells of the person; what is not known is left out. */
  readonly person: TalkPerson;
  /** When it begins, in milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** What was done, in order. */
  readonly acts: readonly TalkAct[];
}

/** What a platform tells of a person. */
export interface TalkPerson {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly language?: string;
  readonly locale?: string;
}

/** What is sent in place of words, or with them. */
export type Attachment = NonNullable<Event['attachment']>;

/** What the person, a colleague of the page or the clock does. */
export type TalkAct = {
  /** Another app has the conversation. */
  readonly standby?: boolean;
  /** Which of the variants of a reply are sent: another number, another choice. 0 sends the first ones. */
  readonly chance?: number;
} & (
  | { readonly does: 'say'; readonly text: string }
  /** The person sends a picture, a place and the like in place of words. */
  | { readonly does: 'send'; readonly attachment: Attachment }
  /** A tap on a button or a quick reply of a reply. */
  | {
      readonly does: 'tap';
      readonly title: string;
      readonly payload: string;
      readonly quick: boolean;
    }
  /** A click on what the page shows by itself: Get Started, the menu, a question to begin with. */
  | { readonly does: 'click'; readonly payload: string; readonly title: string }
  /** The person comes by an ad or a link; `known` if they have written before. `payload` is what Get Started sends. */
  | {
      readonly does: 'come';
      readonly referral: Referral;
      readonly known: boolean;
      readonly payload: string;
    }
  /** The person adds the bot, where the platform tells. */
  | { readonly does: 'add' }
  /** A colleague writes from the inbox of the page. */
  | { readonly does: 'colleague'; readonly text: string }
  /** The colleague gives the conversation back to the bot. */
  | { readonly does: 'give-back' }
  /** Time passes: milliseconds. */
  | { readonly does: 'wait'; readonly span: number }
  /** Events of a delivery that was pasted. */
  | { readonly does: 'deliver'; readonly events: readonly Event[] }
);

/** What became of a conversation. */
export interface DecidedTalk {
  readonly turns: readonly TalkTurn[];
  /** What the clock says at the end. */
  readonly now: number;
  readonly memory: TalkMemory;
}

/** One event of a conversation, and what was decided on it; or that time has passed. */
export type TalkTurn = TalkMoment | TalkAnswer;

/** Time has passed. */
export interface TalkMoment {
  readonly kind: 'moment';
  /** The number of the act. */
  readonly act: number;
  readonly span: number;
  readonly now: number;
}

/** An event and its answer. */
export interface TalkAnswer {
  readonly kind: 'answer';
  /** The number of the act that brought it. */
  readonly act: number;
  /** Its number among what this act brought, from 0. */
  readonly part: number;
  readonly now: number;
  readonly came: CameIn;
  /** What took it: a rule's name, `default`, or `null` for nothing. */
  readonly rule: string | null;
  readonly steps: readonly TalkStep[];
  /** The person tapped something that no reply above shows. */
  readonly gone: boolean;
  /** Nothing took it, since a colleague, another app or nobody waits for it. */
  readonly held: 'human' | 'standby' | null;
  /** The rules can be asked to answer with other variants. */
  readonly variants: boolean;
}

/** What came in, as people say it. */
export interface CameIn {
  readonly event: string;
  /** The words of the person: what they wrote, or the title of what they tapped. */
  readonly words: string | null;
  /** The title of what was tapped, where there is one. */
  readonly title: string | null;
  readonly payload: string | null;
  /** What was sent in place of words, or with them. */
  readonly attachment: Attachment | null;
  readonly referral: Referral | null;
  /** The words were typed, and taken for a tap. */
  readonly typed: boolean;
  readonly standby: boolean;
}

/** Where a rule or a default stands, and what it is called. */
export interface RulePlace {
  /** Its name, or `default`. */
  readonly rule: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What one rule or default said. */
export interface TalkStep extends RulePlace {
  readonly captures: { readonly [name: string]: string };
  readonly params: { readonly [name: string]: Json };
  readonly reply: readonly TalkMessage[];
  /** What it does besides, a line each. */
  readonly does: readonly string[];
}

/** One message of a reply. */
export interface TalkMessage {
  readonly message: Message;
  /** Where the payloads in it lead just now. */
  readonly leads: { readonly [payload: string]: Lead };
}

/** Who takes a tap if it is done next: a rule's name, `default`, or `null` for nothing. */
export interface Lead {
  readonly to: string | null;
}

/** What is remembered at the end of a conversation. */
export interface TalkMemory {
  readonly values: readonly RememberedName[];
  readonly question: RememberedQuestion | null;
  readonly followUps: readonly WaitingFollowUp[];
  /** Until when a colleague is taken to be talking. */
  readonly human: number | null;
  /** How the person last came. */
  readonly arrival: Referral | null;
  /** How many messages in a row no rule took. */
  readonly missed: number;
  /** Rules that took an event once, and do not for a while. */
  readonly once: readonly OnceLine[];
}

/** A name with its value. */
export interface RememberedName {
  readonly name: string;
  readonly value: string;
  readonly until: number | null;
  /** What wrote it last. */
  readonly by: RulePlace | null;
}

/** The open question. */
export interface RememberedQuestion {
  readonly name: string;
  readonly until: number;
  readonly by: RulePlace | null;
}

/** A follow-up that has not come yet. */
export interface WaitingFollowUp {
  readonly payload: string;
  readonly due: number;
  /** It comes even if the person does something. */
  readonly inAnyCase: boolean;
  readonly by: RulePlace | null;
}

/** That a rule or default does not hold again yet. */
export interface OnceLine {
  readonly mark: string;
  /** `null` is for good. */
  readonly until: number | null;
}
