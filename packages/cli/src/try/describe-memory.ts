import type { Memory } from '@botrules/core';
import { later } from '../formats/chat-lines.js';
import { quote } from '../terminal/style.js';

/** What is remembered of a person, in a sentence. */
export function describeMemory(memory: Memory | undefined, now: number): string {
  if (memory === undefined) return 'Nothing is remembered.';
  const { values = {}, question, followUps = [], once = {}, missed, arrival, human } = memory;
  const lives = (until: number | undefined) => until === undefined || now < until;
  const parts = [
    ...Object.entries(values)
      .filter(([, { until }]) => lives(until))
      .map(([name, { value }]) => `${name} is ${quote(value)}`),
    ...(question && lives(question.until) ? [`the question ${question.name} is open`] : []),
    ...followUps.map(({ payload, due }) => `${payload} comes ${later(Math.max(0, due - now))}`),
    ...Object.keys(once).map((name) => `${quote(name)} took an event, and does so once`),
    ...(missed ? [`${missed} in a row were missed`] : []),
    ...(arrival ? [`the person came by ${arrival.ref ?? arrival.source ?? 'a link'}`] : []),
    ...(human !== undefined && now < human ? ['a person of the page is talking'] : []),
  ];
  return parts.length === 0
    ? 'Nothing is remembered that rules can ask for.'
    : `Remembered: ${parts.join('; ')}.`;
}

/** The memory once a person of the page is gone. */
export function withoutHuman(memory: Memory | undefined): Memory | undefined {
  if (memory === undefined) return undefined;
  const { human: _, ...rest } = memory;
  return rest;
}
