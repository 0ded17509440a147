import type { Event } from '../event.js';
import type { Memory } from '../memory/memory.js';
import { Recall } from '../memory/recall.js';
import { needOptions } from '../report/argument.js';
import { createLinearRouter } from '../router/linear-router.js';
import { typedTap } from '../router/typed-tap.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { describeChanges } from '../rules/outcomes/memory/list.js';
import { usableMemory } from '../rules/read-memory.js';
import { takesTypedTaps } from '../rules/takes-typed-taps.js';
import { buildExplanation } from './build-explanation.js';
import { ConditionLines } from './condition-lines.js';
import type { Explanation } from './explanation.js';
import { describeMemory } from './memory-lines.js';
import { TriedEvent } from './tried-event.js';

/** What an explanation should show. */
export interface ExplainOptions {
  /** Only show this rule and what took the event. The rule may be below what took it, or be disabled. */
  readonly rule?: string | undefined;
  /** What was remembered of the person when the event came, as it is passed to `route`. */
  readonly memory?: Memory | undefined;
}

/** Explains the decision about one event. */
export type Explainer = (event: Event, options?: ExplainOptions) => Explanation;

/**
 * Explains why an event is taken by what takes it, and not by the rules above: each rule that is tried, and each line
 * of its `when` with the event's value. It tries the very predicates of a router, so the two agree.
 *
 * If more than five rules and groups fail, only the ten that came closest are listed. A rule came close if only one
 * line of it fails, and either another line holds, or at least half of the value is what the line asks for: all of it,
 * if only case or surrounding spaces differ. Rules are ranked by how much of the value is what they ask for.
 *
 * @throws {TypeError} if it is given something other than a rule set; never because of an event
 */
export function explain(ruleSet: RuleSet, event: Event, options?: ExplainOptions): Explanation {
  needOptions('explain', options, '{ rule: "the name of a rule" }');
  return createExplainer(needRuleSet('explain', ruleSet))(event, options);
}

/**
 * Does what `explain` does for many events: what can be made ready is made ready only once.
 *
 * @throws {TypeError} if it is given something other than a rule set
 */
export function createExplainer(ruleSet: RuleSet): Explainer {
  const { root } = needRuleSet('createExplainer', ruleSet);
  const lines = new ConditionLines(root);
  const router = createLinearRouter(ruleSet);
  const hasTypedTaps = takesTypedTaps(root);
  return (came, options = {}) => {
    const memory = usableMemory(options.memory);
    const event = hasTypedTaps ? typedTap(came, memory) : came;
    const recall = new Recall(event, memory, undefined);
    const explanation = buildExplanation(
      root,
      event,
      new TriedEvent(lines, event, recall),
      options.rule,
    );
    const remembered = describeMemory(memory, recall);
    const { memory: changed } = router.route(came, memory);
    const changes = changed === undefined ? [] : describeChanges(changed);
    return {
      ...explanation,
      ...(remembered.length > 0 && { remembered }),
      ...(changes.length > 0 && { changes }),
    };
  };
}
