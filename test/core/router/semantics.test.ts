import { expect } from 'chai';
import { consult } from '../../../packages/core/src/router/semantics.js';
import type { Condition } from '../../../packages/core/src/rules/model.js';
import { load } from '../../support/language.js';

const { root } = load(`
rules:
  - { name: off, disabled: true, when: { payload: A }, route: x }
  - { name: adds, continue: true, when: { payload: A }, route: x }
  - when: { payload: B }
    rules:
      - { name: b, when: { title: B }, route: x }
    default: { route: b }
  - when: { standby: true }
    rules:
      - { name: heard, when: { title: H }, route: x }
      - rules:
          - { name: heard within, continue: true, when: { title: W }, route: x }
  - { name: hears, when: { payload: A, standby: [true, false] }, route: x }
  - { name: takes, when: { payload: A }, route: x }
  - { name: below, when: { payload: A }, route: x }
default: { route: rest }
`);

/** Whether a condition holds for an event that is a payload, or a payload and a title: each line of it is one of these. */
function asked(texts: readonly string[], standby: boolean) {
  const holds = (condition: Condition): boolean => {
    if (condition.kind === 'all') return condition.of.every(holds);
    if (condition.kind !== 'field' || condition.test.kind !== 'is') throw new Error('unforeseen');
    const given = condition.field.name === 'standby' ? [String(standby)] : texts;
    return condition.test.values.some((value) => given.includes(value));
  };
  return { guards: standby ? 1 : 0, isMarked: () => false, holds };
}

const told: readonly (readonly [
  what: string,
  texts: readonly string[],
  standby: boolean,
  said: readonly string[],
])[] = [
  [
    'the first rule that takes it, after those that only add',
    ['A'],
    false,
    [
      'group entered',
      'off disabled',
      'adds added',
      'group not-entered',
      'group not-entered',
      'hears took',
    ],
  ],
  [
    'a group that is entered and takes it with its default',
    ['B', 'x'],
    false,
    ['group entered', 'off disabled', 'adds failed', 'group entered', 'b took'],
  ],
  [
    'nobody but the last default',
    ['C'],
    false,
    [
      'group entered',
      'off disabled',
      'adds failed',
      'group not-entered',
      'group not-entered',
      'hears failed',
      'takes failed',
      'below failed',
      'default took',
    ],
  ],
  [
    'on standby only who tests it, by itself or by a group',
    ['A', 'W'],
    true,
    [
      'group entered',
      'off disabled',
      'adds standby',
      'group not-entered',
      'group entered',
      'heard failed',
      'group entered',
      'heard within added',
      'hears took',
    ],
  ],
  [
    'on standby no default of a group that does not test it',
    ['C'],
    true,
    [
      'group entered',
      'off disabled',
      'adds standby',
      'group not-entered',
      'group entered',
      'heard failed',
      'group entered',
      'heard within failed',
      'hears failed',
      'takes standby',
      'below standby',
      'default standby',
    ],
  ],
];

describe('what rules mean', () => {
  for (const [what, texts, standby, said] of told) {
    it(`asks in order: ${what}`, () => {
      const names = [...consult(root, asked(texts, standby))].map(
        ({ of, verdict }) => `${of.kind === 'rule' ? of.name : of.kind} ${verdict}`,
      );
      expect(names).to.deep.equal(said);
    });
  }

  it('gives the groups around each, the outermost first', () => {
    const groups = [...consult(root, asked(['A', 'W'], true))].map((say) => say.groups.length);
    expect(groups).to.deep.equal([1, 1, 1, 2, 2, 2, 3, 3, 1]);
  });
});
