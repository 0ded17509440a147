import { readEvent, readWebhook } from '@botrules/messenger';
import { expect } from 'chai';

const who = { sender: { id: '2' }, recipient: { id: '1' }, timestamp: 1458692752478 };
const click = { ...who, postback: { mid: 'm_1', title: 'Buy', payload: 'BUY' } };

describe('readEvent', () => {
  it('reads one event object as readWebhook reads it in its body', () => {
    const items = [
      click,
      { ...who, message: { mid: 'm', text: 'Hi' } },
      { ...who, message: { mid: 'm', text: 'M', quick_reply: { payload: 'SIZE_M' } } },
      { ...who, referral: { ref: 'summer', source: 'ADS', type: 'OPEN_THREAD' } },
      { ...who, optin: { ref: 'x', user_ref: 'y' } },
    ];
    for (const item of items) {
      const body = { object: 'page', entry: [{ id: '1', messaging: [item] }] };
      expect(readEvent(item)).to.deep.equal(readWebhook(body).events[0]);
      const instagram = { ...body, object: 'instagram' };
      expect(readEvent(item, { channel: 'instagram' })).to.deep.equal(
        readWebhook(instagram).events[0],
      );
      const standby = { object: 'page', entry: [{ id: '1', standby: [item] }] };
      expect(readEvent(item, { standby: true })).to.deep.equal(readWebhook(standby).events[0]);
    }
  });

  it('says what is attached, in the words of rules', () => {
    const cases = [
      [[{ type: 'image', payload: { url: 'https://cdn.example/a.jpg' } }], 'image'],
      [[{ type: 'image', payload: { sticker_id: 369239263222822 } }], 'sticker'],
      [[{ type: 'sticker', payload: {} }], 'sticker'],
      [[{ type: 'audio' }, { type: 'image' }], 'audio'],
      [[{ type: 'location', payload: { coordinates: { lat: 1, long: 2 } } }], 'location'],
      // The preview of a page, a post that is shared.
      [[{ type: 'fallback' }], undefined],
      [[{ type: 'ig_post' }], undefined],
      [[], undefined],
      [[null], undefined],
      ['image', undefined],
    ] as const;
    for (const [attachments, due] of cases) {
      const event = readEvent({ ...who, message: { mid: 'm', attachments } });
      expect(event?.attachment, JSON.stringify(attachments)).to.equal(due);
    }
    const tap = { mid: 'm', text: 'M', quick_reply: { payload: 'M' }, attachments: cases[0][0] };
    expect(readEvent({ ...who, message: tap })).not.to.have.property('attachment');
  });

  it('gives nothing for what no rule can take', () => {
    const none = [
      { ...who, message: { mid: 'm', is_echo: true, metadata: 'botrules' } },
      { ...who, delivery: { watermark: 1 } },
      { ...who, read: { watermark: 1 } },
      {},
    ];
    for (const item of none) expect(readEvent(item)).to.equal(undefined);
  });

  it('throws a TypeError for what is no event object', () => {
    const body = { object: 'page', entry: [{ id: '1', messaging: [click] }] };
    for (const wrong of [body, body.entry[0]]) {
      expect(() => readEvent(wrong)).to.throw(TypeError, 'Read it with readWebhook.');
    }
    for (const wrong of [undefined, null, 5, 'text', [click], JSON.stringify(click)]) {
      expect(() => readEvent(wrong)).to.throw(TypeError, 'An event is an object');
    }
    expect(() => readEvent({ ...who, postback: 'BUY' })).to.throw(TypeError, '"postback"');
  });
});
