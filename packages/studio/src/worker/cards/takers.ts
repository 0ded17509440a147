import type { Router, RuleSet } from '@botrules/core';
import { describeCondition } from '@botrules/core/tooling';
import type { Destination } from './card.js';
import type { FindTaker } from './doings.js';

type RuleGroup = RuleSet['root'];
type RuleCondition = NonNullable<RuleGroup['when']>;
type PayloadTest = Extract<RuleCondition, { readonly kind: 'field' }>['test'];

/**
 * Finds the rule that takes a payload: by asking the rules, as for a person of whom nothing is known; where no rule takes it
 * then, the first that names it, with what it asks besides, such as a time or something remembered.
 */
export function takersOf(ruleSet: RuleSet, router: Router): FindTaker {
  const known = new Map<string, Destination | undefined>();
  let named: ReadonlyMap<string, Destination> | undefined;
  return (payload) => {
    if (payload === '' || payload.includes('{')) return undefined;
    if (!known.has(payload)) {
      const found = routed(router, payload);
      named ??= namedIn(ruleSet);
      known.set(payload, found && found.rule !== null ? found : (named.get(payload) ?? found));
    }
    return known.get(payload);
  };
}

function routed(router: Router, payload: string): Destination | undefined {
  const event = { event: 'postback', channel: 'messenger', payload, standby: false } as const;
  const last = router.route(event).steps.at(-1);
  if (!last) return undefined;
  const { rule, file, line } = last;
  return { rule: rule === 'default' ? null : rule, file, line };
}

/** The first rule that names each payload to the letter; where a group does, the first rule in it. */
function namedIn(ruleSet: RuleSet): ReadonlyMap<string, Destination> {
  const named = new Map<string, Destination>();
  const visit = (group: RuleGroup, around: readonly string[], asked: readonly RuleCondition[]) => {
    for (const item of group.items) {
      const { when } = item;
      const own = when === undefined ? [] : payloadsIn(when);
      const all = own.length > 0 ? own : around;
      const conditions = when === undefined ? asked : [...asked, when];
      if (item.kind === 'group') visit(item, all, conditions);
      else if (!item.disabled) {
        const { source, start } = item.span;
        const { line } = source.position(start);
        for (const payload of all) {
          if (named.has(payload)) continue;
          const besides = conditions.flatMap((each) => without(each, payload));
          const only = describeCondition({ kind: 'all', of: besides });
          const where = { rule: item.name, file: source.file, line };
          named.set(payload, besides.length === 0 ? where : { ...where, only });
        }
      }
    }
  };
  visit(ruleSet.root, [], []);
  return named;
}

/** What a condition asks of a tap besides its payload, in the first way in which it takes it. */
function without(condition: RuleCondition, payload: string): readonly RuleCondition[] {
  if (!payloadsIn(condition).includes(payload)) return [condition];
  if (condition.kind === 'all') return condition.of.flatMap((each) => without(each, payload));
  if (condition.kind !== 'any') return [];
  const way = condition.of.find((each) => payloadsIn(each).includes(payload));
  return way ? without(way, payload) : [condition];
}

function payloadsIn(condition: RuleCondition): readonly string[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(payloadsIn);
  if (condition.kind !== 'field' || condition.field.name !== 'payload') return [];
  return textsOf(condition.test);
}

function textsOf(test: PayloadTest): readonly string[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap(textsOf);
  return test.kind === 'is' ? test.values : [];
}
