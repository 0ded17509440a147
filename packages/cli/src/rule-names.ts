import type { RuleSet } from '@botrules/core';
import { nearest } from '@botrules/core/tooling';
import { UsageError } from './usage-error.js';

type Group = RuleSet['root'];

/** Throws a `UsageError` that offers the nearest where no rule has this name. */
export function refuseUnknownRule(name: string, ruleSet: RuleSet): void {
  const names = [...namesOf(ruleSet.root)];
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  throw new UsageError(`There is no rule "${name}".${hint}`);
}

function* namesOf(group: Group): Generator<string> {
  for (const item of group.items) {
    if (item.kind === 'group') yield* namesOf(item);
    else yield item.name;
  }
}
