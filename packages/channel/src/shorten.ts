import type { TextLimit } from '@botrules/core';
import { countCharacters, countGraphemes, say } from '@botrules/core/tooling';
import { cutText, type Measure, utf8Length } from './cut-text.js';
import { leftOut, toldCut } from './left-out.js';

/** Says what was changed or left out: where below the message (`.buttons[3]`, or nothing), and one sentence. */
export type Tell = (at: string, message: string) => void;

/** A text, cut where it is longer than a limit; that is told. */
export function shorten(text: string, limit: TextLimit, at: string, tell: Tell): string {
  if (fits(text, limit)) return text;
  const { most, noun, measure } = countOf(limit);
  tell(at, toldCut(most, noun));
  return cutText(text, most, measure);
}

/** Whether a text is within a limit, as its platform counts. */
export function fits(text: string, limit: TextLimit): boolean {
  const { most, measure, shortest } = countOf(limit);
  // Most texts need not be counted: nothing that is counted is less than a unit of UTF-16.
  return (shortest && text.length <= most) || measure(text) <= most;
}

/** A text with lines below it. The text is cut for them; lines for which there is no room at all are left out. */
export function withLines(
  text: string,
  lines: readonly string[],
  limit: TextLimit,
  at: string,
  tell: Tell,
): string {
  if (lines.length === 0) return shorten(text, limit, at, tell);
  const { most, measure } = countOf(limit);
  // Half of the room is the text's own, where it needs it.
  let room = most - Math.min(most >> 1, measure(text));
  const kept = lines.filter((line) => {
    const needed = measure(line) + 1;
    if (needed > room) {
      tell(at, leftOut.lineBelow());
      return false;
    }
    room -= needed;
    return true;
  });
  const below = kept.map((line) => `\n${line}`).join('');
  const left = most - measure(below);
  const own = typeof limit === 'number' ? left : { ...limit, most: left };
  return shorten(text, own, at, tell) + below;
}

/** Nothing to see. */
export function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === '';
}

interface CountedText {
  readonly most: number;
  /** What is counted, for a sentence. */
  readonly noun: string;
  readonly measure: Measure;
  /** Whether a text never has more of it than units of UTF-16. */
  readonly shortest: boolean;
}

function countOf(limit: TextLimit): CountedText {
  if (typeof limit === 'number') {
    return { most: limit, noun: say`characters`, measure: countCharacters, shortest: true };
  }
  const { most } = limit;
  switch (limit.in) {
    case 'bytes':
      return { most, noun: say`bytes`, measure: utf8Length, shortest: false };
    case 'units':
      return { most, noun: say`units of UTF-16`, measure: ({ length }) => length, shortest: true };
    case 'graphemes':
      return { most, noun: say`characters`, measure: countGraphemes, shortest: true };
  }
}
