import type { Decision } from '../decision.js';
import { outcomeKeyOf, outcomeNames } from '../rules/outcomes/list.js';
import type { Writable } from './write-yaml.js';

/**
 * Returns what a test would expect of a decision as it is: who takes the event, where it goes and what was captured.
 * Replies and params are left out: the rule has them, and a test should not fail when their words are improved.
 *
 * @returns the `expect` that all the decisions meet, or `undefined` if they have nothing in common
 */
export function toExpect(decisions: readonly Decision[]): { [key: string]: Writable } | undefined {
  const [first, ...others] = decisions.map(expectOf);
  if (!first) return undefined;
  const common = Object.entries(first).filter(([key, value]) =>
    others.every((other) => JSON.stringify(other[key]) === JSON.stringify(value)),
  );
  return common.length === 0 ? undefined : Object.fromEntries(common);
}

function expectOf(decision: Decision): { readonly [key: string]: Writable } {
  const { rule, rules, steps, captures } = decision;
  if (steps.length === 0) return { nothing: true };
  const names = rules.map(({ name }) => name);
  // A rule with `continue` is worth naming; without one, `rule` says it all.
  const some = rule === null || names.length > (rule === 'default' ? 0 : 1);
  return {
    ...(rule === null ? {} : { rule }),
    ...(some ? { rules: names } : {}),
    ...Object.fromEntries(outcomesOf(decision)),
    ...(Object.keys(captures).length === 0 ? {} : { captures }),
  };
}

function outcomesOf(decision: Decision): readonly (readonly [name: string, filled: Writable])[] {
  return outcomeNames().flatMap((name) => {
    const filled = decision[name] as Writable;
    const isWorthNaming = outcomeKeyOf(name)!.expected.isWritten && filled !== null;
    return isWorthNaming ? [[name, filled] as const] : [];
  });
}
