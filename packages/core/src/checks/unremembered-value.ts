import type { Report } from '../report/diagnostic.js';
import { didYouMean, listed, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import type { MemoryUse } from '../rules/memory-uses.js';
import type { Check, CheckContext } from './check.js';
import { placeInLine, writtenAt } from './place-in-line.js';
import { toClaim, toValues } from './proof/claims/claim.js';
import { relate } from './proof/claims/relate.js';

/**
 * Checks values that a test asks for, where rules remember only words of their own: `memory.size: Large`, and the one rule
 * that remembers a size writes `L`. If a handler may remember more, nothing is said.
 */
export const unrememberedValue: Check = {
  code: 'unremembered-value',
  proves: 'no rule remembers this value under this name',
  run: report,
};

/** How many of the values that rules remember are named. */
const mostNamed = 4;

function report({ memory }: CheckContext, tell: Report): void {
  if (memory.valuesTested.length === 0 || memory.callsCode) return;
  const known = knownValuesOf(memory.written);
  const told = new Set<string>();
  for (const { name, span, leaf, isOn } of memory.valuesTested) {
    const values = known.get(name);
    if (values === undefined || !isOn || leaf.kind !== 'is') continue;
    for (const value of leaf.values) {
      const claim = toClaim({ ...leaf, values: [value] });
      if (values.counted && isWhole.test(value)) continue;
      if ([...values.words].some((word) => relate(toValues([word]), claim) !== 'out')) continue;
      const at = placeInLine(span, value);
      const place = `${at.source.file}:${at.start}:${value}`;
      if (told.has(place)) continue;
      told.add(place);
      const words = [...values.words];
      const like = meantBy(value, words);
      tell({
        code: 'unremembered-value',
        span: at,
        yieldsTo: at === span ? undefined : at,
        message:
          words.length === 0
            ? say`No rule remembers ${quote(value)} under ${quote(name)}, which is only counted, so this never passes.`
            : say`No rule remembers ${quote(value)} under ${quote(name)}, so this never passes.`,
        hint:
          didYouMean(like, value) ??
          (words.length === 0
            ? say`Write a number, such as memory.${name}: 3.`
            : say`Write ${listed(words.slice(0, mostNamed).map(quote))}, which rules remember.`),
        ...(like !== undefined && at !== span && { instead: writtenAt(at, like) }),
      });
    }
  }
}

/** A number as counting makes it. */
const isWhole = /^-?\d+$/;

interface WordsKept {
  readonly words: Set<string>;
  counted: boolean;
}

/** Returns all that rules write under each name; a name under which they may write any text is left out. */
function knownValuesOf(written: readonly MemoryUse[]): ReadonlyMap<string, WordsKept> {
  const known = new Map<string, WordsKept>();
  const open = new Set<string>();
  for (const { name, how, value } of written) {
    const of = known.get(name) ?? { words: new Set<string>(), counted: false };
    known.set(name, of);
    if (how === 'counted') of.counted = true;
    else if (typeof value === 'string') of.words.add(value);
    else open.add(name);
  }
  for (const name of open) known.delete(name);
  return known;
}

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'on']);
const no: ReadonlySet<string> = new Set(['false', 'no', 'off']);

/** `yes` is mostly meant for `true`, and another word for the one that is nearest. */
function meantBy(value: string, words: readonly string[]): string | undefined {
  for (const same of [yes, no]) {
    if (same.has(value)) return words.find((word) => same.has(word));
  }
  return nearest(value, words);
}
