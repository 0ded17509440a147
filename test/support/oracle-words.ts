// Words and loose texts as the language page says them: slow, character by character, and without any code of core.
import type { Condition, Group, LikePart, Test } from '../../packages/core/src/rules/model.js';

// ── Loose texts ─────────────────────────────────────────────────────────────────────────────────────

const same: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  '\u0671': '\u0627',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u2035': "'",
  '\u02b9': "'",
  '\u02bb': "'",
  '\u02bc': "'",
  '\u02bd': "'",
  '\u055a': "'",
  '\u07f4': "'",
  '\u07f5': "'",
  '\ua78b': "'",
  '\ua78c': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
};

const isMark = (character: string) => /^\p{M}$/u.test(character);
const isSpace = (character: string) => /^[\s\u0085]$/u.test(character);

/** All but white space. */
function foldCharacters(text: string): string {
  let folded = '';
  /** The last character that is not a mark. */
  let base = '';
  for (const character of toSmall(text)) {
    // Tatweel only makes a line longer.
    if (character === '\u0640') continue;
    if (!isMark(character)) base = character;
    else if (/^[\p{Script=Latin}\p{Script=Greek}]$/u.test(base)) continue;
    else if (base === 'е' && character === '\u0308') continue;
    else if (/^[\u0627\u0671]$/.test(base) && /^[\u0653-\u0655]$/.test(character)) continue;
    // Harakat, and the points of Hebrew.
    if (/^[\u064b-\u0652\u0670]$/.test(character)) continue;
    if (isMark(character) && /^\p{Script=Hebrew}$/u.test(character)) {
      if (character !== '\ufb1e') continue;
    }
    if (/^\p{Pd}$/u.test(character)) folded += '-';
    else folded += same[character] ?? character;
  }
  return folded.normalize('NFC');
}

/** NFKC_Casefold, taken apart: what nobody sees is gone, and marks stand behind their letters. */
function toSmall(text: string): string {
  let seen = '';
  for (const character of text.normalize('NFC')) {
    if (character === '\u00b4') seen += "'";
    else if (!/^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u.test(character)) {
      seen += character;
    }
  }
  let small = '';
  for (const character of seen.normalize('NFKD')) {
    small += character.toLowerCase().toUpperCase().toLowerCase();
  }
  return small.normalize('NFD');
}

const foldedBefore = new Map<string, string>();

/** The text as `loose` compares it. */
export function foldLoosely(text: string): string {
  if (foldedBefore.size > 500) foldedBefore.clear();
  const folded = foldedBefore.get(text) ?? foldAnew(text);
  foldedBefore.set(text, folded);
  return folded;
}

function foldAnew(text: string): string {
  return looseCharacters(text)
    .compared.map(({ folded }) => folded)
    .join('');
}

/** A text in characters, and those that are compared, each with the ones of the text that it was made of. */
export function looseCharacters(value: string) {
  const own = [...value];
  const compared: { folded: string; first: number; last: number }[] = [];
  for (let first = 0; first < own.length; ) {
    let next = first + 1;
    const goesOn = isSpace(own[first]!) ? isSpace : isJoined;
    while (next < own.length && goesOn(own[next]!)) next++;
    for (const each of foldCharacters(own.slice(first, next).join(''))) {
      const space = isSpace(each);
      const after = compared.at(-1)?.folded ?? ' ';
      if (space && after === ' ') continue;
      compared.push({ folded: space ? ' ' : each, first, last: next - 1 });
    }
    first = next;
  }
  if (compared.at(-1)?.folded === ' ') compared.pop();
  return { own, compared };
}

/** What belongs to the character before it. */
function isJoined(character: string): boolean {
  return (
    isMark(character) ||
    /^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u0640\uff9e\uff9f]$/u.test(character) ||
    /^[\u1160-\u11ff\ud7b0-\ud7fb]$/.test(character)
  );
}

/** A pattern as it is compared: its literals fold, and it ends in no space. */
export function looseParts(parts: readonly LikePart[]): readonly LikePart[] {
  return parts.flatMap((part, at): readonly LikePart[] => {
    if (part.kind !== 'literal') return [part];
    // Digits that go in the end keep the spaces that no end of the pattern takes away.
    const before = at > 0 ? '1' : '';
    const after = at < parts.length - 1 ? '1' : '';
    const all = foldLoosely(before + part.text + after);
    const text = all.slice(before.length, all.length - after.length);
    return text === '' ? [] : [{ ...part, text }];
  });
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────

/** A word, or one character of a script without spaces. */
interface Unit {
  readonly text: string;
  readonly isUnspaced: boolean;
  /** It follows on the unit before it without anything between them, inside a script without spaces. */
  readonly joined: boolean;
  /** Any ending may follow. */
  open: boolean;
}

const unspaced =
  /^[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u;

const cutBefore = new Map<string, Unit[]>();

/** Cut once: many rules ask the same text. */
function toUnits(text: string): readonly Unit[] {
  if (cutBefore.size > 500) cutBefore.clear();
  const units = cutBefore.get(text) ?? cut(text);
  cutBefore.set(text, units);
  return units;
}

function cut(text: string): Unit[] {
  const units: Unit[] = [];
  let before: 'word' | 'unspaced' | 'else' = 'else';
  for (const character of foldLoosely(text)) {
    const last = units.at(-1);
    if (/^[\p{L}\p{M}\p{N}]$/u.test(character)) {
      const isUnspaced = unspaced.test(character);
      if (before === 'unspaced' && isMark(character)) {
        units[units.length - 1] = { ...last!, text: last!.text + character };
      } else if (isUnspaced) {
        units.push({ text: character, isUnspaced, joined: before === 'unspaced', open: false });
        before = 'unspaced';
      } else if (before === 'word') {
        units[units.length - 1] = { ...last!, text: last!.text + character };
      } else {
        units.push({ text: character, isUnspaced, joined: false, open: false });
        before = 'word';
      }
      continue;
    }
    before = 'else';
    if (character === '*' && last !== undefined) last.open = true;
    if (/^[\p{S}\p{Cn}\p{Co}]$/u.test(character)) {
      units.push({ text: character, isUnspaced: false, joined: false, open: false });
    }
  }
  return units;
}

/** Whether the words of a phrase stand in a row among those of a text. */
export function hasPhrase(
  value: string,
  phrase: string,
  typos: boolean,
  exactWords: ReadonlySet<string>,
): boolean {
  const wanted = toUnits(phrase);
  const written = toUnits(value.replaceAll('*', ' '));
  return written.some((_, start) => standsAt(written, start, wanted, typos, exactWords));
}

function standsAt(
  written: readonly Unit[],
  start: number,
  wanted: readonly Unit[],
  typos: boolean,
  exactWords: ReadonlySet<string>,
): boolean {
  let at = start;
  for (let next = 0; next < wanted.length; next++, at++) {
    const one = written[at];
    const word = wanted[next]!;
    if (one === undefined || one.isUnspaced !== word.isUnspaced) return false;
    // Where the phrase has two words, the text must, too; where the phrase goes on without a gap, so must the text.
    if (next > 0 && one.joined !== word.joined) return false;
    if (!isWord(one, word, typos, exactWords)) return false;
    // Any ending: what is left of the run.
    if (word.open && word.isUnspaced && next < wanted.length - 1) {
      while (written[at + 1]?.joined) at++;
    }
  }
  return true;
}

/**
 * The cell whose words stand in a text, or are all of its words: the one that stands first, and among those the longest. With
 * typos, where there is none: the one with the most words, then with the fewest slips, then the first.
 */
export function cellByWords(
  cells: readonly string[],
  value: string,
  standing: 'some' | 'all',
  typos: boolean,
  exactWords: ReadonlySet<string>,
): number | undefined {
  const written = toUnits(value.replaceAll('*', ' '));
  const starts = standing === 'all' ? [0] : written.map((_, start) => start);
  const all = cells
    .map((cell, row) => ({ row, units: plainUnits(cell) }))
    .filter(({ units }) => units.length > 0)
    .filter(({ units }) => standing === 'some' || units.length === written.length);
  const countSlips = (units: readonly Unit[], start: number, most: number) =>
    slipsAt(written, start, units, most, exactWords);
  for (const start of starts) {
    const exact = all.filter(({ units }) => countSlips(units, start, 0) === 0);
    const longest = Math.max(...exact.map(({ units }) => units.length));
    const found = exact.find(({ units }) => units.length === longest);
    if (found) return found.row;
  }
  if (!typos) return undefined;
  const slipping = all.flatMap(({ row, units }) => {
    const slips = starts.flatMap((start) => countSlips(units, start, 2) ?? []);
    const words = units.filter(({ joined }) => !joined).length;
    return slips.length === 0 ? [] : [{ row, words, slips: Math.min(...slips) }];
  });
  slipping.sort((a, b) => b.words - a.words || a.slips - b.slips || a.row - b.row);
  return slipping[0]?.row;
}

function plainUnits(text: string): readonly Unit[] {
  return toUnits(text.replaceAll('*', ' ')).map((unit) => ({ ...unit, open: false }));
}

/** How many slips words have that stand at a place of a text; `undefined` where they do not stand there. */
function slipsAt(
  written: readonly Unit[],
  start: number,
  wanted: readonly Unit[],
  most: number,
  exactWords: ReadonlySet<string>,
): number | undefined {
  let slips = 0;
  for (const [next, word] of wanted.entries()) {
    const one = written[start + next];
    if (one === undefined || one.isUnspaced !== word.isUnspaced) return undefined;
    if (next > 0 && one.joined !== word.joined) return undefined;
    if (one.text === word.text) continue;
    if (most === 0 || !isWord(one, word, true, exactWords)) return undefined;
    slips += isNear([...one.text], [...word.text], 1) ? 1 : 2;
  }
  return slips;
}

function isWord(one: Unit, word: Unit, typos: boolean, exactWords: ReadonlySet<string>): boolean {
  if (word.open) return one.text.startsWith(word.text);
  if (one.text === word.text) return true;
  if (!typos || word.isUnspaced || exactWords.has(one.text)) return false;
  const [a, b] = [[...one.text], [...word.text]];
  const slips =
    b.length < 5 || b.length > 32 || /\p{N}/u.test(word.text) ? 0 : b.length < 9 ? 1 : 2;
  return a[0] === b[0] && Math.abs(a.length - b.length) <= slips && isNear(a, b, slips);
}

/** Whether this number of slips leads from one word to another: letters wrong, missing, too many, or swapped with a neighbour. */
function isNear(a: readonly string[], b: readonly string[], slips: number): boolean {
  if (slips < 0) return false;
  if (a.length === 0 || b.length === 0) return a.length + b.length <= slips;
  const [c, ...moreOfA] = a;
  const [d, ...moreOfB] = b;
  if (c === d && isNear(moreOfA, moreOfB, slips)) return true;
  if (slips === 0) return false;
  const left = slips - 1;
  return (
    isNear(moreOfA, moreOfB, left) ||
    isNear(moreOfA, b, left) ||
    isNear(a, moreOfB, left) ||
    (c === b[1] && a[1] === d && isNear(a.slice(2), b.slice(2), left))
  );
}

/** The words, folded, that enabled rules have under `words`, themselves or by their groups. */
export function exactWordsOf(group: Group): ReadonlySet<string> {
  const words = wordsOf.get(group) ?? gatherWords(group);
  wordsOf.set(group, words);
  return words;
}

const wordsOf = new WeakMap<Group, ReadonlySet<string>>();

function gatherWords(group: Group): ReadonlySet<string> {
  const words = new Set<string>();
  const ofTest = (test: Test): void => {
    if (test.kind === 'all' || test.kind === 'any') test.of.forEach(ofTest);
    if (test.kind === 'not') ofTest(test.of);
    if (test.kind === 'lookup' && test.words === 'some') {
      for (const text of test.list.values) {
        for (const unit of plainUnits(text)) words.add(unit.text);
      }
    }
    if (test.kind !== 'words') return;
    for (const { text } of test.patterns) {
      for (const unit of toUnits(text)) if (!unit.open) words.add(unit.text);
    }
  };
  const ofCondition = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(ofCondition);
    if (condition.kind === 'not') ofCondition(condition.of);
    if (condition.kind === 'field') ofTest(condition.test);
  };
  const ofGroup = ({ items, when, default: last }: Group): boolean => {
    let isEnabled = last !== undefined;
    for (const item of items) {
      if (item.kind === 'group') isEnabled = ofGroup(item) || isEnabled;
      else if (!item.disabled) {
        isEnabled = true;
        ofCondition(item.when);
      }
    }
    if (isEnabled && when !== undefined) ofCondition(when);
    return isEnabled;
  };
  ofGroup(group);
  return words;
}

/** Whether two texts have the same words, end to end, and any at all. */
export function sameWords(one: string, other: string): boolean {
  const [some, others] = [toUnits(one), toUnits(other)];
  return (
    some.length > 0 &&
    some.length === others.length &&
    some.every((unit, at) => {
      const twin = others[at]!;
      return unit.text === twin.text && (at === 0 || unit.joined === twin.joined);
    })
  );
}
