import type { LanguageWords } from '@botrules/core/tooling';
import { cardWords as words } from '../words/cards.js';

/** A field in a sentence. */
export function saidField(field: string, { fields }: LanguageWords): string {
  const word = fields.find(({ name }) => name === field);
  if (word) return word.said;
  return field.startsWith('memory.') ? words.when.remembered(field.slice(7)) : field;
}

/** An operator in a sentence. */
export function saidOperator(
  operator: string,
  isNot: boolean,
  { operators }: LanguageWords,
): string {
  const word = operators.find(({ name }) => name === operator);
  return word ? (isNot ? word.saidNot : word.said) : operator;
}

/** Words of the language without the marks of code. */
export function plainWords(text: string): string {
  return text.replaceAll('`', '');
}
