import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import type { Condition, Default, FieldCondition, Rule } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { type Clause, restrict } from './proof/clauses/clause.js';
import type { FieldFacts } from './proof/clauses/field-facts.js';
import {
  channelsThatSurelySend,
  closedFields,
  notOnStandby,
  ofThePage,
  onlyHumanReply,
} from './proof/clauses/platform.js';
import { mayTake, type Witness, witnessOf } from './proof/cover/witness.js';
import type { Standing } from './proof/survey.js';

/** If there are more ways above to take what a person of the page writes, nothing is said. */
const mostAbove = 1000;
const longestExample = 40;
/** How much is done in one step: each way above that a rule is held against counts as one. */
const workInStep = 2048;

/**
 * Checks alternatives of which one asks for `event` and another does not: `any: [{ event: added }, { text: hello }]`. By the
 * first, the rule takes the page's own events, so the bot answers a person of the page who writes "hello".
 */
export const wordsOfThePage: Check = {
  code: 'words-of-the-page',
  proves:
    'what a person of the page writes is taken here, by an alternative that does not ask for `event`',
  run: report,
};

function* report({ standings }: CheckContext, tell: Report): Steps<void> {
  const above: Clause[] = [];
  const told = new Set<string>();
  let work = 0;
  for (const standing of standings) {
    if (work > workInStep) {
      work = 0;
      yield;
    }
    if (above.length > mostAbove) return;
    const { of, ways, takes } = standing;
    if (ways === undefined) {
      if (takes && eventLinesOf(standing).length > 0) return;
      continue;
    }
    const ofPage = ways.filter(takesThePage);
    const lines = ofPage.length > 0 ? eventLinesOf(standing) : [];
    const [line] = lines;
    work += 1 + lines.length * (1 + above.length);
    const found = line && findTaken(ofPage, lines, above);
    if (found && !told.has(placeOf(line.span))) {
      told.add(placeOf(line.span));
      tell(finding(of, line.span, found, kindsOf(ways, lines)));
    }
    if (takes && of.once === undefined) above.push(...ofPage);
  }
}

const placeOf = ({ source, start }: Span) => `${source.file}:${start}`;

/** Returns the tests of `event`, the rule's own before those of its groups. */
function eventLinesOf({ of, groups }: Standing): readonly FieldCondition[] {
  const around = groups.map(({ when }) => when).reverse();
  const conditions = of.kind === 'rule' ? [of.when, ...around] : around;
  return conditions.flatMap((condition) => (condition ? eventLinesIn(condition) : []));
}

function eventLinesIn(condition: Condition): readonly FieldCondition[] {
  switch (condition.kind) {
    case 'field':
      return condition.field.name === 'event' ? [condition] : [];
    case 'time':
      return [];
    case 'not':
      return eventLinesIn(condition.of);
    default:
      return condition.of.flatMap(eventLinesIn);
  }
}

const takesThePage = ({ event }: Clause) => (event & onlyHumanReply) !== 0;

/** A way in which a rule takes what a person of the page writes, and an example of it. */
interface Taken {
  readonly way: Clause;
  readonly words: string | undefined;
}

function findTaken(
  ofPage: readonly Clause[],
  lines: readonly FieldCondition[],
  above: readonly Clause[],
): Taken | undefined {
  const asked = new Set(lines.map(({ span }) => span));
  // A writer who asks for such words in one alternative knows of them in the others.
  if (ofPage.some(({ literals }) => literals.some(({ span }) => asked.has(span)))) return undefined;
  for (const way of ofPage) {
    const written = restrict(way, 'event', onlyHumanReply);
    const told = written && restrict(written, 'channel', channelsThatSurelySend(onlyHumanReply));
    const here = told && restrict(told, 'standby', notOnStandby);
    const witness = here && witnessOf(here);
    if (!witness || !isSure(here, witness)) continue;
    if (above.some((clause) => mayTake(knownOf(clause, witness), witness))) continue;
    return { way, words: witness.values.get('text') ?? undefined };
  }
  return undefined;
}

/** Returns what a clause demands of the fields that are known of the event: whatever else it demands may be so. */
function knownOf(clause: Clause, { values }: Witness): Clause {
  const literals = clause.literals.filter(
    (literal) => literal.kind === 'closed' || values.has(literal.field.name),
  );
  return { ...clause, literals };
}

/** Returns whether such an event surely exists: it may have each field that is demanded, and a value is found for each. */
function isSure({ fields }: Clause, { values }: Witness): boolean {
  return [...fields].every(
    ([name, facts]) =>
      facts.are.length === 0 ||
      (name === 'time'
        ? isOneClaim(facts)
        : maybeWritten.test(name) && values.get(name) !== undefined),
  );
}

/** No value is made for a time, but each window has one. */
const isOneClaim = ({ are, areNot }: FieldFacts) => are.length === 1 && areNot.length === 0;

/** Fields that such an event may have, whatever the values of the others are. */
const maybeWritten =
  /^(?:text|attachment|missed|memory\..+|split\..+|person\..+|conversation\.type)$/;

/**
 * Returns the kinds of event that the rule takes and that its lines name: of the page's own only those that an alternative
 * asks for, and not what people of the page write.
 */
function kindsOf(ways: readonly Clause[], lines: readonly FieldCondition[]): readonly string[] {
  const named = lines.flatMap(({ test }) => (test.kind === 'is' ? test.values : []));
  let kinds = 0;
  for (const { event, literals } of ways) {
    kinds |= event & ~ofThePage;
    for (const literal of literals) {
      if (literal.kind !== 'closed' || literal.field !== 'event') continue;
      kinds |= event & literal.values & ~onlyHumanReply;
    }
  }
  return closedFields.event.filter(
    (name, at) => kinds & (1 << at) || (named.includes(name) && !(ofThePage & (1 << at))),
  );
}

function finding(
  of: Rule | Default,
  span: Span,
  { way, words }: Taken,
  kinds: readonly string[],
): Finding {
  const who = of.kind === 'rule' ? say`Rule ${quote(of.name)}` : say`This default`;
  const isShown = words !== undefined && words !== '' && words.length <= longestExample;
  const what = isShown
    ? say`${quote(words)} from a person of the page`
    : say`what a person of the page writes`;
  const other = way.literals.findLast((literal) => literal.kind === 'open');
  return {
    code: 'words-of-the-page',
    span,
    message: say`${who} also takes ${what}: since one alternative asks for "event", the others take the page's own events, too.`,
    hint: say`Add event: [${kinds.join(', ')}] to this "when", next to the alternatives.`,
    related: other
      ? [{ span: other.span, message: say`This holds for what a person of the page writes, too.` }]
      : [],
  };
}
