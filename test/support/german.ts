import { expect } from 'chai';

/** Words that every English sentence has some of. */
const englishWords = /\b(?:the|are|of|and|or|with|takes?|write|such|which|one|here|this|that)\b/i;

/** Expects a sentence to have no English in it, except for the writer's own words and code. */
export function expectNoEnglish(sentence: string): void {
  const told = sentence.replace(/^Nehmen Sie .*|„[^“]*“|"[^"]*"|`[^`]*`|\{[^}]*\}|: .*$/g, '');
  expect(told).not.to.match(englishWords);
}

/**
 * Holds German against the English of the same sentences.
 *
 * @param sentences the German by the English, with `{0}`, `{1}`, … for what is filled in
 */
export function describeSentences(sentences: { readonly [english: string]: string }): void {
  const all = Object.entries(sentences);

  it('fills in the same parts as English', () => {
    const partsOf = (text: string) =>
      [...text.matchAll(/\{(\d)(?::[a-z]+)?\}/g)].map(([, number]) => number).sort();
    for (const [english, german] of all) {
      expect(partsOf(german), english).to.deep.equal(partsOf(english));
    }
  });

  it('begins and ends as English does, and has German quotes around words', () => {
    for (const [english, german] of all) {
      const end = /[.?:]?\s*$/.exec(english)![0];
      expect(german.endsWith(end), `${english} | ${german}`).to.equal(true);
      // A clause that English begins with a comma may need none in German.
      if (!english.startsWith(',')) {
        expect(/^\s*/.exec(german)![0], english).to.equal(/^\s*/.exec(english)![0]);
      }
      const [open, close] = [german.split('„').length, german.split('“').length];
      expect(open, german).to.equal(close);
      if (/^[A-Z]/.test(english) && /[.?]$/.test(english)) expect(german).to.match(/^[\p{Lu}„{]/u);
    }
  });
}
