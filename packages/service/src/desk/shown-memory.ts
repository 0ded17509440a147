import { readMemoryRecord } from '@botrules/bot';
import { wordsOf } from '../words.js';
import { personHash } from './person-hash.js';
import { type Sight, timeOrNull, timeText } from './shown-events.js';

/** What is remembered of a person, as the desk shows it: values only where personal data may be seen. */
export function showMemory(
  { person, memory: text }: { readonly person: string; readonly memory: string },
  { personalData, key }: Sight,
) {
  const who = {
    person: personHash(key, person),
    ...(personalData && { personId: person }),
  };
  let memory: ReturnType<typeof readMemoryRecord>['memory'];
  try {
    ({ memory } = readMemoryRecord(text));
  } catch (error) {
    return { ...who, problem: wordsOf(error) };
  }
  const { values = {}, question, followUps = [], human, active, missed } = memory;
  return {
    ...who,
    active: timeOrNull(active),
    missed: missed ?? 0,
    human: timeOrNull(human),
    question:
      question === undefined ? null : { name: question.name, until: timeText(question.until) },
    values: Object.entries(values).map(([name, { value, until }]) => ({
      name,
      until: timeOrNull(until),
      ...(personalData && { value }),
    })),
    followUps: followUps.map(({ payload, due, inAnyCase }) => ({
      due: timeText(due),
      inAnyCase: inAnyCase === true,
      ...(personalData && { payload }),
    })),
    ...(personalData && { all: memory }),
  };
}
