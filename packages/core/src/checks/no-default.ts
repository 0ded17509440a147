import type { Report } from '../report/diagnostic.js';
import { say } from '../report/say.js';
import type { Group } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { everything, restrict } from './proof/clauses/clause.js';
import { notHuman, notOnStandby, ofThePage } from './proof/clauses/platform.js';

/** Checks that there is a `default`, unless rules or the defaults of files take every event anyway. */
export const noDefault: Check = {
  code: 'no-default',
  proves: 'nothing answers an event that no rule takes',
  run: report,
};

function* report(given: CheckContext, tell: Report): Steps<void> {
  const { root } = given.ruleSet;
  if (hasDefault(root)) return;
  let each = restrict(everything, 'standby', notOnStandby)!;
  // What a person of the page says, or the page itself does, needs no answer unless a rule asks for it.
  each = restrict(each, 'human', notHuman)!;
  each = restrict(each, 'event', ~ofThePage)!;
  if ((yield* (yield* given.reach()).takersOf(each)) !== undefined) return;
  tell({
    code: 'no-default',
    span: root.span,
    message: say`There is no default: an event that no rule takes gets no answer.`,
    hint: say`Add "default:" with a route or a reply next to "rules:", in the last file if there are several.`,
  });
}

/**
 * Returns whether there is a default for everything, in the rules or in one of their files. A default with `once`
 * counts: its writer wants the silence between.
 */
function hasDefault(group: Group): boolean {
  return (
    group.default !== undefined ||
    group.items.some((item) => item.kind === 'group' && !item.when && hasDefault(item))
  );
}
