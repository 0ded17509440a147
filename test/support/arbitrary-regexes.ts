import fc from 'fast-check';

/** What regexes are made of. They share letters, so that one is often a part of another. */
const atoms = [
  'a',
  'b',
  'ab',
  'A',
  '1',
  '_',
  'k',
  's',
  'é',
  '😀',
  '.',
  '[ab]',
  '[a-c]',
  '[^a]',
  '[0-9]',
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\pL',
  '\\p{Lu}',
  '\\P{Greek}',
  '(?i:ab)',
  '(?i:k)',
  '(?s:.)',
  '[[:alpha:]]',
  'ORDER_',
  '\\.',
  '\\n',
  'Σ',
  '(?-i:a)',
  'S',
  'ß',
  'İ',
  'θ',
  'μ',
  'J\u030c',
  'e\u0301',
  'ก',
  '[A-Z]',
  '[İJ]',
  '[^\\p{Lu}]',
];
const anchors = ['^', '$', '\\b', '\\B', '\\A', '\\z', '(?m:^)', '(?m:$)'];
const repeats = ['', '', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,1}', '*?', '{2,}'];

const item = fc
  .tuple(fc.constantFrom(...atoms), fc.constantFrom(...repeats))
  .map(([atom, repeat]) =>
    repeat !== '' && [...atom].length > 1 && /^[\wé]/.test(atom)
      ? `(?:${atom})${repeat}`
      : atom + repeat,
  );
const anchor = fc.constantFrom(...anchors);

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: item },
  { weight: 1, arbitrary: anchor },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.constantFrom(...repeats))
      .map(([items, repeat]) => `(?:${items.join('|')})${repeat}`),
  },
);

/** RE2 expressions: anchored at either end, both or none, with classes, flags, alternatives and repeats. */
export const regexTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '^', '^', '(?i)', '(?i)^', '(?s)', '(?m)'),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '$', '$', '.*', '|a', '|^b$'),
  )
  .map(([start, pieces, end]) => start + pieces.join('') + end);

/** Texts that such expressions are found in, or nearly. */
export const textsForRegex: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', 'c', 'A', 'B', '1', '0', '_', ' ', '\n', '.', '-', 'é', 'É', 'e\u0301', '😀'],
      ...['k', 'K', '\u212a', 's', 'S', 'ſ', 'Σ', 'σ', 'ς', 'İ', 'ORDER_', '\ud83d', '\u0301'],
      ...['ß', 'ẞ', 'ı', 'ϑ', 'θ', 'ϴ', 'µ', 'μ', 'Μ', 'Å', 'å', 'J', 'j', 'ǰ', '\u030c', 'ก', 'ำ'],
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));
