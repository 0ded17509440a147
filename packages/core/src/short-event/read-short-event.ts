import { isLosslessNumber, stringify } from 'lossless-json';
import {
  type Declarations,
  type Declared,
  nothingDeclared,
  readDeclarations,
} from '../declared.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import type { Event, EventKind } from '../event.js';
import { fieldKeys, plainFields } from '../event-fields.js';
import { needOptions } from '../report/argument.js';
import { meantAttachment } from '../report/meant-attachment.js';
import { listed, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest, trueOrFalse } from '../report/suggest.js';
import { isDecimal } from '../rules/decimal.js';
import { toField } from '../rules/fields.js';
import { setOwn } from '../rules/own.js';
import { isInSplit } from '../rules/split.js';
import { contradiction, kindOf, kinds } from './kind.js';
import { isMap, type ShortEventProblem, type ShortValue, slip, type Texts } from './problem.js';
import { toAge, toTime } from './time.js';

const channels: readonly string[] = defaultProfiles.map(({ name }) => name);

/** Fields that can be given; others follow from these. */
const given = plainFields.filter((name) => fieldKeys[name].inEvents !== undefined);
const flat = given.filter((name) => !name.includes('.'));
/** The keys of each map with fields: `ref` and others for `referral`. */
const inner: { readonly [map: string]: readonly string[] } = Object.fromEntries(
  [...new Set(given.flatMap((name) => name.split('.').slice(0, -1)))].map((map) => [
    map,
    given.flatMap((name) => (name.startsWith(`${map}.`) ? name.slice(map.length + 1) : [])),
  ]),
);
/** Every key whose value is a text, by its dotted name. */
const textKeys: ReadonlySet<string> = new Set([
  ...['id', ...flat, 'timestamp', 'time', 'age'],
  ...given.filter((name) => name.includes('.')),
]);

/**
 * Reads the short form in which people write an event: its fields, nested or dotted (`referral: { ref: … }` or
 * `referral.ref: …`), with `id`, `raw`, and `time` (ISO 8601 with a timezone) or `timestamp` (milliseconds since 1970;
 * below 10^12 it is in seconds, since platforms use both).
 *
 * By default it is on `messenger`, not on standby, and its kind follows from its fields: with `payload` and `text` a
 * `quick_reply`, with `text`, an `attachment` or a `raw.message` a `message`, with only a referral a `referral`, otherwise a `postback`.
 * A field that no event of its kind has is a problem. An `Event` whose timestamp is not before 2001 is the short form
 * of itself.
 *
 * `data` is what a parser of JSON or YAML returns, including numbers of `lossless-json`. A number or boolean is its
 * text, `null` is absent, and a map or list as `payload` is its JSON text. Nothing is thrown for any data.
 *
 * @param declarations channels, kinds of event and custom fields that the event may have besides those of the language
 * @throws {TypeError} if the declarations are not valid
 */
export function readShortEvent(
  data: unknown,
  declarations: Declarations = nothingDeclared,
): { readonly event: Event } | ShortEventProblem {
  needOptions('readShortEvent', declarations, "{ fields: ['user.language'] }");
  const declared = readDeclarations('readShortEvent', declarations);
  if (!isMap(data)) {
    return slip(
      [],
      say`An event is fields with their values, not ${wordFor(data)}.`,
      say`Write { payload: … }.`,
    );
  }
  const texts = new Map<string, string>();
  const raw: ShortValue[] = [];
  const split: Record<string, number> = {};
  const custom: ReadonlySet<string> = new Set(declared.fields);
  for (const given of flatten(data, custom)) {
    const { key, value, path } = given;
    if (key === 'raw' || key.startsWith('raw.')) {
      if (!isAbsent(value)) raw.push(given);
      continue;
    }
    if (key.startsWith('split.')) {
      if (isAbsent(value)) continue;
      const name = key.slice('split.'.length);
      if (Object.hasOwn(split, name)) return twice(path, key);
      const number = toSplit(name, value);
      if (typeof number === 'object') return { ...number, path };
      setOwn(split, name, number);
      continue;
    }
    if (!textKeys.has(key) && !custom.has(key)) return unknownKey(given, declared.fields);
    if (isAbsent(value)) continue;
    if (texts.has(key)) return twice(path, key);
    const text = key === 'payload' ? toPayload(value) : toText(value);
    if (text === undefined) {
      return slip(path, say`"${key}" is a text, not ${wordFor(value)}.`, say`Write ${key}: "…".`);
    }
    texts.set(key, text);
  }
  return toEvent(texts, raw, split, declared);
}

/** Yields every value with its dotted name. A `referral` that is not a map stays as it is, so that it is reported. */
function* flatten(
  data: { readonly [key: string]: unknown },
  custom: ReadonlySet<string>,
): Generator<ShortValue> {
  const maps = new Set([...custom].flatMap(mapsAround));
  for (const key of Object.keys(data)) {
    const value = data[key];
    // An event has its custom fields in one map; people write them like other fields.
    if (key === 'fields' && custom.size > 0 && isMap(value)) {
      yield* flattenCustom(value, [], [key], maps);
      continue;
    }
    if (maps.has(key) && isMap(value)) {
      yield* flattenCustom(value, [key], [key], maps);
      continue;
    }
    const isOuter = Object.hasOwn(inner, key) || key === 'split';
    if (isOuter && isAbsent(value)) continue;
    if (isOuter && isMap(value)) {
      for (const name of Object.keys(value)) {
        yield { key: `${key}.${name}`, value: value[name], path: [key, name] };
      }
    } else {
      yield { key, value, path: [key] };
    }
  }
}

/** Returns the maps that a dotted name can be in: `a` and `a.b` for `a.b.c`. */
function mapsAround(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function* flattenCustom(
  data: { readonly [key: string]: unknown },
  outer: readonly string[],
  path: readonly string[],
  maps: ReadonlySet<string>,
): Generator<ShortValue> {
  for (const name of Object.keys(data)) {
    const names = [...outer, name];
    const given = { key: names.join('.'), value: data[name], path: [...path, name] };
    if (maps.has(given.key) && isMap(given.value)) {
      yield* flattenCustom(given.value, names, given.path, maps);
    } else yield given;
  }
}

function toEvent(
  texts: Texts,
  raw: readonly ShortValue[],
  split: Event['split'] & object,
  declared: Declared,
): { readonly event: Event } | ShortEventProblem {
  const event = texts.get('event') ?? kindOf(texts, raw);
  const knownKinds = [...kinds, ...declared.events];
  if (!knownKinds.includes(event)) return notOneOf('event', event, knownKinds);
  const impossible = contradiction(texts, event);
  if (impossible) return impossible;
  const channel = texts.get('channel') ?? channels[0]!;
  const knownChannels = [...channels, ...declared.channels];
  if (!knownChannels.includes(channel)) return notOneOf('channel', channel, knownChannels);
  const standby = texts.get('standby') ?? 'false';
  if (standby !== 'true' && standby !== 'false') {
    return slip(['standby'], say`"standby" cannot be ${quote(standby)}.`, trueOrFalse(standby));
  }
  const kindOfChat = texts.get('conversation.type') ?? 'direct';
  if (!kindsOfChat.includes(kindOfChat)) {
    return notOneOf('conversation.type', kindOfChat, kindsOfChat);
  }
  const typed = texts.get('typed') ?? 'false';
  if (typed !== 'true' && typed !== 'false') {
    return slip(['typed'], say`"typed" cannot be ${quote(typed)}.`, trueOrFalse(typed));
  }
  const human = texts.get('human');
  if (human !== undefined && human !== 'true' && human !== 'false') {
    return slip(['human'], say`"human" cannot be ${quote(human)}.`, trueOrFalse(human));
  }
  if (texts.has('time') && texts.has('timestamp')) return twice(['time'], 'time');
  const timestamp = toTime(texts);
  if (typeof timestamp === 'object') return timestamp;
  const age = toAge(texts);
  if (typeof age === 'object') return age;
  const platform = toRaw(raw);
  if ('problem' in platform) return platform;

  // The words of a quick reply are both its title and its text.
  const words = event === 'quick_reply' ? (texts.get('title') ?? texts.get('text')) : undefined;
  return {
    event: present({
      id: texts.get('id'),
      event: event as EventKind,
      channel,
      payload: texts.get('payload'),
      title: texts.get('title') ?? words,
      text: texts.get('text') ?? words,
      attachment: texts.get('attachment'),
      referral: innerOf(texts, 'referral'),
      sender: innerOf(texts, 'sender'),
      recipient: innerOf(texts, 'recipient'),
      conversation: innerOf(texts, 'conversation'),
      standby: standby === 'true',
      human: human && human === 'true',
      typed: typed === 'true' || undefined,
      timestamp,
      age,
      split: Object.keys(split).length > 0 ? split : undefined,
      raw: platform.raw,
      fields: customOf(texts, declared.fields),
    }) as unknown as Event,
  };
}

const kindsOfChat: readonly string[] = ['direct', 'group'];

function innerOf(texts: Texts, map: string): object | undefined {
  const values = present(
    Object.fromEntries(inner[map]!.map((key) => [key, texts.get(`${map}.${key}`)])),
  );
  return Object.keys(values).length > 0 ? values : undefined;
}

function customOf(texts: Texts, names: readonly string[]): object | undefined {
  const values = names.flatMap((name) => (texts.has(name) ? [[name, texts.get(name)]] : []));
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}

function present(values: { readonly [key: string]: unknown }): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Returns `raw` as it is, or composed of dotted keys such as `raw.message.mid`. */
function toRaw(given: readonly ShortValue[]): { readonly raw: unknown } | ShortEventProblem {
  const [first] = given;
  if (first?.key === 'raw' && given.length === 1) return { raw: first.value };
  if (!first) return { raw: undefined };
  const raw = {};
  for (const { key, value, path } of given) {
    const steps = key.split('.').slice(1);
    let at: { [key: string]: unknown } = raw;
    for (const [index, step] of steps.entries()) {
      const isLast = index === steps.length - 1;
      const has = Object.hasOwn(at, step);
      if (has && (isLast || !isMap(at[step]))) return twice(path, key);
      // `__proto__` is an ordinary key, but an assignment would set the prototype.
      if (!has) Object.defineProperty(at, step, { ...open, value: isLast ? value : {} });
      at = at[step] as typeof at;
    }
    if (steps.length === 0) return twice(path, key);
  }
  return { raw };
}

const open = { configurable: true, enumerable: true, writable: true };

/** Returns a person's number in a split, or what is wrong with it. */
function toSplit(name: string, value: unknown): number | ShortEventProblem {
  if (toField(`split.${name}`) === undefined) {
    return slip(
      [],
      say`A split cannot be named ${quote(name)}.`,
      say`Use letters, digits, "_" and "-", 64 of them at most.`,
    );
  }
  const text = toText(value) ?? '';
  const number = isDecimal(text) ? Number(text) : Number.NaN;
  if (isInSplit(number)) return number;
  return slip(
    [],
    say`What a person has in a split is not ${text === '' ? wordFor(value) : quote(text)}.`,
    say`Write a number from 0 to 99.99, with two decimals at the most.`,
  );
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isLosslessNumber(value) ? value.value : undefined;
}

function toPayload(value: unknown): string | undefined {
  return toText(value) ?? stringify(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function wordFor(value: unknown): string {
  if (isAbsent(value)) return 'nothing';
  if (Array.isArray(value)) return say`a list`;
  return isMap(value) ? say`keys with values` : quote(String(value));
}

// ── What can be wrong ───────────────────────────────────────────────────────────────────────────────

function twice(path: readonly string[], key: string): ShortEventProblem {
  const hint =
    key === 'time'
      ? say`Give time or timestamp, not both.`
      : say`Give it nested or dotted, not both.`;
  return slip(path, say`"${key}" is given twice.`, hint);
}

function notOneOf(key: string, value: string, words: readonly string[]): ShortEventProblem {
  const meant = nearest(value, words);
  const hint = meant ? say`Did you mean "${meant}"?` : say`Write one of ${words.join(', ')}.`;
  return slip([key], say`"${key}" cannot be ${quote(value)}.`, hint);
}

/** What people call a field, and its name in the language. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['click', 'tap', 'button', 'postback', 'quick_reply'].map(
    (word) => [word, 'payload'] as const,
  ),
  ...['say', 'type', 'typed', 'words', 'message'].map((word) => [word, 'text'] as const),
  ...['attachments', 'attachment.type', 'media'].map((word) => [word, 'attachment'] as const),
  ...['at', 'when', 'timezone'].map((word) => [word, 'time'] as const),
]);

function unknownKey(
  { key, value, path }: ShortValue,
  custom: readonly string[],
): ShortEventProblem {
  if (Object.hasOwn(inner, key)) {
    const keys = inner[key]!.map((name) => `${key}.${name}`);
    return slip(
      path,
      say`"${key}" takes keys with texts, not ${wordFor(value)}.`,
      say`Write ${keys.join(say` or `)}.`,
    );
  }
  if (/^payload\.(?:json|query)\./.test(key)) {
    return slip(
      path,
      say`"${key}" is worked out from the payload.`,
      say`Give the payload itself: a text, or { … } for one that is JSON.`,
    );
  }
  if (key === 'fields') {
    return slip(
      path,
      say`An event here has no custom fields, since none is declared.`,
      say`Declare them where rules and tests are read: { fields: ['user.language'] }.`,
    );
  }
  if (/^(?:name|expect|events|webhook|description)$/.test(key)) {
    return slip(
      path,
      say`Unknown key ${quote(key)} in an event.`,
      say`It belongs to the test: begin it in the column of "event:".`,
    );
  }
  if (key === 'split') {
    return slip(
      path,
      say`"split" takes names with numbers, not ${wordFor(value)}.`,
      say`Write split.NAME: 20, such as split.greeting: 20.`,
    );
  }
  const sent = meantAttachment(key);
  if (sent !== undefined) {
    return slip(path, say`Unknown key ${quote(key)} in an event.`, say`Write attachment: ${sent}.`);
  }
  const all = [...textKeys, ...custom, 'raw'];
  const synonym = synonyms.get(key);
  if (synonym !== undefined) {
    return slip(path, say`Unknown key ${quote(key)} in an event.`, say`Did you mean "${synonym}"?`);
  }
  const within = all.find((known) => known.endsWith(`.${key}`));
  const meant = within ?? nearest(key, all);
  const hint = meant ? say`Did you mean "${meant}"?` : say`Use ${listed(all)}.`;
  return slip(path, say`Unknown key ${quote(key)} in an event.`, hint);
}
