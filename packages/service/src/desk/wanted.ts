import { channelOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { Channels } from '../channels.js';
import { storedConversationOf } from '../inbox/model/arrivals.js';
import { keyOf } from '../inbox/model/key.js';
import type { DeskFilter } from '../inbox/records/desk-filter.js';
import type { DeskEvent, WaitingConversation } from '../inbox/records/desk-records.js';
import { readSteps } from '../work/plan.js';
import { DeskRefusal, oneOf } from './desk-request.js';
import { personHash } from './person-hash.js';
import { hasRule } from './shown-events.js';
import { allCauses, waitingFor } from './waiting-for.js';

/** What became of events, in the words that lists are asked with. */
export const listedStates = ['dead', 'dropped', 'done', 'waiting', 'decided'] as const;

/** The keys by which events and conversations are chosen. */
export const filterKeys = ['page', 'channel', 'rule', 'reason', 'person'] as const;

/** What is wanted, as it was written. */
export type WantedTexts = { readonly [key in (typeof filterKeys)[number] | 'state']?: string };

/** Which events or conversations are wanted: roughly for the inbox, then exactly. */
export class DeskWanted {
  /** What the inbox looks for. */
  readonly filter: DeskFilter;
  readonly #texts: WantedTexts;
  readonly #key: string;

  constructor(texts: WantedTexts, channels: Channels, key: string) {
    const { rule, reason, state } = texts;
    const isCause = reason !== undefined && state === undefined && allCauses.includes(reason);
    this.#texts = texts;
    this.#key = key;
    this.filter = {
      ...accountOf(texts, channels),
      // `-` stands for the events that no rule took.
      rule: rule === '-' ? '' : rule,
      ...(isCause ? { cause: reason } : { reason }),
      state: state === undefined ? undefined : oneOf('state', state, listedStates),
    };
  }

  /** Whether somebody is the person, by their id or their hash. */
  isPerson(person: string | null): boolean {
    const { person: wanted } = this.#texts;
    if (wanted === undefined) return true;
    return (
      person !== null && (person === keyOf(wanted) || personHash(this.#key, person) === wanted)
    );
  }

  hasEvent({ entry, conversation }: DeskEvent): boolean {
    const { state } = this.filter;
    if (
      state === 'decided' ? entry.decision === null : state !== undefined && entry.state !== state
    )
      return false;
    // A conversation of which nobody was heard for long is not kept; its events are.
    const there = conversation ?? (entry.body === '' ? undefined : bodysConversation(entry.body));
    return this.#isThere(there) && this.#hasRule(entry) && this.#hasReason(entry);
  }

  hasWaiting(waiting: WaitingConversation, now: number): boolean {
    const { cause } = this.filter;
    if (cause !== undefined && waitingFor(waiting, now).cause !== cause) return false;
    return (
      this.#isThere(waiting.conversation) &&
      this.#hasRule(waiting.head) &&
      this.#hasReason(waiting.head)
    );
  }

  #isThere(conversation: DeskEvent['conversation']): boolean {
    const { channel, page } = this.filter;
    return (
      (channel === undefined || conversation?.channel === channel) &&
      (page === undefined || conversation?.account === page)
    );
  }

  #hasRule(entry: DeskEvent['entry']): boolean {
    const { rule } = this.filter;
    return rule === undefined || hasRule(entry, rule);
  }

  #hasReason(entry: DeskEvent['entry']): boolean {
    const reason = this.filter.reason?.toLowerCase();
    if (reason === undefined) return true;
    const reasons = [entry.reason, ...readSteps(entry.steps).map((step) => step.reason)];
    return reasons.some((one) => one?.toLowerCase().includes(reason) === true);
  }

  /** What is wanted, for the audit: without the id of a person, which no log has. */
  get told(): WantedTexts {
    const { person, ...texts } = this.#texts;
    if (person === undefined) return texts;
    const isHash = /^[\w-]{16}$/.test(person);
    return { ...texts, person: isHash ? person : personHash(this.#key, keyOf(person)) };
  }
}

function bodysConversation(body: string): DeskEvent['conversation'] {
  return storedConversationOf(JSON.parse(body) as Event);
}

/** The account that a page's name means: those of other channels than the first have theirs before it. */
function accountOf(
  { page, channel }: WantedTexts,
  channels: Channels,
): Pick<DeskFilter, 'channel' | 'page'> {
  if (channel !== undefined && channelOf(channels, channel) === undefined) {
    const names = channels.map(({ name }) => name).join(', ');
    throw new DeskRefusal(
      400,
      () => say`There is no channel "${channel}".`,
      () => say`There are: ${names}.`,
    );
  }
  if (page === undefined) return { channel };
  const [prefix = '', ...rest] = page.split('/');
  const named = channelOf(channels, prefix);
  return rest.length > 0 && named !== undefined
    ? { channel: channel ?? named.name, page: keyOf(rest.join('/')) }
    : { channel, page: keyOf(page) };
}
