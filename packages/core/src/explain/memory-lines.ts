import type { Memory } from '../memory/memory.js';
import type { Recall } from '../memory/recall.js';
import { quote } from '../report/problems.js';
import { isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';

/** What rules see of a memory, a line each, as one says it. */
export function describeMemory(memory: Memory | undefined, recall: Recall): readonly string[] {
  if (memory === undefined) return [];
  if (recall.memory === undefined) {
    return [`nothing any more: the last event was at ${isoTime(memory.seen)}, and all is over`];
  }
  const { now, arrival, arrivalAge, away, missed, person } = recall;
  const { values = {}, question, once = {}, followUps = [], offers } = recall.memory;
  const names = Object.keys(values).filter((name) => recall.value(name) !== undefined);
  const came = Object.entries(arrival ?? {}).filter(([key]) => key !== 'at');
  const told = Object.entries(person ?? {}).filter(([key]) => key !== 'at');
  const marks = Object.keys(once).filter((mark) => recall.isMarked(mark));
  return [
    ...names.map((name) => `${name} is ${quote(recall.value(name)!)}`),
    ...(question && now < question.until ? [`the question ${question.name} is open`] : []),
    ...came.map(([key, value]) => `arrival.${key} is ${quote(String(value))}`),
    ...(came.length > 0 ? [`arrival.age is ${writeDuration(arrivalAge!)}`] : []),
    ...told.map(([key, value]) => `person.${key} is ${quote(String(value))}`),
    ...(away === undefined ? [] : [`away is ${writeDuration(away)}`]),
    ...(missed > 0 ? [`missed is ${missed}`] : []),
    ...(recall.isHuman ? ['a person of the page is talking'] : []),
    ...marks.map((mark) => `once: ${mark} took an event before`),
    ...followUps.map(({ payload, due }) => `${payload} comes at ${isoTime(due)}`),
    ...(offers?.taps ?? []).map(({ title, payload }) => `${quote(title)} was offered: ${payload}`),
  ];
}
