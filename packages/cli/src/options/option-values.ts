import { nearest, say, translated } from '@botrules/core/tooling';
import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of a few words; the first of them unless given. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const [first = '', ...others] = words;
  return new Option(
    flags,
    say`${translated(description)}: ${first} (unless given), ${others.join(', ')}.`,
  )
    .choices(words)
    .argParser(choiceParser(words))
    .default(first);
}

/** Reads the value of an option or argument that is one of a few words. */
export function choiceParser(words: readonly string[]): (word: string) => string {
  return (word) => {
    if (words.includes(word)) return word;
    const meant = nearest(word, words);
    const hint = meant === undefined ? '' : say` Did you mean "${meant}"?`;
    throw new InvalidArgumentError(say`is one of ${words.join(', ')}, not "${word}".${hint}`);
  };
}

/** Reads the value of an option that is a whole number in a range. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= low && number <= high) return number;
    throw new InvalidArgumentError(say`is a whole number from ${low} to ${high}, not "${text}".`);
  };
}
