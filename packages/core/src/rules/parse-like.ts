import { quote } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import { type Form, partToForm } from './forms.js';
import { cutLike, type LikeSlip } from './like.js';
import type { PatternProblem } from './pattern-problem.js';
import type { LikePart, LikePattern } from './patterns.js';

/** Reads the text of a `like` that is compared in a form. */
export function parseLike(text: string, form: Form = 'written'): LikePattern | PatternProblem {
  const counts = (part: LikePart) =>
    part.kind !== 'literal' || partToForm(part.text, form, false, false) !== '';
  const read = cutLike(text, counts);
  return 'slip' in read ? { at: read.at, length: read.length, ...tell(read, text) } : read;
}

const properName =
  /* say */ 'Use letters, digits and "_", beginning with a letter, as in {order_id}; write "\\{" for a brace.';

function tell(
  { slip, at, length }: LikeSlip,
  text: string,
): Pick<PatternProblem, 'message' | 'hint'> {
  const written = text.slice(at, at + length);
  switch (slip) {
    case 'empty':
      return { message: say`The pattern is empty.`, hint: say`Write the text to fit.` };
    case 'half-character':
      return {
        message: say`The pattern has half of a character in it, a surrogate without its pair.`,
        hint: say`Write the whole character.`,
      };
    case 'lone-backslash':
      return {
        message: say`The pattern ${quote(text)} ends in a "\\" with nothing after it.`,
        hint: say`Write "\\\\" for a backslash.`,
      };
    case 'unclosed':
      return {
        message: say`The "{" in ${quote(text)} is never closed.`,
        hint: say`Close it with "}", or write "\\{" for a brace.`,
      };
    case 'bad-name':
      return {
        message:
          written === '{}'
            ? say`The placeholder "{}" has no name.`
            : say`"${written}" is not a placeholder that has a proper name.`,
        hint: translated(properName),
      };
    case 'nothing-between':
      return {
        message:
          text[at - 1] === '}'
            ? say`Nothing stands between "${written}" and the placeholder before it, so nothing says where one ends.`
            : say`Nothing that counts under "loose" stands between "${written}" and the placeholder before it, so nothing says where one ends.`,
        hint: say`Put a text or "*" between them, or make them one.`,
      };
  }
}
