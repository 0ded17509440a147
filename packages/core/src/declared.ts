import type { ChannelProfile } from './channel-profile.js';
import { defaultProfiles } from './default-profiles.generated.js';
import { eventKinds, plainFields } from './event-fields.js';
import { nameOf, wrongArgument } from './report/argument.js';

/**
 * What your events have beyond the language. Rules, tests and short events may use what is declared, and a misspelling
 * of its name is reported like any other.
 */
export interface Declarations {
  /**
   * Channels besides `messenger` and `instagram`: `['telegram']`. If some are profiles, as a channel's package exports
   * them, rules are held to what those channels take, and only those.
   */
  readonly channels?: readonly (string | ChannelProfile)[] | undefined;
  /**
   * Channels that rules may mention although, as far as is known, the bot is not on them: names, or profiles. A rule whose
   * condition names one of them is held to its profile; rules that name none of them are not held to them.
   */
  readonly knownChannels?: readonly (string | ChannelProfile)[] | undefined;
  /** Kinds of event besides those of the language: `['reaction']`. */
  readonly events?: readonly string[] | undefined;
  /**
   * Custom fields by their whole names: `['user.language', 'plan']`. A rule tests them as `user.language: de`; an event
   * has their values in `fields`, as `{ 'user.language': 'de' }`.
   */
  readonly fields?: readonly string[] | undefined;
}

/** What is declared, with all three kinds present. */
export interface Declared {
  /** Channels besides `messenger` and `instagram`. */
  readonly channels: readonly string[];
  /** Kinds of event besides those of the language. */
  readonly events: readonly string[];
  /** Names of custom fields, whose values are in an event's `fields`. */
  readonly fields: readonly string[];
}

/** What is declared by default. */
export const nothingDeclared: Declared = { channels: [], events: [], fields: [] };

/** How many may be declared: a set of them, together with those of the language, is kept in the bits of a number. */
const most = { channels: 24, events: 21 };

const word = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const fieldName = /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** Names that mean something else in an event or a condition. */
const taken: ReadonlySet<string> = new Set([
  ...plainFields.map((name) => name.split('.')[0]!),
  ...['id', 'time', 'timestamp', 'age', 'raw', 'split', 'memory', 'fields', 'all', 'any', 'not'],
]);

/**
 * Reads what a caller declares.
 *
 * @throws {TypeError} if these are not lists of names, or the language already has one of the names
 */
export function readDeclarations(caller: string, declarations: Declarations): Declared {
  const { fields } = declarations;
  const profiles = profilesOf(declarations);
  const { knownChannels } = declarations;
  if (knownChannels != null && !Array.isArray(knownChannels)) {
    const example = "Write { knownChannels: ['telegram'] }.";
    throw wrongArgument(caller, '"knownChannels" as a list', knownChannels, example);
  }
  const known = namesOf(knownChannels);
  const channels = Array.isArray(declarations.channels)
    ? [...declarations.channels, ...known].flatMap((channel) => nameToDeclare(channel))
    : (declarations.channels ?? (known.length > 0 ? known : undefined));
  const added = profiles
    .flatMap((profile) => profile.events ?? [])
    .filter((kind) => !(eventKinds as readonly string[]).includes(kind));
  const events =
    added.length > 0 ? [...(declarations.events ?? []), ...added] : declarations.events;
  return {
    channels: names(caller, 'channels', "['telegram']", channels, (name) =>
      word.test(name) ? undefined : 'a channel is one word',
    ),
    events: names(caller, 'events', "['reaction']", events, (name) =>
      word.test(name) ? undefined : 'a kind of event is one word',
    ),
    fields: names(caller, 'fields', "['user.language']", fields, whyNoField),
  };
}

/** Returns whether all of these can be declared together. If not, `readDeclarations` says why. */
export function areDeclarable(key: keyof Declared, names: readonly string[]): boolean {
  return key === 'fields'
    ? names.every((name) => fieldName.test(name) && !isTaken(name))
    : names.length <= most[key] && names.every((name) => word.test(name));
}

/** Returns what is declared; of the channels that are only known, those that a text mentions. */
export function spokenOf(
  declared: Declared,
  { channels: given, knownChannels }: Declarations,
  texts: readonly { readonly text: string }[],
): Declared {
  const names = namesOf(given);
  const known = namesOf(knownChannels);
  const channels = declared.channels.filter(
    (name) =>
      names.includes(name) ||
      !known.includes(name) ||
      texts.some(({ text }) => text.includes(name)),
  );
  return { ...declared, channels };
}

/** Returns the profiles among declared channels. */
export function profilesOf({ channels }: Declarations): readonly ChannelProfile[] {
  if (!Array.isArray(channels)) return [];
  return channels.filter((channel): channel is ChannelProfile => isProfile(channel));
}

/** Returns the names of declared channels that have no profile. */
export function unprofiledOf({ channels }: Declarations): readonly string[] {
  if (!Array.isArray(channels)) return [];
  return channels.filter((channel): channel is string => typeof channel === 'string');
}

/** The names of channels, of which some may be profiles. */
function namesOf(channels: Declarations['channels'] | null): readonly string[] {
  return (channels ?? []).map((channel) =>
    isProfile(channel) ? (channel as ChannelProfile).name : (channel as string),
  );
}

function isProfile(channel: unknown): boolean {
  return (
    typeof channel === 'object' &&
    channel !== null &&
    typeof (channel as Partial<ChannelProfile>).name === 'string' &&
    typeof (channel as Partial<ChannelProfile>).limits === 'object'
  );
}

/** Returns the name of a channel that is not a default one; anything else as it is, so that it is reported. */
function nameToDeclare(channel: unknown): unknown {
  if (!isProfile(channel)) return [channel];
  const { name } = channel as ChannelProfile;
  return defaultProfiles.some((profile) => profile.name === name) ? [] : [name];
}

/** Returns what to declare for an event like this; names that cannot be declared are left out. */
export function declarationsOf(event: {
  readonly channel: string;
  readonly event: string;
  readonly fields?: object | undefined;
}): Declared {
  return {
    channels: [event.channel].filter((name) => word.test(name)),
    events: [event.event].filter((name) => word.test(name)),
    fields: Object.keys(event.fields ?? {}).filter((name) => whyNoField(name) === undefined),
  };
}

function isTaken(name: string): boolean {
  return taken.has(name.split('.')[0]!);
}

function whyNoField(name: string): string | undefined {
  if (!fieldName.test(name)) return 'a field is words with dots between them, as in user.language';
  return isTaken(name)
    ? `the language has a meaning for "${name.split('.')[0]}" already`
    : undefined;
}

function names(
  caller: string,
  key: keyof Declared,
  example: string,
  value: unknown,
  whyNot: (name: string) => string | undefined,
): readonly string[] {
  if (value === undefined) return [];
  const write = `Write { ${key}: ${example} }.`;
  if (!Array.isArray(value)) throw wrongArgument(caller, `"${key}" as a list`, value, write);
  for (const name of value) {
    if (typeof name !== 'string') {
      throw new TypeError(
        `${caller} takes "${key}" as a list of names, and one of them is ${nameOf(name)}. ${write}`,
      );
    }
    const reason = whyNot(name);
    if (reason !== undefined) {
      throw new TypeError(
        `${caller} takes names as "${key}", and ${JSON.stringify(name.slice(0, 60))} is not one: ${reason}. ${write}`,
      );
    }
  }
  const unique = [...new Set<string>(value)];
  if (key !== 'fields' && unique.length > most[key]) {
    throw new TypeError(
      `${caller} takes ${most[key]} "${key}" at most, and was given ${unique.length}. Declare those that rules speak of.`,
    );
  }
  return unique;
}

/** Options of all functions that load: any other name is a mistake. */
export const optionNames = [
  'checks',
  'cache',
  'most',
  'channels',
  'knownChannels',
  'events',
  'fields',
  'language',
  'entry',
  'onLook',
  'only',
  'text',
];
