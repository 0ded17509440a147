import type { Referral } from '../event.js';

/**
 * The version of the format. It goes up when older memories would be misread, and with each key that is added: a program that
 * does not know a key would lose what is under it when it writes the memory.
 */
export const memoryVersion = 1;

/**
 * What is kept of one person in one conversation between events: plain JSON, which a store keeps as it is. At first
 * there is none. All times are in milliseconds since 1970-01-01 UTC; `until` is the first moment at which a thing is
 * over.
 */
export interface Memory {
  /** The version of its format. `readMemory` reads older versions, too. */
  readonly version: typeof memoryVersion;
  /** The newest time that it has seen: the current time is this or the event's, whichever is later. */
  readonly seen: number;
  /** When the person last did something. */
  readonly active?: number;
  /** How many messages in a row no rule has taken. */
  readonly missed?: number;
  /** What was remembered or counted, by its name. */
  readonly values?: RememberedValues;
  /** The open question. */
  readonly question?: OpenQuestion;
  /** How the person last came to the conversation. */
  readonly arrival?: CameBy;
  /** Rules and defaults with `once` that took an event, by their marks. */
  readonly once?: { readonly [mark: string]: OnceMark };
  /** Follow-ups that are waiting, one for each payload. */
  readonly followUps?: readonly FollowUp[];
  /** What the last reply offered for tapping. */
  readonly offers?: Offers;
  /** Until when a person of the page counts as talking. */
  readonly human?: number;
  /** Who the person is, if the platform has told. */
  readonly person?: KnownPerson;
}

/** A value that is remembered under a name. */
export interface RememberedValue {
  /** The text. */
  readonly value: string;
  /** When it is forgotten; by default, with the rest of the memory. */
  readonly until?: number;
}

/** Values by their names. */
export type RememberedValues = { readonly [name: string]: RememberedValue };

/** A question that is waiting for its answer. */
export interface OpenQuestion {
  /** Its name. */
  readonly name: string;
  /** When it closes. */
  readonly until: number;
}

/** How a person came to the conversation, and when. */
export interface CameBy extends Referral {
  /** When that was. */
  readonly at: number;
}

/** Notes that a rule or default does not hold again for a while. */
export interface OnceMark {
  /** When it holds again. */
  readonly until: number | 'ever';
  /** A digest of the id of the event that it took, needed if that event is decided again. */
  readonly by?: string;
}

/** An event that comes later unless the person does something before. */
export interface FollowUp {
  /** The payload of the `follow_up` event. */
  readonly payload: string;
  /** When it comes. */
  readonly due: number;
  /** Whether it comes even if the person does something before. */
  readonly inAnyCase?: true;
}

/** The buttons with a payload and the quick replies of one reply. */
export interface Offers {
  /** When the reply was decided. */
  readonly at: number;
  /** What can be tapped, in order. */
  readonly taps: readonly OfferedTap[];
}

/** A button or quick reply that was offered. */
export interface OfferedTap {
  /** The words on it. */
  readonly title: string;
  /** What a tap on it sends back. */
  readonly payload: string;
  /** Whether it is a quick reply, rather than a button. */
  readonly quick?: true;
}

/** What a platform says about a person, and when it was asked. */
export interface KnownPerson {
  /** When the platform was asked. */
  readonly at: number;
  /** The first name. */
  readonly first_name?: string;
  /** The last name. */
  readonly last_name?: string;
  /** The language: `de`. */
  readonly language?: string;
  /** The language and the country: `de-AT`. */
  readonly locale?: string;
}

/** What rules do to a memory: one step, or all steps of a decision. Times are like those of `Memory`. */
export interface MemoryChanges {
  /** The time that was used: the event's own, or the newest that the memory has seen. */
  readonly at: number;
  /** The question that this answers, and so closes. */
  readonly answered?: string;
  /** What is added to the number under a name. */
  readonly count?: { readonly [name: string]: Counted };
  /** What is kept under a name. */
  readonly remember?: { readonly [name: string]: RememberedValue };
  /** Names whose values did not fit. */
  readonly dropped?: readonly string[];
  /** The question that is opened; `nothing` if any open one is closed. */
  readonly ask?: OpenQuestion | 'nothing';
  /** Names that are forgotten. */
  readonly forget?: readonly string[];
  /** Everything else is forgotten: names, the question, follow-ups. `forget` is then left out. */
  readonly forgetEverything?: true;
  /** Payloads of follow-ups that are cancelled. */
  readonly cancel?: readonly string[];
  /** All waiting follow-ups are cancelled. */
  readonly cancelEverything?: true;
  /** Follow-ups that are waiting from now on. */
  readonly followUps?: readonly FollowUp[];
  /** Rules and defaults that do not hold again for a while, by their marks. */
  readonly once?: { readonly [mark: string]: OnceMark };
}

/** What is added to the number under a name, which begins at 0. */
export interface Counted {
  /** How much: a whole number, which may be below 0. */
  readonly by: number;
  /** When the sum is forgotten; by default, as before. */
  readonly until?: number;
}

/** How long a memory lasts. */
export interface MemoryOptions {
  /** Milliseconds after the last event at which everything is forgotten; by default 90 days. */
  readonly forgetAfter?: number | undefined;
  /** Milliseconds without a message from a person of the page after which they count as gone; by default an hour. */
  readonly humanFor?: number | undefined;
}

const hour = 3_600_000;
/** The defaults of these options. */
export const defaultForgetAfter = 90 * 24 * hour;
export const defaultHumanFor = hour;
/** For how long an arrival, a question and the offers of a reply count. */
export const dayLong = 24 * hour;

/** How many characters a number that is counted has at most. */
export const longestNumber = 16;

/** What a memory can hold; its JSON stays below 256 KiB. */
export const memoryLimits = {
  /** Characters of a value. */
  value: 2000,
  /** Characters of all values together. */
  values: 32_000,
  /** Names in a rule set. */
  names: 100,
  marks: 1000,
  followUps: 20,
  taps: 60,
  /** Characters of the payloads of all taps together. */
  tapPayloads: 16_000,
  /** Milliseconds from now to a follow-up. */
  soonest: 10_000,
  latest: 30 * 24 * hour,
} as const;

/** The form of names in the memory. */
export const memoryName = /^[A-Za-z0-9_-]{1,64}$/;
/** The form of names of questions: dot-separated words. */
export const questionName = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
