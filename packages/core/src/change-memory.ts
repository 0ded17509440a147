import { charactersOf, cutValue } from './memory/characters.js';
import {
  type Counted,
  dayLong,
  type FollowUp,
  type Memory,
  type MemoryChanges,
  memoryLimits,
  memoryName,
  type OpenQuestion,
  questionName,
  type RememberedValue,
} from './memory/memory.js';
import { needMemoryOrNone, needNow } from './memory/need-memory.js';
import { applyChanges } from './remember.js';
import { nameOf, needShape } from './report/argument.js';
import { parseDuration } from './rules/duration.js';
import { nextMoment, parseMinute } from './rules/next-moment.js';
import { setOwn } from './rules/own.js';
import { isProblem } from './rules/pattern-problem.js';
import { isTimezone, parseDays } from './rules/time.js';

/** A value to remember; with `for`, how long to keep it: `7d`. */
export type ValueToRemember = string | { readonly value: string; readonly for?: string };
/** What to add, by default one, and how long to keep the sum. */
export type AmountToCount = number | { readonly by?: number; readonly for?: string };
/** When a follow-up comes: after a span, or at the next such moment. */
export interface FollowUpToSet {
  /** The payload of the `follow_up` event. */
  readonly payload: string;
  /** How long from now, from `10s` to `30d`. */
  readonly after?: string;
  /** The next such time of day, instead of `after`: `09:00`. */
  readonly at?: string;
  /** The days of the week of `at`: `mon-fri`. */
  readonly days?: string;
  /** The timezone of `at`; by default `UTC`. */
  readonly timezone?: string;
  /** Whether it comes even if the person does something before. */
  readonly in_any_case?: boolean;
}

/** What code wants to change in a memory, in the words of the rule language. */
export interface HandlerChanges {
  /** Texts to keep, by their names. */
  readonly remember?: { readonly [name: string]: ValueToRemember };
  /** A name or names to add one to, or how much to add to each name. */
  readonly count?: string | readonly string[] | { readonly [name: string]: AmountToCount };
  /** A name, names, or `everything`. */
  readonly forget?: string | readonly string[];
  /** The name of a question, or `nothing`. */
  readonly ask?: string | { readonly question: string; readonly for?: string };
  /** Follow-ups to set, one for each payload. */
  readonly follow_up?: FollowUpToSet | readonly FollowUpToSet[];
  /** A payload, payloads, or `everything`. */
  readonly cancel?: string | readonly string[];
}

const known = ['remember', 'count', 'forget', 'ask', 'follow_up', 'cancel'];

/**
 * Returns the memory after the changes that code wants, such as those that a handler returned.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns the very same object if nothing changed
 * @throws {TypeError} if the changes contain something that rules could not say either, with what to write
 */
export function changeMemory(
  memory: Memory | undefined,
  changes: HandlerChanges,
  now: number,
): Memory | undefined {
  needMemoryOrNone('changeMemory', memory);
  needShape('changeMemory', 'changes as an object', changes, {}, example);
  needNow('changeMemory', now);
  const strange = Object.keys(changes).find((key) => !known.includes(key));
  if (strange !== undefined) {
    throw wrong(
      `takes changes, and was given "${strange.slice(0, 60)}", which it does not know`,
      `Write one of ${known.join(', ')}.`,
    );
  }
  const at = Math.max(now, memory?.seen ?? -Infinity);
  return applyChanges(memory, toChanges(changes, at));
}

const example = "Write { remember: { size: 'M' } }.";

function toChanges(changes: HandlerChanges, at: number): MemoryChanges {
  const { remember, count, forget, ask, follow_up, cancel } = changes;
  const forgets = names(forget, 'forget');
  const cancels = names(cancel, 'cancel');
  return {
    at,
    ...(count !== undefined && { count: toCounted(count, at) }),
    ...(remember !== undefined && { remember: toValues(remember, at) }),
    ...(ask !== undefined && { ask: toQuestion(ask, at) }),
    ...(forgets === 'everything' ? { forgetEverything: true } : forgets && { forget: forgets }),
    ...(cancels === 'everything' ? { cancelEverything: true } : cancels && { cancel: cancels }),
    ...(follow_up !== undefined && {
      followUps: [follow_up].flat().map((each) => toFollowUp(each as FollowUpToSet, at)),
    }),
  };
}

function toValues(remember: NonNullable<HandlerChanges['remember']>, at: number) {
  const values: Record<string, RememberedValue> = {};
  for (const [name, given] of entriesOf(remember, 'remember', example)) {
    const { value, for: span } =
      typeof given === 'object' && given !== null ? given : { value: given, for: undefined };
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw wrong(`takes a text to remember as "${name}", and was given ${nameOf(value)}`, example);
    }
    const end = until(span, at, 'remember');
    const text = cutValue(String(value));
    setOwn(
      values,
      nameToKeep(name),
      end === undefined ? { value: text } : { value: text, until: end },
    );
  }
  return values;
}

function toCounted(count: NonNullable<HandlerChanges['count']>, at: number) {
  const write = "Write { count: 'tries' } or { count: { points: 5 } }.";
  const amounts: readonly (readonly [string, AmountToCount])[] =
    typeof count === 'string' || Array.isArray(count)
      ? [count].flat().map((name) => [name, 1] as const)
      : entriesOf(count as { readonly [name: string]: AmountToCount }, 'count', write);
  const counted: Record<string, Counted> = {};
  for (const [name, given] of amounts) {
    const { by = 1, for: span } = typeof given === 'object' ? given : { by: given };
    if (!Number.isSafeInteger(by)) {
      throw wrong(`counts "${name}" by a whole number, and was given ${nameOf(by)}`, write);
    }
    const end = until(span, at, 'count');
    setOwn(counted, nameToKeep(name), end === undefined ? { by } : { by, until: end });
  }
  return counted;
}

function toQuestion(ask: NonNullable<HandlerChanges['ask']>, at: number): OpenQuestion | 'nothing' {
  if (ask === 'nothing') return 'nothing';
  const { question, for: span } = typeof ask === 'string' ? { question: ask } : ask;
  if (typeof question !== 'string' || !questionName.test(question)) {
    throw wrong('asks a question by its name', "Write { ask: 'order.name' }.");
  }
  return { name: question, until: until(span, at, 'ask') ?? at + dayLong };
}

function toFollowUp(given: FollowUpToSet, at: number): FollowUp {
  const write = "Write { follow_up: { after: '1h', payload: 'NUDGE' } }.";
  const { payload, after, at: clock, days, timezone = 'UTC', in_any_case } = given ?? {};
  if (typeof payload !== 'string' || payload === '' || charactersOf(payload) > 1000) {
    throw wrong('sets a follow-up with a payload of 1 to 1,000 characters', write);
  }
  const rest = in_any_case === true ? { inAnyCase: true as const } : {};
  if ((after === undefined) === (clock === undefined)) {
    throw wrong('sets a follow-up "after" a span or "at" a time of day, one of the two', write);
  }
  if (after !== undefined) {
    const span = parseDuration(after);
    if (span === undefined || span < memoryLimits.soonest || span > memoryLimits.latest) {
      throw wrong('sets a follow-up after a span from 10s to 30d', write);
    }
    return { payload, due: at + span, ...rest };
  }
  const minute = parseMinute(clock!);
  const mask = days === undefined ? undefined : parseDays(days);
  if (minute === undefined || isProblem(mask) || !isTimezone(timezone)) {
    throw wrong(
      'sets a follow-up at a time of day that rules could name, too',
      "Write { follow_up: { at: '09:00', days: 'mon-fri', timezone: 'Europe/Paris', payload: 'NUDGE' } }.",
    );
  }
  return { payload, due: nextMoment({ minute, days: mask, timezone }, at), ...rest };
}

function until(span: string | undefined, at: number, key: string): number | undefined {
  if (span === undefined) return undefined;
  const length = parseDuration(span);
  if (length === undefined) {
    throw wrong(`takes "for" next to "${key}" as a span`, "Write for: '7d'.");
  }
  return at + length;
}

function names(
  given: string | readonly string[] | undefined,
  key: 'forget' | 'cancel',
): 'everything' | readonly string[] | undefined {
  if (given === undefined || given === 'everything') return given as 'everything' | undefined;
  const all = [given].flat();
  if (all.every((name) => typeof name === 'string')) return all;
  throw wrong(
    `takes "${key}" as a name, names, or 'everything'`,
    `Write { ${key}: 'everything' }.`,
  );
}

function entriesOf<T>(map: { readonly [name: string]: T }, key: string, write: string) {
  if (typeof map === 'object' && map !== null) return Object.entries(map);
  throw wrong(`takes "${key}" as an object, and was given ${nameOf(map)}`, write);
}

function nameToKeep(name: string): string {
  if (typeof name === 'string' && memoryName.test(name)) return name;
  throw wrong(
    `keeps things under names of letters, digits, "_" and "-", 64 at most, and one is not so`,
    example,
  );
}

function wrong(what: string, write: string): TypeError {
  return new TypeError(`changeMemory ${what}. ${write}`);
}
