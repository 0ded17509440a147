import { spokenTag } from '@botrules/core/tooling';
import pc from 'picocolors';
import type { Io, Output } from './io.js';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * Colours where they are wanted: FORCE_COLOR (but `0` and `false`) switches them on, NO_COLOR off; else a
 * terminal has them and a pipe does not.
 */
export function paint(output: Output, env: Io['env']): Colors {
  return pc.createColors(wantsColor(output, env));
}

export function wantsColor(output: Output, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY && env.TERM !== 'dumb';
}

/** `1 rule`, `2 rules`, `1,000 rules`: the words are those of the language that is spoken. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString(spokenTag())} ${number === 1 ? one : many}`;
}

/** `66.7`, as the language that is spoken writes it. */
export function inPercent(number: number): string {
  const minimumFractionDigits = 1;
  return number.toLocaleString(spokenTag(), {
    minimumFractionDigits,
    maximumFractionDigits: minimumFractionDigits,
  });
}

/** The time of day here: `17:04:12`. */
export function clock(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** `text` in no more than `width` characters; what is left out shows as `…`. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** Colours, and the two ends of a link: what a terminal does not show. */
const unseen = /\u001b(?:\[[\d;]*m|\]8;;[^\u001b]*\u001b\\)/g;

/**
 * `text` broken between words into lines of no more than `width` characters, where its words allow it; those
 * after the first begin with `indent`. Colours and links take no room.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (longer.replace(unseen, '').length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines;
}

/** A text in quotes, on one line. */
export function quote(text: string): string {
  return `"${oneLine(text)}"`;
}

/** A text that quotes what was typed or read, which must neither break the line nor steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
}
