// Decides what is known of a tap and what rules ask of it. Where it is not sure, a rule may take the tap.

import { plainFields } from '../../../event-fields.js';
import { ageField, isInPayload } from '../../../rules/fields.js';
import type { PlainField, Template } from '../../../rules/model.js';
import { fromGlobs, present, type TextClaim, toValues } from '../claims/claim.js';
import { relate } from '../claims/relate.js';
import {
  type Clause,
  conjoin,
  everything,
  judge,
  know,
  type Literal,
  restrict,
} from '../clauses/clause.js';
import {
  alikeInTaps,
  allChannels,
  kindsThatHave,
  mayBeTyped,
  notHuman,
  notOnStandby,
  onlyMessage,
  onlyPostback,
  onlyQuickReply,
} from '../clauses/platform.js';
import type { Standing } from '../survey.js';
import { toGlob } from '../texts/glob.js';

/**
 * What a person can tap: a button, a quick reply, or an entry of the bot's profile. One that is `typed` comes as a message,
 * as commands do.
 */
export interface Tap {
  readonly style: 'button' | 'quick_reply' | 'profile' | 'typed';
  /** What comes back; of one that is typed the text. */
  readonly payload: Template;
  /** `undefined` where the words are not known. */
  readonly title: Template | undefined;
  /** The channels on which it is shown, as a set in which taps come alike; all unless given. */
  readonly channels?: number;
  /** Shown by a rule that answers on standby, so that the tap may come on standby, too. */
  readonly onStandby?: boolean;
}

const referralFields = plainFields.filter((name) => name.startsWith('referral.'));

/**
 * All that is known of the event of a tap; `undefined` where no event can be so. A tap on what the bot shows comes
 * without a referral and not on standby; one on an entry of the profile may begin a conversation.
 */
export function toClause({ style, payload, title, onStandby, channels }: Tap): Clause | undefined {
  let tap = anyTap(style, onStandby ?? false, channels ?? allChannels);
  if (style === 'typed') return tap && know(tap, textField, true, payloadOf(payload));
  tap = tap && know(tap, payloadField, true, payloadOf(payload));
  // An ice breaker's title is not known; that of a button comes where the platform has it.
  if (title === undefined || tap === undefined) return tap;
  if ((kindsThatHave('title', tap.channel) & tap.event) === 0) return tap;
  const words = wordsOf(title);
  return know(tap, titleField, true, words === undefined ? present : toValues([words]));
}

const payloadField = { kind: 'plain', name: 'payload' } as const;
const textField = { kind: 'plain', name: 'text' } as const;
const typedField = { kind: 'plain', name: 'typed' } as const;
const titleField = { kind: 'plain', name: 'title' } as const;

/** What every tap of a style is like, worked out once for the channels and kinds of event that are declared. */
const known = new Map<string, Clause | undefined>();
let knownFor: readonly unknown[] = [];

function anyTap(style: Tap['style'], onStandby: boolean, channels: number): Clause | undefined {
  const { event, channel } = everything;
  if (knownFor[0] !== event || knownFor[1] !== channel || knownFor[2] !== mayBeTyped) {
    known.clear();
    knownFor = [event, channel, mayBeTyped];
  }
  const key = `${style} ${onStandby} ${channels}`;
  if (!known.has(key)) known.set(key, toAnyTap(style, onStandby, channels));
  return known.get(key);
}

function toAnyTap(style: Tap['style'], onStandby: boolean, channels: number): Clause | undefined {
  // A tap while a person of the page talks is theirs.
  const asked = restrict(everything, 'human', notHuman);
  const shown = asked && restrict(asked, 'channel', channels);
  if (style === 'typed') {
    const typed = shown && restrict(shown, 'event', onlyMessage);
    const timed = typed && know(typed, ageField, false, present);
    return timed && restrict(timed, 'standby', notOnStandby);
  }
  const asQuickReply =
    style === 'quick_reply' ? shown && restrict(shown, 'event', onlyQuickReply) : undefined;
  // A platform that has no quick replies shows a button.
  let tap = asQuickReply ?? (shown && restrict(shown, 'event', onlyPostback));
  // Whether a title may be typed, too, does not depend on the rules.
  tap = tap && know(tap, typedField, false, present);
  if (asQuickReply === undefined) tap = tap && know(tap, textField, false, present);
  // Whether a tap comes in time does not depend on the rules.
  tap = tap && know(tap, ageField, false, present);
  // On standby it is for the app that has the conversation.
  if (style === 'profile') return tap && restrict(tap, 'standby', notOnStandby);
  for (const name of referralFields) {
    tap = tap && know(tap, { kind: 'plain', name }, false, present);
  }
  return onStandby ? tap : tap && restrict(tap, 'standby', notOnStandby);
}

/** Whether what holds in these ways may answer on standby: what it shows is then tapped on standby, too. */
export function answersOnStandby(ways: readonly Clause[] | undefined): boolean {
  return !ways?.every(({ standby }) => standby === notOnStandby);
}

/** The channels on which what holds in these ways shows something, as sets in which taps come alike. */
export function channelsOf(ways: readonly Clause[] | undefined): readonly number[] {
  return alikeInTaps(ways?.reduce((set, { channel }) => set | channel, 0) ?? allChannels);
}

/** The words of a tap. With placeholders they may be cut to their limit, and the platform may trim spaces. */
export function wordsOf(title: Template | undefined): string | undefined {
  return typeof title === 'string' && title.trim() === title ? title : undefined;
}

/** What a payload may be once its placeholders are filled, each with text that is not known. */
export function payloadOf(payload: Template): TextClaim {
  if (typeof payload === 'string') return toValues([payload]);
  return fromGlobs([
    toGlob(
      payload.map((part) => {
        if (typeof part === 'string') return part;
        // A capture is never empty, and words stand in for what is.
        const filled = part.kind === 'capture' ? part.otherwise !== '' : Boolean(part.otherwise);
        return filled ? 1 : 0;
      }),
    ),
  ]);
}

/** What a literal asks of a tap: its payload, its words, only that it is a tap, or something else. */
type Question = 'payload' | 'words' | 'kind' | 'else';

/** What each field tells of a tap. */
const questions: ReadonlyMap<string, Question> = new Map([
  ['event', 'kind'],
  ['payload', 'payload'],
  ['title', 'words'],
  ['text', 'words'],
  // A part of the platform's own event that has all of these, as JSON.
  ['raw.postback', 'payload'],
  ['raw.message', 'payload'],
  ['raw.message.quick_reply', 'payload'],
]);

/**
 * What a literal asks of a tap. A literal that nearly every tap satisfies, as `not: { payload: HUMAN }` and
 * `payload: { exists: true }` are, asks only whether it is one.
 */
function questionOf(literal: Literal): Question {
  const { name } = literal.kind === 'closed' ? { name: literal.field } : literal.field;
  const asks = isInPayload(name) ? 'payload' : (questions.get(name) ?? 'else');
  if (asks === 'else' || asks === 'kind' || literal.kind === 'closed') return asks;
  return literal.holds && relate(someText, literal.claim) !== 'in' ? asks : 'kind';
}

/** Whatever has a character. */
const someText: TextClaim = fromGlobs([{ literals: ['', ''], gaps: [1] }]);

/** Fields of the language that the platform's own event of a tap has at these paths, by its kind. */
const inRaw: ReadonlyMap<string, readonly [kind: number, field: PlainField]> = new Map([
  ['raw.postback.payload', [onlyPostback, 'payload']],
  ['raw.postback.title', [onlyPostback, 'title']],
  ['raw.message.quick_reply.payload', [onlyQuickReply, 'payload']],
  ['raw.message.text', [onlyQuickReply, 'text']],
]);

/** A clause as it is put to taps: what it asks of the platform's own event is asked of the language's fields. */
function forTaps(clause: Clause): Clause | undefined {
  if (!clause.literals.some(isRaw)) return clause;
  let own: Clause | undefined = everything;
  for (const literal of clause.literals) {
    const inEvent = literal.kind === 'open' ? inRaw.get(literal.field.name) : undefined;
    if (inEvent === undefined || literal.kind !== 'open') own = own && conjoin(own, literal);
    else if (literal.holds) {
      const [values, name] = inEvent;
      own = own && conjoin(own, { kind: 'closed', field: 'event', values, span: literal.span });
      own = own && conjoin(own, { ...literal, field: { kind: 'plain', name } });
    }
  }
  return own;
}

function isRaw(literal: Literal): boolean {
  return literal.kind === 'open' && literal.field.kind === 'raw' && inRaw.has(literal.field.name);
}

/** Whether an event of a tap may satisfy a clause. */
export function mayMeet(tap: Clause, { literals }: Clause): boolean {
  // Most do not, and one literal shows it.
  if (literals.some((literal) => judge(tap, literal) === 'out')) return false;
  let both: Clause | undefined = tap;
  for (const literal of literals) both = both && conjoin(both, literal);
  return both !== undefined;
}

/** Whether every event of a tap satisfies a clause. */
export function isMet(tap: Clause, { literals }: Clause): boolean {
  return literals.every((literal) => judge(tap, literal) === 'in');
}

// ── How rules take taps ─────────────────────────────────────────────────────────────────────────────

/** One way in which a rule or default takes taps. */
export interface TapWay {
  /** Its place in the order in which rules and defaults are tried. */
  readonly at: number;
  readonly standing: Standing;
  /** What it asks of a tap. */
  readonly clause: Clause;
  /** What its literals ask for. */
  readonly asks: ReadonlySet<Question>;
}

/** All ways in which rules and defaults take taps, in order. A rule that goes on takes none. */
export function tapWays(standings: readonly Standing[]): readonly TapWay[] {
  const all: TapWay[] = [];
  for (const [at, standing] of standings.entries()) {
    for (const written of standing.takes ? (standing.ways ?? []) : []) {
      let put = knownWays.get(written);
      if (put === undefined) {
        put = toTapClause(written);
        knownWays.set(written, put);
      }
      if (put.clause === undefined) continue;
      all.push({ at, standing, clause: put.clause, asks: put.asks });
    }
  }
  return all;
}

interface TapClause {
  readonly clause: Clause | undefined;
  readonly asks: ReadonlySet<Question>;
}

const knownWays = new WeakMap<Clause, TapClause>();

function toTapClause(written: Clause): TapClause {
  const clause = forTaps(written);
  return { clause, asks: new Set(clause?.literals.map(questionOf)) };
}
