// Decides what one test says of a value. It never gives up: a test it cannot read becomes a claim that only itself implies.

import { CellWords } from '../../../rules/cell-words.js';
import { fold } from '../../../rules/fold.js';
import { type Form, toForm, valueToForm } from '../../../rules/forms.js';
import { Like, listsOf, toParts } from '../../../rules/like.js';
import type { LikePart, LikePattern, List, NumberOperator } from '../../../rules/model.js';
import { type LeafTest, operatorOf } from '../../../rules/operators/list.js';
import type { SharedParts, Values } from '../../../rules/operators/operator.js';
import type { TextSet } from '../../../rules/operators/text-set.js';
import { foldRegex } from '../../../rules/regex-fold.js';
import type { Program } from '../../../rules/regex-program.js';
import { compileRegex } from '../../../rules/regex-run.js';
import { sizeOf, TableColumn } from '../../../rules/tables/table.js';
import { type Phrase, partsOf } from '../../../rules/words.js';
import { Ambient } from '../../../steps.js';
import {
  anything,
  asText,
  containing,
  containingAll,
  endingWith,
  foldLiterals,
  fromLike,
  type Glob,
  isAnything,
  startingWith,
} from '../texts/glob.js';
import { regexShapes } from '../texts/regex-shapes.js';
import { foldAll } from '../texts/value-set.js';
import { idOf } from './list-id.js';
import type { TimeClaim } from './time-claim.js';

/** What one test says of a field's value: that it is present and is one of certain values. */
export type Claim = TextClaim | NumberClaim | RegexClaim | TimeClaim;

/** The value (folded, if `folded`) is one of the values or has one of the shapes. */
export interface TextClaim {
  readonly kind: 'text';
  /** In folded form if `folded`. All claims of one list share one array. */
  readonly values: readonly string[];
  readonly globs: readonly Glob[];
  readonly folded: boolean;
}

export interface NumberClaim {
  readonly kind: 'number';
  readonly operator: NumberOperator;
  readonly bound: string;
}

/** What decides which texts pass, and the program for an automaton of it, if there is one. */
interface Expression {
  test(text: string): boolean;
  program(): Program | undefined;
}

/** The value has a match of one of the expressions. Equal expressions are one string. */
export interface RegexClaim {
  readonly kind: 'regex';
  readonly texts: readonly string[];
  /** In the order of `texts`; each compiles when it is first used. */
  readonly expressions: readonly Expression[];
  /** What else is sure of the value (folded, if `folded`): it has one of these shapes. */
  readonly shapes: readonly Glob[];
  readonly folded: boolean;
  /** What the claim says of another form of the value. Two claims can be compared by it only if both have it. */
  readonly formed?: FormedClaim;
}

/** A claim about a form of the value: the text as it is compared loosely, or the phrases among its words. */
export type FormedClaim =
  | { readonly form: 'loose'; readonly claim: TextClaim }
  | { readonly form: 'words'; readonly phrases: readonly Phrase[]; readonly typos: boolean };

/** The claim that a field is present. */
export const present: TextClaim = { kind: 'text', values: [], globs: [anything], folded: false };

/** Returns what an operator's test says of a value. */
export function toClaim(test: LeafTest): Claim {
  const set = operatorOf(test).takes(test);
  const { form } = set;
  if (form === 'loose' || form === 'words') return toFormClaim(test, set);
  const folded = form === 'folded';
  switch (set.kind) {
    case 'any':
      return present;
    case 'numbers':
      return { kind: 'number', operator: set.operator, bound: set.bound };
    case 'literals':
      if (set.list instanceof TableColumn && set.list.size > mostProved) {
        return ofColumn(set.list, folded);
      }
      return set.place === 'is'
        ? toValues(set.texts, folded)
        : fromGlobs(set.texts.map(shapes[set.place]), folded);
    case 'patterns':
      return ofPatterns(set.patterns, folded);
    case 'expressions':
      return {
        kind: 'regex',
        texts: set.patterns.map((pattern) => pattern.text),
        expressions: set.patterns.map((pattern) => compileRegex(pattern, folded)),
        shapes: set.patterns.flatMap(({ text }) => regexShapes(folded ? foldRegex(text) : text)),
        folded,
      };
    case 'some': {
      const expression: Expression = { test: set.passes, program: () => undefined };
      // No regex has this text, since its bracket is never closed.
      const texts = [`(${test.kind} ${set.key}`];
      return { kind: 'regex', texts, expressions: [expression], shapes: [anything], folded };
    }
  }
}

/** A table with more rows than this is not written out for a proof. */
const mostProved = 2000;

/** Returns the claim that a value is in a column of very many texts: each is looked up, and nothing more is known of them. */
function ofColumn(list: TableColumn, folded: boolean): RegexClaim {
  const test = folded
    ? (text: string) => list.has(text) || list.values.some((each) => fold(each) === text)
    : (text: string) => list.has(text);
  const texts = [`(in ${list.table.id}.${list.column}`];
  const expressions = [{ test, program: () => undefined }];
  return { kind: 'regex', texts, expressions, shapes: [anything], folded };
}

/** How many texts a capture in a list, and a whole pattern, may be written out as. */
const mostWritten = 256;

/** Returns the claim that a value fits one of some patterns. A capture in a short list becomes the values of the list. */
function ofPatterns(patterns: readonly LikePattern[], folded: boolean): Claim {
  const written = patterns.map((pattern) => writtenOut(pattern, folded));
  if (written.every((each) => each !== undefined)) return fromGlobs(written.flat(), folded);
  return {
    kind: 'regex',
    texts: patterns.map(({ text, parts }) => {
      const ids = parts.flatMap((part) =>
        part.kind === 'capture' && part.list ? idOf(part.list) : [],
      );
      return `(like ${text} ${ids.join(' ')}`;
    }),
    expressions: patterns.map((pattern) => {
      const like = new Like(pattern, folded ? 'folded' : 'written', valuesOf);
      return { test: (text) => like.test(text), program: () => undefined };
    }),
    shapes: patterns.map(({ parts }) => {
      const glob = fromLike(parts);
      return folded ? foldLiterals(glob) : glob;
    }),
    folded,
  };
}

/** Returns the shapes of a pattern, a list's values as literals; `undefined` if too many, or if values could join neighbours. */
function writtenOut({ parts }: LikePattern, folded: boolean): readonly Glob[] | undefined {
  let all: LikePart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'capture' || part.list === undefined) {
      for (const each of all) each.push(part);
      continue;
    }
    if (sizeOf(part.list) * all.length > mostWritten) return undefined;
    const values = part.list.values.filter((value) => value !== '');
    const joins = (text: string) => !/^[\0-\x7f]*$/.test(text);
    if (folded && values.some(joins)) return undefined;
    all = all.flatMap((each) =>
      values.map((text): LikePart[] => [...each, { kind: 'literal', text }]),
    );
  }
  return all.map(fromLike);
}

/** What is known of lists while the rules are proved that use them. */
interface KnownLists {
  /** The words that rules have under `words`: what proofs say about typos depends on these. */
  readonly exactWords: ReadonlySet<string>;
  readonly values: WeakMap<List, { readonly [form in Form]?: Values }>;
  readonly cells: WeakMap<List, CellWords>;
}

/** Begins proofs about rules with these words under `words`. */
export function newLists(exactWords: ReadonlySet<string>): KnownLists {
  return { exactWords, values: new WeakMap(), cells: new WeakMap() };
}

/** The lists of the rules that are being proved. */
export const provenLists = new Ambient(newLists(new Set()));

/** Returns a list's values in a form, to be looked up one by one. */
function valuesOf(list: List, form: Form): Values {
  const made = provenLists.now.values.get(list)?.[form];
  if (made) return made;
  if (list instanceof TableColumn && list.size > mostProved && form === 'written')
    return ofRows(list);
  const numbers = new Map<string, number>();
  list.values.forEach((value, number) => {
    const own = valueToForm(value, form);
    if (!numbers.has(own)) numbers.set(own, number);
  });
  const longest = list.values.reduce((most, { length }) => Math.max(most, length), 0) + 8;
  const values: Values = {
    has: (text) => numbers.has(text),
    find: (text) => numbers.get(text) ?? -1,
    endsAt(text, start, visit) {
      const last = Math.min(text.length, start + longest);
      for (let end = start + 1; end <= last; end++) {
        if (numbers.has(text.slice(start, end)) && !visit(end)) return;
      }
    },
  };
  provenLists.now.values.set(list, { ...provenLists.now.values.get(list), [form]: values });
  return values;
}

/** Returns the same for a column of very many values. Texts that proofs try are short. */
function ofRows(column: TableColumn): Values {
  return {
    has: (text) => column.has(text),
    find: (text) => column.find(text),
    endsAt(text, start, visit) {
      for (let end = start + 1; end <= text.length; end++) {
        if (column.has(text.slice(start, end)) && !visit(end)) return;
      }
    },
  };
}

/** Returns what is said of a value in its loose form, or of its words; for each known value, the matcher itself decides. */
function toFormClaim(test: LeafTest, set: TextSet): RegexClaim {
  const matchers = operatorOf(test).matchers(test, shared);
  const passes = (value: string) => {
    const text = toForm(value, set.form);
    return matchers.some((matcher) => matcher.test(text));
  };
  const expression: Expression = { test: passes, program: () => undefined };
  const formed = toFormed(set);
  // No regex has this text, since its bracket is never closed.
  const lists = set.kind === 'patterns' ? set.patterns.flatMap(listsOf) : [];
  if ('list' in set && set.list) lists.push(set.list);
  const { standing, typos } = set.kind === 'cells' ? set : {};
  const known = formed ?? [
    lists.map(idOf),
    'patterns' in set ? set.patterns : [],
    [standing, typos],
    'key' in set ? set.key : '',
  ];
  const texts = [`(${set.form} ${test.kind} ${JSON.stringify(known)}`];
  return {
    kind: 'regex',
    texts,
    expressions: [expression],
    shapes: [anything],
    folded: false,
    ...(formed ? { formed } : {}),
  };
}

/** Returns `undefined` if no claim about texts says as much. */
function toFormed(set: TextSet): FormedClaim | undefined {
  switch (set.kind) {
    case 'phrases':
      return { form: 'words', phrases: set.patterns, typos: set.typos };
    case 'literals': {
      if (set.list && sizeOf(set.list) > mostProved) return undefined;
      const texts = set.texts.map((text) => toForm(text, 'loose'));
      const claim =
        set.place === 'is'
          ? toValues([...new Set(texts)])
          : fromGlobs(texts.map(shapes[set.place]));
      return { form: 'loose', claim };
    }
    case 'patterns':
      if (set.patterns.some((pattern) => listsOf(pattern).length > 0)) return undefined;
      return {
        form: 'loose',
        claim: fromGlobs(set.patterns.map((pattern) => fromLike(toParts(pattern, 'loose')))),
      };
    default:
      return undefined;
  }
}

/** What the tests of the rules being checked have in common. */
const shared: SharedParts = {
  regexes: new Map(),
  valuesOf: (list, form) => valuesOf(list, form),
  cellsOf: (list) => {
    const made = provenLists.now.cells.get(list) ?? toCells(list);
    provenLists.now.cells.set(list, made);
    return made;
  },
  exactWords: { has: (word) => provenLists.now.exactWords.has(word) },
};

/** Proofs try only a few texts, so no index is built for them. */
function toCells(list: List): CellWords {
  return new CellWords(list, valuesOf(list, 'words'), shared.exactWords, (firsts) => (_, visit) => {
    for (let place = 0; place < firsts.length; place++) visit(place);
  });
}

const shapes = { starts_with: startingWith, ends_with: endingWith, contains: containing } as const;

/** Returns the claim that a value is one of these texts. */
export function toValues(values: readonly string[], folded = false): TextClaim {
  return { kind: 'text', values: folded ? foldAll(values) : values, globs: [], folded };
}

/** Returns the claim that a value has one of these shapes. */
export function fromGlobs(globs: readonly Glob[], folded = false): TextClaim {
  const own = folded ? globs.map(foldLiterals) : globs;
  if (own.every((glob) => asText(glob) === undefined)) {
    return { kind: 'text', values: [], globs: own, folded };
  }
  return {
    kind: 'text',
    values: own.flatMap((glob) => asText(glob) ?? []),
    globs: own.filter((glob) => asText(glob) === undefined),
    folded,
  };
}

/** Returns the claim that one of several claims holds; all are folded, or none is. */
export function joinTexts(claims: readonly TextClaim[]): TextClaim {
  const [first, ...more] = claims;
  if (more.length === 0) return first!;
  return {
    kind: 'text',
    values: [...new Set(claims.flatMap((claim) => claim.values))],
    globs: claims.flatMap((claim) => claim.globs),
    folded: first!.folded,
  };
}

/** Returns the form of the value that `asHint` describes. */
export function formOfHint(claim: Claim, hint: TextClaim): Form {
  if (claim.kind === 'regex' && claim.formed !== undefined) return claim.formed.form;
  return hint.folded ? 'folded' : 'written';
}

/** Returns whether a claim only says that the field is present. */
export function isPresence(claim: Claim): boolean {
  return claim.kind === 'text' && claim.globs.length > 0 && claim.globs.some(isAnything);
}

/** Returns texts to find the claim by, which may be less than sure: a regex that ignores case goes by its words, folded. */
export function asHint(claim: Claim): TextClaim | undefined {
  if (claim.kind !== 'regex') return asTexts(claim);
  let hint = hints.get(claim);
  if (hint === undefined) {
    hint = toHint(claim);
    hints.set(claim, hint);
  }
  return hint;
}

const hints = new WeakMap<RegexClaim, TextClaim>();

function toHint(claim: RegexClaim): TextClaim {
  if (claim.formed?.form === 'loose') return claim.formed.claim;
  if (claim.formed?.form === 'words') {
    return fromGlobs(claim.formed.phrases.map(({ words }) => containingAll(partsOf(words))));
  }
  if (!claim.shapes.some(isWordless)) return ofShapes(claim);
  const shapes = claim.texts.flatMap((text) => regexShapes(text, true)).map(foldLiterals);
  return shapes.some(isWordless)
    ? ofShapes(claim)
    : { kind: 'text', values: [], globs: shapes, folded: true };
}

function isWordless({ literals }: Glob): boolean {
  return literals.every((text) => text === '');
}

/** Returns what a claim says of the text of a field, or a weaker claim by which it can be found. */
export function asTexts(claim: Claim): TextClaim | undefined {
  switch (claim.kind) {
    case 'text':
      return claim;
    case 'regex':
      return ofShapes(claim);
    case 'number':
      return present;
    case 'time':
      return undefined;
  }
}

function ofShapes({ shapes, folded }: RegexClaim): TextClaim {
  return { kind: 'text', values: [], globs: shapes, folded };
}
