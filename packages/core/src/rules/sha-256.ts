// SHA-256 (FIPS 180-4), as far as choosing at random needs it: core runs where there is no `crypto`, and cannot wait for one.

/** Returns the first 32 bits of the SHA-256 of some texts in UTF-8, with a NUL between them, as a whole number. */
export function sha256Head(...texts: readonly string[]): number {
  const bytes = toUtf8(texts.join('\0'));
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  // A text has less than 2^50 bits, so the upper half of the length is a small number.
  for (const half of [Math.floor(bits / 2 ** 32), bits >>> 0]) {
    bytes.push(half >>> 24, (half >>> 16) & 255, (half >>> 8) & 255, half & 255);
  }
  const state = [...initial];
  for (let at = 0; at < bytes.length; at += 64) compress(state, bytes, at);
  return state[0]! >>> 0;
}

/** Returns the bytes of a text. Half a surrogate pair becomes U+FFFD, as everywhere when text becomes bytes. */
function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

const primes = firstPrimes(64);
/** Returns the first 32 bits of the fractional part of a root of each prime. */
const fractions = (root: (prime: number) => number) =>
  primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0);
const initial = fractions(Math.sqrt).slice(0, 8);
const constants = fractions(Math.cbrt);

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const schedule = new Int32Array(64);

function compress(state: number[], bytes: readonly number[], at: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) {
    const first = at + 4 * i;
    const upper = (bytes[first]! << 24) | (bytes[first + 1]! << 16);
    w[i] = upper | (bytes[first + 2]! << 8) | bytes[first + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const before = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const last = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = w[i - 16]! + before + w[i - 7]! + last;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const sum = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + constants[i]! + w[i]!;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const other = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = (d + sum) | 0;
    d = c;
    c = b;
    b = a;
    a = (sum + other) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index]! + word) | 0;
  });
}
