import {
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete';
import {
  highlightSelectionMatches,
  openSearchPanel,
  search,
  searchKeymap,
} from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { isOurs } from './browser-keys.js';
import { completion } from './completion.js';

/** What helps somebody who is in the text: completion, find and replace, closing brackets. */
export const typingHelp = {
  /** All of it, for the text of a file. */
  of: (path: string): Extension => [
    closeBrackets(),
    highlightSelectionMatches(),
    completion(path),
    search({ top: true }),
    keymap.of([...closeBracketsKeymap, ...searchKeymap.filter(isOurs), ...completionKeymap]),
  ],
  openSearchPanel,
  startCompletion,
};

export type TypingHelp = typeof typingHelp;
