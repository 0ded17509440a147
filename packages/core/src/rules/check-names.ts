import type { Condition, Default, Group, Rule, Test } from './model.js';
import { operatorOf } from './operators/list.js';
import { templatesOf } from './outcomes/list.js';
import { walkRules } from './walk-rules.js';

/** Returns what one part of a rule set wrongly says about another; `undefined` if everything fits. */
export function wrongName(root: Group): string | undefined {
  const names = new Set<string>();
  const enter = ({ when }: Group, outer: ReadonlySet<string>) => withCaptures(outer, when);
  for (const { of, around } of walkRules<ReadonlySet<string>>(root, new Set(), enter)) {
    const wrong = of.kind === 'rule' ? wrongRule(of, around, names) : wrongDefault(of, around);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/**
 * Returns what is wrong with the names in a rule.
 *
 * @param captures what the groups around it capture
 * @param names the names of the rules before it; its own is added
 */
export function wrongRule(
  rule: Rule,
  captures: ReadonlySet<string>,
  names: Set<string>,
): string | undefined {
  const { name } = rule;
  if (name === '' || name === 'default') return `a rule is named "${name}"`;
  if (names.has(name)) return `two rules are named "${name}"`;
  names.add(name);
  return wrongPlaceholder(rule, withCaptures(captures, rule.when));
}

/**
 * Returns what is wrong with the names in a default.
 *
 * @param captures what its group and the groups around that capture
 */
export function wrongDefault(from: Default, captures: ReadonlySet<string>): string | undefined {
  return wrongPlaceholder(from, captures);
}

/** Returns what is captured inside a condition, together with `outer`, which is captured around it. */
export function withCaptures(
  outer: ReadonlySet<string>,
  condition: Condition | undefined,
): ReadonlySet<string> {
  const found: string[] = [];
  if (condition !== undefined) captureNames(condition, found);
  return found.length === 0 ? outer : new Set([...outer, ...found]);
}

function captureNames(condition: Condition, into: string[]): void {
  if (condition.kind === 'all' || condition.kind === 'any') {
    for (const each of condition.of) captureNames(each, into);
  } else if (condition.kind === 'field') {
    captureNamesOfTest(condition.test, into);
  }
}

function captureNamesOfTest(test: Test, into: string[]): void {
  if (test.kind === 'all' || test.kind === 'any') {
    for (const each of test.of) captureNamesOfTest(each, into);
  } else if (test.kind !== 'not') {
    for (const some of operatorOf(test).captures?.(test) ?? []) {
      for (const { name, table, isRow } of some) {
        if (!isRow) into.push(name);
        if (table) into.push(`${name}.`);
      }
    }
  }
}

function wrongPlaceholder(from: Rule | Default, captures: ReadonlySet<string>): string | undefined {
  const { outcome } = from;
  const params = new Set<string>();
  for (const { name } of outcome.params) {
    if (params.has(name)) return `an outcome has the param "${name}" twice`;
    params.add(name);
  }
  for (const template of templatesOf(outcome)) {
    if (typeof template === 'string') continue;
    for (const part of template) {
      if (typeof part === 'string' || part.kind === 'field') continue;
      const known = part.kind === 'param' ? params : captures;
      if (!known.has(part.kind === 'cell' ? `${part.name}.` : part.name))
        return `nothing gives the placeholder "{${part.name}}"`;
    }
  }
  return undefined;
}
