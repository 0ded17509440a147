import { readMemoryRecord } from '@botrules/bot';
import { printable } from '@botrules/channel';
import type { Memory } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { PersonMemory } from '../inbox/records/memory-records.js';
import { wordsOf } from '../words.js';

/** What is remembered of a person in one conversation, as lines of plain words. It is personal data. */
export function describePerson({ conversation, memory: text, touched }: PersonMemory): string {
  const { channel, account, conversation: other } = conversation;
  const lines = [
    lineOf(say`in`, say`${channel}, account ${account || say`unknown`}, conversation ${other}`),
    lineOf(say`written`, timeOf(touched)),
  ];
  try {
    lines.push(...linesOf(readMemoryRecord(text).memory));
  } catch (error) {
    lines.push(lineOf(say`problem`, wordsOf(error)));
  }
  return lines.map(printable).join('\n');
}

/** The same as JSON on one line, for programs. */
export function personAsJson({ conversation, memory: text, touched }: PersonMemory): string {
  const { memory } = JSON.parse(text) as { readonly memory: unknown };
  return JSON.stringify({ ...conversation, written: timeOf(touched), memory });
}

function linesOf(memory: Memory): readonly string[] {
  const { values = {}, question, arrival, followUps = [], once = {}, offers, human } = memory;
  const { person, active, missed } = memory;
  const lines: string[] = [];
  const add = (what: string, words: string) => lines.push(lineOf(what, words));
  if (person !== undefined) {
    const { at, first_name, last_name, locale } = person;
    const name =
      [first_name, last_name].filter(Boolean).join(' ') || say`the platform told no name`;
    add(say`person`, `${name}${locale ? `, ${locale}` : ''} (${say`asked ${timeOf(at)}`})`);
  }
  if (active !== undefined) add(say`active`, timeOf(active));
  for (const [name, { value, until }] of Object.entries(values)) {
    add(
      say`value`,
      `${name}: ${value}${until === undefined ? '' : ` (${say`until ${timeOf(until)}`})`}`,
    );
  }
  if (question !== undefined)
    add(say`question`, `${question.name} (${say`open until ${timeOf(question.until)}`})`);
  if (arrival !== undefined) {
    const { at, ...how } = arrival;
    const words = Object.entries(how).map(([key, value]) => `${key} ${value}`);
    add(say`arrived`, `${words.join(', ')} (${timeOf(at)})`);
  }
  if (missed !== undefined) add(say`missed`, say`${missed} in a row that no rule took`);
  for (const { payload, due, inAnyCase } of followUps) {
    add(
      say`follow-up`,
      `${payload} (${timeOf(due)}${inAnyCase ? say`, even if they act before` : ''})`,
    );
  }
  for (const [mark, { until }] of Object.entries(once)) {
    add(say`once`, `${mark} (${until === 'ever' ? say`for ever` : say`until ${timeOf(until)}`})`);
  }
  if (offers !== undefined) add(say`offered`, offers.taps.map(({ title }) => title).join(', '));
  if (human !== undefined) add(say`human`, say`until ${timeOf(human)}`);
  return lines;
}

function lineOf(what: string, words: string): string {
  return `${what.padEnd(10)}${words}`;
}

function timeOf(time: number): string {
  return new Date(time).toISOString();
}
