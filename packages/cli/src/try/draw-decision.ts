import type { Button, Decision, Message } from '@botrules/core';
import { describeStep, say } from '@botrules/core/tooling';
import type { Io } from '../terminal/io.js';
import { oneLine, paint, wrap } from '../terminal/style.js';

/** Something that a person can tap. */
export interface DrawnTap {
  readonly kind: 'postback' | 'quick_reply';
  readonly title: string;
  readonly payload: string;
}

/** What a decision looks like in a chat: its lines, and what can be tapped, in the order of its numbers. */
export function drawDecision(
  decision: Decision,
  { stdout, env }: Io,
): { readonly lines: readonly string[]; readonly taps: readonly DrawnTap[] } {
  const { cyan, dim, bold } = paint(stdout, env);
  const taps: DrawnTap[] = [];
  const lines: string[] = [];
  const draw = (text: string, indent = '     ') =>
    lines.push(
      ...text
        .split('\n')
        .flatMap((line) => wrap(oneLine(line), Math.max(20, stdout.columns - indent.length)))
        .map((line) => `${indent}${line}`.trimEnd()),
    );

  function tap(kind: DrawnTap['kind'], title: string, payload: string): void {
    taps.push({ kind, title, payload });
    const number = cyan(String(taps.length).padStart(2));
    lines.push(`      ${number}  ${oneLine(title)}`);
  }
  function button({ title, payload, url, phone }: Button): void {
    if (payload !== undefined) tap('postback', title, payload);
    else lines.push(`          ${oneLine(title)}  ${dim(oneLine(url ?? phone ?? ''))}`);
  }
  function message(each: Message): void {
    if ('typing' in each) lines.push(dim(`     ${say`… types for ${each.typing / 1000} s`}`));
    else if ('raw' in each) draw(JSON.stringify(each.raw));
    else if ('text' in each) {
      draw(each.text);
      each.buttons?.forEach(button);
    } else if ('cards' in each) {
      for (const card of each.cards) {
        draw(bold(oneLine(card.title)));
        if (card.subtitle !== undefined) draw(card.subtitle);
        card.buttons?.forEach(button);
      }
    } else {
      const [kind, url] = Object.entries(each)[0]!;
      draw(`[${kind}] ${url}`);
    }
    if ('quick_replies' in each) {
      for (const { title, payload } of each.quick_replies ?? []) tap('quick_reply', title, payload);
    }
  }

  decision.reply.forEach(message);
  for (const step of decision.steps) {
    const { rule, file, line } = step;
    for (const told of describeStep(step)) lines.push(`     → ${oneLine(told)}`);
    lines.push(dim(`     ${oneLine(rule)}  ${file}:${line}`));
  }
  if (decision.steps.length === 0) lines.push(dim(`     ${say`nothing takes it`}`));
  return { lines, taps };
}
