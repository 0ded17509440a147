import { createRouter, type Decision } from '@botrules/core';
import { type DecisionDifference, diffDecisions } from '@botrules/core/tooling';
import { expect } from 'chai';
import { decide } from '../../support/decide.js';
import { load } from '../../support/language.js';

const order = { rule: 'order', route: 'orders.status', captures: { id: '12' } };
const cases: readonly {
  readonly name: string;
  readonly before: Decision;
  readonly after: Decision;
  readonly differences: readonly DecisionDifference[];
}[] = [
  { name: 'the same decision', before: decide([order]), after: decide([order]), differences: [] },
  { name: 'nothing and nothing', before: decide([]), after: decide([]), differences: [] },
  {
    name: 'a rule that only moved',
    before: decide([order]),
    after: decide([{ ...order, file: 'other.yaml', line: 99 }]),
    differences: [],
  },
  {
    name: 'another event is not looked at',
    before: decide([order], { id: 'a', raw: { x: 1 } }),
    after: decide([order], { id: 'b' }),
    differences: [],
  },
  {
    name: 'another rule with the same outcome',
    before: decide([order]),
    after: decide([{ ...order, rule: 'orders' }]),
    differences: [
      { path: 'rule', before: 'order', after: 'orders' },
      { path: 'rules', before: ['order'], after: ['orders'] },
    ],
  },
  {
    name: 'a rule and nothing',
    before: decide([{ rule: 'a', route: 'x' }]),
    after: decide([]),
    differences: [
      { path: 'rule', before: 'a', after: null },
      { path: 'rules', before: ['a'], after: [] },
      { path: 'route', before: 'x', after: null },
    ],
  },
  {
    name: 'a capture changed, one gone, one new',
    before: decide([{ rule: 'a', captures: { id: '1', size: 'S' } }]),
    after: decide([{ rule: 'a', captures: { id: '2', color: 'red' } }]),
    differences: [
      { path: 'captures.id', before: '1', after: '2' },
      { path: 'captures.size', before: 'S', after: undefined },
      { path: 'captures.color', before: undefined, after: 'red' },
    ],
  },
  {
    name: 'a param of another kind',
    before: decide([{ rule: 'a', params: { count: 1 } }]),
    after: decide([{ rule: 'a', params: { count: '1' } }]),
    differences: [{ path: 'params.count', before: 1, after: '1' }],
  },
  {
    name: 'a capture named like something inherited',
    before: decide([{ rule: 'a', captures: { constructor: 'x' } }]),
    after: decide([{ rule: 'a' }]),
    differences: [{ path: 'captures.constructor', before: 'x', after: undefined }],
  },
  {
    name: 'one text of two messages',
    before: decide([{ rule: 'a', reply: [{ text: 'Hi' }, { text: 'Bye' }] }]),
    after: decide([{ rule: 'a', reply: [{ text: 'Hi' }, { text: 'See you' }] }]),
    differences: [{ path: 'reply[1].text', before: 'Bye', after: 'See you' }],
  },
  {
    name: 'a button deep inside',
    before: decide([
      { rule: 'a', reply: [{ text: 'Hi', buttons: [{ title: 'Go', payload: 'A' }] }] },
    ]),
    after: decide([
      { rule: 'a', reply: [{ text: 'Hi', buttons: [{ title: 'Go', payload: 'B' }] }] },
    ]),
    differences: [{ path: 'reply[0].buttons[0].payload', before: 'A', after: 'B' }],
  },
  {
    name: 'one message more',
    before: decide([{ rule: 'a', reply: [{ text: 'Hi' }] }]),
    after: decide([{ rule: 'a', reply: [{ text: 'Hi' }, { typing: 2000 }] }]),
    differences: [
      { path: 'reply', before: [{ text: 'Hi' }], after: [{ text: 'Hi' }, { typing: 2000 }] },
    ],
  },
  {
    name: 'a text that became an image',
    before: decide([{ rule: 'a', reply: [{ text: 'Hi' }] }]),
    after: decide([{ rule: 'a', reply: [{ image: 'https://x.example/a.png' }] }]),
    differences: [
      { path: 'reply[0].text', before: 'Hi', after: undefined },
      { path: 'reply[0].image', before: undefined, after: 'https://x.example/a.png' },
    ],
  },
  {
    name: 'the same in sum, said by another step',
    before: decide([{ rule: 'log+', route: 'x' }, { rule: 'a' }]),
    after: decide([{ rule: 'log+' }, { rule: 'a', route: 'x' }]),
    differences: [
      { path: 'steps[0].route', before: 'x', after: null },
      { path: 'steps[1].route', before: null, after: 'x' },
    ],
  },
];

describe('diffDecisions', () => {
  for (const { name, before, after, differences } of cases) {
    it(name, () => {
      expect(diffDecisions(before, after)).to.deep.equal(differences);
      const turned = differences.map(({ path, before: b, after: a }) => ({
        path,
        before: a,
        after: b,
      }));
      expect(diffDecisions(after, before)).to.have.deep.members(turned);
    });
  }
});

describe('diffDecisions of what is remembered', () => {
  const decided = (nudge: string, kept: string) =>
    createRouter(
      load(`
rules:
  - { name: a, when: { payload: A }, remember: { size: { value: M, for: ${kept} } }, follow_up: { after: ${nudge}, payload: NUDGE }, reply: Hi }
  - { name: b, when: { event: follow_up, payload: NUDGE }, reply: "{memory.size|none}" }
`),
    ).route({
      event: 'postback',
      channel: 'messenger',
      payload: 'A',
      standby: false,
      timestamp: 1_780_394_400_000,
    });

  it('says spans as rules write them', () => {
    expect(diffDecisions(decided('1h', '1d'), decided('3h', '2d'))).to.deep.equal([
      { path: 'memory.remember.size.for', before: '1d', after: '2d' },
      { path: 'memory.follow_up.NUDGE', before: '1h', after: '3h' },
    ]);
    expect(diffDecisions(decided('1h', '1d'), decided('1h', '1d'))).to.deep.equal([]);
  });
});
