import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { cardWords } from '../../../packages/studio/src/client/words/cards.js';
import * as dialogs from '../../../packages/studio/src/client/words/dialogs.js';
import { words } from '../../../packages/studio/src/client/words/en.js';
import { phoneWords } from '../../../packages/studio/src/client/words/en-phone.js';
import * as views from '../../../packages/studio/src/client/words/en-views.js';
import { mapWords } from '../../../packages/studio/src/client/words/map.js';
import { tableWords } from '../../../packages/studio/src/client/words/table.js';

/** Every sentence that the page can say; of one with a gap, how it is written. */
function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value).replace(/\s+/g, ' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

const said = sentencesOf([cardWords, dialogs, words, phoneWords, views, mapWords, tableWords]);
const page = readFileSync(
  fileURLToPath(new URL('../../../docs/studio.md', import.meta.url)),
  'utf8',
).replace(/\s+/g, ' ');

describe('The page about the Studio', () => {
  const named = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!);

  it('calls what is pressed by the words that stand on it', () => {
    expect(named.length).to.be.greaterThan(30);
    // A beginning of a paragraph is set in bold, too.
    const begun = /\.$|^Below an answer$/;
    for (const name of named.filter((each) => !begun.test(each))) {
      for (const part of name.split(' | ')) {
        expect(
          said.some((each) => each.includes(part)),
          part,
        ).to.equal(true);
      }
    }
  });

  it('names everything that the phone, a card and a conflict can do', () => {
    const { taken, come } = phoneWords;
    const { conflict, file } = words;
    const { answer, when, also, button, besides } = cardWords;
    const adds = Object.values(button.adds).map(({ short }) => short);
    const all = [
      ...[taken.makeRule, taken.keep, taken.asOn, taken.variant],
      ...[come.hourLater, come.tomorrow, come.weekLater, come.colleague, come.giveBack],
      ...[conflict.compare, conflict.merge, conflict.theirs, conflict.mine],
      ...[file.add, answer.addMessage, answer.addVariant, ...adds],
      ...[besides.newList, besides.newProfile, besides.addWord, besides.addRow, besides.addColumn],
      ...[when.add, when.addOr, when.addNot, also.add],
      ...[tableWords.column.add, tableWords.asText, mapWords.asList, mapWords.path],
    ];
    for (const name of all) expect(page).to.include(name);
  });
});
