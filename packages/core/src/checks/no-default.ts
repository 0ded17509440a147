import type { Report } from '../report/diagnostic.js';
import type { RuleSet } from '../rules/model.js';
import { everything, restrict } from './proof/clauses/clause.js';
import { notOnStandby } from './proof/clauses/platform.js';
import { ClauseIndex } from './proof/cover/clause-index.js';
import { Cover } from './proof/cover/cover.js';
import type { Standing } from './proof/survey.js';

/** Reports rules without a `default`, unless rules or the defaults of files take every event as it is. */
export function checkNoDefault(
  { root }: RuleSet,
  standings: readonly Standing[],
  report: Report,
): void {
  if (root.default !== undefined) return;
  const index = new ClauseIndex<Standing>();
  for (const standing of standings) {
    if (standing.takes) for (const clause of standing.ways ?? []) index.add(clause, standing);
  }
  const each = restrict(everything, 'standby', notOnStandby)!;
  if (new Cover(index).of([each]) !== undefined) return;
  report({
    code: 'no-default',
    span: root.span,
    message: 'There is no default: an event that no rule takes gets no answer.',
    hint: 'Add "default:" with a route or a reply beside "rules:", in the last file if there are several.',
  });
}
