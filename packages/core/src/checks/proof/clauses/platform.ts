// Decides what events of the platforms are like: which kinds, channels and fields there are. It never gives up; of what
// is declared besides, nothing is sure.

import type { ChannelProfile } from '../../../channel-profile.js';
import { type Declared, nothingDeclared } from '../../../declared.js';
import { defaultProfiles } from '../../../default-profiles.generated.js';
import { eventField, eventKinds, plainFields } from '../../../event-fields.js';
import { isInPayload } from '../../../rules/fields.js';
import { mostCharacters } from '../../../rules/limits.js';

/** The fields that every event has, and all their values. A set of values is a number, a bit for each. */
export const closedFields: { readonly [field in ClosedField]: readonly string[] } = {
  get event() {
    return known.events;
  },
  get channel() {
    return known.channels;
  },
  standby: ['false', 'true'],
  human: ['false', 'true'],
};

export type ClosedField = 'event' | 'channel' | 'standby' | 'human';

/** What is known of the events of one channel, as sets of kinds. */
interface ChannelFacts {
  readonly kinds: number;
  readonly fields: ChannelProfile['fields'];
  readonly replyWindowMs?: number | undefined;
}

/** All that is known of events while rules are checked. */
export interface PlatformKnowledge {
  /** Whether a typed title may arrive as a tap, with the words as they were typed. */
  readonly typed: boolean;
  /** All kinds of event, and all channels, as sets. */
  readonly allEvents: number;
  readonly allChannels: number;
  /** The channels that every rule is held to: all but those that only some rules name. */
  readonly heldChannels: number;
  /** The channels with a profile, which says what they send. */
  readonly profiledChannels: number;
  /** The kinds of event that the language has or that are declared; channels send no others. */
  readonly everyKind: number;
  /** For each field that was asked about: the kinds that can have it and those that always have it, channel by channel. */
  readonly havers: Map<string, readonly Havers[]>;
  readonly events: readonly string[];
  readonly channels: readonly string[];
  /** What people call the channels, in the same order. */
  readonly titles: readonly string[];
  /** In the order of `channels`. */
  readonly facts: readonly ChannelFacts[];
  /** Whether events of all channels have the same fields. */
  readonly isAlike: boolean;
  readonly longestPayload: number;
  /** Fields that some kind of event always has. */
  readonly sure: readonly string[];
}

/** Which kinds of event of a channel have a field. */
interface Havers {
  readonly can: number;
  readonly always: number;
}

/** The kinds of event that a channel sends unless its profile says more. */
const usualKinds: readonly string[] = [
  ...['postback', 'quick_reply', 'message', 'referral', 'optin'],
  ...['handover', 'human_reply'],
];
/** The bot's own kind of event, whatever the channel sends. */
const followUp = 'follow_up';

let known: PlatformKnowledge;
/** Whether a typed title may arrive as a tap, with the words as they were typed. */
export let mayBeTyped: boolean;
/** All kinds of event, and all channels, as sets. */
export let allEvents: number;
export let allChannels: number;

function use(knowledge: PlatformKnowledge): void {
  known = knowledge;
  ({ typed: mayBeTyped, allEvents, allChannels } = knowledge);
}

/**
 * Returns what is known of events where these channels and kinds of event are declared.
 *
 * @param typed whether a typed title may arrive as a tap
 * @param others the profiles of channels that rules may name; the names of those that they name are in `declared`
 */
export function learnOf(
  declared: Declared,
  profiles: readonly ChannelProfile[] = defaultProfiles,
  typed = false,
  others: readonly ChannelProfile[] = [],
): PlatformKnowledge {
  const spoken = others.filter(({ name }) => declared.channels.includes(name));
  const told = [...profiles, ...spoken];
  const own = declared.channels.filter((name) => !told.some((each) => each.name === name));
  const sent = told.flatMap(({ events = [] }) => events);
  const events = [...new Set<string>([...eventKinds, ...sent, ...declared.events])];
  const everyKind = 2 ** events.length - 1;
  const toSet = (kinds: readonly string[]) =>
    kinds.reduce((set, kind) => set | bit(events.indexOf(kind)), 0);
  const declaredKinds = toSet(declared.events);
  const facts = [
    ...told.map(({ events: kinds = usualKinds, fields, replyWindowMs }) => ({
      kinds: toSet([...kinds, followUp]) | declaredKinds,
      fields,
      replyWindowMs,
    })),
    // Of a channel without a profile, only what the language says is known.
    ...own.map(() => ({ kinds: everyKind, fields: undefined })),
  ];
  const allChannels = 2 ** facts.length - 1;
  return {
    typed,
    allEvents: facts.reduce((all, { kinds }) => all | kinds, 0),
    allChannels,
    heldChannels: spoken.reduce((set, _, at) => set & ~bit(profiles.length + at), allChannels),
    profiledChannels: 2 ** told.length - 1,
    everyKind,
    havers: new Map(),
    events,
    channels: [...told.map(({ name }) => name), ...own],
    titles: [...told.map(({ title }) => title), ...own],
    facts,
    isAlike: facts.every(
      ({ kinds, fields }) => kinds === facts[0]!.kinds && fields === facts[0]!.fields,
    ),
    // If channels are given, payloads that a button cannot carry are stored, and arrive whole.
    longestPayload:
      profiles === defaultProfiles
        ? Math.max(...profiles.map(longestPayloadOf))
        : Number.POSITIVE_INFINITY,
    sure: plainFields.filter(
      (name) =>
        Array.isArray(eventField(name)!.always) ||
        told.some(({ fields }) => fields?.[name]?.always !== undefined),
    ),
  };
}

/** Returns a text that is the same for all knowledge from which the same follows. */
export function textOfKnowledge(knowledge: PlatformKnowledge): string {
  return JSON.stringify({ ...knowledge, havers: undefined });
}

/** Returns how many characters the longest payload has that arrives on a channel. */
function longestPayloadOf({ longestPayload, limits }: ChannelProfile): number {
  return longestPayload ?? mostCharacters(limits.payload);
}

/** Returns how many characters the longest payload has that any of the channels lets through. */
export function longestPayload(): number {
  return known.longestPayload;
}

/**
 * Returns for how many milliseconds after their last word a person can be answered on one of these channels;
 * `undefined` if forever.
 */
export function longestWindow(channels: number): number | undefined {
  const windows = known.facts.flatMap(({ replyWindowMs = Infinity }, at) =>
    (channels & bit(at)) === 0 ? [] : [replyWindowMs],
  );
  const longest = Math.max(...windows);
  return Number.isFinite(longest) ? longest : undefined;
}

const bit = (index: number) => (index < 0 ? 0 : 1 << index);
const toSet = (kinds: readonly string[]) =>
  kinds.reduce((set, kind) => set | bit(known.events.indexOf(kind)), 0);

use(learnOf(nothingDeclared));
const [languageKinds, postback, quickReply] = [toSet(eventKinds), toSet(['postback']), 0b10];
export const onlyPostback = postback;
export const onlyQuickReply = quickReply;
export const onlyMessage = toSet(['message']);
/** `standby` is `false`. */
export const notOnStandby = 0b01;
/** No person of the page is talking. */
export const notHuman = 0b01;
/** The kinds that only a test of `event` takes. */
export const ofThePage = toSet(['follow_up', 'handover', 'human_reply']);
/** What people of the page do, which comes while they talk, too. */
export const byThePage = toSet(['handover', 'human_reply']);
export const onlyFollowUp = toSet([followUp]);
export const onlyHumanReply = toSet(['human_reply']);
/** What a person said or tapped. */
export const ofThePerson = toSet(['postback', 'quick_reply', 'message']);

/**
 * Runs something that checks rules, given what is known of their events. This is kept here rather than passed from proof to
 * proof: what checks in steps sets it anew for each step.
 */
export function withKnowledge<T>(knowledge: PlatformKnowledge, look: () => T): T {
  const before = known;
  use(knowledge);
  try {
    return look();
  } finally {
    use(before);
  }
}

/** Returns what is known of events at present, to keep with it what follows from it. */
export function knowledgeInUse(): PlatformKnowledge {
  return known;
}

export function isClosed(name: string): name is ClosedField {
  return Object.hasOwn(closedFields, name);
}

/** Returns which kinds of event have a field, for each channel. */
function haversOf(name: string): readonly Havers[] {
  const field = isInPayload(name) ? 'payload' : name;
  // An event may have a payload without this part of it.
  const key = field === name ? name : 'part of payload';
  const found = known.havers.get(key);
  if (found !== undefined) return found;
  const row = eventField(field);
  const made = known.facts.map(({ kinds: sent, fields }) => {
    const own = fields !== undefined && Object.hasOwn(fields, field) ? fields[field]! : {};
    const { kinds = row?.kinds } = own;
    // Of declared kinds nothing is known, unless the profile names them.
    const open = own.kinds === undefined ? known.everyKind & ~languageKinds : 0;
    const typed = mayBeTyped && field === 'text' ? postback : 0;
    const can = sent & (kinds === undefined ? known.everyKind : toSet(kinds) | open | typed);
    const sure = own.always ?? (row?.always === 'all' ? known.events : (row?.always ?? []));
    return { can, always: field === name ? can & toSet(sure) : 0 };
  });
  known.havers.set(key, made);
  return made;
}

/** Returns the kinds of event on these channels that can have a field, as a set. */
export function kindsThatHave(field: string, channels = allChannels): number {
  return haversOf(field).reduce((set, { can }, at) => (channels & bit(at) ? set | can : set), 0);
}

/** Returns the kinds of event that always have a field on each of these channels, as a set. */
export function kindsThatAlwaysHave(field: string, channels = allChannels): number {
  return haversOf(field).reduce(
    (set, { always }, at) => (channels & bit(at) ? set & (always | ~known.facts[at]!.kinds) : set),
    known.everyKind,
  );
}

/** Returns those of the channels that can have a field in an event of these kinds, as a set. */
export function channelsThatHave(field: string, channels: number, events: number): number {
  return haversOf(field).reduce(
    (set, { can }, at) => ((can & events) === 0 ? set & ~bit(at) : set),
    channels,
  );
}

/** Returns a channel as a set of one; an empty set if nothing names it. */
export function channelSet(name: string): number {
  return bit(known.channels.indexOf(name));
}

/** Returns whether each of these channels has a profile, which says what it sends. */
export function haveProfiles(channels: number): boolean {
  return (channels & ~known.profiledChannels) === 0;
}

/**
 * Returns the channels that surely send some of these kinds of event, as a set. Channels that are only declared may send
 * any kind, and none for sure.
 */
export function channelsThatSurelySend(events: number): number {
  return known.facts.reduce(
    (set, { kinds }, at) => ((kinds & events) === 0 ? set & ~bit(at) : set),
    known.profiledChannels,
  );
}

/** Returns what people call these channels; nothing if all that rules are held to are among them. */
export function titlesOf(channels: number): readonly string[] {
  if ((channels & known.heldChannels) === known.heldChannels) return [];
  return known.titles.filter((_, at) => (channels & bit(at)) !== 0);
}

/** Returns what people call all the channels that rules are held to. */
export function allTitles(): readonly string[] {
  return known.titles.filter((_, at) => (known.heldChannels & bit(at)) !== 0);
}

/**
 * Returns the channels as sets of those on which taps are alike: the same kind of event, as far as a profile says it, with
 * or without their words.
 */
export function alikeInTaps(channels: number): readonly number[] {
  if (known.isAlike) return [channels];
  const titles = haversOf('title');
  const alike = new Map<number, number>();
  for (const [at, { kinds }] of known.facts.entries()) {
    if ((channels & bit(at)) === 0) continue;
    const shape = (kinds & onlyQuickReply) | ((titles[at]!.can & onlyPostback) << 2);
    const key = haveProfiles(bit(at)) ? shape : -1;
    alike.set(key, (alike.get(key) ?? 0) | bit(at));
  }
  return [...alike.values()];
}

/** Returns the fields that every event of these kinds on these channels has, without those that all events have. */
export function sureFields(channels: number, events: number): readonly string[] {
  return known.sure.filter(
    (field) =>
      (events & kindsThatHave(field, channels) & ~kindsThatAlwaysHave(field, channels)) === 0 &&
      (events & ~kindsThatHave(field, channels)) === 0,
  );
}

/** Returns the channels that send some of these kinds, and the kinds that these channels send; no possible pair is lost. */
export function sentBy(
  channels: number,
  events: number,
): { readonly channel: number; readonly event: number } {
  if (known.isAlike) return { channel: channels, event: events };
  let channel = 0;
  let event = 0;
  for (const [at, { kinds }] of known.facts.entries()) {
    if ((channels & bit(at)) === 0 || (kinds & events) === 0) continue;
    channel |= bit(at);
    event |= kinds & events;
  }
  return { channel, event };
}
