import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import type { Check, CheckContext } from './check.js';

/** Checks names that rules write. A name that is read under a misspelling has been reported where it is read. */
export const unusedMemory: Check = {
  code: 'unused-memory',
  proves: 'no rule tests or shows what is remembered or counted here',
  run: report,
};

function report({ memory }: CheckContext, tell: Report): void {
  if (memory.written.length === 0) return;
  const looked = memory.read.filter(({ how }) => how !== 'forgotten');
  const read = new Set(looked.map(({ name }) => name));
  const written = new Set(memory.written.map(({ name }) => name));
  const slips = new Set(
    looked.flatMap(({ name, isOn }) =>
      isOn && !written.has(name) ? (nearest(name, written) ?? []) : [],
    ),
  );
  const told = new Set<string>();
  for (const { name, how, span, isOn } of memory.written) {
    if (!isOn || read.has(name) || slips.has(name) || told.has(name)) continue;
    told.add(name);
    const like = nearest(
      name,
      [...written].filter((other) => other !== name && read.has(other)),
    );
    tell({
      code: 'unused-memory',
      span,
      message:
        how === 'counted'
          ? say`${quote(name)} is counted here, and no rule tests or shows it.`
          : say`${quote(name)} is remembered here, and no rule tests or shows it.`,
      hint: like
        ? say`${didYouMean(like, name)} Else use it, as "memory.${name}" or "{memory.${name}}", or delete it.`
        : say`Use it, as "memory.${name}" or "{memory.${name}}", or delete it.`,
    });
  }
}
