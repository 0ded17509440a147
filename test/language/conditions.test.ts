import { expect } from 'chai';
import { errors, mistakes, route, ruleWhen, sentence } from '../support/language.js';

describe('Conditions', () => {
  sentence('every line of a `when` must hold', [
    ['{ payload: A, title: T }', { payload: 'A', title: 'T' }, true],
    ['{ payload: A, title: T }', { payload: 'A' }, false],
    ['{ payload: A, title: T }', { title: 'T' }, false],
    ['{ payload: A, any: [{ title: T }], not: { text: X } }', { payload: 'A', title: 'T' }, true],
    [
      '{ payload: A, any: [{ title: T }], not: { text: X } }',
      { payload: 'A', title: 'T', text: 'X' },
      false,
    ],
    ['{}', {}, true],
    ['{}', { payload: 'A' }, true],
  ]);
  sentence('`all:` a list of conditions that must all hold', [
    ['all: [{ payload: A }, { title: T }]', { payload: 'A', title: 'T' }, true],
    ['all: [{ payload: A }, { title: T }]', { payload: 'A' }, false],
    ['all: [{ payload: { not: A } }, { payload: { not: B } }]', { payload: 'C' }, true],
    ['all: [{ payload: { not: A } }, { payload: { not: B } }]', { payload: 'B' }, false],
  ]);
  sentence('`any:` a list of conditions of which at least one must hold', [
    ['any: [{ payload: A }, { title: T }]', { payload: 'A' }, true],
    ['any: [{ payload: A }, { title: T }]', { title: 'T' }, true],
    ['any: [{ payload: A }, { title: T }]', { payload: 'A', title: 'T' }, true],
    ['any: [{ payload: A }, { title: T }]', {}, false],
    ['any: [{ payload: A, title: T }, { text: X }]', { payload: 'A' }, false],
  ]);
  sentence('`not:` one condition that must not hold', [
    ['not: { payload: A }', { payload: 'B' }, true],
    ['not: { payload: A }', { payload: 'A' }, false],
    ['not: { payload: A }', {}, true],
    ['not: { payload: A, title: T }', { payload: 'A' }, true],
    ['not: { payload: A, title: T }', { payload: 'A', title: 'T' }, false],
    ['not: { any: [{ payload: A }, { payload: B }] }', { payload: 'B' }, false],
    ['not: { not: { payload: A } }', { payload: 'A' }, true],
  ]);

  describe('They nest 64 deep; deeper is an error', () => {
    const nested = (key: 'all' | 'any' | 'not', depth: number) =>
      key === 'not'
        ? `${'{ not: '.repeat(depth)}{ payload: A }${' }'.repeat(depth)}`
        : `${`{ ${key}: [`.repeat(depth)}{ payload: A }${'] }'.repeat(depth)}`;
    for (const key of ['all', 'any', 'not'] as const) {
      it(`64 times ${key}`, () => {
        expect(route(ruleWhen(nested(key, 64)), { payload: 'A' }).rule).to.equal('the rule');
      });
      it(`65 times ${key}`, () => {
        const found = errors(ruleWhen(nested(key, 65)));
        expect(found.map((each) => each.split(' ')[0])).to.deep.equal(['over-limit']);
      });
    }
  });

  sentence('The first alternative of an `any` that holds gives its captures', [
    [
      'any: [{ payload: { like: "{x}_*" } }, { payload: { like: "*_{x}" } }]',
      { payload: 'A_B' },
      { x: 'A' },
    ],
    [
      'any: [{ payload: { like: "{x}-*" } }, { payload: { like: "*_{y}" } }]',
      { payload: 'A_B' },
      { y: 'B' },
    ],
    [
      'any: [{ payload: { like: "{x}_*" }, title: T }, { payload: { like: "*_{x}" } }]',
      { payload: 'A_B' },
      { x: 'B' },
    ],
    ['any: [{ event: postback }, { payload: { like: "{x}" } }]', { payload: 'A' }, {}],
    [
      'any: [{ any: [{ title: { like: "{x}" } }, { payload: { like: "{x}" } }] }, { text: { like: "{x}" } }]',
      { payload: 'P', text: 'T' },
      { x: 'P' },
    ],
    [
      'all: [{ payload: { like: "{x}" } }, { any: [{ title: { like: "{y}" } }, { text: { like: "{y}" } }] }]',
      { payload: 'P', text: 'T' },
      { x: 'P', y: 'T' },
    ],
  ]);

  mistakes('A name captured twice on one path is an error', [
    [ruleWhen('payload: { like: "{x}" }\ntitle: { like: "{x}" }'), 'capture-clash 5:23 {x}'],
    [
      ruleWhen('all: [{ payload: { like: "{x}" } }, { title: { like: "{x}" } }]'),
      'capture-clash 4:61 {x}',
    ],
    [
      ruleWhen('payload: { like: "{x}" }\nany: [{ title: T }, { title: { like: "{x}" } }]'),
      'capture-clash 5:45 {x}',
    ],
    [
      'rules:\n  - when: { payload: { like: "{x}" } }\n    rules:\n      - name: r\n        when: { title: { like: "{x}" } }\n        route: a',
      'capture-clash 5:33 {x}',
    ],
    [ruleWhen('any: [{ title: { like: "{x}" } }, { text: { like: "{x}" } }]')],
    [
      'rules:\n  - { name: a, when: { title: { like: "{x}" } }, route: a }\n  - { name: b, when: { title: { like: "{x}" } }, route: a }',
    ],
  ]);
  mistakes('a capture inside a `not` is an error', [
    [ruleWhen('payload: { not: { like: "{x}" } }'), 'capture-in-not 4:32 {x}'],
    [ruleWhen('not: { payload: { like: "{x}" } }'), 'capture-in-not 4:32 {x}'],
    [ruleWhen("not: { payload: { regex: '(?<x>.)' } }"), 'capture-in-not 4:35 <x>'],
    [ruleWhen('not: { not: { payload: { like: "{x}" } } }'), 'capture-in-not 4:39 {x}'],
    [ruleWhen('payload: { not: { like: "*", regex: "(?:.)" } }')],
  ]);
  mistakes('what is no condition is an error', [
    [ruleWhen('any: []'), 'wrong-kind 4:12 []'],
    [ruleWhen('all: []'), 'wrong-kind 4:12 []'],
    [ruleWhen('any: { payload: A }'), 'wrong-kind 4:12 { payload: A }'],
    [ruleWhen('any: [A]'), 'wrong-kind 4:13 A'],
    [ruleWhen('not: [{ payload: A }]'), 'wrong-kind 4:12 [{ payload: A }]'],
    [ruleWhen('not: A'), 'wrong-kind 4:12 A'],
    ['rules:\n  - name: r\n    when: A\n    route: a', 'wrong-kind 3:11 A'],
    ['rules:\n  - name: r\n    when: [payload]\n    route: a', 'wrong-kind 3:11 [payload]'],
  ]);
});
