import { expect } from 'chai';
import { findings, load, mistakes, route } from '../support/language.js';

describe('Lists', () => {
  const rules = {
    'rules.yaml': `
lists:
  sizes: [S, M, 007, yes]
  skus: { file: skus.txt }
rules:
  - name: size
    when: { payload.json.size: { in: sizes } }
    route: a
  - name: folded
    when: { title: { in: sizes, ignore_case: true } }
    route: a
  - name: sku
    when: { payload: { in: skus } }
    route: a
  - name: none
    when: { text: { not: { in: sizes } }, event: message }
    route: a
`,
    'skus.txt': '# Our SKUs\nA-1\n\n  B-2  \r\nC # 3\n#D\n日本\nA-1\n',
  };
  describe('`in` is in the list of this name', () => {
    for (const [event, rule] of [
      [{ payload: '{"size":"M"}' }, 'size'],
      [{ payload: '{"size":"m"}' }, null],
      [{ payload: '{"size":"XL"}' }, null],
      [{ payload: '{"size":""}' }, null],
      [{ payload: '{}' }, null],
      [{ payload: '{"size":7}' }, null],
      [{ payload: '{"size":"007"}' }, 'size'],
      [{ payload: '{"size":"yes"}' }, 'size'],
      [{ title: 's' }, 'folded'],
      [{ title: 'YES' }, 'folded'],
      [{ title: 'sizes' }, null],
      [{ event: 'message', text: 'S' }, null],
      [{ event: 'message', text: 'XL' }, 'none'],
      [{ event: 'message' }, 'none'],
    ] as const) {
      it(`${JSON.stringify(event)} goes to ${rule}`, () => {
        expect(route(load(rules), event).rule).to.equal(rule);
      });
    }
  });
  describe('one value a line; empty lines and lines that begin with # are passed over', () => {
    for (const [payload, rule] of [
      ['A-1', 'sku'],
      ['B-2', 'sku'],
      ['C # 3', 'sku'],
      ['日本', 'sku'],
      ['', null],
      ['# Our SKUs', null],
      ['#D', null],
      ['D', null],
    ] as const) {
      it(`"${payload}" goes to ${rule}`, () => {
        expect(route(load(rules), { payload }).rule).to.equal(rule);
      });
    }
  });

  describe('A list is seen in its group and everything inside it', () => {
    const nested = `
lists: { yes: [OUTER] }
rules:
  - lists: { yes: [INNER], other: [OTHER] }
    when: { payload: { not: { in: other } } }
    rules:
      - rules: [{ name: inner, when: { payload: { in: yes } }, route: a }]
  - { name: outer, when: { payload: { in: yes } }, route: a }
`;
    it('the nearest of a name is meant', () => {
      expect(route(nested, { payload: 'INNER' }).rule).to.equal('inner');
      expect(route(nested, { payload: 'OUTER' }).rule).to.equal('outer');
      expect(route(nested, { payload: 'OTHER' }).rule).to.equal(null);
    });
    it('an included file sees the lists of the group that includes it', () => {
      const files = {
        'a.yaml': 'lists: { yes: [YES] }\nrules: [{ include: sub/b.yaml }]',
        'sub/b.yaml': 'rules: [{ name: b, when: { payload: { in: yes } }, route: a }]',
      };
      expect(route(files, { payload: 'YES' }).rule).to.equal('b');
    });
    it('a list may be named as an object has its own', () => {
      const odd = ['__proto__', 'constructor', 'toString'].map(
        (name) => `  - { name: ${name}, when: { payload: { in: ${name} } }, route: a }`,
      );
      const text = `lists: { __proto__: [A], constructor: [B], toString: [C] }\nrules:\n${odd.join('\n')}`;
      expect(route(text, { payload: 'A' }).rule).to.equal('__proto__');
      expect(route(text, { payload: 'B' }).rule).to.equal('constructor');
      expect(route(text, { payload: 'C' }).rule).to.equal('toString');
    });
  });
  mistakes('A list that is not defined is an error', [
    ['rules: [{ name: a, when: { payload: { in: sizes } }, route: a }]', 'unknown-list 1:43 sizes'],
    [
      'rules: [{ name: a, when: { payload: { in: toString } }, route: a }]',
      'unknown-list 1:43 toString',
    ],
    [
      'rules:\n  - { lists: { l: [A] }, rules: [{ name: a, when: { payload: { in: l } }, route: a }] }\n  - { name: b, when: { payload: { in: l } }, route: a }',
      'unknown-list 3:39 l',
    ],
    [
      {
        'a.yaml': 'lists: { l: [A] }\nrules: [{ name: a, when: { payload: { in: l } }, route: a }]',
        'b.yaml': 'rules: [{ name: b, when: { payload: { in: l } }, route: a }]',
      },
      'unknown-list 1:43 l',
    ],
    ['lists: { l: A }\nrules: []\ndefault: { route: a }', 'wrong-kind 1:13 A'],
    ['lists: { l: [[A]] }\nrules: []\ndefault: { route: a }', 'wrong-kind 1:14 [A]'],
    ['lists: { l: [] }\nrules: []\ndefault: { route: a }', 'wrong-kind 1:13 []'],
    [
      'lists: { l: { file: gone.txt } }\nrules: []\ndefault: { route: a }',
      'bad-include 1:21 gone.txt',
    ],
    [
      'lists: { l: { file: ../x.txt } }\nrules: []\ndefault: { route: a }',
      'bad-include 1:21 ../x.txt',
    ],
    ['lists: { l: { fiel: x.txt } }\nrules: []\ndefault: { route: a }', 'unknown-key 1:15 fiel'],
  ]);
  it('one that is never used is a warning', () => {
    const found = findings('lists: { l: [A] }\nrules: []\ndefault: { route: a }');
    expect(found).to.have.length(1);
    expect(found[0]).to.include({ code: 'unused-list', severity: 'warning', line: 1, column: 10 });
    expect(load('lists: { l: [A] }\ndefault: { route: a }')).to.be.an('object');
  });
});
