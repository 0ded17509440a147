import type { Ground, KnownChannels } from './ground.js';
import {
  hasVariants,
  heldBy,
  isShownBefore,
  leadsOf,
  type PlayedTalk,
  playTalk,
  type TalkEvent,
  whatElse,
} from './play-talk.js';
import { remembered } from './remembered.js';
import type { CameIn, DecidedTalk, Talk, TalkAnswer, TalkTurn } from './talk.js';

/** Decides a conversation anew, from its start, by the present rules. */
export function converse(ground: Ground, talk: Talk, channels: KnownChannels = []): DecidedTalk {
  const played = playTalk(ground, talk, channels);
  const { parts, player } = played;
  return {
    turns: parts.map(
      (part): TalkTurn =>
        part.is === 'pause'
          ? { kind: 'moment', act: part.act, span: part.span, now: part.now }
          : answerOf(ground, talk, channels, played, part),
    ),
    now: player.now,
    memory: remembered(played),
  };
}

function answerOf(
  ground: Ground,
  talk: Talk,
  channels: KnownChannels,
  played: PlayedTalk,
  event: TalkEvent,
): TalkAnswer {
  const { parts, player } = played;
  const { act, part, now, decision } = event;
  const did = talk.acts[act]!;
  // Where taps lead is tried where they are at hand: in the newest answer that shows something.
  const isNewest = player.shown?.decision === decision;
  return {
    kind: 'answer',
    act,
    part,
    now,
    came: cameIn(event),
    rule: decision.rule,
    steps: decision.steps.map((step) => ({
      rule: step.rule,
      file: step.file,
      line: step.line,
      captures: step.captures,
      params: step.params,
      reply: step.reply.map((message) => ({
        message,
        leads: isNewest ? leadsOf(played, talk, channels, [message]) : {},
      })),
      does: whatElse(step),
    })),
    gone: did.does === 'tap' && !isShownBefore(parts, act, did.payload),
    held: heldBy(event),
    variants: did.does !== 'wait' && decision.steps.some((step) => hasVariants(ground, step)),
  };
}

function cameIn({ decision: { event } }: TalkEvent): CameIn {
  const { text, title, payload, attachment, referral, typed, standby } = event;
  return {
    event: event.event,
    words: text ?? title ?? null,
    title: title ?? null,
    payload: payload ?? null,
    attachment: attachment ?? null,
    referral: referral ?? null,
    typed: typed === true,
    standby,
  };
}

/** How many choices are tried to find another one. */
const mostChances = 50;

/** Another `chance` for an act, with which its reply is another one; the next one where there is none. */
export function otherVariant(
  ground: Ground,
  talk: Talk,
  number: number,
  channels: KnownChannels = [],
): number {
  const replyAt = (chance: number) => {
    const acts = talk.acts.slice(0, number + 1).with(number, { ...talk.acts[number]!, chance });
    const { parts } = playTalk(ground, { ...talk, acts }, channels);
    const own = parts.filter((part) => part.is === 'event' && part.act === number);
    return JSON.stringify(own.map((part) => part.is === 'event' && part.decision.reply));
  };
  const { chance: now = 0 } = talk.acts[number]!;
  const said = replyAt(now);
  for (let next = now + 1; next <= now + mostChances; next++) {
    if (replyAt(next) !== said) return next;
  }
  return now + 1;
}
