import type { Memory } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { later } from '../formats/chat-lines.js';
import { quote } from '../terminal/style.js';

/** What is remembered of a person, in a sentence. */
export function describeMemory(memory: Memory | undefined, now: number): string {
  if (memory === undefined) return say`Nothing is remembered.`;
  const { values = {}, question, followUps = [], once = {}, missed, arrival, human } = memory;
  const lives = (until: number | undefined) => until === undefined || now < until;
  const parts = [
    ...Object.entries(values)
      .filter(([, { until }]) => lives(until))
      .map(([name, { value }]) => say`${name} is ${quote(value)}`),
    ...(question && lives(question.until) ? [say`the question ${question.name} is open`] : []),
    ...followUps.map(({ payload, due }) => say`${payload} comes ${later(Math.max(0, due - now))}`),
    ...Object.keys(once).map((name) => say`${quote(name)} took an event, and does so once`),
    ...(missed ? [missedOf(missed)] : []),
    ...(arrival ? [say`the person came by ${arrival.ref ?? arrival.source ?? say`a link`}`] : []),
    ...(human !== undefined && now < human ? [say`a person of the page is talking`] : []),
  ];
  return parts.length === 0
    ? say`Nothing is remembered that rules can ask for.`
    : say`Remembered: ${parts.join('; ')}.`;
}

function missedOf(count: number): string {
  return count === 1
    ? say`no rule took the last message`
    : say`no rule took the last ${count} messages`;
}

/** The memory once a person of the page is gone. */
export function withoutHuman(memory: Memory | undefined): Memory | undefined {
  if (memory === undefined) return undefined;
  const { human: _, ...rest } = memory;
  return rest;
}
