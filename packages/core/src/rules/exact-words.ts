import type { Condition, Group, List, Test } from './model.js';
import { walkEntries } from './walk-rules.js';
import { wordsOf } from './words.js';

/**
 * Returns the words that enabled rules have under `words`, as they are compared: none of them counts as a slip of
 * another. Empty if no rule allows typos.
 */
export function exactWordsOf(root: Group): ReadonlySet<string> {
  const words = new Set<string>();
  const lists = new Set<List>();
  const groups = new Set<Group>();
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
  const enter = (group: Group, outer: readonly Group[]) => [...outer, group];
  for (const { of, around } of walkEntries<readonly Group[]>(root, [], enter)) {
    if (of.kind === 'rule') note(of.when);
    for (const group of around) {
      if (groups.has(group)) continue;
      groups.add(group);
      if (group.when !== undefined) note(group.when);
    }
  }
  if (!typos) return new Set();
  for (const list of lists) {
    for (const text of list.values) for (const word of wordsOf(text)) words.add(word.text);
  }
  return words;
}
