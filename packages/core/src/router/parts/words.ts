import type { LanguagePart } from '../../report/left-out.js';
import { addWordsToRules } from '../../rules/parts/words.js';
import { cellWordsOf } from '../index/first-words.js';
import { SlipIndex } from '../index/slip-index.js';
import { addWordTables } from '../index/slots.js';

/** Words: `words`, `typos` and `loose`, and titles of buttons that people type. */
export const words: LanguagePart = {
  part: 'words',
  add() {
    addWordsToRules();
    addWordTables(SlipIndex, cellWordsOf);
  },
};
