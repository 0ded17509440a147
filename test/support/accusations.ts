import type { Decision, RuleSet } from '@botrules/core';
import { runEach } from '../../packages/core/src/checks/check.js';
import { neverHolds } from '../../packages/core/src/checks/never-holds.js';
import type { Default, Group, Item, Rule } from '../../packages/core/src/rules/model.js';
import { isolate } from './isolate.js';

/** What the checker says that can never be, in a form in which an event can contradict it. */
export interface Accusation {
  /** In words, for people who read the failure. */
  readonly what: string;
  /** The rule that it is about; `undefined` where it is a default. */
  readonly name: string | undefined;
  /** The rules, changed so that the accused takes no more than what it is said never to take. */
  readonly accused: RuleSet;
  /** Whether it took the event all the same. */
  readonly isTaken: (decision: Decision) => boolean;
  /** The accused rule by itself, to tell which events are aimed well. */
  readonly own: RuleSet | undefined;
}

/** All that is said of rules, values and the default of the whole set. */
export function accusationsOf(ruleSet: RuleSet): readonly Accusation[] {
  const found: Accusation[] = [];
  const collect = {
    code: 'unreachable-rule',
    proves: '',
    run: function* (given: Parameters<typeof neverHolds.run>[0]) {
      for (const { standing, takers, lost } of (yield* given.reach()).of) {
        const { of } = standing;
        if (of.kind === 'default') {
          if (takers === undefined) continue;
          found.push({
            what: `the default in line ${of.span.source.position(of.span.start).line}`,
            name: undefined,
            accused: mark(ruleSet, of),
            isTaken: ({ route }) => route === marked,
            own: undefined,
          });
          continue;
        }
        const isTaken = ({ rules }: Decision) => rules.some((rule) => rule.name === of.name);
        if (takers !== undefined) {
          const own = isolate(ruleSet, of.name);
          found.push({ what: `rule ${of.name}`, name: of.name, accused: ruleSet, isTaken, own });
        }
        for (const { line, lost: tests } of lost) {
          for (const test of tests) {
            const narrow = (rule: Rule): Rule => ({
              ...rule,
              when: { kind: 'all', of: [rule.when, { ...line, test }] },
            });
            found.push({
              what: `${line.field.name} ${JSON.stringify(test)} of rule ${of.name}`,
              name: of.name,
              accused: change(ruleSet, of, narrow),
              isTaken,
              own: isolate(change(ruleSet, of, narrow), of.name),
            });
          }
        }
      }
    },
  } as const;
  runEach([collect], ruleSet, [], () => {});
  runEach([neverHolds], ruleSet, [], ({ message }) => {
    const name = /^Rule "([^"]*)"/.exec(message)![1]!;
    const alone = isolate(ruleSet, name);
    const isTaken = ({ rules }: Decision) => rules.some((rule) => rule.name === name);
    found.push({ what: message, name, accused: alone, isTaken, own: alone });
  });
  return found;
}

function change(ruleSet: RuleSet, rule: Rule, into: (rule: Rule) => Rule): RuleSet {
  const walk = (group: Group): Group => ({
    ...group,
    items: group.items.map(
      (item): Item => (item.kind === 'group' ? walk(item) : item === rule ? into(item) : item),
    ),
  });
  return { ...ruleSet, root: walk(ruleSet.root) };
}

const marked = 'the accused default';

function mark(ruleSet: RuleSet, accused: Default): RuleSet {
  const walk = (group: Group): Group => ({
    ...group,
    items: group.items.map((item) => (item.kind === 'group' ? walk(item) : item)),
    default:
      group.default === accused
        ? { ...accused, outcome: { ...accused.outcome, route: marked } }
        : group.default,
  });
  return { ...ruleSet, root: walk(ruleSet.root) };
}
