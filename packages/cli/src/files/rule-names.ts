import type { RuleSet } from '@botrules/core';
import { listRules, nearest, say } from '@botrules/core/tooling';
import { UsageError } from '../terminal/usage-error.js';

/** Throws a `UsageError` that offers the nearest name where no rule has this one. */
export function refuseUnknownRule(name: string, ruleSet: RuleSet): void {
  const names = listRules(ruleSet).flatMap((of) => (of.kind === 'rule' ? of.name : []));
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : say` Did you mean "${meant}"?`;
  throw new UsageError(say`There is no rule "${name}".${hint}`);
}
