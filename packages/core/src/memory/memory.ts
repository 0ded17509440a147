import type { Referral } from '../event.js';

/** The version of what is written here. It goes up when a memory of before would be read wrongly. */
export const memoryVersion = 1;

/**
 * What is kept of one person in one conversation, between events: plain JSON, which a store keeps as it is. It is absent
 * at first. All times are milliseconds since 1970-01-01 UTC; `until` is the first moment at which a thing is over.
 */
export interface Memory {
  /** Of what form it is. `readMemory` reads those of older versions. */
  readonly version: typeof memoryVersion;
  /** The newest time that it saw: of two times, the later one is now. */
  readonly seen: number;
  /** When the person last did something. */
  readonly active?: number;
  /** How many messages in a row no rule took. */
  readonly missed?: number;
  /** What was remembered or counted, by its name. */
  readonly values?: RememberedValues;
  /** The open question. */
  readonly question?: OpenQuestion;
  /** How the person last came. */
  readonly arrival?: CameBy;
  /** Rules and defaults with `once` that took an event, by their marks. */
  readonly once?: { readonly [mark: string]: OnceMark };
  /** Follow-ups that wait, one a payload. */
  readonly followUps?: readonly FollowUp[];
  /** What the last reply offered to tap. */
  readonly offers?: Offers;
  /** Until when a person of the page is taken to be talking. */
  readonly human?: number;
  /** Who it is, where the platform told. */
  readonly person?: KnownPerson;
}

/** A value under a name. */
export interface RememberedValue {
  /** The text. */
  readonly value: string;
  /** When it is forgotten; with all the rest unless it says so. */
  readonly until?: number;
}

/** Values by their names. */
export type RememberedValues = { readonly [name: string]: RememberedValue };

/** A question that waits for its answer. */
export interface OpenQuestion {
  /** What it is called. */
  readonly name: string;
  /** When it is closed. */
  readonly until: number;
}

/** How a person came to the conversation, and when. */
export interface CameBy extends Referral {
  /** When that was. */
  readonly at: number;
}

/** That a rule or default does not hold again for a while. */
export interface OnceMark {
  /** When it holds again. */
  readonly until: number | 'ever';
  /** A digest of the id of the event that it took: for who decides that event anew. */
  readonly by?: string;
}

/** An event that comes unless the person does something before. */
export interface FollowUp {
  /** What the event `follow_up` has as its payload. */
  readonly payload: string;
  /** When it comes. */
  readonly due: number;
  /** It comes even if the person does something. */
  readonly inAnyCase?: true;
}

/** The buttons with a payload, and the quick replies, of one reply. */
export interface Offers {
  /** When the reply was decided. */
  readonly at: number;
  /** What can be tapped, in order. */
  readonly taps: readonly OfferedTap[];
}

/** One of them. */
export interface OfferedTap {
  /** The words on it. */
  readonly title: string;
  /** What a tap on it sends back. */
  readonly payload: string;
  /** It is a quick reply, not a button. */
  readonly quick?: true;
}

/** What a platform tells of a person, and when it was asked. */
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

/** What rules do to a memory: of one step, or of all steps of a decision. Times are those of `Memory`. */
export interface MemoryChanges {
  /** What the time was taken to be: the event's own, or the newest that the memory saw. */
  readonly at: number;
  /** The question that this answers, and closes. */
  readonly answered?: string;
  /** What is added under a name. */
  readonly count?: { readonly [name: string]: Counted };
  /** What is kept under a name. */
  readonly remember?: { readonly [name: string]: RememberedValue };
  /** Names for whose values there was no room. */
  readonly dropped?: readonly string[];
  /** The question that is opened, or that any is closed. */
  readonly ask?: OpenQuestion | 'nothing';
  /** Names that are forgotten. */
  readonly forget?: readonly string[];
  /** Everything else is forgotten: names, the question, follow-ups. `forget` has none then. */
  readonly forgetEverything?: true;
  /** Payloads of follow-ups that are called off. */
  readonly cancel?: readonly string[];
  /** All are called off that waited. */
  readonly cancelEverything?: true;
  /** Follow-ups that wait from now on. */
  readonly followUps?: readonly FollowUp[];
  /** Rules and defaults that do not hold again for a while, by their marks. */
  readonly once?: { readonly [mark: string]: OnceMark };
}

/** What is added under a name, which has 0 at first. */
export interface Counted {
  /** How much: a whole number, which may be below 0. */
  readonly by: number;
  /** When the sum is forgotten; as before unless it says so. */
  readonly until?: number;
}

/** How long a memory lasts. */
export interface MemoryOptions {
  /** Milliseconds after the last event at which all is forgotten: 90 days unless said. */
  readonly forgetAfter?: number | undefined;
  /** Milliseconds without a word of a person of the page after which they are taken to be gone: an hour unless said. */
  readonly humanFor?: number | undefined;
}

const hour = 3_600_000;
/** What the options are unless they are given. */
export const defaultForgetAfter = 90 * 24 * hour;
export const defaultHumanFor = hour;
/** For how long an arrival, a question and what a reply offered count. */
export const dayLong = 24 * hour;

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
  /** Characters of payload of all taps together. */
  tapPayloads: 16_000,
  /** Milliseconds from now to a follow-up. */
  soonest: 10_000,
  latest: 30 * 24 * hour,
} as const;

/** How a name is written that something is kept under. */
export const memoryName = /^[A-Za-z0-9_-]{1,64}$/;
/** How the name of a question is written: dot-separated words. */
export const questionName = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
