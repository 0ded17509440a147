import { type Node, parseYaml, Source } from '@botrules/core/tooling';
import { expect } from 'chai';

/** Reads a text that is sound, or fails with what was found. */
function parse(text: string): Node {
  const found: string[] = [];
  const node = parseYaml(new Source('a.yaml', text), ({ message }) => found.push(message));
  expect(found).to.deep.equal([]);
  return node!;
}

/** A node as text is `text` or "text" as it was written, lists and maps as such. */
function shape(node: Node): unknown {
  if (node.kind === 'text') return node.plain ? node.text : { quoted: node.text };
  if (node.kind === 'list') return node.items.map(shape);
  if (node.kind === 'broken') return { broken: true };
  return node.entries.map(({ key, value }) => [key, shape(value)]);
}

/** What stands at the place of each text, list and map, outermost first. */
function places(node: Node): string[] {
  const { source, start, end } = node.span;
  const own = source.text.slice(start, end);
  if (node.kind === 'text' || node.kind === 'broken') return [own];
  if (node.kind === 'list') return [own, ...node.items.flatMap(places)];
  return [
    own,
    ...node.entries.flatMap(({ keySpan, value }) => [
      source.text.slice(keySpan.start, keySpan.end),
      ...places(value),
    ]),
  ];
}

describe('parseYaml', () => {
  const shapes: readonly [what: string, yaml: string, shape: unknown][] = [
    [
      'texts as they were written',
      'a: [007, yes, 1e3, 0x1F, 1.0, true, ~]',
      [['a', ['007', 'yes', '1e3', '0x1F', '1.0', 'true', '~']]],
    ],
    [
      'quoted texts',
      `a: "x\\ty"\nb: 'it''s'`,
      [
        ['a', { quoted: 'x\ty' }],
        ['b', { quoted: "it's" }],
      ],
    ],
    [
      'blocks',
      'a: |\n  one\n  two\nb: >-\n  one\n  two\n',
      [
        ['a', { quoted: 'one\ntwo\n' }],
        ['b', { quoted: 'one two' }],
      ],
    ],
    [
      'nothing',
      'a:\nb: # note\nc: ""',
      [
        ['a', ''],
        ['b', ''],
        ['c', { quoted: '' }],
      ],
    ],
    ['an empty file', '', ''],
    ['only comments', '# one\n', ''],
    [
      'keys that are numbers, null or empty',
      '1: a\nnull: b\n"": c',
      [
        ['1', 'a'],
        ['null', 'b'],
        ['', 'c'],
      ],
    ],
    ['keys in quotes', '"a b": 1', [['a b', '1']]],
    ['lists in lines', '- a\n-\n  - b\n', ['a', ['b']]],
    [
      'an alias',
      'a: &x [1]\nb: *x',
      [
        ['a', ['1']],
        ['b', ['1']],
      ],
    ],
    [
      'an anchor that is set anew',
      'a: &x 1\nb: &x 2\nc: *x',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '2'],
      ],
    ],
    [
      'a merge: own keys win, wherever they stand',
      'a: &x { p: 1, q: 2 }\nb: { q: 3, <<: *x }',
      [
        [
          'a',
          [
            ['p', '1'],
            ['q', '2'],
          ],
        ],
        [
          'b',
          [
            ['q', '3'],
            ['p', '1'],
          ],
        ],
      ],
    ],
    [
      'a merge of several: the earlier wins',
      'b: { <<: [{ p: 1 }, { p: 2, q: 2 }] }',
      [
        [
          'b',
          [
            ['p', '1'],
            ['q', '2'],
          ],
        ],
      ],
    ],
    [
      'a merge of what was merged',
      'a: &x { p: 1 }\nb: &y { <<: *x }\nc: { <<: *y }',
      [
        ['a', [['p', '1']]],
        ['b', [['p', '1']]],
        ['c', [['p', '1']]],
      ],
    ],
    ['"<<" in quotes is a key', '{ "<<": 1 }', [['<<', '1']]],
    [
      'names that objects have',
      '__proto__: 1\nconstructor: { toString: 2 }',
      [
        ['__proto__', '1'],
        ['constructor', [['toString', '2']]],
      ],
    ],
    [
      'lines that end as on Windows',
      'a: 1\r\nb:\r\n  - 2\r\n',
      [
        ['a', '1'],
        ['b', ['2']],
      ],
    ],
  ];
  for (const [what, yaml, expected] of shapes) {
    it(what, () => expect(shape(parse(yaml))).to.deep.equal(expected));
  }

  describe('places', () => {
    for (const [yaml, expected] of [
      ['a: b', ['a: b', 'a', 'b']],
      ['a: "b"', ['a: "b"', 'a', '"b"']],
      ['a: { b: c }', ['a: { b: c }', 'a', '{ b: c }', 'b', 'c']],
      ['- a\n- b', ['- a\n- b', 'a', 'b']],
      ['a: &x b\nc: *x', ['a: &x b\nc: *x', 'a', 'b', 'c', 'b']],
      ['👍: é', ['👍: é', '👍', 'é']],
    ] as const) {
      it(JSON.stringify(yaml), () => {
        expect(places(parse(yaml)).map((each) => each.trimEnd())).to.deep.equal(expected);
      });
    }
    it('what is not there has the place behind the colon', () => {
      const node = parse('a: 1\nb:\n');
      const value = node.kind === 'map' ? node.entries[1]!.value : node;
      expect(value.span).to.include({ start: 7, end: 7 });
    });
  });
});
