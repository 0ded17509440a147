import { type Event, readShortEvent, writeShortEvent } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';

const postback: Event = { event: 'postback', channel: 'messenger', standby: false };

describe('writeShortEvent', () => {
  for (const [what, event, short] of [
    [
      'leaves out what goes without saying',
      { ...postback, id: 'm', payload: 'A' },
      { payload: 'A' },
    ],
    ['says a text alone', { ...postback, event: 'message', text: 'hi' }, { text: 'hi' }],
    [
      'says the words of a quick reply once',
      { ...postback, event: 'quick_reply', payload: 'R', title: 'Red', text: 'Red' },
      { payload: 'R', text: 'Red' },
    ],
    [
      'says the kind where it does not follow',
      { ...postback, event: 'optin', payload: 'A' },
      { event: 'optin', payload: 'A' },
    ],
    ['says a message of nothing', { ...postback, event: 'message' }, { event: 'message' }],
    [
      'says the time with its zone',
      { ...postback, channel: 'instagram', standby: true, timestamp: 1798200000000 },
      { channel: 'instagram', standby: true, time: '2026-12-25T12:00:00Z' },
    ],
    [
      'says where a handover went',
      { ...postback, event: 'handover', human: false, payload: 'done' },
      { event: 'handover', human: false, payload: 'done' },
    ],
    [
      'says an age as a span',
      { ...postback, payload: 'A', age: 7_200_000 },
      { payload: 'A', age: '2h' },
    ],
    [
      'says an age that is no whole span',
      { ...postback, payload: 'A', age: 1 },
      { payload: 'A', age: 1 },
    ],
    [
      'leaves out what no event of the kind has',
      { ...postback, payload: 'A', text: 'hi' },
      { payload: 'A' },
    ],
  ] as const) {
    it(what, () => {
      expect(writeShortEvent(event as Event)).to.deep.equal(short);
    });
  }

  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

  it('writes what is read as the same event', () => {
    fc.assert(
      fc.property(
        fc.record({
          event: fc.constantFrom('postback', 'message', 'quick_reply', 'referral', 'optin'),
          channel: fc.constantFrom('messenger', 'instagram'),
          standby: fc.boolean(),
          payload: some(text),
          title: some(text),
          words: some(text),
          referral: some(fc.record({ ref: text })),
          timestamp: some(fc.integer({ min: 0, max: 4e12 })),
          age: some(
            fc.oneof(
              fc.nat(5000),
              fc.nat(100).map((hours) => hours * 3_600_000),
            ),
          ),
          raw: some(fc.constant({ message: { mid: 'm' } })),
        }),
        ({ words, payload, title, event, ...rest }) => {
          const own = {
            postback: { payload, title },
            message: { text: words },
            quick_reply: { payload, title: words, text: words },
            referral: {},
            optin: { payload, title },
          }[event];
          const whole = JSON.parse(JSON.stringify({ event, ...rest, ...own })) as Event;
          expect(readShortEvent(writeShortEvent(whole))).to.deep.equal({ event: whole });
        },
      ),
    );
  });
});
