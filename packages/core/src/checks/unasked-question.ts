import { questionName } from '../memory/memory.js';
import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import type { MemoryUses } from '../rules/memory-uses.js';
import type { Check, CheckContext } from './check.js';
import { placeInLine } from './place-in-line.js';
import { toClaim, toValues } from './proof/claims/claim.js';
import { relate } from './proof/claims/relate.js';

/** Checks questions both ways: each that a test waits for must be asked, and each that is asked must have its answer taken. */
export const unaskedQuestion: Check = {
  code: 'unasked-question',
  proves:
    'no rule asks the question that is tested here, or none tests the question that is asked here',
  run: report,
};

function report({ memory }: CheckContext, tell: Report): void {
  const slips = reportUnasked(memory, tell);
  reportUnanswered(memory, slips, tell);
}

/** Reports tests of questions that nobody asks; returns the questions that were most likely meant. */
function reportUnasked(
  { answered, asked, callsCode }: MemoryUses,
  tell: Report,
): ReadonlySet<string> {
  const known = new Set(asked.map(({ question }) => question));
  const meant = new Set<string>();
  const told = new Set<string>();
  for (const { line, leaf, isOn } of answered) {
    if (!isOn || leaf.kind !== 'is' || leaf.loose) continue;
    for (const value of leaf.values) {
      if (isAsked(value, leaf.ignoreCase, known)) continue;
      const like = nearest(value, known);
      if (like !== undefined) meant.add(like);
      if (like === undefined && callsCode) continue;
      const span = placeInLine(line.span, value);
      const place = `${span.source.file}:${span.start}:${value}`;
      if (told.has(place)) continue;
      told.add(place);
      tell({
        code: 'unasked-question',
        span,
        yieldsTo: span === line.span ? undefined : span,
        message: say`No rule asks the question ${quote(value)}, so nothing is ever an answer to it.`,
        hint: didYouMean(like, value) ?? askHint(value),
      });
    }
  }
  return meant;
}

function askHint(value: string): string {
  return questionName.test(value)
    ? say`Add "ask: ${value}" to the rule whose reply asks for it.`
    : say`Write the name that "ask" gives the question, such as answer_to: order.name.`;
}

/** What people write to close a question. */
const closers: ReadonlySet<string> = new Set([
  ...['none', 'no', 'false', 'off', 'close', 'closed', 'stop', 'end', 'done', 'nothing', 'nobody'],
]);

function answerHint(question: string): string {
  return closers.has(question.toLowerCase()) || nearest(question, ['nothing']) !== undefined
    ? say`Write "ask: nothing" if the question is to be closed.`
    : say`Add a rule with "when: { answer_to: ${question}, text: { exists: true } }", or delete this "ask".`;
}

function isAsked(value: string, ignoreCase: boolean, known: ReadonlySet<string>): boolean {
  if (known.has(value)) return true;
  const lower = value.toLowerCase();
  return ignoreCase && [...known].some((name) => name.toLowerCase() === lower);
}

function reportUnanswered(
  { answered, asked, showsQuestion }: MemoryUses,
  slips: ReadonlySet<string>,
  tell: Report,
): void {
  // A rule that takes everything but the answer to one question takes the answers to all others.
  if (showsQuestion || answered.some(({ isNegated }) => isNegated)) return;
  const claims = answered.map(({ leaf }) => toClaim(leaf));
  const told = new Set<string>();
  for (const { question, span, isOn } of asked) {
    if (!isOn || told.has(question) || slips.has(question)) continue;
    told.add(question);
    if (claims.some((claim) => relate(toValues([question]), claim) !== 'out')) continue;
    tell({
      code: 'unasked-question',
      span,
      message: say`No rule takes an answer to the question ${quote(question)}.`,
      hint: answerHint(question),
    });
  }
}
