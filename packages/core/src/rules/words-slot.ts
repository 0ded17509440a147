import { without } from '../report/left-out.js';
import type { foldLoose as Fold, foldLoosePart as FoldPart, sliceLoose as Slice } from './loose.js';
import type { cutWords as Cut, parsePhrase as Parse, partOf as Part } from './words.js';

// What compares words, for a router. Until the part is added, each function throws.

/** What the part `words` does for rules. */
interface WordForms {
  readonly cutWords: typeof Cut;
  readonly partOf: typeof Part;
  readonly parsePhrase: typeof Parse;
  readonly foldLoose: typeof Fold;
  readonly foldLoosePart: typeof FoldPart;
  readonly sliceLoose: typeof Slice;
}

const withoutWords = /* @__PURE__ */ without('words');

/** Whether the part was added. */
export let hasWords = false;
export let cutWords: WordForms['cutWords'] = withoutWords;
export let partOf: WordForms['partOf'] = withoutWords;
export let parsePhrase: WordForms['parsePhrase'] = withoutWords;
export let foldLoose: WordForms['foldLoose'] = withoutWords;
export let foldLoosePart: WordForms['foldLoosePart'] = withoutWords;
export let sliceLoose: WordForms['sliceLoose'] = withoutWords;

export function addWordForms(forms: WordForms): void {
  hasWords = true;
  ({ cutWords, partOf, parsePhrase, foldLoose, foldLoosePart, sliceLoose } = forms);
}
