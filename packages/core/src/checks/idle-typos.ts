import type { Report } from '../report/diagnostic.js';
import { say } from '../report/say.js';
import type { Condition, FieldCondition, Group, Test } from '../rules/model.js';
import { type LeafTest, operatorOf } from '../rules/operators/list.js';
import { slipsOf } from '../rules/typos.js';
import { walkEntries } from '../rules/walk-rules.js';
import type { Check, CheckContext } from './check.js';

/** Checks `typos: true` next to words that allow no slips: "pizza*" does not take "piza", though it reads as if it did. */
export const idleTypos: Check = {
  code: 'idle-typos',
  proves: 'none of the words here may have a slip',
  run: report,
};

function report({ ruleSet: { root } }: CheckContext, tell: Report): void {
  // A condition that several aliases refer to is one line of the file.
  const seen = new Set<string>();
  const note = (field: FieldCondition): void => {
    const { span } = field;
    const place = `${span.source.file}:${span.start}`;
    if (seen.has(place)) return;
    seen.add(place);
    const withTypos = testsOf(field.test).filter((test) => 'typos' in test && test.typos);
    if (withTypos.length > 0 && withTypos.every(isIdle)) tell(finding(span));
  };
  const enter = ({ when }: Group): void => {
    if (when) for (const field of fieldsOf(when)) note(field);
  };
  for (const { of } of walkEntries(root, undefined, enter)) {
    if (of.kind === 'rule') for (const field of fieldsOf(of.when)) note(field);
  }
}

function* fieldsOf(condition: Condition): Generator<FieldCondition> {
  if (condition.kind === 'field') yield condition;
  else if (condition.kind === 'not') yield* fieldsOf(condition.of);
  else if (condition.kind !== 'time') for (const part of condition.of) yield* fieldsOf(part);
}

/** Returns the operators of a test, one by one. */
function testsOf(test: Test): readonly LeafTest[] {
  switch (test.kind) {
    case 'not':
      return testsOf(test.of);
    case 'all':
    case 'any':
      return test.of.flatMap(testsOf);
    default:
      return [test];
  }
}

function isIdle(test: LeafTest): boolean {
  const set = operatorOf(test).takes(test);
  return (
    set.kind === 'phrases' &&
    set.typos &&
    set.patterns.every(({ words }) => words.every((word) => slipsOf(word) === 0))
  );
}

function finding(span: FieldCondition['span']) {
  return {
    code: 'idle-typos',
    span,
    yieldsTo: span,
    message: say`"typos: true" changes nothing here: none of these words may have a slip.`,
    hint: say`Words with "*" or a digit, and words of fewer than five letters, take no slips. Write endings out, such as [pizza, pizzas], or delete "typos".`,
  } as const;
}
