import { foldLoose, foldLoosePart, sliceLoose } from '../loose.js';
import { addWords } from '../operators/slots.js';
import { words } from '../operators/words.js';
import { cutWords, parsePhrase, partOf } from '../words.js';
import { addWordForms } from '../words-slot.js';

export function addWordsToRules(): void {
  addWordForms({ cutWords, partOf, parsePhrase, foldLoose, foldLoosePart, sliceLoose });
  addWords(words);
}
