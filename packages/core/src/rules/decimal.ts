const decimal = /^([+-]?)(\d+(?:\.\d+)?|\.\d+)(?:[eE]([+-]?\d+))?$/;

interface Decimal {
  /** -1, 0 or 1. */
  readonly sign: number;
  /** Without zeros at either end. */
  readonly digits: string;
  /** The number is 0.DIGITS times ten to this power. */
  readonly exponent: number | bigint;
}

/** Returns whether a text is a decimal number, such as `12`, `-0.50`, `.5` or `1e3`. */
export function isDecimal(text: string): boolean {
  return decimal.test(text);
}

/**
 * Returns a number below 0, 0 or above 0 as `a` is less than, equal to or more than `b`, by value and exactly, however
 * many digits they have. `undefined` if either is not a decimal number.
 */
export function compareDecimals(a: string, b: string): number | undefined {
  const left = readDecimal(a);
  const right = readDecimal(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.sign !== right.sign) return left.sign - right.sign;
  return left.sign * (order(left.exponent, right.exponent) || order(left.digits, right.digits));
}

/** Returns -1, 0 or 1. A number and a bigint are compared by value. */
function order<T extends number | bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns an exponent with a small number added. Beyond the exact range of numbers it becomes a bigint. */
function shift(exponent: string, by: number): number | bigint {
  return exponent.length <= 15 ? Number(exponent) + by : BigInt(exponent) + BigInt(by);
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
    exponent: shift(match[3] ?? '0', whole.length - start),
  };
}
