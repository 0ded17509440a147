// The exponent is bounded so that adding to it stays exact.
const decimal = /^([+-]?)(\d+(?:\.\d+)?|\.\d+)(?:[eE]([+-]?\d{1,9}))?$/;

interface Decimal {
  /** -1, 0 or 1. */
  readonly sign: number;
  /** Without zeros at either end. */
  readonly digits: string;
  /** The number is 0.DIGITS times ten to this power. */
  readonly exponent: number;
}

/** Whether a text is a decimal number, such as `12`, `-0.50`, `.5` or `1e3`. */
export function isDecimal(text: string): boolean {
  return decimal.test(text);
}

/**
 * Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`, by value and without loss however many
 * digits they have. `undefined` where either is not a decimal number.
 */
export function compareDecimals(a: string, b: string): number | undefined {
  const left = readDecimal(a);
  const right = readDecimal(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.sign !== right.sign) return left.sign - right.sign;
  const difference =
    left.exponent - right.exponent ||
    (left.digits === right.digits ? 0 : left.digits < right.digits ? -1 : 1);
  return difference === 0 ? 0 : left.sign * difference;
}

function readDecimal(text: string): Decimal | undefined {
  const match = decimal.exec(text);
  if (match === null) return undefined;
  const [whole = '', fraction = ''] = match[2]!.split('.');
  const written = whole + fraction;
  let start = 0;
  while (written[start] === '0') start++;
  if (start === written.length) return { sign: 0, digits: '', exponent: 0 };
  let end = written.length;
  while (written[end - 1] === '0') end--;
  return {
    sign: match[1] === '-' ? -1 : 1,
    digits: written.slice(start, end),
    exponent: Number(match[3] ?? 0) + whole.length - start,
  };
}
