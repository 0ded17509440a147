import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { clicksOf, inWords } from '../rules/clicks.js';
import type { Tappable } from '../rules/messages/message.js';
import type { Default, Rule } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { toValues } from './proof/claims/claim.js';
import { type Clause, conjoin } from './proof/clauses/clause.js';
import type { Standing } from './proof/survey.js';
import {
  answersOnStandby,
  isMet,
  mayMeet,
  payloadOf,
  type TapWay,
  toClause,
  wordsOf,
} from './proof/taps/tap.js';

/** A tap that can be taken in more ways than this is not checked. */
const maxTried = 2000;

/**
 * Checks buttons and quick replies whose payload a rule asks for, but whose taps an earlier rule takes for their words:
 * `text: { contains: menu }` takes a quick reply "Menu for kids", whatever its payload is.
 */
export const takenByWords: Check = {
  code: 'taken-by-words',
  proves: 'a tap here is taken for its words before the rule that asks for its payload',
  run: report,
};

function* report(given: CheckContext, tell: Report): Steps<void> {
  const { standings } = given;
  const kept = given.kept.words;
  // Many rule sets have nothing to tap.
  if (!standings.some(({ of }) => of.outcome.reply.length > 0)) return;
  const taps = yield* given.taps();
  const forWords = taps.flatMap(({ asks, clause }) => (asks.has('words') ? [clause] : []));
  // Few taps have words that a rule looks for, and only for those is it worth searching the rules that take them.
  yield* kept.begin(forWords);
  if (forWords.length === 0) return;
  let ways: ReadonlyMap<Clause, TapWay> | undefined;
  for (const { of, ways: shown } of standings) {
    yield;
    if (shown?.length === 0) continue;
    for (const click of of.outcome.reply.flatMap(clicksOf)) {
      const words = wordsOf(click.title);
      if (click.span === undefined || words === undefined) continue;
      const tap = { ...click, onStandby: answersOnStandby(shown) };
      const [payload, known] = [payloadOf(click.payload), toValues([words])];
      const isMetBy = (way: Clause) => {
        const clause = toClause(tap);
        return clause !== undefined && mayMeet(clause, way);
      };
      const claims = [known, known, payload];
      if (kept.isFree(click, tap.onStandby, claims, (some) => hasSome(some, isMetBy))) continue;
      const clause = toClause(tap)!;
      if (ways === undefined) {
        ways = new Map(taps.map((way) => [way.clause, way]));
        yield* kept.all.update([...ways.keys()]);
      }
      const met: TapWay[] = [];
      let tried = 0;
      for (const way of kept.all.candidates([payload, known, known])) {
        if (tried++ === maxTried) break;
        if (mayMeet(clause, way)) met.push(ways.get(way)!);
      }
      const found = tried > maxTried ? undefined : findTaker(clause, met, standings);
      if (found) tell(finding(click, click.span, found, standings[found.by.at]!.of));
    }
  }
}

function hasSome<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
  for (const item of items) if (holds(item)) return true;
  return false;
}

/** The rule that asks for the payload, and the earlier one that takes the tap for its words. */
interface TakenTap {
  readonly by: TapWay;
  readonly from: Rule;
}

function findTaker(
  tap: Clause,
  met: readonly TapWay[],
  standings: readonly Standing[],
): TakenTap | undefined {
  const asking = met.filter(
    ({ at, asks }) => asks.has('payload') && standings[at]!.of.kind === 'rule',
  );
  const at = Math.min(...asking.map((way) => way.at));
  // Everything that the rule would take of the tap, for each way in which it asks for the payload.
  const wanted = asking
    .filter((way) => way.at === at)
    .flatMap(({ clause }) => narrow(tap, clause) ?? []);
  const takers = met
    .filter((way) => way.at < at && way.standing.of.once === undefined)
    .filter((way) => wanted.every((both) => isMet(both, way.clause)))
    .sort((a, b) => a.at - b.at);
  // A rule that takes every tap does so on purpose.
  const by = takers.find((way) => way.at === takers[0]!.at && way.asks.has('words'));
  return by && asking.length > 0 ? { by, from: standings[at]!.of as Rule } : undefined;
}

function narrow(tap: Clause, { literals }: Clause): Clause | undefined {
  let both: Clause | undefined = tap;
  for (const literal of literals) both = both && conjoin(both, literal);
  return both;
}

function finding(
  click: Tappable,
  span: Span,
  { by, from }: TakenTap,
  taker: Rule | Default,
): Finding {
  const name = quote(from.name);
  const isRule = taker.kind === 'rule';
  const earlier = isRule ? say`rule ${quote(taker.name)}` : say`the default of a group`;
  const testsText = by.clause.literals.some(
    ({ field }) => typeof field === 'object' && field.name === 'text',
  );
  const typedOnly = testsText
    ? say`, or add "event: message" next to "text" there, so that only typed words count`
    : '';
  return {
    code: 'taken-by-words',
    span,
    message: say`A tap on ${quote(inWords(click.title))} goes to ${earlier} for its words; rule ${name}, which tests its payload ${quote(inWords(click.payload))}, is below.`,
    hint: say`Move ${name} before ${isRule ? quote(taker.name) : say`that group`}${typedOnly}.`,
    related: [
      {
        span: taker.span,
        message: isRule
          ? say`Rule ${quote(taker.name)} takes the tap for its words.`
          : say`This default takes the tap for its words.`,
      },
      { span: from.span, message: say`Rule ${name} tests the payload.` },
    ],
  };
}
