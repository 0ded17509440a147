import type { Memory } from '../memory/memory.js';
import type { Recall } from '../memory/recall.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';

/** Describes what rules see of a memory, in lines. */
export function describeMemory(memory: Memory | undefined, recall: Recall): readonly string[] {
  if (memory === undefined) return [];
  if (recall.memory === undefined) {
    return [say`nothing any more: the last event was at ${isoTime(memory.seen)}, and all is over`];
  }
  const { now, arrival, arrivalAge, away, missed, person } = recall;
  const { values = {}, question, once = {}, followUps = [], offers } = recall.memory;
  const names = Object.keys(values).filter((name) => recall.value(name) !== undefined);
  const came = Object.entries(arrival ?? {}).filter(([key]) => key !== 'at');
  const told = Object.entries(person ?? {}).filter(([key]) => key !== 'at');
  const marks = Object.keys(once).filter((mark) => recall.isMarked(mark));
  return [
    ...names.map((name) => say`${name} is ${quote(recall.value(name)!)}`),
    ...(question && now < question.until ? [say`the question ${question.name} is open`] : []),
    ...came.map(([key, value]) => say`arrival.${key} is ${quote(String(value))}`),
    ...(came.length > 0 ? [say`arrival.age is ${writeDuration(arrivalAge!)}`] : []),
    ...told.map(([key, value]) => say`person.${key} is ${quote(String(value))}`),
    ...(away === undefined ? [] : [say`away is ${writeDuration(away)}`]),
    ...(missed > 0 ? [say`missed is ${missed}`] : []),
    ...(recall.isHuman ? [say`a person of the page is talking`] : []),
    ...marks.map((mark) => say`once: ${mark} took an event before`),
    ...followUps.map(({ payload, due }) => say`${payload} comes at ${isoTime(due)}`),
    ...(offers?.taps ?? []).map(
      ({ title, payload }) => say`${quote(title)} was offered: ${payload}`,
    ),
  ];
}
