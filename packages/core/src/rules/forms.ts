// Decides in which form a test reads a text, and which part of the written text corresponds to a part of that form.

import { compose, fold, foldComposed, sliceFolded } from './fold.js';
import { cutWords, foldLoose, foldLoosePart, partOf, sliceLoose } from './words-slot.js';

/** `written` as it arrived, `folded` as `ignore_case` compares, `loose` as `loose` compares, and `words` cut into words. */
export const forms = ['written', 'folded', 'loose', 'words'] as const;
export type Form = (typeof forms)[number];

/** How letters are compared in a test. */
export interface TextComparison {
  readonly ignoreCase: boolean;
  /** `loose: true`, which also ignores case. */
  readonly loose?: boolean;
}

export function formOf({ ignoreCase, loose }: TextComparison): Form {
  return loose ? 'loose' : ignoreCase ? 'folded' : 'written';
}

/** Returns a text in a form. */
export function toForm(text: string, form: Form): string {
  switch (form) {
    case 'written':
      return text;
    case 'folded':
      return fold(text);
    case 'loose':
      return foldLoose(text);
    case 'words':
      return cutWords(text);
  }
}

/** Returns a value of a list as it is looked for in texts of a form. */
export function valueToForm(value: string, form: Form): string {
  return form === 'words' ? partOf(cutWords(value)) : toForm(value, form);
}

/** Returns a part of a pattern in a form; white space is trimmed only at an end of the whole pattern. */
export function partToForm(text: string, form: Form, isFirst: boolean, isLast: boolean): string {
  return form === 'loose' ? foldLoosePart(text, isFirst, isLast) : toForm(text, form);
}

/** A text in a form, and the text that its captures are slices of. */
export interface FormedText {
  readonly own: string;
  readonly text: string;
}

export function formed(written: string, form: Form): FormedText {
  if (form !== 'folded') return { own: written, text: toForm(written, form) };
  const own = compose(written);
  return { own, text: foldComposed(own) };
}

/** Returns the slice of `own` for `start` to `end` of its form. */
export function sliceForm(
  own: string,
  text: string,
  form: Form,
  start: number,
  end: number,
): string {
  switch (form) {
    case 'folded':
      return sliceFolded(own, text, start, end);
    case 'loose':
      return sliceLoose(own, text, start, end);
    default:
      return own.slice(start, end);
  }
}
