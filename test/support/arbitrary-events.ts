import type { ChannelName, Event, EventKind } from '@botrules/core';
import fc from 'fast-check';
import { parse } from 'lossless-json';
import type { RuleSet } from '../../packages/core/src/rules/model.js';
import { letters } from './arbitrary-values.js';
import { type EventHints, hintsOf } from './event-hints.js';

/** An event before it knows the rules that it is made for: which of their values to take, and what to do to them. */
export interface EventSeed {
  /** Which rule or default it is aimed at. */
  readonly target: number;
  readonly event: EventKind;
  readonly channel: ChannelName;
  readonly standby: boolean;
  /** One for each plain field. */
  readonly values: readonly ValueSeed[];
  /** What the payload is: a text, or JSON or a query with what the rules look for inside. */
  readonly payload: 'text' | 'json' | 'query';
  /** One for each path that the rules look at. */
  readonly inside: readonly ValueSeed[];
  readonly moment: number;
  /** Milliseconds beside the moment; `undefined` leaves the timestamp out. */
  readonly beside: number | undefined;
}

/** One of the values that the rules look for, and one change to it. */
export interface ValueSeed {
  readonly pick: number;
  readonly change: Change;
  readonly letter: string;
  readonly at: number;
}

const changes = {
  none: (value: string) => value,
  absent: () => undefined,
  empty: () => '',
  append: (value: string, { letter }: ValueSeed) => value + letter,
  prepend: (value: string, { letter }: ValueSeed) => letter + value,
  replace: (value: string, { letter, at }: ValueSeed) => {
    const characters = [...value];
    characters[at % (characters.length || 1)] = letter;
    return characters.join('');
  },
  remove: (value: string, { at }: ValueSeed) =>
    [...value].filter((_, index, all) => index !== at % all.length).join(''),
  cut: (value: string, { at }: ValueSeed) => value.slice(0, at % (value.length + 1)),
  double: (value: string) => value + value,
  'upper case': (value: string) => value.toUpperCase(),
  'lower case': (value: string) => value.toLowerCase(),
  'accents apart': (value: string) => value.normalize('NFD'),
  'accents composed': (value: string) => value.normalize('NFC'),
  other: (_: string, { letter }: ValueSeed) => letter,
  'half an emoji': (value: string) => `${value}\ud83d`,
  long: (value: string, { letter }: ValueSeed) => letter.repeat(40) + value + letter.repeat(40),
} as const satisfies Record<string, (value: string, seed: ValueSeed) => string | undefined>;

type Change = keyof typeof changes;
const rare: readonly Change[] = ['long', 'half an emoji'];

const valueSeed: fc.Arbitrary<ValueSeed> = fc.record({
  pick: fc.nat(30),
  change: fc.oneof(
    { withCrossShrink: true },
    { weight: 16, arbitrary: fc.constant<Change>('none') },
    { weight: 3, arbitrary: fc.constant<Change>('absent') },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...(Object.keys(changes) as Change[]).filter((each) => !rare.includes(each)),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  ),
  letter: fc.constantFrom(...letters),
  at: fc.nat(8),
});

const plainFields = [
  'payload',
  'title',
  'text',
  'referral.ref',
  'referral.source',
  'referral.type',
  'referral.ad_id',
  'referral.referer_uri',
  'sender.id',
  'sender.user_ref',
  'recipient.id',
  'attachment',
] as const;

const kinds: readonly EventKind[] = ['postback', 'quick_reply', 'message', 'referral', 'optin'];
const channels: readonly ChannelName[] = ['messenger', 'instagram'];

/** Seeds of events; `toEvent` makes them nearly fit a rule set, so that seeds and rules shrink apart. */
export const eventSeed: fc.Arbitrary<EventSeed> = fc.record({
  target: fc.nat(100),
  event: fc.constantFrom(...kinds),
  channel: fc.constantFrom(...channels),
  standby: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  values: fc.array(valueSeed, { minLength: plainFields.length, maxLength: plainFields.length }),
  payload: fc.constantFrom('text', 'text', 'json', 'query'),
  inside: fc.array(valueSeed, { minLength: 1, maxLength: 4 }),
  moment: fc.nat(5000),
  beside: fc.constantFrom(0, -1, 1, 60_000, -60_000, 3_600_000, 86_400_000, undefined),
});

/** An event that nearly fits the rules whose hints are given. */
export function toEvent(seed: EventSeed, hints: EventHints): Event {
  const target = hints.targets[seed.target % hints.targets.length]!;
  const oneOf = <T extends string>(name: string, kinds: readonly T[], other: T): T =>
    kinds.find((kind) => target.get(name)?.includes(kind)) ?? other;
  const text = (name: string, value: ValueSeed): string | undefined => {
    const known = [target.get(name), hints.values.get(name), ['A', 'buy', '12', '']];
    const pool = known.find((values) => values !== undefined && values.length > 0)!;
    return changes[value.change](pool[value.pick % pool.length]!, value);
  };
  const plain = new Map(plainFields.map((name, index) => [name, text(name, seed.values[index]!)]));
  const inside = (kind: 'json' | 'query' | 'raw' | 'split') =>
    hints.paths
      .filter((field) => field.kind === kind)
      .map((field, index) => {
        const value = seed.inside[index % seed.inside.length]!;
        const path = 'path' in field ? field.path : ['key' in field ? field.key : field.name];
        return { path, value, text: text(field.name, value) };
      });
  const payload =
    seed.payload === 'json' && inside('json').length > 0
      ? toJson(inside('json'))
      : seed.payload === 'query' && inside('query').length > 0
        ? toQuery(inside('query'))
        : plain.get('payload');
  const split = Object.fromEntries(
    inside('split').flatMap(({ path, text: given, value }) =>
      // For some people this is left out.
      value.at % 3 === 0 ? [] : [[path[0]!, Number(given)]],
    ),
  );
  const part = (prefix: string) => {
    const keys = plainFields.filter((name) => name.startsWith(`${prefix}.`));
    return present(keys.map((name) => [name.slice(prefix.length + 1), plain.get(name)]));
  };
  const ids = ['e1', 'e2', 'mid.é😀', '', undefined];
  return {
    id: ids[seed.moment % ids.length],
    event: oneOf('event', kinds, seed.event),
    channel: oneOf('channel', channels, seed.channel),
    standby: seed.standby,
    ...present([
      ['payload', payload],
      ['title', plain.get('title')],
      ['text', plain.get('text')],
      ['attachment', plain.get('attachment')],
      ['timestamp', momentOf(seed, hints)],
    ]),
    ...(seed.values[3]!.pick === 30 ? {} : { referral: part('referral') }),
    ...(Object.keys(split).length === 0 ? {} : { split }),
    sender: part('sender'),
    recipient: part('recipient'),
    ...(inside('raw').length === 0 ? {} : { raw: parse(toJson(inside('raw'))) }),
  };
}

/** Events that nearly fit a rule set. Where rules shrink as well, draw seeds and call `toEvent`. */
export function events(ruleSet: RuleSet): fc.Arbitrary<Event> {
  const hints = hintsOf(ruleSet);
  return eventSeed.map((seed) => toEvent(seed, hints));
}

function present(entries: readonly (readonly [string, string | number | undefined])[]) {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function momentOf(seed: EventSeed, hints: EventHints): number | undefined {
  if (seed.beside === undefined) return undefined;
  return hints.moments[seed.moment % hints.moments.length]! + seed.beside;
}

interface Inside {
  readonly path: readonly string[];
  readonly value: ValueSeed;
  readonly text: string | undefined;
}

/** JSON text with a value at each path: a text, or the number, boolean, null, list or map that it may be. */
function toJson(insides: readonly Inside[]): string {
  const root = new Map<string, unknown>();
  for (const { path, value, text } of insides) {
    if (text === undefined) continue;
    let map = root;
    for (const key of path.slice(0, -1)) {
      const below = map.get(key);
      map.set(key, below instanceof Map ? below : new Map());
      map = map.get(key) as Map<string, unknown>;
    }
    map.set(path.at(-1)!, asJson(text, value.at));
  }
  return stringify(root);
}

/** The JSON text of a value: mostly a text, often the bare number that it is, seldom another kind. */
function asJson(text: string, kind: number): string {
  const isNumber = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text);
  if (isNumber && kind % 2 === 0) return text;
  if (text === 'true' && kind % 2 === 0) return text;
  if (kind === 7) return 'null';
  if (kind === 8) return `[${JSON.stringify(text)}, 1.0]`;
  return JSON.stringify(text);
}

/** Keys 0, 1, 2 … make a list. */
function stringify(value: unknown): string {
  if (!(value instanceof Map)) return value as string;
  const keys = [...value.keys()] as string[];
  if (keys.length > 0 && keys.every((key) => /^[0-9]$/.test(key))) {
    const length = Math.max(...keys.map(Number)) + 1;
    const items = Array.from({ length }, (_, index) => value.get(String(index)) ?? '"A"');
    return `[${items.map(stringify).join(', ')}]`;
  }
  return `{${keys.map((key) => `${JSON.stringify(key)}: ${stringify(value.get(key))}`).join(', ')}}`;
}

function toQuery(insides: readonly Inside[]): string {
  return insides
    .filter(({ text }) => text !== undefined)
    .map(({ path, text, value }) => {
      // As browsers write it, or as people do.
      const written = value.at % 2 === 0 ? encode(text!) : text!;
      return `${path.join('.')}=${written}`;
    })
    .join('&');
}

function encode(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text : encodeURIComponent(text);
}
