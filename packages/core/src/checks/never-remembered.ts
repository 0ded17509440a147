import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import type { MemoryUse } from '../rules/memory-uses.js';
import type { Check, CheckContext } from './check.js';

/** Checks names that rules test, show or forget. If handlers may remember more names, only a misspelling is reported. */
export const neverRemembered: Check = {
  code: 'never-remembered',
  proves: 'no rule remembers or counts anything under this name',
  run: report,
};

function report({ memory }: CheckContext, tell: Report): void {
  if (memory.read.length === 0) return;
  const known = new Set(memory.written.map(({ name }) => name));
  const told = new Set<string>();
  for (const use of memory.read) {
    const { name, span, isOn } = use;
    const place = `${span.source.file}:${span.start}:${name}`;
    if (!isOn || known.has(name) || told.has(place)) continue;
    told.add(place);
    const like = nearest(name, known);
    const isAll =
      use.how === 'forgotten' &&
      (allOfThem.has(name.toLowerCase()) || nearest(name, ['everything']) !== undefined);
    if (like === undefined && memory.callsCode && !isAll) continue;
    tell({
      code: 'never-remembered',
      span,
      message: say`No rule remembers or counts ${quote(name)}, so ${translated(outcomeOf[use.how])}.`,
      hint: isAll
        ? say`Write "forget: everything" for all names, the question and the follow-ups.`
        : like === undefined
          ? say`Add "remember: { ${name}: … }" to the rule that learns it, or leave it out here.`
          : didYouMean(like, name),
    });
  }
}

/** What people write when they mean all names. */
const allOfThem: ReadonlySet<string> = new Set(['all', 'true', 'any', 'yes']);

const outcomeOf: { readonly [how in MemoryUse['how']]: string } = {
  tested: /* say */ 'this test never sees a value',
  shown: /* say */ 'there is never anything to show',
  forgotten: /* say */ 'there is never anything to forget',
  remembered: '',
  counted: '',
};
