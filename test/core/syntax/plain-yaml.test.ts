import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding } from '../../../packages/core/src/report/diagnostic.js';
import { Source } from '../../../packages/core/src/report/source.js';
import type { Node } from '../../../packages/core/src/syntax/node.js';
import { readAnyYaml } from '../../../packages/core/src/syntax/parse-yaml.js';
import { readPlainYaml } from '../../../packages/core/src/syntax/plain-yaml.js';

/** All that a node says, without the source. */
function plainly(node: Node | undefined): unknown {
  return JSON.parse(JSON.stringify(node ?? null));
}

/** Whether it was read; then as the library reads it, which finds nothing in it. */
function isReadAlike(text: string): boolean {
  const source = new Source('a.yaml', text);
  const plain = readPlainYaml(source);
  if (plain === undefined) return false;
  const findings: Finding[] = [];
  const any = readAnyYaml(source, (finding) => findings.push(finding), { wholeCharacters: true });
  expect(findings, text).to.deep.equal([]);
  expect(plainly(plain), text).to.deep.equal(plainly(any));
  return true;
}

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
];
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
  ...['a: b\n  c', "a: 'b\n  c'", 'a: "b\n  c"', 'a: "\\x41"', 'a: b\tc', '\ta: b', 'a: b\r\n'],
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
];

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const written = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(`${fixtures}/${name}`, 'utf8'));

describe('plain YAML', () => {
  for (const text of samples) {
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

  it('is read as the library reads it, whatever is done to it', function () {
    this.timeout(60_000);
    const seeds = [...samples, ...written.filter((text) => text.length < 1500)];
    const bits = [
      ...[
        ' ',
        '  ',
        '\n',
        '\n\n',
        '- ',
        '-',
        ': ',
        ':',
        '#',
        ' # c',
        '"',
        "'",
        '|',
        '|-',
        '>',
        '[',
        ']',
        '{',
        '}',
      ],
      ...[
        ',',
        ', ',
        '&a ',
        '*a',
        '!t ',
        '?',
        '? ',
        '%',
        '@',
        '\\',
        '\\"',
        'a',
        'x: y',
        '\n- z',
        '\n  w: v',
        ' \n',
        '~',
      ],
      ...[
        '---',
        '...',
        '\t',
        '<<',
        'é',
        '😀',
        '\n    ',
        '|\n   q\n',
        '=',
        '`',
        '\u00a0',
        '.',
        '\r\n',
        '\u2028',
      ],
    ];
    const change = fc.record({
      at: fc.nat(),
      bit: fc.constantFrom(...bits),
      how: fc.constantFrom('insert', 'insert', 'delete', 'line', 'indent', 'dedent', 'repeat'),
    });
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (seed, changes) => {
          if (isReadAlike(changes.reduce(changed, seed))) read++;
        },
      ),
      { numRuns: 4000 },
    );
    expect(read).to.be.above(400);
  });
});

interface Change {
  readonly at: number;
  readonly bit: string;
  readonly how: string;
}

function changed(text: string, { at, bit, how }: Change): string {
  const place = at % (text.length + 1);
  if (how === 'insert') return text.slice(0, place) + bit + text.slice(place);
  if (how === 'delete') return text.slice(0, place) + text.slice(place + 1 + (at % 3));
  const lines = text.split('\n');
  const number = at % lines.length;
  const line = lines[number]!;
  if (how === 'line') lines.splice(number, 1);
  else if (how === 'repeat') lines.splice(number, 0, lines[(at * 7) % lines.length]!);
  else lines[number] = how === 'indent' ? `  ${line}` : line.replace(/^ {1,2}/, '');
  return lines.join('\n');
}
