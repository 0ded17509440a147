import type { EventResult, Message } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { Io, Output } from '../terminal/io.js';
import { oneLine, paint, wrap } from '../terminal/style.js';
import { doneBy, doneIn } from './event-words.js';

/** A conversation as a chat, up to the event at which it went wrong, which is marked. */
export function drawChat(
  events: readonly EventResult[],
  isRight: (event: EventResult) => boolean,
  output: Output,
  env: Io['env'],
): readonly string[] {
  const { dim, red } = paint(output, env);
  const lines: string[] = [];
  let now: number | undefined;
  const draw = (who: string, text: string, color = (line: string) => line) => {
    const width = Math.max(20, output.columns - 10);
    const rows = text.split('\n').flatMap((line) => wrap(oneLine(line), width));
    rows.forEach((row, at) => {
      lines.push(color(`  ${(at === 0 ? who : '').padEnd(6)}${row}`.trimEnd()));
    });
  };
  for (const result of events) {
    const { event, reply, rule, steps } = result.decision;
    if (now !== undefined && event.timestamp !== undefined && event.timestamp > now) {
      draw('', `… ${later(event.timestamp - now)}`, dim);
    }
    now = event.timestamp ?? now;
    const isWrong = !isRight(result);
    draw(isWrong ? `✗ ${doneBy(event)}` : doneBy(event), doneIn(event), isWrong ? red : undefined);
    for (const message of reply) draw('bot', wordsOf(message));
    if (steps.length === 0) draw('', say`nothing takes it`, dim);
    else if (reply.length === 0)
      draw('', say`${rule ?? steps.at(-1)!.rule} takes it, and says nothing`, dim);
  }
  return lines;
}

/** A span of time as one says it: `2 hours later`. */
export function later(milliseconds: number): string {
  const all = [
    [say`day`, say`days`, 86_400_000],
    [say`hour`, say`hours`, 3_600_000],
    [say`minute`, say`minutes`, 60_000],
    [say`second`, say`seconds`, 1000],
  ] as const;
  const parts: string[] = [];
  let left = milliseconds;
  for (const [unit, units, length] of all) {
    const count = Math.floor(left / length);
    left -= count * length;
    if (count > 0) parts.push(`${count} ${count === 1 ? unit : units}`);
  }
  return parts.length === 0 ? say`a moment later` : say`${parts.join(' ')} later`;
}

function wordsOf(message: Message): string {
  const taps = tapsOf(message).map((title) => `[${title}]`);
  return [bodyOf(message), ...taps].join(' ');
}

function bodyOf(message: Message): string {
  if ('text' in message) return message.text;
  if ('typing' in message) return say`… types for ${message.typing / 1000} s`;
  if ('raw' in message) return JSON.stringify(message.raw);
  if ('cards' in message) {
    return message.cards
      .map(
        ({ title, buttons = [] }) =>
          `${title}: ${buttons.map((each) => `[${each.title}]`).join(' ')}`,
      )
      .join('\n');
  }
  const [kind, url] = Object.entries(message)[0]!;
  return `[${kind}] ${url}`;
}

function tapsOf(message: Message): readonly string[] {
  const buttons = 'buttons' in message ? (message.buttons ?? []) : [];
  const quick = 'quick_replies' in message ? (message.quick_replies ?? []) : [];
  return [...buttons, ...quick].map(({ title }) => title);
}
