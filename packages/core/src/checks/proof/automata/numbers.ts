// Decides which texts are numbers of some size: those that surely are, and those that may be.

import type { NumberOperator } from '../../../rules/model.js';
import { character, choice, type Piece, repeat, sequence, text } from './build.js';

/** Texts that are numbers of some size: every text of `least` is one, and every such number is in `most`. */
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
/** Without sign and exponent. */
const plain = choice(sequence(repeat(digit, 1), repeat(fraction, 0, 1)), fraction);
const plus = repeat(text('+'), 0, 1);
const minus = text('-');
const none: Piece = choice();

/** Of a bound with more digits than this, only the sign counts. */
const mostDigits = 40;

/**
 * Returns the texts that are decimal numbers and compare in this way with the bound. For numbers without an exponent
 * this is exact; of those with one, `most` has all with the right sign and `least` has only zero.
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
  // On the other side of zero, all numbers compare in this way or none do; on the bound's side it depends on the size.
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

/** Returns what may follow `-` if the bound is zero: `-0` is zero, and everything else is less. */
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

/** Returns the sizes, without a sign, that are above or below a size. */
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
  // A number with more digits before the point is above, one with fewer is below; leading zeros do not count.
  if (above) options.push(sequence(zeros, nonzero, repeat(digit, whole.length), end));
  else if (whole.length > 0) {
    options.push(sequence(repeat(text('0'), 1), end), fraction);
    for (let length = 1; length < whole.length; length++) {
      options.push(sequence(zeros, nonzero, repeat(digit, length - 1, length - 1), end));
    }
  }
  // With equally many digits, the first that differs decides.
  for (let at = 0; at < whole.length; at++) {
    const differs = beyond(whole[at]!, above, at === 0);
    if (differs === undefined) continue;
    const rest = whole.length - at - 1;
    options.push(
      sequence(zeros, text(whole.slice(0, at)), differs, repeat(digit, rest, rest), end),
    );
  }
  // With the same digits before the point, the fraction decides.
  const same = whole === '' ? zeros : sequence(zeros, text(whole));
  const asWhole = whole === '' ? repeat(text('0'), 1) : same;
  for (let at = 0; at < part.length; at++) {
    const differs = beyond(part[at]!, above, false);
    if (differs !== undefined) {
      options.push(sequence(same, text(`.${part.slice(0, at)}`), differs, digits));
    }
    // A fraction that ends here is below.
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

/** Returns the digits above or below a digit, without zero if it would be the first. */
function beyond(digitOfBound: string, above: boolean, first: boolean): Piece | undefined {
  const code = digitOfBound.charCodeAt(0);
  const [from, to] = above ? [code + 1, 57] : [first ? 49 : 48, code - 1];
  return from > to ? undefined : character([from, to]);
}
