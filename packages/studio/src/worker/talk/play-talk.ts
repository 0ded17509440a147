import type { Decision, Event, Memory, Message, Rule } from '@botrules/core';
import {
  createPlayer,
  describeStep,
  isOfThePage,
  listRules,
  type Played as PlayedEvent,
  type Player,
  tapsOf,
} from '@botrules/core/tooling';
import { eventsOfAct, sharedOf } from './events-of-act.js';
import type { Ground, KnownChannels } from './ground.js';
import type { Lead, Talk, TalkAct } from './talk.js';

/** One event of a conversation as it was played. */
export interface TalkEvent extends PlayedEvent {
  readonly act: number;
  readonly part: number;
  readonly is: 'event';
}

/** Time that passed, behind what came while it did. */
interface TalkPause {
  readonly is: 'pause';
  readonly act: number;
  readonly span: number;
  readonly now: number;
}

/** A conversation from its start to where it stands. */
export interface PlayedTalk {
  readonly parts: readonly (TalkEvent | TalkPause)[];
  /** At the end, to try what could be done next. */
  readonly player: Player;
  readonly memory: Memory | undefined;
}

/** Decides a whole conversation by the present rules, from its first act on. */
export function playTalk(
  { router }: Pick<Ground, 'router'>,
  talk: Talk,
  channels: KnownChannels = [],
): PlayedTalk {
  const person = Object.keys(talk.person).length === 0 ? undefined : talk.person;
  const player = createPlayer(router, { event: sharedOf(talk), person, at: talk.at });
  const parts: (TalkEvent | TalkPause)[] = [];
  for (const [act, each] of talk.acts.entries()) {
    parts.push(...playAct(player, each, act, talk, channels));
  }
  return { parts, player, memory: player.rest().after };
}

function* playAct(
  player: Player,
  act: TalkAct,
  number: number,
  talk: Talk,
  channels: KnownChannels,
): Generator<TalkEvent | TalkPause> {
  let part = 0;
  const told = (played: PlayedEvent): TalkEvent => ({
    ...played,
    is: 'event',
    act: number,
    part: part++,
  });
  if (act.does === 'wait') {
    for (const played of player.wait(act.span)) yield told(played);
    yield { is: 'pause', act: number, span: act.span, now: player.now };
    return;
  }
  for (const own of eventsOfAct(act, talk, number, player.now, channels)) {
    yield told(player.play(player.eventOf(own)));
  }
}

/** The events of a conversation up to one of them, as a test keeps them: without ids, so that the first of variants is sent. */
export function eventsUpTo(
  { parts }: PlayedTalk,
  last: { readonly act: number; readonly part: number },
): { readonly events: readonly Event[]; readonly until: number | undefined } {
  const events: Event[] = [];
  let until: number | undefined;
  for (const part of parts) {
    if (
      part.act > last.act ||
      (part.act === last.act && part.is === 'event' && part.part > last.part)
    )
      break;
    if (part.is === 'pause') {
      until = part.now;
      continue;
    }
    const { event, now } = part;
    // Follow-ups come by themselves while the test waits.
    if (event.event === 'follow_up') {
      until = now;
      continue;
    }
    until = undefined;
    const { id: _, ...rest } = event;
    events.push(rest);
  }
  return { events, until };
}

/** What takes a tap on each payload of a reply, if it is what comes next. */
export function leadsOf(
  { player }: Pick<PlayedTalk, 'player'>,
  talk: Talk,
  channels: KnownChannels,
  reply: readonly Message[],
): { readonly [payload: string]: Lead } {
  const leads = new Map<string, Lead>();
  const next = talk.acts.length;
  for (const { title, payload, isQuickReply: quick } of tapsOf(reply)) {
    if (payload === undefined || leads.has(payload)) continue;
    const tap = { does: 'tap', title, payload, quick } as const;
    const [own] = eventsOfAct(tap, talk, next, player.now, channels);
    if (own === undefined) continue;
    leads.set(payload, { to: player.copy().play(player.eventOf(own)).decision.rule });
  }
  return Object.fromEntries(leads);
}

/** Whether some reply before shows this payload. */
export function isShownBefore(parts: PlayedTalk['parts'], act: number, payload: string): boolean {
  return parts.some(
    (part) =>
      part.is === 'event' &&
      part.act < act &&
      tapsOf(part.decision.reply).some((tap) => tap.payload === payload),
  );
}

/** What a step does besides its reply, a line each. */
export function whatElse(step: Decision['steps'][number]): readonly string[] {
  return describeStep({ ...step, reply: [] });
}

/** Rules and defaults by their file and line, as steps of decisions name them. */
export function ruleAt(
  { ruleSet }: Pick<Ground, 'ruleSet'>,
  file: string,
  line: number,
): ReturnType<typeof listRules>[number] | undefined {
  return listRules(ruleSet).find(
    ({ span }) => span.source.file === file && span.source.position(span.start).line === line,
  );
}

/** Whether one of the messages of a step is chosen among several. */
export function hasVariants(
  ground: Pick<Ground, 'ruleSet'>,
  { file, line }: { file: string; line: number },
): boolean {
  const reply = (ruleAt(ground, file, line) as Rule | undefined)?.outcome.reply ?? [];
  return reply.some((message) => message.kind === 'one_of' && message.variants.length > 1);
}

/** Why nobody answers an event that nothing took, where that is so on purpose. */
export function heldBy({ event, memory, now, decision }: PlayedEvent): 'human' | 'standby' | null {
  if (decision.rule !== null) return null;
  if (event.standby) return 'standby';
  const { human } = memory ?? {};
  return human !== undefined && now < human && !isOfThePage(event.event) ? 'human' : null;
}
