import {
  type CameBy,
  type FollowUp,
  type KnownPerson,
  type Memory,
  memoryVersion,
  type OfferedTap,
  type Offers,
  type OnceMark,
  type OpenQuestion,
  type RememberedValue,
} from '../memory/memory.js';
import { setOwn } from './own.js';
import {
  inside,
  listOf,
  Misshapen,
  numberWithin,
  object,
  optional,
  type Reader,
  refuse,
  text,
  wholeNumber,
} from './shape.js';

/** A memory, or what is wrong with the data. */
export type ReadMemory =
  | { readonly memory: Memory | undefined; readonly problem?: undefined }
  | {
      readonly memory?: undefined;
      readonly problem: string;
      /** A newer program wrote it, and knows what is lost where this one writes over it. */
      readonly isNewer?: boolean;
    };

class Marked {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the class that extends this puts its mark on the object.
    return object;
  }
}

/**
 * Marks memories that need no check: those that `remember` made, and those that were read. JSON, copies and comparisons
 * do not see the mark. A set of all memories would do the same, but each event would wait for a look-up in it.
 */
class SoundMemory extends Marked {
  #isKnown = true;

  static has(object: object): boolean {
    return #isKnown in object;
  }
}

/** Marks a memory as made here. */
export function asMemory(memory: Memory): Memory {
  new SoundMemory(memory);
  return memory;
}

/**
 * Reads a memory as a store returns it: parsed JSON, of this version or an older one. `null` and `undefined` mean that
 * there is none yet. If it is broken, one sentence says where and how, and quotes nothing of its content.
 */
export function readMemory(data: unknown): ReadMemory {
  if (data === undefined || data === null) return { memory: undefined };
  if (typeof data !== 'object' || Array.isArray(data)) {
    return {
      problem: 'The memory is not an object. Pass what JSON.parse gave of what was stored.',
    };
  }
  if (SoundMemory.has(data)) return { memory: data as Memory };
  const { version } = data as { readonly version?: unknown };
  if (typeof version === 'number' && version > memoryVersion) {
    return {
      problem: `The memory has version ${version}, and this program reads up to version ${memoryVersion}: a newer one wrote it.`,
      isNewer: true,
    };
  }
  try {
    const memory = inside(memoryReader, data, '');
    new SoundMemory(memory);
    return { memory };
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return { problem: `The memory is broken: ${error.message.replace(/^\./, '')}.` };
  }
}

/** Returns a memory that can be used: a broken one counts as missing, since an event is decided in any case. */
export function usableMemory(memory: Memory | undefined): Memory | undefined {
  if (memory === undefined || SoundMemory.has(memory)) return memory;
  return readMemory(memory).memory;
}

const maxTime = 8.64e15;
const time = numberWithin(-maxTime, maxTime);
const someText = optional(text);
const flagged: Reader<true | undefined> = (data) =>
  data === undefined || data === true ? data : refuse('true');

const readEnd: Reader<OnceMark['until']> = (data) =>
  data === 'ever' ? data : typeof data === 'number' ? time(data) : refuse('a time, or "ever"');

const version: Reader<typeof memoryVersion> = (data) =>
  data === memoryVersion ? data : refuse('the number of a version');

const memoryReader = object<Memory>({
  version,
  seen: time,
  active: optional(time),
  missed: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  values: optional(mapOf(object<RememberedValue>({ value: text, until: optional(time) }))),
  question: optional(object<OpenQuestion>({ name: text, until: time })),
  arrival: optional(
    object<CameBy>({
      at: time,
      ref: someText,
      source: someText,
      type: someText,
      ad_id: someText,
      referer_uri: someText,
    }),
  ),
  once: optional(mapOf(object<OnceMark>({ until: readEnd, by: someText }))),
  followUps: optional(listOf(object<FollowUp>({ payload: text, due: time, inAnyCase: flagged }))),
  offers: optional(
    object<Offers>({
      at: time,
      taps: listOf(object<OfferedTap>({ title: text, payload: text, quick: flagged })),
    }),
  ),
  human: optional(time),
  person: optional(
    object<KnownPerson>({
      at: time,
      first_name: someText,
      last_name: someText,
      language: someText,
      locale: someText,
    }),
  ),
});

/** Returns a reader of a map with any names. */
function mapOf<T>(reader: Reader<T>): Reader<{ readonly [name: string]: T }> {
  return (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      return refuse('an object');
    }
    const map: Record<string, T> = {};
    let at = 0;
    for (const [name, value] of Object.entries(data)) {
      // A name may be a secret, so its place is given instead.
      setOwn(map, name, inside(reader, value, `[${at++}]`));
    }
    return map;
  };
}
