// Decides what is known of a tap and what rules ask of it. If it is not sure, a rule may take the tap.

import { plainFields } from '../../../event-fields.js';
import { ageField, isInPayload } from '../../../rules/fields.js';
import type { PlainField, Template } from '../../../rules/model.js';
import type { Steps } from '../../../steps.js';
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
  channelSet,
  haveProfiles,
  kindsThatHave,
  knowledgeInUse,
  notHuman,
  notOnStandby,
  onlyMessage,
  onlyPostback,
  onlyQuickReply,
  type PlatformKnowledge,
} from '../clauses/platform.js';
import { isNamed, type Standing } from '../survey.js';
import { toGlob } from '../texts/glob.js';

/**
 * What a person can tap: a button, a quick reply, or an entry of the bot's profile. A `typed` one arrives as a message,
 * as commands do.
 */
export interface Tap {
  readonly style: 'button' | 'quick_reply' | 'profile' | 'typed';
  /** What comes back; for a `typed` one, the text. */
  readonly payload: Template;
  /** `undefined` where the words are not known. */
  readonly title: Template | undefined;
  /** The channels on which it is shown, as a set on which taps are alike; by default all. */
  readonly channels?: number;
  /** Whether it is shown by a rule that answers on standby, so that the tap may come on standby, too. */
  readonly onStandby?: boolean;
}

const referralFields = plainFields.filter((name) => name.startsWith('referral.'));

/**
 * Returns all that is known of the event of a tap; `undefined` if there can be no such event. A tap on something that
 * the bot shows has no referral and is not on standby; one on an entry of the profile may begin a conversation.
 */
export function toClause({ style, payload, title, onStandby, channels }: Tap): Clause | undefined {
  let tap = anyTap(style, onStandby ?? false, channels ?? allChannels);
  if (style === 'typed') return tap && know(tap, textField, true, payloadOf(payload));
  tap = tap && know(tap, payloadField, true, payloadOf(payload));
  // An ice breaker's title is not known; a button's title arrives only if the platform sends it.
  if (title === undefined || tap === undefined) return tap;
  if ((kindsThatHave('title', tap.channel) & tap.event) === 0) return tap;
  const words = wordsOf(title);
  return know(tap, titleField, true, words === undefined ? present : toValues([words]));
}

const payloadField = { kind: 'plain', name: 'payload' } as const;
const textField = { kind: 'plain', name: 'text' } as const;
const typedField = { kind: 'plain', name: 'typed' } as const;
const titleField = { kind: 'plain', name: 'title' } as const;

/** What every tap of a style is like, computed once for what is known of events. */
const anyTaps = new WeakMap<PlatformKnowledge, Map<string, Clause | undefined>>();

function anyTap(style: Tap['style'], onStandby: boolean, channels: number): Clause | undefined {
  const known = anyTaps.get(knowledgeInUse()) ?? new Map<string, Clause | undefined>();
  anyTaps.set(knowledgeInUse(), known);
  const key = `${style} ${onStandby} ${channels}`;
  if (!known.has(key)) known.set(key, toAnyTap(style, onStandby, channels));
  return known.get(key);
}

function toAnyTap(style: Tap['style'], onStandby: boolean, channels: number): Clause | undefined {
  // While a person of the page talks, a tap is for them.
  const asked = restrict(everything, 'human', notHuman);
  const shown = asked && restrict(asked, 'channel', channels);
  if (style === 'typed') {
    const typed = shown && restrict(shown, 'event', onlyMessage);
    const timed = typed && know(typed, ageField, false, present);
    return timed && restrict(timed, 'standby', notOnStandby);
  }
  // Whether one without a profile shows quick replies as such is not known.
  const asSuch = haveProfiles(channels) ? onlyQuickReply : onlyQuickReply | onlyPostback;
  const asQuickReply =
    style === 'quick_reply' ? shown && restrict(shown, 'event', asSuch) : undefined;
  // A platform without quick replies shows a button.
  let tap = asQuickReply ?? (shown && restrict(shown, 'event', onlyPostback));
  // Whether a title may also be typed does not depend on the rules.
  tap = tap && know(tap, typedField, false, present);
  if (asQuickReply === undefined) tap = tap && know(tap, textField, false, present);
  // Whether a tap comes in time does not depend on the rules.
  tap = tap && know(tap, ageField, false, present);
  // A tap on standby is for the app that has the conversation.
  if (style === 'profile') return tap && restrict(tap, 'standby', notOnStandby);
  for (const name of referralFields) {
    tap = tap && know(tap, { kind: 'plain', name }, false, present);
  }
  return onStandby ? tap : tap && restrict(tap, 'standby', notOnStandby);
}

/** Returns whether a rule that holds in these ways may answer on standby; what it shows may then be tapped on standby, too. */
export function answersOnStandby(ways: readonly Clause[] | undefined): boolean {
  return !ways?.every(({ standby }) => standby === notOnStandby);
}

/**
 * Returns the channels on which a rule or default shows something, as sets on which taps are alike. Of what never holds
 * nothing is shown; that is looked at as if it were shown on all of them.
 *
 * @param known channels that the bot is not on: a rule is held to those of them that it names
 */
export function shownOn(
  standing: Standing,
  known: readonly { readonly name: string }[],
): readonly number[] {
  const all = standing.ways?.reduce((set, { channel }) => set | channel, 0) || allChannels;
  const others = known
    .filter(({ name }) => !isNamed(standing, name))
    .reduce((set, { name }) => set | channelSet(name), 0);
  return alikeInTaps(all & ~others || all);
}

/** Returns the words of a tap if they are sure: filled placeholders may be cut, and the platform may trim spaces. */
export function wordsOf(title: Template | undefined): string | undefined {
  return typeof title === 'string' && title.trim() === title ? title : undefined;
}

/** Returns what a payload may be once its placeholders are filled with unknown texts. */
export function payloadOf(payload: Template): TextClaim {
  if (typeof payload === 'string') return toValues([payload]);
  return fromGlobs([
    toGlob(
      payload.map((part) => {
        if (typeof part === 'string') return part;
        // A capture is never empty, and a fallback stands in for other empty values.
        const filled = part.kind === 'capture' ? part.otherwise !== '' : Boolean(part.otherwise);
        return filled ? 1 : 0;
      }),
    ),
  ]);
}

/** What a literal asks of a tap: its payload, its words, only whether it is a tap, or something else. */
type Question = 'payload' | 'words' | 'kind' | 'else';

/** What each field tells of a tap. */
const questions: ReadonlyMap<string, Question> = new Map([
  ['event', 'kind'],
  ['payload', 'payload'],
  ['title', 'words'],
  ['text', 'words'],
  // These parts of the platform's own event include the payload and the words, as JSON.
  ['raw.postback', 'payload'],
  ['raw.message', 'payload'],
  ['raw.message.quick_reply', 'payload'],
]);

/**
 * Returns what a literal asks of a tap. A literal that nearly every tap satisfies, such as `not: { payload: HUMAN }` or
 * `payload: { exists: true }`, only asks whether it is a tap.
 */
function questionOf(literal: Literal): Question {
  const { name } = literal.kind === 'closed' ? { name: literal.field } : literal.field;
  const asks = isInPayload(name) ? 'payload' : (questions.get(name) ?? 'else');
  if (asks === 'else' || asks === 'kind' || literal.kind === 'closed') return asks;
  return literal.holds && relate(someText, literal.claim) !== 'in' ? asks : 'kind';
}

/** Any text with at least one character. */
const someText: TextClaim = fromGlobs([{ literals: ['', ''], gaps: [1] }]);

/** Where the platform's own event of a tap has fields of the language: by its path, the kind of event and the field. */
const inRaw: ReadonlyMap<string, readonly [kind: number, field: PlainField]> = new Map([
  ['raw.postback.payload', [onlyPostback, 'payload']],
  ['raw.postback.title', [onlyPostback, 'title']],
  ['raw.message.quick_reply.payload', [onlyQuickReply, 'payload']],
  ['raw.message.text', [onlyQuickReply, 'text']],
]);

/** Rewrites a clause for taps: what it asks of the platform's own event is asked of the language's fields. */
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

/** Returns whether an event of a tap may satisfy a clause. */
export function mayMeet(tap: Clause, { literals }: Clause): boolean {
  // Most do not, which one literal shows.
  if (literals.some((literal) => judge(tap, literal) === 'out')) return false;
  let both: Clause | undefined = tap;
  for (const literal of literals) both = both && conjoin(both, literal);
  return both !== undefined;
}

/** Returns whether every event of a tap satisfies a clause. */
export function isMet(tap: Clause, { literals }: Clause): boolean {
  return literals.every((literal) => judge(tap, literal) === 'in');
}

// ── How rules take taps ─────────────────────────────────────────────────────────────────────────────

/** One way in which a rule or default takes taps. */
export interface TapWay {
  /** Its place in the order in which rules and defaults are tried. */
  readonly at: number;
  readonly standing: Standing;
  /** What it demands of a tap. */
  readonly clause: Clause;
  /** What its literals ask for. */
  readonly asks: ReadonlySet<Question>;
}

/** Returns all ways in which rules and defaults take taps, in order. A rule with `continue` takes none. */
export function* tapWays(standings: readonly Standing[]): Steps<readonly TapWay[]> {
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
    if (at % eachStep === 0) yield;
  }
  return all;
}

/** How many rules are looked at in one step. */
const eachStep = 32;

interface TapClause {
  readonly clause: Clause | undefined;
  readonly asks: ReadonlySet<Question>;
}

const knownWays = new WeakMap<Clause, TapClause>();

function toTapClause(written: Clause): TapClause {
  const clause = forTaps(written);
  return { clause, asks: new Set(clause?.literals.map(questionOf)) };
}
