import type { Event, Referral } from '../event.js';
import {
  dayLong,
  defaultForgetAfter,
  type KnownPerson,
  type Memory,
  type MemoryChanges,
  type MemoryOptions,
  type RememberedValue,
  type RememberedValues,
} from './memory.js';

/** Most events change nothing in the memory: they all share one empty list. */
const nothingDone: readonly MemoryChanges[] = [];

/**
 * What rules see of a memory when an event comes. Tests see it as it was then; the texts of each step also see what the
 * steps before it, and its own rule, wrote into `values`.
 */
export class Recall {
  /** The part of the given memory that is not forgotten yet. */
  readonly memory: Memory | undefined;
  /** The later one of the event's time and the newest that the memory has seen; 0 if neither is known. */
  readonly now: number;
  /** Whether a person of the page is talking. */
  readonly isHuman: boolean;
  /** What steps of this event have done so far, including the one that is being filled. */
  done: readonly MemoryChanges[] = nothingDone;
  readonly #event: Event;

  constructor(event: Event, memory: Memory | undefined, options: MemoryOptions | undefined) {
    const time = timeOf(event);
    const now = Math.max(time ?? memory?.seen ?? 0, memory?.seen ?? -Infinity);
    const forgetAfter = options?.forgetAfter ?? defaultForgetAfter;
    this.#event = event;
    this.now = now;
    this.memory = memory !== undefined && now - memory.seen < forgetAfter ? memory : undefined;
    this.isHuman = isBefore(now, this.memory?.human);
  }

  /** Adds what one more step has done. */
  add(changes: MemoryChanges): void {
    this.done = this.done.length === 0 ? [changes] : [...this.done, changes];
  }

  /** Returns the text under a name, unless it has expired. */
  value(name: string): string | undefined {
    const values = this.memory?.values;
    let value = values && liveValue(values, name, this.now)?.value;
    for (const { count, remember, dropped, forget, forgetEverything } of this.done) {
      const isDropped = dropped?.includes(name) === true;
      const counted = count !== undefined && Object.hasOwn(count, name);
      const kept = remember !== undefined && Object.hasOwn(remember, name);
      if (counted && !isDropped) value = addTo(value, count[name]!.by);
      if (kept && !isDropped) value = remember[name]!.value;
      if (counted || kept) continue;
      if (forgetEverything || forget?.includes(name)) value = undefined;
    }
    // An empty value counts as absent.
    return value || undefined;
  }

  /** The open question, if an event of this kind can answer it. */
  get answerTo(): string | undefined {
    const { memory, now } = this;
    const { question } = memory ?? {};
    if (question === undefined || !isBefore(now, question.until)) return undefined;
    const kind = this.#read((event) => event.event);
    if (kind === 'postback') return this.#isOffered() ? question.name : undefined;
    return kind === 'message' || kind === 'quick_reply' ? question.name : undefined;
  }

  /** How the person last came: the event's own referral as a whole, or else the last one within 24 hours. */
  get arrival(): Referral | undefined {
    return this.#ownReferral ?? this.#keptArrival;
  }

  /** Milliseconds since the person came like that. */
  get arrivalAge(): number | undefined {
    if (this.#ownReferral !== undefined) return 0;
    const kept = this.#keptArrival;
    return kept && this.now - kept.at;
  }

  /** Milliseconds since the person's event before this one. */
  get away(): number | undefined {
    const active = this.memory?.active;
    return active === undefined ? undefined : this.now - active;
  }

  /** Who the person is, if the platform has told. */
  get person(): KnownPerson | undefined {
    return this.memory?.person;
  }

  /** How many messages in a row before this one no rule has taken. */
  get missed(): number {
    return this.memory?.missed ?? 0;
  }

  /** Returns whether a rule or default with `once` has taken an event, and does not hold again yet. */
  isMarked(mark: string): boolean {
    const marks = this.memory?.once;
    if (marks === undefined || !Object.hasOwn(marks, mark)) return false;
    const { until } = marks[mark]!;
    return until === 'ever' || this.now < until;
  }

  get #ownReferral(): Referral | undefined {
    return this.#read((event) => arrivalOf(event.referral));
  }

  get #keptArrival() {
    const arrival = this.memory?.arrival;
    return arrival && this.now - arrival.at < dayLong ? arrival : undefined;
  }

  #isOffered(): boolean {
    const offers = this.memory?.offers;
    if (offers === undefined || this.now - offers.at >= dayLong) return false;
    const payload = this.#read((event) => event.payload);
    return offers.taps.some((tap) => tap.payload === payload);
  }

  // Reading an event may run code that throws: the part then counts as absent.
  #read<T>(read: (event: Event) => T): T | undefined {
    try {
      return read(this.#event);
    } catch {
      return undefined;
    }
  }
}

/** Returns whether a memory is forgotten entirely by the time of an event. */
export function isForgotten(memory: Memory, event: Event): boolean {
  return new Recall(event, memory, undefined).memory === undefined;
}

/** What rules see if nothing is remembered, for an event that has nothing. */
export const noRecall = new Recall({} as Event, undefined, undefined);

/** Adds a number to a text, as a text. What is not a whole number counts as 0. */
export function addTo(before: string | undefined, by: number): string {
  const sum = (before !== undefined && /^-?\d{1,15}$/.test(before) ? Number(before) : 0) + by;
  return String(Math.min(Math.max(sum, -999_999_999_999_999), 999_999_999_999_999));
}

/** Returns whether something has an end and is not over yet. */
function isBefore(now: number, until: number | undefined): boolean {
  return until !== undefined && now < until;
}

/** Returns the value under a name, unless it has expired. */
export function liveValue(
  values: RememberedValues,
  name: string,
  now: number,
): RememberedValue | undefined {
  if (!Object.hasOwn(values, name)) return undefined;
  const value = values[name]!;
  return value.until === undefined || now < value.until ? value : undefined;
}

/** Returns when an event happened, if it says so. */
export function timeOf(event: Event): number | undefined {
  try {
    const { timestamp } = event;
    return typeof timestamp === 'number' && Math.abs(timestamp) <= 8.64e15 ? timestamp : undefined;
  } catch {
    return undefined;
  }
}

const referralKeys = ['ref', 'source', 'type', 'ad_id', 'referer_uri'] as const;

/** Returns what a referral says about how the person came; `undefined` if nothing. */
export function arrivalOf(referral: Referral | undefined): Referral | undefined {
  if (typeof referral !== 'object' || referral === null) return undefined;
  const said: { -readonly [key in keyof Referral]: Referral[key] } = {};
  let any = false;
  for (const key of referralKeys) {
    const value: unknown = referral[key];
    if (typeof value !== 'string') continue;
    said[key] = value;
    any = true;
  }
  return any ? said : undefined;
}
