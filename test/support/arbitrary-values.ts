import fc from 'fast-check';

/** What payloads and titles are made of: both forms of é, characters that change length or fold, an emoji. */
export const letters = [
  'A',
  'B',
  'a',
  'b',
  '_',
  '1',
  '0',
  ' ',
  'é',
  'e\u0301',
  'ß',
  'Σ',
  'ς',
  'İ',
  '😀',
  '*',
  '{',
  '\\',
];
const words = ['ORDER_', 'A', 'ORDER_12', 'buy', 'Buy', 'yes', 'true', '007', '12', '1e3', '-1.50'];

/** A short text that is not empty. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 })
      .map((each) => each.join('')),
  },
);

/** Words of many scripts; words that are slips of each other stand side by side. */
export const phraseWords = [
  'pizza',
  'pizzas',
  'plane',
  'plant',
  'buy',
  'l’adresse',
  'adresse',
  'address',
  'restaurant',
  'resturant',
  'Straße',
  'ISTANBUL',
  'ødegård',
  'Καφές',
  'καφε',
  'доставка',
  'ещё',
  'йод',
  'مَدرسة',
  'الإجازات',
  'שָׁלוֹם',
  'สวัสดี',
  'กำ',
  '披萨',
  '我想吃披萨',
  'ラーメン',
  'LINEで',
  '👍🏽',
  '❤️',
  '10001',
  '7€',
  'C++',
  'A',
  'a',
  'b',
];

/** What stands in a `words`. */
export const phrase: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...phraseWords), seldom(6, fc.constant('*')))
      .map(([word, star = '']) => (/[+€]$/.test(word) ? word : word + star)),
    { minLength: 1, maxLength: 3 },
  )
  .map((some) => some.join(' '));

/** What stands in a list or a table: texts, and words in a row. */
export const listed: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...phraseWords), { minLength: 1, maxLength: 2 })
      .map((some) => some.join(' ')),
  },
);

/** `undefined`, except once in `often` times. */
export function seldom<T>(often: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: often - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}
