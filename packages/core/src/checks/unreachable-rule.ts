import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import type { Rule } from '../rules/model.js';
import { searchExample } from './proof/claims/languages.js';
import type { Clause } from './proof/clauses/clause.js';
import { ClauseIndex } from './proof/cover/clause-index.js';
import { Cover } from './proof/cover/cover.js';
import type { Standing } from './proof/survey.js';

/** Of many rules that take a rule's events together, so many are named. */
const mostNamed = 4;
const longestExample = 40;

/** Reports each rule that no event can reach, since rules and defaults before it take all that it would. */
export function checkUnreachableRules(standings: readonly Standing[], report: Report): void {
  const index = new ClauseIndex<Standing>();
  for (const { ways, takes } of standings) {
    if (takes) for (const clause of ways ?? []) index.count(clause);
  }
  const cover = new Cover(index);
  for (const standing of standings) {
    const { of, ways, takes } = standing;
    if (of.kind === 'rule' && ways !== undefined && ways.length > 0) {
      const takers = cover.of(ways);
      if (takers !== undefined) {
        report(unreachableRule(of, takers, exampleOf(ways)));
        // It takes nothing from those below it that the others leave to it.
        continue;
      }
    }
    if (takes) for (const clause of ways ?? []) index.add(clause, standing);
  }
}

/** A text that a rule with a regex would take, in words: that it is covered is hard to see of a regex. */
function exampleOf(ways: readonly Clause[]): string | undefined {
  for (const { literals, fields } of ways) {
    for (const literal of literals) {
      if (literal.kind !== 'open' || !literal.holds || literal.claim.kind !== 'regex') continue;
      const { name } = literal.field;
      const facts = fields.get(name);
      const text = facts && searchExample(facts.are, facts.areNot);
      if (text && text.length <= longestExample && !/[\p{C}\p{M}]/u.test(text)) {
        return `the ${name} ${quote(text)}`;
      }
    }
  }
  return undefined;
}

function unreachableRule(
  rule: Rule,
  takers: readonly Standing[],
  example: string | undefined,
): Finding {
  const inOrder = [...takers].sort(byPlace);
  const [first] = inOrder;
  const name = quote(rule.name);
  const earlier = first!.of;
  return {
    code: 'unreachable-rule',
    span: rule.span,
    message:
      takers.length === 1
        ? `Rule ${name} can never take an event: ${nameOf(first!)} takes everything that it would.`
        : `Rule ${name} can never take an event: ${namesOf(inOrder)} together take everything that it would.`,
    hint:
      takers.length > 1
        ? `Move ${name} before them, or delete it.`
        : earlier.kind === 'default'
          ? `Move ${name} before the group that has this default, or give that group a "when".`
          : `Move ${name} before ${quote(earlier.name)}, narrow ${quote(earlier.name)}, or delete one of them.`,
    related: inOrder.slice(0, mostNamed).map((taker) => ({
      span: taker.of.span,
      message:
        taker.of.kind === 'default'
          ? 'This default takes its events.'
          : example !== undefined && takers.length === 1
            ? `Rule ${quote(taker.of.name)} takes its events, such as ${example}.`
            : `Rule ${quote(taker.of.name)} takes its events.`,
    })),
  };
}

function byPlace(a: Standing, b: Standing): number {
  const [one, other] = [a.of.span, b.of.span];
  return one.source === other.source ? one.start - other.start : 0;
}

function nameOf({ of }: Standing): string {
  return of.kind === 'default' ? 'the default of a group before it' : `rule ${quote(of.name)}`;
}

/** `rules "a", "b" and 5 more`. */
function namesOf(takers: readonly Standing[]): string {
  const rules = takers.every(({ of }) => of.kind === 'rule');
  const names = takers.map((taker) =>
    rules && taker.of.kind === 'rule' ? quote(taker.of.name) : nameOf(taker),
  );
  const shown = names.length > mostNamed ? names.slice(0, mostNamed - 1) : names.slice(0, -1);
  const last = names.length > mostNamed ? `${names.length - shown.length} more` : names.at(-1);
  return `${rules ? 'rules ' : ''}${shown.join(', ')} and ${last}`;
}
