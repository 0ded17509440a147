import type { Event } from '../event.js';
import type { ConditionLines } from '../explain/condition-lines.js';
import { TriedEvent } from '../explain/tried-event.js';
import type { Memory } from '../memory/memory.js';
import { Recall } from '../memory/recall.js';
import type { Span } from '../report/source.js';
import { consult } from '../router/semantics.js';
import type { Condition, Group } from '../rules/model.js';

/** Whether a condition holds; or else the test of the time that decides it. */
type TimeAnswer = boolean | Span;

/**
 * Returns the first test of the time that decides something about an event: at another time, the decision could differ.
 * `undefined` if there is none.
 */
export function askedTime(
  root: Group,
  lines: ConditionLines,
  event: Event,
  memory: Memory | undefined,
): Span | undefined {
  const tried = new TriedEvent(lines, event, new Recall(event, memory, undefined));
  let asked: Span | undefined;
  const says = consult(root, {
    guards: tried.guards,
    isMarked: (mark) => tried.isMarked(mark),
    holds(condition) {
      const answer = answerOf(condition, tried);
      if (typeof answer === 'boolean') return answer;
      asked ??= answer;
      return true;
    },
  });
  for (const _ of says) if (asked !== undefined) break;
  return asked;
}

function answerOf(condition: Condition, tried: TriedEvent): TimeAnswer {
  switch (condition.kind) {
    case 'time':
      return condition.span;
    case 'not': {
      const answer = answerOf(condition.of, tried);
      return typeof answer === 'boolean' ? !answer : answer;
    }
    case 'all':
    case 'any': {
      const answers = condition.of.map((part) => answerOf(part, tried));
      const decides = condition.kind === 'any';
      if (answers.includes(decides)) return decides;
      return answers.find((answer) => typeof answer !== 'boolean') ?? !decides;
    }
    case 'field':
      return tried.holds(condition);
  }
}
