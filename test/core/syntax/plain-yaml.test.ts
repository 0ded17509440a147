import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../support/runs.js';
import { isReadAlike, nastyYaml, writtenYaml } from './readers-alike.js';

const samples: readonly string[] = [
  'a: b\n',
  'a: b',
  '\n# c\n\na: b # d\n\n# e\n',
  'a:\n  b: c\n  d:\n    e: f\ng: h\n',
  'rules:\n- name: a\n  when: { payload: A }\n\n- name: b\n  when: {}\nlast: x\n',
  'rules:\n  - name: a\n    reply:\n      - one\n      - two\n    list:\n    - x\n    - - y\n      - z\n',
  '- a\n-   b: c\n    d: e\n- [f, g]\n',
  'a: [b, { c: d, "e": f }, [], {}, g h, ]\nz: { y: [x], }\n',
  'a: [\n    b, # c\n    d,\n\n    e\n  ]\n',
  'a: \'it\'\'s\'\nb: "q\\"\\\\ \\n\\t/"\n"c d": e\n',
  'a: x:y z#w http://e.com/?q=1#f -5 ?x\nb: -5\nc: 12:30\nd: "# no"\n',
  'a: |\n  one\n   two\n\n  three\nb: |-\n  four\nc:\n  - |\n    five\n',
  'price: 5 € – “ok” 😀\n',
  'null: ~\ntrue: no\n007: 1e3\n',
  '---\na: b\n',
  '# c\n\n# d\n---  \n# e\nrules:\n  - a: [b,\n      c]\n',
];
/** As editors on Windows write them. */
const fromWindows = samples.map((text) => text.replaceAll('\n', '\r\n'));
/** What only the library reads, or finds wrong. */
const others: readonly string[] = [
  ...[
    '',
    '# only a comment',
    'text',
    '"text"',
    '{ a: b }',
    '[a]',
    '--- \na: b',
    'a: b\n...\n',
    '%YAML 1.2\n---\na: b',
  ],
  ...[
    'a: &x b',
    'a: *x',
    'a: !t b',
    '? a\n: b',
    '<<: { a: b }',
    'a: >\n  b\n',
    'a: |2\n  b\n',
    'a: |+\n  b\n\n',
  ],
  ...[
    'a: b\n  c',
    "a: 'b\n  c'",
    'a: "b\n  c"',
    'a: "\\x41"',
    'a: b\tc',
    '\ta: b',
    'a: b\r',
    'a: b\rc: d',
  ],
  ...[
    '---',
    '--- a',
    '--- # c\na: b',
    '---\n---\na: b',
    '---\na: b\n---\nc: d',
    '\ufeff---\na: b',
    'a: b\n---\n',
  ],
  ...['a:', 'a:\nb: c', '- \n- a', '-\n  a: b', 'a: - b', 'a: b: c', 'a : b', 'a:b', ' a: b\nc: d'],
  ...[
    'a: b\na: c',
    '{a: b, a: c}',
    'a: {b}',
    'a: {b: }',
    'a: [b: c]',
    'a: [b',
    'a: {b: c',
    'a: [b]]',
    'a: [b] c',
    'a: "b" c',
  ],
  ...[
    'a: [,]',
    'a: [b,, c]',
    'a: [b\n]',
    'a: {{b}}',
    'a: @b',
    'a: `b',
    'a: %b',
    'a: b #c\n c: d',
    'a:\n  b: c\n d: e',
  ],
  ...[
    'a: |\nb: c',
    'a: |\n  b\n\n',
    'a: |\n\n  b\n',
    'a: | # c\n  b\n',
    'a:\n    # c\n  b: d\n    # e\nf: g',
    'a: "b"c',
    '\u00a0a: b',
  ],
  ...[
    '–a: b',
    'a: \ud800',
    'a\u2028b: c',
    `a: ${'x'.repeat(70_000)}`,
    `${'[a, '.repeat(99)}`,
    'a: "#" #'.replace(' #"', '#"'),
  ],
  ...[
    `"${'k'.repeat(1030)}": v`,
    `{ "${'k'.repeat(1030)}": v }`,
    'a: { b: c\n# d\n }',
    'a: [\n    b,\n# c\n    d\n  ]',
    'a:\n  b: [c\n  # d\n   ]',
    '- { a: b\n# c\n }',
  ],
];

const written = writtenYaml(['test/fixtures', 'rules', 'examples', 'docs']);

describe('plain YAML', () => {
  for (const text of [...samples, ...fromWindows]) {
    it(`is read as the library reads it: ${JSON.stringify(text)}`, () =>
      expect(isReadAlike(text)).to.equal(true));
  }

  for (const text of others) {
    it(`is left to the library where it may be something else: ${JSON.stringify(text.slice(0, 40))}`, () =>
      void isReadAlike(text));
  }

  it('is most of what people write', () => {
    const read = written.filter(isReadAlike);
    expect(read.length / written.length).to.be.above(0.6);
  });

  it('is read as the library reads it, whatever is done to it', () => {
    const texts = nastyYaml([
      ...samples,
      ...fromWindows,
      ...written.filter((text) => text.length < 1500),
    ]);
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isReadAlike(text)) read++;
      }),
      { numRuns: runs(1300, 4000) },
    );
    expect(read).to.be.above(runs(130, 400));
  }).timeout(60_000);
});
