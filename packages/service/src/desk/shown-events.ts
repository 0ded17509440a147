import { channelOf, withoutSecrets } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import type { Channels } from '../channels.js';
import { nameOfAccount } from '../config/accounts.js';
import { hostOf } from '../delivery/forwarder.js';
import { storedConversationOf } from '../inbox/model/arrivals.js';
import type { StoredEntry } from '../inbox/model/entry.js';
import type { DeskEvent, WaitingConversation } from '../inbox/records/desk-records.js';
import { retoldOrNone } from '../said/retold.js';
import { type PlannedStep, readSteps } from '../work/plan.js';
import { personHash } from './person-hash.js';
import { waitingFor } from './waiting-for.js';

/** How much may be seen. */
export interface Sight {
  readonly channels: Channels;
  /** Whether ids and words of people are shown. */
  readonly personalData: boolean;
  /** The key that persons are hashed with. */
  readonly key: string;
}

type DecisionText = Omit<Decision, 'event'>;

/** An event as the desk shows it. */
export function showEvent({ entry, number, conversation, finished }: DeskEvent, sight: Sight) {
  const event = eventOf(entry);
  const decision = decisionIn(entry);
  const named = conversation ?? (event && storedConversationOf(event));
  const { personalData } = sight;
  return {
    number: entry.position,
    id: !personalData && isPersonal(entry, event) ? null : entry.id,
    conversation: number === 0 ? null : number,
    channel: named?.channel ?? null,
    page: named === undefined ? null : pageOf(named, sight),
    person: hashOf(entry, sight),
    kind: event?.event ?? null,
    state: entry.state,
    // In the language of who asked.
    get reason() {
      return retoldOrNone(entry.reason);
    },
    happened: timeText(entry.happened),
    received: timeText(entry.received),
    finished: timeOrNull(finished),
    attempts: entry.attempts,
    version: entry.version,
    rule: decision?.rule ?? null,
    decided: decision !== undefined,
    rules: (decision?.steps ?? []).map(({ rule, file, line }) => ({ name: rule, file, line })),
    steps: readSteps(entry.steps).map((step) => showStep(step, decision, personalData)),
    ...(personalData && {
      personId: entry.person,
      event: event === undefined ? null : withoutItsSecrets(event, sight),
      captures: decision?.captures ?? {},
    }),
  };
}

function showStep(step: PlannedStep, decision: DecisionText | undefined, personalData: boolean) {
  const { action, state, at, reason, cause, messageId, sent } = step;
  return {
    kind: action.kind,
    rule: decision?.steps?.[action.step]?.rule ?? null,
    state,
    at: timeOrNull(at),
    cause: cause ?? null,
    get reason() {
      return retoldOrNone(reason ?? null);
    },
    // What the platform answered.
    messages: [...(messageId === undefined ? [] : [messageId]), ...(sent ?? [])],
    to:
      action.kind === 'handle'
        ? action.route
        : action.kind === 'forward'
          ? hostOf(action.url)
          : action.call.kind,
    ...(personalData && {
      detail:
        action.kind === 'handle' ? null : action.kind === 'forward' ? action.url : action.call.body,
    }),
  };
}

/** A conversation in which events wait, as the desk shows it. */
export function showWaiting(waiting: WaitingConversation, now: number, sight: Sight) {
  const { number, conversation, events, head, held, tries } = waiting;
  const { cause, reason, until, step } = waitingFor(waiting, now);
  const event = eventOf(head);
  const decision = decisionIn(head);
  return {
    number,
    channel: conversation.channel,
    page: pageOf(conversation, sight),
    person: hashOf(head, sight),
    waiting: events,
    since: timeText(head.received),
    cause,
    get reason() {
      return retoldOrNone(reason);
    },
    until: timeOrNull(until),
    held,
    tries,
    event: head.position,
    kind: event?.event ?? null,
    rule: step === undefined ? (decision?.rule ?? null) : ruleOf(step, decision),
    step: step?.action.kind ?? null,
    ...(sight.personalData && { personId: head.person }),
  };
}

function ruleOf({ action }: PlannedStep, decision: DecisionText | undefined): string | null {
  return decision?.steps?.[action.step]?.rule ?? decision?.rule ?? null;
}

/** Whether a rule had a say in an event; an empty name stands for events that no rule took. */
export function hasRule(entry: StoredEntry, name: string): boolean {
  const decision = decisionIn(entry);
  if (decision === undefined) return false;
  if (name === '') return decision.rule === null;
  return decision.rule === name || decision.steps.some(({ rule }) => rule === name);
}

function decisionIn({ decision }: StoredEntry): DecisionText | undefined {
  return decision === null ? undefined : (JSON.parse(decision) as DecisionText);
}

/** The page of a conversation, by the name that it has in logs and metrics. */
export function pageOf(
  { channel, account }: { readonly channel: string; readonly account: string },
  { channels }: Pick<Sight, 'channels'>,
): string {
  return nameOfAccount(channels, channel, account === '' ? undefined : account);
}

/** The event of an entry; undefined where the inbox did not take its body. */
function eventOf({ body }: StoredEntry): Event | undefined {
  return body === '' ? undefined : (JSON.parse(body) as Event);
}

/** Whether an event's id shows a person: some have ids of people in them. */
function isPersonal({ id, person }: StoredEntry, event: Event | undefined): boolean {
  if (person !== null && id.includes(person)) return true;
  const other = event && storedConversationOf(event).conversation;
  return (
    event?.event === 'follow_up' || (other !== undefined && other !== '' && id.includes(other))
  );
}

function withoutItsSecrets(event: Event, { channels }: Sight): Event {
  return withoutSecrets(event, channelOf(channels, event.channel)?.inbound.secretKeys);
}

function hashOf({ person }: StoredEntry, { key }: Sight): string | null {
  return person === null ? null : personHash(key, person);
}

export function timeOrNull(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : timeText(time);
}

/** A time of the inbox as a text; some events have a made-up time that no calendar has. */
export function timeText(time: number): string {
  return new Date(Math.min(Math.max(time, 0), 8.64e15)).toISOString();
}
