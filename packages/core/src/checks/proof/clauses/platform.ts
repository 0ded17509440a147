// Decides what events of the platforms are like: which kinds, channels and fields there are. It always can; of what is
// declared in addition to these, nothing is sure.

import type { ChannelProfile } from '../../../channel-profile.js';
import { type Declared, nothingDeclared } from '../../../declared.js';
import { defaultProfiles } from '../../../default-profiles.generated.js';
import { eventField, eventKinds, plainFields } from '../../../event-fields.js';
import { isInPayload } from '../../../rules/fields.js';
import { mostCharacters } from '../../../rules/limits.js';

/** The fields that every event has, and everything that they can hold. A set of these is a number, a bit for each. */
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

/** All that is known while rules are looked at. */
interface PlatformKnowledge {
  readonly events: readonly string[];
  readonly channels: readonly string[];
  /** What people call them, in the same order. */
  readonly titles: readonly string[];
  /** In the order of `channels`. */
  readonly facts: readonly ChannelFacts[];
  /** No two channels differ in what their events have. */
  readonly isAlike: boolean;
  readonly longestPayload: number;
  /** Fields that some kind of event is sure to have. */
  readonly sure: readonly string[];
}

/** The kinds of event that a channel sends unless its profile says more. */
const usualKinds: readonly string[] = [
  ...['postback', 'quick_reply', 'message', 'referral', 'optin'],
  ...['handover', 'human_reply'],
];
/** The bot's own, whatever the channel sends. */
const followUp = 'follow_up';

let known: PlatformKnowledge;
/** A typed title may come as a tap, with the words as they were written. */
export let mayBeTyped = false;
/** All kinds of event, and all channels, as sets. */
export let allEvents: number;
export let allChannels: number;
/** The kinds of event that the language has or that are declared; channels send no other. */
let everyKind: number;

function learnOf(declared: Declared, profiles: readonly ChannelProfile[], typed: boolean): void {
  mayBeTyped = typed;
  const own = declared.channels.filter((name) => !profiles.some((each) => each.name === name));
  const sent = profiles.flatMap(({ events = [] }) => events);
  const events = [...new Set<string>([...eventKinds, ...sent, ...declared.events])];
  everyKind = 2 ** events.length - 1;
  const toSet = (kinds: readonly string[]) =>
    kinds.reduce((set, kind) => set | bit(events.indexOf(kind)), 0);
  const declaredKinds = toSet(declared.events);
  const facts = [
    ...profiles.map(({ events: kinds = usualKinds, fields, replyWindowMs }) => ({
      kinds: toSet([...kinds, followUp]) | declaredKinds,
      fields,
      replyWindowMs,
    })),
    // Of a channel without a profile nothing is known but the language.
    ...own.map(() => ({ kinds: everyKind, fields: undefined })),
  ];
  known = {
    events,
    channels: [...profiles.map(({ name }) => name), ...own],
    titles: [...profiles.map(({ title }) => title), ...own],
    facts,
    isAlike: facts.every(
      ({ kinds, fields }) => kinds === facts[0]!.kinds && fields === facts[0]!.fields,
    ),
    // Where channels are given, payloads are kept for buttons that cannot carry them, and come in whole.
    longestPayload:
      profiles === defaultProfiles
        ? Math.max(...profiles.map(longestPayloadOf))
        : Number.POSITIVE_INFINITY,
    sure: plainFields.filter(
      (name) =>
        Array.isArray(eventField(name)!.always) ||
        profiles.some(({ fields }) => fields?.[name]?.always !== undefined),
    ),
  };
  allEvents = facts.reduce((all, { kinds }) => all | kinds, 0);
  allChannels = 2 ** facts.length - 1;
  havers.clear();
}

/** How many characters a payload has at the most that comes in on a channel. */
function longestPayloadOf({ longestPayload, limits }: ChannelProfile): number {
  return longestPayload ?? mostCharacters(limits.payload);
}

/** How many characters the longest payload has that any of the channels lets through. */
export function longestPayload(): number {
  return known.longestPayload;
}

/** How long after their last word a person can be answered on one of these channels; `undefined` where that has no end. */
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

/** For each field that was asked for: the kinds that can have it and those that always have it, channel by channel. */
const havers = new Map<string, readonly { readonly can: number; readonly always: number }[]>();
learnOf(nothingDeclared, defaultProfiles, false);
const [languageKinds, postback, quickReply] = [toSet(eventKinds), toSet(['postback']), 0b10];
export const onlyPostback = postback;
export const onlyQuickReply = quickReply;
export const onlyMessage = toSet(['message']);
/** `standby` is `false`. */
export const notOnStandby = 0b01;
/** No person of the page is talking. */
export const notHuman = 0b01;
/** The kinds that are taken by what tests `event` alone. */
export const ofThePage = toSet(['follow_up', 'handover', 'human_reply']);
export const onlyFollowUp = toSet([followUp]);
/** What a person said or tapped. */
export const ofThePerson = toSet(['postback', 'quick_reply', 'message']);

let current: {
  readonly declared: Declared;
  readonly profiles: readonly ChannelProfile[];
  readonly typed: boolean;
} = { declared: nothingDeclared, profiles: defaultProfiles, typed: false };

/**
 * Runs something that looks at rules with the channels and kinds of event in mind that are declared for them. They are
 * kept here and not handed from proof to proof: each asks for them, and no two look at once, since none waits.
 *
 * @param typed whether a typed title may come as a tap
 */
export function withDeclared<T>(
  declared: Declared,
  look: () => T,
  profiles: readonly ChannelProfile[] = defaultProfiles,
  typed = false,
): T {
  const before = current;
  current = { declared, profiles, typed };
  learnOf(declared, profiles, typed);
  try {
    return look();
  } finally {
    current = before;
    learnOf(before.declared, before.profiles, before.typed);
  }
}

export function isClosed(name: string): name is ClosedField {
  return Object.hasOwn(closedFields, name);
}

/** What each channel's events have of a field. */
function haversOf(name: string): readonly { readonly can: number; readonly always: number }[] {
  const field = isInPayload(name) ? 'payload' : name;
  // To be sure of a part of the payload takes more than to be sure of the payload.
  const key = field === name ? name : 'part of payload';
  const found = havers.get(key);
  if (found !== undefined) return found;
  const row = eventField(field);
  const made = known.facts.map(({ kinds: sent, fields }) => {
    const own = fields !== undefined && Object.hasOwn(fields, field) ? fields[field]! : {};
    const { kinds = row?.kinds } = own;
    // Of kinds that are declared nothing is known, unless the profile speaks of them.
    const open = own.kinds === undefined ? everyKind & ~languageKinds : 0;
    const typed = mayBeTyped && field === 'text' ? postback : 0;
    const can = sent & (kinds === undefined ? everyKind : toSet(kinds) | open | typed);
    const sure = own.always ?? (row?.always === 'all' ? known.events : (row?.always ?? []));
    return { can, always: field === name ? can & toSet(sure) : 0 };
  });
  havers.set(key, made);
  return made;
}

/** The kinds of event on these channels that can have a field, as a set. */
export function kindsThatHave(field: string, channels = allChannels): number {
  return haversOf(field).reduce((set, { can }, at) => (channels & bit(at) ? set | can : set), 0);
}

/** The kinds of event that always have a field on each of these channels, as a set. */
export function kindsThatAlwaysHave(field: string, channels = allChannels): number {
  return haversOf(field).reduce(
    (set, { always }, at) => (channels & bit(at) ? set & (always | ~known.facts[at]!.kinds) : set),
    everyKind,
  );
}

/** Those of some channels that can have a field in an event of some kinds, as a set. */
export function channelsThatHave(field: string, channels: number, events: number): number {
  return haversOf(field).reduce(
    (set, { can }, at) => ((can & events) === 0 ? set & ~bit(at) : set),
    channels,
  );
}

/** What people call these channels; nothing where they are all. */
export function titlesOf(channels: number): readonly string[] {
  if (channels === allChannels) return [];
  return known.titles.filter((_, at) => (channels & bit(at)) !== 0);
}

/** Some channels in sets of those on which taps come alike: as the same kind of event, with their words or without. */
export function alikeInTaps(channels: number): readonly number[] {
  if (known.isAlike) return [channels];
  const titles = haversOf('title');
  const alike = new Map<number, number>();
  for (const [at, { kinds }] of known.facts.entries()) {
    if ((channels & bit(at)) === 0) continue;
    const key = (kinds & onlyQuickReply) | ((titles[at]!.can & onlyPostback) << 2);
    alike.set(key, (alike.get(key) ?? 0) | bit(at));
  }
  return [...alike.values()];
}

/** The fields that every event of these kinds on these channels is sure to have; those that all events have left out. */
export function sureFields(channels: number, events: number): readonly string[] {
  return known.sure.filter(
    (field) =>
      (events & kindsThatHave(field, channels) & ~kindsThatAlwaysHave(field, channels)) === 0 &&
      (events & ~kindsThatHave(field, channels)) === 0,
  );
}

/** The kinds that some channels send, and those of the channels that send some kinds; no pair that is possible is lost. */
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
