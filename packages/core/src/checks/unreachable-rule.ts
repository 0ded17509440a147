import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Rule } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { nameTakers } from './name-takers.js';
import { searchExample } from './proof/claims/languages.js';
import type { Clause } from './proof/clauses/clause.js';
import type { Standing } from './proof/survey.js';

const longestExample = 40;

/** Checks rules: the rules and defaults above may take everything that a rule would. */
export const unreachableRule: Check = {
  code: 'unreachable-rule',
  proves: 'no event reaches this rule and is taken by it',
  run: report,
};

function* report(given: CheckContext, tell: Report): Steps<void> {
  for (const { standing, takers } of (yield* given.reach()).of) {
    const { of, ways } = standing;
    if (of.kind === 'rule' && takers !== undefined) {
      tell(finding(of, takers, exampleOf(ways ?? [])));
    }
  }
}

/** Returns a text that a rule with a regex would take, quoted in words: it is hard to see that a regex is covered. */
function exampleOf(ways: readonly Clause[]): string | undefined {
  for (const { literals, fields } of ways) {
    for (const literal of literals) {
      if (literal.kind !== 'open' || !literal.holds || literal.claim.kind !== 'regex') continue;
      const { name } = literal.field;
      const facts = fields.get(name);
      const text = facts && searchExample(facts.are, facts.areNot);
      if (text && text.length <= longestExample && !/[\p{C}\p{M}]/u.test(text)) {
        return say`the ${name} ${quote(text)}`;
      }
    }
  }
  return undefined;
}

function finding(rule: Rule, takers: readonly Standing[], example: string | undefined): Finding {
  const name = quote(rule.name);
  const such = example !== undefined && takers.length === 1 ? say`, such as ${example}` : '';
  const { words, only, before, related } = nameTakers(takers, say`takes its events`);
  return {
    code: 'unreachable-rule',
    span: rule.span,
    message:
      only !== undefined
        ? say`Rule ${name} can never take an event: ${words} takes everything that it would.`
        : say`Rule ${name} can never take an event: ${words} together take everything that it would.`,
    hint:
      only === undefined
        ? say`Move ${name} before them, or delete it.`
        : only.of.kind === 'default'
          ? say`Move ${name} before ${before}, or give that group a "when".`
          : say`Move ${name} before ${before}, narrow ${before}, or delete one of them.`,
    related: related.map(({ span, message }) => ({
      span,
      message: only?.of.kind === 'rule' ? message.replace(/\.$/, `${such}.`) : message,
    })),
  };
}
