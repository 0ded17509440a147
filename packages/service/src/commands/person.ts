import { readMemoryRecord } from '@botrules/bot';
import { printable } from '@botrules/channel';
import type { Memory } from '@botrules/core';
import type { PersonMemory } from '../inbox/records/memory-records.js';
import { wordsOf } from '../words.js';

/** What is remembered of a person in one conversation, as lines of plain words. It is personal data. */
export function describePerson({ conversation, memory: text, touched }: PersonMemory): string {
  const { channel, account, conversation: other } = conversation;
  const lines = [
    `in        ${channel}, account ${account || 'unknown'}, conversation ${other}`,
    `written   ${timeOf(touched)}`,
  ];
  try {
    lines.push(...linesOf(readMemoryRecord(text).memory));
  } catch (error) {
    lines.push(`problem   ${wordsOf(error)}`);
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
  const add = (what: string, words: string) => lines.push(`${what.padEnd(10)}${words}`);
  if (person !== undefined) {
    const { at, first_name, last_name, locale } = person;
    const name = [first_name, last_name].filter(Boolean).join(' ') || 'the platform told no name';
    add('person', `${name}${locale ? `, ${locale}` : ''} (asked ${timeOf(at)})`);
  }
  if (active !== undefined) add('active', timeOf(active));
  for (const [name, { value, until }] of Object.entries(values)) {
    add('remembers', `${name}: ${value}${until === undefined ? '' : ` (until ${timeOf(until)})`}`);
  }
  if (question !== undefined)
    add('question', `${question.name} (open until ${timeOf(question.until)})`);
  if (arrival !== undefined) {
    const { at, ...how } = arrival;
    const words = Object.entries(how).map(([key, value]) => `${key} ${value}`);
    add('arrived', `${words.join(', ')} (${timeOf(at)})`);
  }
  if (missed !== undefined) add('missed', `${missed} in a row that no rule took`);
  for (const { payload, due, inAnyCase } of followUps) {
    add('follow-up', `${payload} (${timeOf(due)}${inAnyCase ? ', in any case' : ''})`);
  }
  for (const [mark, { until }] of Object.entries(once)) {
    add('once', `${mark} (${until === 'ever' ? 'for ever' : `until ${timeOf(until)}`})`);
  }
  if (offers !== undefined) add('offered', offers.taps.map(({ title }) => title).join(', '));
  if (human !== undefined) add('human', `until ${timeOf(human)}`);
  return lines;
}

function timeOf(time: number): string {
  return new Date(time).toISOString();
}
