import { fits, isPayloadKey, payloadKey, shortenPayloads } from '@botrules/channel';
import type { Message, TextLimit } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';

const bytes: TextLimit = { most: 64, in: 'bytes' };

describe('fits', () => {
  const cases: readonly (readonly [
    words: string,
    text: string,
    limit: TextLimit,
    fits: boolean,
  ])[] = [
    ['characters, of which an emoji is one', '👍'.repeat(20), 20, true],
    ['one character more', '👍'.repeat(21), 20, false],
    ['bytes, of which é has two', 'é'.repeat(32), bytes, true],
    ['one byte more', `${'é'.repeat(32)}a`, bytes, false],
    ['units, of which an emoji has two', '👍'.repeat(10), { most: 20, in: 'units' }, true],
    ['one unit more', `${'👍'.repeat(10)}a`, { most: 20, in: 'units' }, false],
    ['nothing', '', 1, true],
  ];
  for (const [words, text, limit, expected] of cases) {
    it(`counts ${words}`, () => expect(fits(text, limit)).to.equal(expected));
  }
});

describe('The key of a payload', () => {
  it('is short, known as one, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (payload) => {
        const key = payloadKey(payload);
        expect(key).to.have.length(23);
        expect(isPayloadKey(key)).to.equal(true);
        expect(payloadKey(payload)).to.equal(key);
      }),
    );
    expect(payloadKey('a')).not.to.equal(payloadKey('b'));
  });
  for (const other of [
    undefined,
    '',
    'MENU',
    '~',
    `~${'a'.repeat(23)}`,
    `a${'a'.repeat(22)}`,
    `~${'é'.repeat(22)}`,
  ]) {
    it(`is not ${other}`, () => expect(isPayloadKey(other)).to.equal(false));
  }
});

describe('shortenPayloads', () => {
  const long = `ORDER_${'1234567890'.repeat(8)}`;
  const key = payloadKey(long);
  const replies: readonly (readonly [words: string, before: Message, after: Message])[] = [
    [
      'buttons',
      {
        text: 'A',
        buttons: [
          { title: 'a', payload: long },
          { title: 'b', payload: 'B' },
        ],
      },
      {
        text: 'A',
        buttons: [
          { title: 'a', payload: key },
          { title: 'b', payload: 'B' },
        ],
      },
    ],
    [
      'quick replies',
      { text: 'A', quick_replies: [{ title: 'a', payload: long }] },
      { text: 'A', quick_replies: [{ title: 'a', payload: key }] },
    ],
    [
      'buttons of cards',
      { cards: [{ title: 'A', buttons: [{ title: 'a', payload: long }] }, { title: 'B' }] },
      { cards: [{ title: 'A', buttons: [{ title: 'a', payload: key }] }, { title: 'B' }] },
    ],
    [
      'quick replies below an image',
      { image: 'https://a.example/a.png', quick_replies: [{ title: 'a', payload: long }] },
      { image: 'https://a.example/a.png', quick_replies: [{ title: 'a', payload: key }] },
    ],
  ];
  for (const [words, before, after] of replies) {
    it(`puts keys into ${words}`, () => {
      expect(shortenPayloads([before, { text: 'Hi' }], bytes)).to.deep.equal({
        reply: [after, { text: 'Hi' }],
        long: [{ key, payload: long }],
      });
    });
  }
  it('leaves addresses, numbers and what fits alone, as the very same reply', () => {
    const reply: readonly Message[] = [
      {
        text: 'A',
        buttons: [
          { title: 'a', url: `https://a.example/${long}` },
          { title: 'b', payload: 'B' },
        ],
      },
      { typing: 500 },
      { raw: { payload: long } },
    ];
    expect(shortenPayloads(reply, bytes).reply).to.equal(reply);
    expect(shortenPayloads([replies[0]![1]], undefined).long).to.deep.equal([]);
  });
  it('keeps a payload that stands twice once', () => {
    const button = { title: 'a', payload: long };
    expect(shortenPayloads([{ text: 'A', buttons: [button, button] }], bytes).long).to.have.length(
      1,
    );
  });
});
