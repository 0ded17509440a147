import { type Form, toForm } from '../../rules/forms.js';
import { toParts } from '../../rules/like.js';
import type { Condition, LikePattern, List, Test } from '../../rules/model.js';
import { operatorOf } from '../../rules/operators/list.js';
import type { TextSet } from '../../rules/operators/text-set.js';
import { sizeOf, TableColumn } from '../../rules/tables/table.js';
import { countCharacters, slipsOf } from '../../rules/typos.js';
import { isUnspaced, type Phrase, type PhraseWord, partsOf, wordsOf } from '../../rules/words.js';
import type { FieldSlots } from '../facts.js';
import type { Option, Probe, ProbeKind } from './probe.js';
import { regexOptions } from './regex-options.js';

/** Lists up to this length are looked up value by value, longer ones as a whole. */
const shortList = 64;

/** Returns the ways in which a condition can be found; empty if it can hold when nothing is there, like a `not`. */
export function optionsOf(condition: Condition, slots: FieldSlots): readonly Option[] {
  switch (condition.kind) {
    case 'all':
      return inexact(condition.of.map((each) => optionsOf(each, slots)));
    case 'any':
      return branches(condition.of.map((each) => optionsOf(each, slots)));
    case 'field':
      return testOptions(condition.test, slots.slotOf(condition.field));
    default:
      return [];
  }
}

/** Returns the ways in which a test of one field can be found. */
export function testOptions(test: Test, slot: number): readonly Option[] {
  switch (test.kind) {
    case 'all':
      return inexact(test.of.map((each) => testOptions(each, slot)));
    case 'any':
      return branches(test.of.map((each) => testOptions(each, slot)));
    case 'not':
      return [];
    default:
      return setOptions(operatorOf(test).takes(test), slot);
  }
}

function setOptions(set: TextSet, slot: number): readonly Option[] {
  const { form } = set;
  switch (set.kind) {
    case 'any':
      return [present(slot, true)];
    case 'some':
    case 'numbers':
      return [present(slot, false)];
    case 'literals':
      return [literalsOption(set, slot)];
    case 'patterns':
      return branches(set.patterns.map((each) => orPresent(likeOptions(each, slot, form), slot)));
    case 'phrases':
      return branches(set.patterns.map((each) => phraseOptions(each, set.typos, slot)));
    case 'cells':
      return cellsOptions(set, slot);
    case 'expressions':
      return branches(
        set.patterns.map((each) =>
          orPresent(
            regexOptions(each, form !== 'written', (kind, texts, exact) =>
              toOption(slot, form, kind, texts, exact),
            ),
            slot,
          ),
        ),
      );
  }
}

/** Returns probes: if one holds, so does the condition. `all` if the condition holds in no other case. */
export function sureProbes(
  condition: Condition,
  slots: FieldSlots,
): { readonly probes: readonly Probe[]; readonly all: boolean } {
  return sure(optionsOf(condition, slots));
}

function sure(options: readonly Option[]): { probes: readonly Probe[]; all: boolean } {
  for (const option of options) {
    if ('branches' in option) {
      const found = option.branches.map(sure);
      const probes = found.flatMap((each) => each.probes);
      return { probes, all: found.every((each) => each.all) };
    }
    if (option.exact) return { probes: option.probes, all: true };
  }
  return { probes: [], all: false };
}

/** What cannot be found by a text is found by the presence of its field. */
function orPresent(options: readonly Option[], slot: number): readonly Option[] {
  return options.length > 0 ? options : [present(slot, false)];
}

function present(slot: number, exact: boolean): Option {
  return toOption(slot, 'written', 'present', [''], exact);
}

function toOption(
  slot: number,
  form: Form,
  kind: ProbeKind,
  texts: readonly string[],
  exact: boolean,
): Option {
  return {
    probes: texts.map((key) => ({ kind, slot, form, key, cell: undefined })),
    exact,
  };
}

function literalsOption(
  set: Extract<TextSet, { readonly kind: 'literals' }>,
  slot: number,
): Option {
  const { place, list, form } = set;
  if (list !== undefined && sizeOf(list) > shortList) {
    return { probes: [{ kind: 'in', slot, form, key: list, cell: undefined }], exact: true };
  }
  const values = set.texts.map((text) => toForm(text, form));
  return toOption(slot, form, place, list ? [...new Set(values)] : values, true);
}

function likeOptions(pattern: LikePattern, slot: number, form: Form): Option[] {
  const parts = toParts(pattern, form);
  const within = withinOption(parts, slot, form);
  if (within) return [within];
  const last = parts.length - 1;
  const kind = last <= 2 ? shapes[parts.map((part) => part.kind).join(' ')] : undefined;
  const options: Option[] = [];
  parts.forEach((part, index) => {
    if (part.kind !== 'literal') return;
    const place = index === 0 ? 'starts_with' : index === last ? 'ends_with' : 'contains';
    options.push(toOption(slot, form, kind ?? place, [part.text], kind !== undefined));
  });
  if (kind === 'present') options.push(toOption(slot, form, kind, [''], true));
  return options;
}

/** A capture in a list between texts: each text that fits, or the list as a whole. */
function withinOption(parts: LikePattern['parts'], slot: number, form: Form): Option | undefined {
  let list: List | undefined;
  for (const part of parts) {
    if (part.kind === 'literal') continue;
    if (part.kind === 'star' || !part.list || list) return undefined;
    list = part.list;
  }
  if (list === undefined) return undefined;
  if (sizeOf(list) > shortList) {
    // A list may contain the empty text, which is never captured.
    if (parts.length > 1 || !(list instanceof TableColumn)) return undefined;
    return { probes: [{ kind: 'in', slot, form, key: list, cell: undefined }], exact: true };
  }
  const own = (text: string) => toForm(text, form);
  const around = parts.map((part) => (part.kind === 'literal' ? part.text : undefined));
  const values = list.values.map(own).filter((value) => value !== '');
  const texts = new Set(values.map((value) => around.map((each) => each ?? value).join('')));
  return texts.size === 0 ? undefined : toOption(slot, form, 'is', [...texts], true);
}

/** A row of words is part of what `cutWords` returns; a word that may be misspelt is looked for by itself. */
function phraseOptions({ words }: Phrase, typos: boolean, slot: number): readonly Option[] {
  const slips = words.filter((word) => typos && slipsOf(word) > 0);
  if (slips.length === 0) {
    const parts = partsOf(words);
    const exact = parts.length === 1;
    return parts.map((part) => toOption(slot, 'words', 'contains', [part], exact));
  }
  const options: Option[] = [];
  let run: PhraseWord[] = [];
  for (const word of [...words, undefined]) {
    if (word !== undefined && !slips.includes(word)) {
      run.push(word);
      continue;
    }
    // In a script without spaces, a word has other boundaries inside a phrase than by itself.
    if (run.length > 0 && run.every(({ text }) => !isUnspaced(text))) {
      for (const part of partsOf(run))
        options.push(toOption(slot, 'words', 'contains', [part], false));
    }
    run = [];
    if (word === undefined) continue;
    // The index cannot handle surrogate pairs.
    if (word.text.length === countCharacters(word.text)) {
      options.push(toOption(slot, 'words', 'slip', [word.text], words.length === 1));
    }
  }
  return orPresent(options, slot);
}

/** The words of a short list's values are phrases; a longer list is looked up as a whole. */
function cellsOptions(
  { list, standing, typos }: Extract<TextSet, { readonly kind: 'cells' }>,
  slot: number,
): readonly Option[] {
  if (standing === 'all' || sizeOf(list) > shortList) return [present(slot, false)];
  const phrases = list.values.map((text) => ({ text, words: wordsOf(text) }));
  const some = phrases.filter(({ words }) => words.length > 0);
  if (some.length === 0) return [present(slot, false)];
  return branches(some.map((each) => phraseOptions(each, typos, slot)));
}

/** Patterns that say the same as another operator. */
const shapes: Readonly<Record<string, ProbeKind>> = {
  literal: 'is',
  'literal star': 'starts_with',
  'star literal': 'ends_with',
  'star literal star': 'contains',
  star: 'present',
};

/** Any way to find one of several that must all hold; it does not show that the others do. */
function inexact(parts: readonly (readonly Option[])[]): readonly Option[] {
  if (parts.length === 1) return parts[0]!;
  return parts.flat().map(weaken);
}

function weaken(option: Option): Option {
  if ('probes' in option) return { probes: option.probes, exact: false };
  return { branches: option.branches.map((branch) => branch.map(weaken)) };
}

/** Alternatives can only be found if each of them can. */
function branches(parts: readonly (readonly Option[])[]): readonly Option[] {
  if (parts.length === 1) return parts[0]!;
  return parts.every((part) => part.length > 0) ? [{ branches: parts }] : [];
}
