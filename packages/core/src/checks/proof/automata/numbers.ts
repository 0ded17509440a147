// Decides which texts are numbers of some size: all that surely are, and all that may be.

import type { NumberOperator } from '../../../rules/model.js';
import { character, choice, type Piece, repeat, sequence, text } from './build.js';

/** Texts that are numbers of some size: all of `least` are, and none that is not of `most` is. */
export interface Decimals {
  readonly least: Piece;
  readonly most: Piece;
}

const digit = character([48, 57]);
const digits = repeat(digit);
const zeros = repeat(text('0'));
const exponent = sequence(
  choice(text('e'), text('E')),
  repeat(choice(text('+'), text('-')), 0, 1),
  repeat(digit, 1),
);
const fraction = sequence(text('.'), repeat(digit, 1));
/** Without a sign and an exponent. */
const plain = choice(sequence(repeat(digit, 1), repeat(fraction, 0, 1)), fraction);
const plus = repeat(text('+'), 0, 1);
const minus = text('-');
const none: Piece = choice();

/** Above this many digits a bound is told by its sign alone. */
const mostDigits = 40;

/**
 * The texts that are decimal numbers and compare so. Of those without an exponent it is exact, of those with one `most`
 * has all of the right sign and `least` has none, but for zero.
 */
export function decimals(operator: NumberOperator, bound: string): Decimals {
  const [, sign, integer = '', decimal = '', power] =
    /^([+-]?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(bound)!;
  const whole = integer.replace(/^0+/, '');
  const part = decimal.replace(/0+$/, '');
  const isZero = whole === '' && part === '';
  const upward = operator === 'at_least' || operator === 'more_than';
  const strict = operator === 'more_than' || operator === 'less_than';
  const negative = sign === '-' && !isZero;
  const simple = power === undefined && whole.length + part.length <= mostDigits;
  const size =
    simple || isZero ? { whole: isZero ? '' : whole, part: isZero ? '' : part } : undefined;
  // Of numbers on the other side of zero all compare so, or none; of those on the bound's side it depends on the size.
  const settled = negative || (isZero && upward !== strict);
  const positive = settled ? (upward ? all : nothing) : sized(size, upward, strict);
  const below = negative
    ? sized(size, !upward, strict)
    : isZero
      ? zeroOrBelow(upward, strict)
      : upward
        ? nothing
        : all;
  return {
    least: choice(sequence(plus, positive.least), sequence(minus, below.least)),
    most: choice(sequence(plus, positive.most), sequence(minus, below.most)),
  };
}

const scientific = sequence(plain, exponent);
const all: Decimals = { least: choice(plain, scientific), most: choice(plain, scientific) };
const nothing: Decimals = { least: none, most: none };

/** What may follow `-` next to a bound of zero: `-0` is zero, and all else is less. */
function zeroOrBelow(upward: boolean, strict: boolean): Decimals {
  const zero = choice(
    sequence(repeat(text('0'), 1), repeat(sequence(text('.'), repeat(text('0'), 1)), 0, 1)),
    sequence(text('.'), repeat(text('0'), 1)),
  );
  if (upward) {
    if (strict) return nothing;
    const some = choice(zero, sequence(zero, exponent));
    return { least: some, most: some };
  }
  if (!strict) return all;
  const less = sequence(size('', '', true, true));
  return { least: less, most: choice(less, scientific) };
}

/** Sizes, without a sign, that are above a size or below it. */
function sized(
  bound: { readonly whole: string; readonly part: string } | undefined,
  above: boolean,
  strict: boolean,
): Decimals {
  if (bound === undefined) return { least: none, most: all.most };
  const { whole, part } = bound;
  const least = size(whole, part, above, strict);
  return { least, most: choice(least, scientific) };
}

function size(whole: string, part: string, above: boolean, strict: boolean): Piece {
  const options: Piece[] = [];
  const end = repeat(fraction, 0, 1);
  const nonzero = character([49, 57]);
  // A whole number with more digits is above, one with fewer below; zeros before it do not count.
  if (above) options.push(sequence(zeros, nonzero, repeat(digit, whole.length), end));
  else if (whole.length > 0) {
    options.push(sequence(repeat(text('0'), 1), end), fraction);
    for (let length = 1; length < whole.length; length++) {
      options.push(sequence(zeros, nonzero, repeat(digit, length - 1, length - 1), end));
    }
  }
  // As many digits, and the first that differs decides.
  for (let at = 0; at < whole.length; at++) {
    const differs = beyond(whole[at]!, above, at === 0);
    if (differs === undefined) continue;
    const rest = whole.length - at - 1;
    options.push(
      sequence(zeros, text(whole.slice(0, at)), differs, repeat(digit, rest, rest), end),
    );
  }
  // The same whole number, and the fraction decides.
  const same = whole === '' ? zeros : sequence(zeros, text(whole));
  const asWhole = whole === '' ? repeat(text('0'), 1) : same;
  for (let at = 0; at < part.length; at++) {
    const differs = beyond(part[at]!, above, false);
    if (differs !== undefined) {
      options.push(sequence(same, text(`.${part.slice(0, at)}`), differs, digits));
    }
    // It may end here, which is below.
    if (!above && at > 0) options.push(sequence(same, text(`.${part.slice(0, at)}`)));
  }
  if (part !== '' && !above) options.push(asWhole);
  if (above) options.push(sequence(same, text(`.${part}`), zeros, nonzero, digits));
  if (!strict) {
    options.push(
      part === ''
        ? choice(asWhole, sequence(same, text('.'), repeat(text('0'), 1)))
        : sequence(same, text(`.${part}`), zeros),
    );
  }
  return choice(...options);
}

/** Digits above or below one, without zero where it would stand first. */
function beyond(digitOfBound: string, above: boolean, first: boolean): Piece | undefined {
  const code = digitOfBound.charCodeAt(0);
  const [from, to] = above ? [code + 1, 57] : [first ? 49 : 48, code - 1];
  return from > to ? undefined : character([from, to]);
}
