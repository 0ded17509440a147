import { needText, wrongArgument } from './argument.js';
import { asItLooks, insideCurly } from './characters.js';
import { say } from './say.js';
/** Returns the known word that was most likely meant, or `undefined` if none is similar. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  needText('nearest', 'a word', word, 'Write nearest("wehn", ["when", "then"]).');
  if (known === null || typeof known !== 'object' || !(Symbol.iterator in known)) {
    throw wrongArgument('nearest', 'the known words as a list', known, 'Pass an array of them.');
  }
  const wanted = bare(word);
  const looks = asItLooks(word);
  // Longer words may differ more: in a third of the letters, at most three.
  let limit = Math.min(3, Math.floor((wanted.length + 1) / 3));
  let best: string | undefined;
  for (const candidate of known) {
    if (typeof candidate !== 'string') {
      throw wrongArgument('nearest', 'the known words as a list', known, 'Pass an array of words.');
    }
    const other = bare(candidate);
    if (other === wanted || asItLooks(candidate) === looks) return candidate;
    if (Math.abs(other.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, other);
    if (distance < limit || (distance === limit && best === undefined)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** Returns whether a word means `true` or `false`, in the languages of our users; `undefined` if it means neither. */
export function meantBoolean(written: string): boolean | undefined {
  const word = insideCurly(written) ?? written;
  if (/^(?:t|true|y|yes|on|1|ja|j|oui|vrai|s[ií]|evet|sim|da|да)$/iu.test(word)) return true;
  if (/^(?:f|false|n|no|off|0|nein|non|faux|hay[ıi]r|n[aã]o|ne|нет)$/iu.test(word)) return false;
  return undefined;
}

/** Returns what to write where `true` or `false` is expected. */
export function trueOrFalse(word: string): string {
  const meant = meantBoolean(word);
  return meant === undefined ? say`Write true or false.` : say`Write ${String(meant)}.`;
}

/** Returns the bare word: `startsWith`, `starts-with` and `STARTS_WITH` all become `startswith`. */
function bare(word: string): string {
  return word
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '');
}

/** Returns how many letters are inserted, left out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
