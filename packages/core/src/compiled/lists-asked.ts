import type { Form } from '../rules/forms.js';
import { listsOf } from '../rules/like.js';
import type { Condition, Group, List, Test } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';
import { walkEntries } from '../rules/walk-rules.js';

/** A list, and a form in which its values are looked up. */
export interface AskedList {
  readonly list: List;
  readonly form: Form;
}

/** Yields the lists in which enabled rules, and the groups around them, look something up; some more than once. */
export function* listsAsked(root: Group): Generator<AskedList> {
  const groups: Group[] = [];
  const enter = (group: Group) => void groups.push(group);
  for (const { of } of walkEntries(root, undefined, enter)) {
    if (of.kind === 'rule') yield* inCondition(of.when);
  }
  for (const { when } of groups) if (when !== undefined) yield* inCondition(when);
}

function* inCondition(condition: Condition): Generator<AskedList> {
  if (condition.kind === 'field') yield* inTest(condition.test);
  else if (condition.kind === 'not') yield* inCondition(condition.of);
  else if (condition.kind !== 'time') for (const each of condition.of) yield* inCondition(each);
}

function* inTest(test: Test): Generator<AskedList> {
  if (test.kind === 'all' || test.kind === 'any') {
    for (const each of test.of) yield* inTest(each);
  } else if (test.kind === 'not') {
    yield* inTest(test.of);
  } else {
    const set = operatorOf(test).takes(test);
    const { form } = set;
    if ('list' in set && set.list !== undefined) yield { list: set.list, form };
    if (set.kind !== 'patterns') return;
    for (const pattern of set.patterns) for (const list of listsOf(pattern)) yield { list, form };
  }
}
