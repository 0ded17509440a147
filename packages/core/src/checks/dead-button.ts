import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote, together } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import { clicksOf, inWords } from '../rules/clicks.js';
import { describeCondition, describeSpell } from '../rules/describe.js';
import type { Condition } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { judge } from './proof/clauses/clause.js';
import { channelSet, closedFields, titlesOf } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';
import { type AskingRule, payloadsIn, ruleAsking } from './proof/taps/asking.js';
import { sentByProfile } from './proof/taps/profile-taps.js';
import { type Taker, takersAmong } from './proof/taps/takers.js';
import { answersOnStandby, shownOn, type Tap, toClause } from './proof/taps/tap.js';

/** At most this number of payloads are searched for the one that a misspelt payload was meant to be. */
const maxKnown = 1000;
const maxSuggested = 20;
/** How many of the rules that might take a tap are named. */
const mostNamed = 3;

/** Checks buttons and quick replies: those in replies, and those of a profile. */
export const deadButton: Check = {
  code: 'dead-button',
  proves: 'no rule asks for the payload that a tap here sends',
  run: (given, tell) => report(given, tell, false),
};

/** Marks only what leads nowhere on every channel that shows it: a picture has one place for all of them. */
export const deadEverywhere: Check = {
  ...deadButton,
  run: (given, tell) => report(given, tell, true),
};

function* report(given: CheckContext, tell: Report, everywhere: boolean): Steps<void> {
  const { ruleSet, standings, profile, channels, knownChannels, kept } = given;
  // Many rule sets have nothing to tap.
  const isShowing = standings.some(({ of }) => of.outcome.reply.length > 0);
  if (!isShowing && profile.length === 0 && ruleSet.profile === undefined) return;
  const takers = yield* takersAmong(yield* given.taps(), standings, kept.taps);
  /** Rules that might take a tap that no rule asks for; `undefined` if a rule does ask for it. */
  const strayTakers = (of: object, tap: Tap) => takers.straysOf(of, tap, mostNamed + 1);
  const dead: {
    readonly what: string;
    readonly span: Span;
    readonly tap: Tap;
    readonly strays: readonly Taker[];
  }[] = [];
  const alive = new Set<string>();
  const look = (what: string, span: Span, tap: Tap, of: object = tap) => {
    const strays = strayTakers(of, tap);
    if (strays) dead.push({ what, span, tap, strays });
    else if (typeof tap.payload === 'string') alive.add(tap.payload);
  };
  /** The one of these taps, the same thing on several channels, that decides whether it is dead. */
  const deciding = (taps: readonly Tap[], ofTap: (tap: Tap) => object) =>
    taps.find((tap) => (strayTakers(ofTap(tap), tap) === undefined) === everywhere) ?? taps[0];
  // Of the channels that the bot is not on, a rule is held to those that it names.
  const spoken = knownChannels.filter(({ name }) => channelSet(name) !== 0);
  for (const standing of standings) {
    const { of, ways } = standing;
    if (ways?.length === 0) continue;
    const onStandby = answersOnStandby(ways);
    const clicks = of.outcome.reply.flatMap(clicksOf);
    const channelSets = clicks.length === 0 ? [] : shownOn(standing, spoken);
    for (const click of clicks) {
      const { style, title, payload, span } = click;
      if (span === undefined) continue;
      const what = `${style === 'button' ? say`Button` : say`Quick reply`} ${quote(inWords(title))}`;
      const tap = { style, title, payload, onStandby };
      const shown = channelSets.map((channels) => ({ ...tap, channels }));
      look(what, span, deciding(shown, () => click) ?? tap, click);
      yield;
    }
  }
  for (const { payload, where, span = ruleSet.root.span } of profile) {
    look(say`The payload in ${where}`, span, { style: 'profile', payload, title: undefined });
  }
  const sent = ruleSet.profile === undefined ? [] : sentByProfile(ruleSet.profile, channels);
  for (const { what, span = ruleSet.root.span, taps: own } of sent) {
    const found = deciding(own, (each) => each);
    if (found !== undefined) look(what, span, found);
  }
  const payloads = dead.length === 0 ? [] : payloadsOf(standings, alive);
  for (const [index, { what, span, tap, strays }] of dead.entries()) {
    tell({
      code: 'dead-button',
      span,
      yieldsTo: span,
      message: messageOf(whatOn(what, tap), tap, strays),
      // Looking for similar payloads costs more than all the rest, and nobody reads a list that long.
      hint: index < maxSuggested ? hintFor(tap, payloads, standings) : hintFor(tap, [], []),
    });
    yield;
  }
}

// ── Wording ─────────────────────────────────────────────────────────────────────────────────────────

/** Names what is tapped, and the channels if it is not tapped on all of them. */
function whatOn(what: string, { channels }: Tap): string {
  const titles = channels === undefined ? [] : titlesOf(channels);
  return titles.length === 0
    ? what
    : say`On ${together(titles)}, ${`${what[0]!.toLowerCase()}${what.slice(1)}`}`;
}

function messageOf(what: string, tap: Tap, takers: readonly Taker[]): string {
  const payload = quote(inWords(tap.payload));
  const [only] = takers;
  const field = fieldOf(tap);
  if (only === undefined)
    return say`${what} leads nowhere: no rule takes the ${field === 'text' ? say`text` : say`payload`} ${payload}.`;
  const names = takers.map(({ rule }) => quote(rule.name));
  if (takers.length === 1) {
    const { rule, always } = only;
    return always
      ? say`No rule asks for ${payload}: only rule ${quote(rule.name)} takes it, with whatever else comes.`
      : say`Only rule ${quote(rule.name)} might take ${payload}, and only ${limitsOf(only, tap)}.`;
  }
  const all =
    takers.length > mostNamed
      ? say`${names.slice(0, mostNamed).join(', ')} and others`
      : together(names);
  return say`No rule asks for ${payload}: only rules ${all} might take it, each for another reason.`;
}

/** Says when a rule takes a tap, and that otherwise the tap leads nowhere. */
function limitsOf({ standing, clause }: Taker, tap: Tap): string {
  const known = toClause(tap)!;
  const open = clause.literals.filter((literal) => judge(known, literal) !== 'in');
  const spans = new Set(open.map(({ span }) => span));
  const { of, groups } = standing;
  const lines = [...groups.map(({ when }) => when), of.kind === 'rule' ? of.when : undefined]
    .flatMap((condition) => (condition ? linesOf(condition, false) : []))
    .filter(({ line }) => spans.has(line.span));
  if (lines.every(({ line, negated }) => line.kind === 'time' && !negated)) {
    const spells = lines.map(({ line }) => (line.kind === 'time' ? describeSpell(line.test) : ''));
    return say`${spells.join(say` and `)}; at all other times it leads nowhere`;
  }
  const words = lines.map(({ line, negated }) =>
    negated ? say`not ${describeCondition(line)}` : describeCondition(line),
  );
  return say`where ${words.join(say` and `)}; else it leads nowhere`;
}

type SpannedCondition = Extract<Condition, { readonly span: Span }>;

function linesOf(
  condition: Condition,
  negated: boolean,
): readonly { readonly line: SpannedCondition; readonly negated: boolean }[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((one) => linesOf(one, negated));
    case 'not':
      return linesOf(condition.of, !negated);
    default:
      return [{ line: condition, negated }];
  }
}

/** The field in which the tap's payload arrives. */
const fieldOf = ({ style }: Tap) => (style === 'typed' ? 'text' : 'payload');

function hintFor(tap: Tap, payloads: readonly string[], standings: readonly Standing[]): string {
  const { payload } = tap;
  const words = inWords(payload);
  const field = fieldOf(tap);
  if (field === 'text')
    return say`Add a rule that tests the text ${quote(words)}, or take it away.`;
  const asking = typeof payload === 'string' ? ruleAsking(standings, words) : undefined;
  if (asking !== undefined) return whyNot(asking, tap);
  const like = typeof payload === 'string' ? nearest(words, payloads) : undefined;
  return like === undefined
    ? say`Add a rule that tests the payload ${quote(words)}, or correct the payload.`
    : say`${didYouMean(like, words)} Else add a rule that tests this payload.`;
}

/** Says why a rule that tests the payload does not take the tap. */
function whyNot({ name, takes, events }: AskingRule, tap: Tap): string {
  const rule = quote(name);
  if (!takes)
    return say`Rule ${rule} tests this payload, and takes nothing, since it has "continue".`;
  const sent = toClause(tap)?.event ?? 0;
  return (events & sent) === 0
    ? say`Rule ${rule} tests this payload, but only of the event ${kindsIn(events)}: what is tapped here sends ${kindsIn(sent)}.`
    : say`Rule ${rule} tests this payload, but what else it tests never comes with this tap.`;
}

/** Returns the kinds of event in a set, in words. */
function kindsIn(events: number): string {
  return together(closedFields.event.filter((_, at) => (events >> at) & 1).map(quote));
}

/** Returns payloads that lead somewhere: those that rules test, and those that other buttons send. */
function payloadsOf(standings: readonly Standing[], alive: ReadonlySet<string>): readonly string[] {
  const payloads = new Set(alive);
  for (const { ways, takes } of standings) {
    for (const clause of takes ? (ways ?? []) : []) {
      for (const value of payloadsIn(clause)) {
        payloads.add(value);
        if (payloads.size > maxKnown) return [];
      }
    }
  }
  return [...payloads];
}
