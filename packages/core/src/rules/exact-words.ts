import type { Condition, Group, List, Test } from './model.js';
import { isDisabled } from './walk-rules.js';
import { wordsOf } from './words.js';

/**
 * Returns the words that enabled rules have under `words`, as they are compared: none of them counts as a slip of
 * another. Empty if no rule allows typos.
 */
export function exactWordsOf(root: Group): ReadonlySet<string> {
  const words = new Set<string>();
  const lists = new Set<List>();
  let typos = false;
  const noteTest = (test: Test): void => {
    if (test.kind === 'all' || test.kind === 'any') test.of.forEach(noteTest);
    else if (test.kind === 'not') noteTest(test.of);
    else if (test.kind === 'lookup') {
      typos ||= test.typos === true;
      if (test.words === 'some') lists.add(test.list);
    } else if (test.kind === 'words') {
      typos ||= test.typos === true;
      for (const phrase of test.patterns) {
        for (const { text, open } of phrase.words) if (!open) words.add(text);
      }
    }
  };
  const note = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(note);
    else if (condition.kind === 'not') note(condition.of);
    else if (condition.kind === 'field') noteTest(condition.test);
  };
  // A group without enabled rules asks nothing.
  const noteGroup = (group: Group): boolean => {
    let isTried = group.default !== undefined;
    for (const item of group.items) {
      if (item.kind === 'group') isTried = noteGroup(item) || isTried;
      else if (!isDisabled(item)) {
        note(item.when);
        isTried = true;
      }
    }
    if (isTried && group.when !== undefined) note(group.when);
    return isTried;
  };
  noteGroup(root);
  if (!typos) return new Set();
  for (const list of lists) {
    for (const text of list.values) for (const word of wordsOf(text)) words.add(word.text);
  }
  return words;
}
