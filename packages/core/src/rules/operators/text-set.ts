import type { Form } from '../forms.js';
import type { List } from '../lists.js';
import type { LikePart, LikePattern, RegexPattern } from '../patterns.js';
import { canMatchEmpty } from '../regex.js';
import type { Phrase, WordsPlace } from '../words.js';

/** How a text is compared with others: where one of them must be in it, or that it is one of them. */
export type TextOperator = 'is' | 'starts_with' | 'ends_with' | 'contains';
/** How a number is compared with another. */
export type NumberOperator = 'at_least' | 'at_most' | 'more_than' | 'less_than';

/**
 * The texts that pass a test, described exactly. The index finds tests by it, the checker makes claims of it, and hints
 * use it to find what is close: an operator that describes the texts it takes has all of these.
 */
export type TextSet =
  /** One of some texts is at a place. They are a list's values if there are too many to try one by one. */
  | {
      readonly kind: 'literals';
      readonly place: TextOperator;
      /** As they were written, before any form. */
      readonly texts: readonly string[];
      readonly list: List | undefined;
      readonly form: Form;
    }
  /** One of some patterns fits from end to end. */
  | {
      readonly kind: 'patterns';
      readonly patterns: readonly LikePattern[];
      readonly form: Form;
    }
  /** One of some expressions is found. */
  | {
      readonly kind: 'expressions';
      readonly patterns: readonly RegexPattern[];
      readonly form: Form;
    }
  /** A decimal number that compares in this way with a bound. */
  | {
      readonly kind: 'numbers';
      readonly operator: NumberOperator;
      readonly bound: string;
      readonly form: 'written';
    }
  /** One of some phrases is among its words. */
  | {
      readonly kind: 'phrases';
      readonly patterns: readonly Phrase[];
      readonly typos: boolean;
      readonly form: 'words';
    }
  /** The words of one of a list's values are among its words, in a row, or are all of its words. */
  | {
      readonly kind: 'cells';
      readonly list: List;
      readonly standing: WordsPlace;
      readonly typos: boolean;
      readonly form: 'words';
    }
  /** Any text. */
  | { readonly kind: 'any'; readonly form: 'written' }
  /** The texts that pass; nothing else is known of them. Equal keys mean equal texts. */
  | {
      readonly kind: 'some';
      readonly key: string;
      readonly passes: (text: string) => boolean;
      readonly form: Form;
    };

/** All texts. */
export const anyText: TextSet = { kind: 'any', form: 'written' };

/** Returns whether the empty text is one of them. */
export function hasEmptyText(set: TextSet): boolean {
  switch (set.kind) {
    case 'literals':
      return set.texts.includes('');
    case 'patterns':
      return set.patterns.some(({ parts }) => parts.every(({ kind }) => kind === 'star'));
    case 'expressions':
      return set.patterns.some(canMatchEmpty);
    case 'phrases':
    case 'cells':
    case 'numbers':
      return false;
    case 'any':
      return true;
    case 'some':
      return set.passes('');
  }
}

function sampleOf(part: LikePart): string {
  if (part.kind === 'literal') return part.text;
  if (part.kind !== 'capture' || part.list === undefined) return '1';
  const { table, column } = part.list;
  return table && column !== undefined ? table.cell(0, column) : (part.list.values[0] ?? '1');
}

/** Returns one of them, if one is easy to find. */
export function sampleText(set: TextSet): string | undefined {
  switch (set.kind) {
    case 'literals':
      return set.texts[0];
    case 'patterns':
      return set.patterns[0]!.parts.map(sampleOf).join('');
    case 'phrases':
      return set.patterns[0]!.text.replaceAll('*', '');
    case 'cells':
      return set.list.values[0];
    case 'any':
      return '1';
    default:
      return undefined;
  }
}
