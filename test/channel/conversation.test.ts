import { conversationKey, conversationOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../support/runs.js';

describe('A conversation', () => {
  const base: Event = { event: 'message', channel: 'messenger', standby: false };
  const cases: readonly [string, Partial<Event>, string, string][] = [
    ['is of a person', { sender: { id: '7' }, recipient: { id: '100' } }, '100', '7'],
    [
      'is of a user_ref where there is no id',
      { sender: { user_ref: '7' }, recipient: { id: '100' } },
      '100',
      'ref:7',
    ],
    [
      'goes by the id where there are both',
      { sender: { id: '7', user_ref: 'x' }, recipient: { id: '100' } },
      '100',
      '7',
    ],
    [
      'is the group where the platform names one',
      { sender: { id: '7' }, recipient: { id: '100' }, conversation: { id: '-5' } },
      '100',
      '-5',
    ],
    ['of nobody is one, too', {}, '', 'ref:'],
  ];
  for (const [what, part, account, conversation] of cases) {
    it(what, () => {
      const found = conversationOf({ ...base, ...part });
      expect(found).to.deep.equal({ channel: 'messenger', account, conversation });
    });
  }

  it('has a key of its own, whatever stands in its ids', () => {
    const part = fc.string({ unit: fc.constantFrom('1', '2', ' ', '\n', '/', 'a') });
    const conversation = fc.record({ channel: part, account: part, conversation: part });
    fc.assert(
      fc.property(conversation, conversation, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(conversationKey(a) === conversationKey(b)).to.equal(same);
      }),
      { numRuns: runs(700, 2000) },
    );
  });
});
