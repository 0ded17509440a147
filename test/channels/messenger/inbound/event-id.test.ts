import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';

const click = {
  sender: { id: '2' },
  recipient: { id: '1' },
  timestamp: 1730000000987,
  postback: { title: 'Yes', payload: 'YES' },
};

interface Delivery {
  readonly time?: unknown;
  readonly object?: string;
  readonly list?: 'messaging' | 'standby';
  readonly page?: string;
}

function idOf(item: object, delivery: Delivery = {}): string {
  const { time = 1730000001234, object = 'page', list = 'messaging', page = '1' } = delivery;
  const { events } = readWebhook({ object, entry: [{ id: page, time, [list]: [item] }] });
  return events[0]!.id!;
}

describe('the id of an event', () => {
  it('is its mid with its kind, where it has one', () => {
    expect(idOf({ ...click, postback: { mid: 'm_A' } })).to.equal('postback:m_A');
    expect(idOf({ ...click, postback: undefined, message: { mid: 'm_A' } })).to.equal(
      'message:m_A',
    );
    const quick = { mid: 'm_A', quick_reply: { payload: 'P' } };
    expect(idOf({ ...click, postback: undefined, message: quick })).to.equal('quick_reply:m_A');
  });

  it('does not change when a repeat with a mid carries other times', () => {
    const postback = { ...click.postback, mid: 'm_A' };
    expect(idOf({ ...click, postback, timestamp: 1730000000988 }, { time: 1 })).to.equal(
      idOf({ ...click, postback }),
    );
  });

  it('is a digest that begins with the kind, where there is no mid', () => {
    expect(idOf(click)).to.match(/^postback:sha256-[\w-]{43}$/);
    for (const mid of [null, '', {}, []]) {
      expect(idOf({ ...click, postback: { ...click.postback, mid } })).to.match(
        /^postback:sha256-/,
      );
    }
  });

  describe('without a mid is the same', () => {
    const same: { readonly [name: string]: readonly [object, Delivery?] } = {
      'for the same bytes': [click],
      'for another time of delivery': [click, { time: 1730009999999 }],
      'for no time of delivery': [click, { time: null }],
      'for other orders of keys': [
        {
          postback: { payload: 'YES', title: 'Yes' },
          timestamp: 1730000000987,
          recipient: { id: '1' },
          sender: { id: '2' },
        },
      ],
      'for a time written as text': [{ ...click, timestamp: '1730000000987' }],
      'for ids written as numbers': [{ ...click, sender: { id: 2 }, recipient: { id: 1 } }],
      'for a page that only the entry names': [{ ...click, recipient: undefined }],
    };
    for (const [name, [item, delivery]] of Object.entries(same)) {
      it(name, () => expect(idOf(item, delivery)).to.equal(idOf(click)));
    }
  });

  describe('without a mid is another', () => {
    const other: { readonly [name: string]: readonly [object, Delivery?] } = {
      'for another payload in the same millisecond': [
        { ...click, postback: { title: 'Yes', payload: 'NO' } },
      ],
      'for another title': [{ ...click, postback: { title: 'yes', payload: 'YES' } }],
      'for another person': [{ ...click, sender: { id: '3' } }],
      'for the same words as user_ref of nobody else': [{ ...click, sender: {} }],
      'for another page': [{ ...click, recipient: { id: '4' } }],
      'for another event time': [{ ...click, timestamp: 1730000000988 }],
      'for another kind of the same content': [
        { ...click, postback: undefined, optin: click.postback },
      ],
      'for a payload of another JSON kind': [
        { ...click, postback: { title: 'Yes', payload: ['YES'] } },
      ],
      'for a referral beside it': [{ ...click, referral: { ref: 'r' } }],
    };
    for (const [name, [item, delivery]] of Object.entries(other)) {
      it(name, () => expect(idOf(item, delivery)).not.to.equal(idOf(click)));
    }
  });

  it('keeps a standby copy, which has no payload, apart from the click itself', () => {
    const postback = { ...click.postback, mid: 'm_A' };
    const copy = idOf({ ...click, postback }, { list: 'standby' });
    expect(copy).to.equal('postback.standby:m_A');
    expect(idOf(click, { list: 'standby' })).to.match(/^postback\.standby:sha256-/);
    expect(idOf(click, { list: 'standby' })).to.equal(idOf(click, { list: 'standby' }));
  });

  it('does not depend on the order of keys, of any content', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (content, seed) => {
        const item = { ...click, postback: { ...content, mid: undefined } };
        expect(idOf(reordered(item, seed) as object)).to.equal(idOf(item));
      }),
    );
  });

  it('tells any two contents apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
        const [a, b] = [one, two].map((payload) => idOf({ ...click, postback: { payload } }));
        expect(a === b).to.equal(canonical(one) === canonical(two));
      }),
    );
  });
});

function reordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, of]) => [key, reordered(of, seed)] as const);
  const turn = entries.length === 0 ? 0 : seed % entries.length;
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse());
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
