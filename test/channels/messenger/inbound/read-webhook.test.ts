import type { Event } from '@botrules/core';
import { readWebhook, WebhookError, type WebhookReading } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';
import { LosslessNumber } from 'lossless-json';
import { callsIn } from '../../../support/calls.js';
import { runs } from '../../../support/runs.js';

const person = { sender: { id: '2' }, recipient: { id: '1' }, timestamp: 1730000000987 };

function live(...messaging: unknown[]): object {
  return { object: 'page', entry: [{ id: '1', time: 1730000001234, messaging }] };
}

/** The one event of a delivery of one item. */
function eventOf(item: object): Event {
  const { events } = readWebhook(live({ ...person, ...item }));
  expect(events).to.have.length(1);
  return events[0]!;
}

function refusal(body: unknown): WebhookError {
  try {
    readWebhook(body);
  } catch (error) {
    expect(error).to.be.instanceOf(WebhookError);
    return error as WebhookError;
  }
  throw new Error('It was read.');
}

describe('readWebhook', () => {
  const body = JSON.stringify(live({ ...person, postback: { mid: 'm_é😀', payload: 'P' } }));

  describe('takes a body', () => {
    const forms: { readonly [name: string]: unknown } = {
      'as text': body,
      'as bytes': new TextEncoder().encode(body),
      'as a Buffer': Buffer.from(body),
      'as text after a byte order mark': `\uFEFF${body}`,
      'as bytes after a byte order mark': Buffer.from(`\uFEFF${body}`),
      'that is parsed already': JSON.parse(body),
      'with white space around it': ` \r\n\t${body}\n`,
    };
    for (const [name, form] of Object.entries(forms)) {
      it(name, () => {
        expect(readWebhook(form)).to.deep.equal(readWebhook(body));
        expect(readWebhook(form).events[0]).to.include({ id: 'postback:m_é😀', payload: 'P' });
      });
    }

    it('with bytes that are no UTF-8, which it cannot tell and does not refuse', () => {
      const bytes = Buffer.from(body.replace('é', 'E'));
      bytes[bytes.indexOf('E')] = 0xff;
      expect(readWebhook(bytes).events[0]?.id).to.equal('postback:m_\ufffd😀');
    });

    it('whose numbers another lossless parser kept', () => {
      const id = new LosslessNumber('120210000000000123');
      const { events } = readWebhook(live({ ...person, sender: { id }, postback: {} }));
      expect(events[0]?.sender).to.deep.equal({ id: '120210000000000123' });
    });
  });

  describe('refuses with 400 what is not JSON', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const thrower = {
      get object() {
        throw new Error('no');
      },
    };
    const bodies: { readonly [name: string]: unknown } = {
      'an empty text': '',
      'no bytes': new Uint8Array(),
      'a form': 'payload=1',
      'half a body': body.slice(0, -1),
      'two bodies': body + body,
      'a trailing comma': '{"object":"page","entry":[],}',
      'a number with a point and no digits': '{"object":1.}',
      'UTF-16': Buffer.from(body, 'utf16le'),
      nothing: undefined,
      'a function': () => body,
      'a getter that throws': thrower,
    };
    for (const [name, hostile] of Object.entries(bodies)) {
      it(name, () => {
        expect(refusal(hostile)).to.include({ code: 'not-json', status: 400, expose: true });
      });
    }

    it('and says nothing of what stood there', () => {
      expect(refusal('{"secret":').message).to.equal('The body is not JSON.');
    });

    for (const [name, deep] of Object.entries({
      'a circle': circle,
      '101 levels': '['.repeat(101) + ']'.repeat(101),
      '10 million levels': '['.repeat(10_000_000),
      '100,000 maps': '{"a":'.repeat(100_000),
      'levels beside numbers that need the slow parser': `[1.5,${'['.repeat(100_000)}`,
    })) {
      it(`${name}: too deep`, () => {
        expect(refusal(deep)).to.include({ code: 'too-deep', status: 400, expose: true });
      });
    }

    for (const [name, entry] of Object.entries({
      'a delivery': (count: number) => `{"id":"1","messaging":[${Array(count).fill('{}')}]}`,
      'entries that are empty': (count: number) =>
        Array(count + 1)
          .fill('{}')
          .join(','),
      'a test of the dashboard': (count: number) =>
        `{"id":"0","changes":[${Array(count).fill('{}')}]}`,
    })) {
      it(`${name} of more than 10,000 updates: too many, and told at once`, () => {
        const body = (count: number) => `{"object":"page","entry":[${entry(count)}]}`;
        expect(() => readWebhook(body(9999))).not.to.throw();
        const tooMany = (count: number) => () =>
          expect(refusal(body(count))).to.include({ code: 'too-many', status: 400, expose: true });
        tooMany(20_000)();
        expect(callsIn(tooMany(180_000))).to.be.below(1.1 * callsIn(tooMany(20_000)));
      });
    }

    it('but takes 100 levels, and brackets inside texts', () => {
      const payload = '[{'.repeat(1000);
      const levels = `{"object":"page","entry":[{"x":${'['.repeat(97)}${']'.repeat(97)}}]}`;
      expect(readWebhook(levels).skipped).to.deep.equal({ x: 1 });
      expect(eventOf({ postback: { payload: `${payload}\\"` } }).payload).to.equal(`${payload}\\"`);
    });
  });

  describe('reports, and does not refuse, JSON that is no delivery', () => {
    const bodies: readonly (readonly [string, string, string])[] = [
      ['null', '', 'A webhook body is an object, and this is nothing.'],
      ['[]', '', 'A webhook body is an object, and this is a list.'],
      ['12', '', 'A webhook body is an object, and this is a number.'],
      ['120210000000000123', '', 'A webhook body is an object, and this is a number.'],
      ['"page"', '', 'A webhook body is an object, and this is a text.'],
      ['{}', '', 'The body has neither "entry" nor "field", so it is not a webhook delivery.'],
      ['{"object":"page","entry":{}}', 'entry', '"entry" is a list, and this is an object.'],
    ];
    for (const [text, at, message] of bodies) {
      it(text, () => {
        const read = readWebhook(text);
        expect(read).to.deep.equal({ events: [], skipped: {}, problems: [{ at, message }] });
      });
    }
  });

  describe('takes a part that was copied out of a body', () => {
    const item = {
      sender: { id: '1' },
      recipient: { id: '2' },
      timestamp: 1798200000000,
      postback: { mid: 'm', payload: 'MENU' },
    };
    const whole = readWebhook({ object: 'page', entry: [{ id: '2', time: 1, messaging: [item] }] });
    for (const [what, part] of [
      ['an entry', { id: '2', time: 1, messaging: [item] }],
      ['an object of messaging', item],
    ] as const) {
      it(what, () => expect(readWebhook(part)).to.deep.equal(whole));
    }

    it('an entry on standby', () => {
      const { events } = readWebhook({ id: '2', standby: [item] });
      expect(events[0]).to.include({ payload: 'MENU', standby: true });
    });

    it('and counts what is not an event', () => {
      expect(readWebhook({ sender: { id: '1' }, delivery: { watermark: 1 } })).to.deep.equal({
        events: [],
        skipped: { delivery: 1 },
        problems: [],
      });
    });

    it('and names the place of what is broken', () => {
      const { problems } = readWebhook({ id: '2', messaging: ['x'] });
      expect(problems[0]).to.include({ at: 'messaging[0]' });
    });
  });

  describe('counts the bodies of other products as skipped', () => {
    for (const object of ['whatsapp_business_account', 'user', 'application', '__proto__']) {
      it(object, () => {
        const { skipped, ...rest } = readWebhook({ object, entry: [{}, {}] });
        expect(Object.entries(skipped)).to.deep.equal([[object, 2]]);
        expect(rest).to.deep.equal({ events: [], problems: [] });
        expect(readWebhook({ object, entry: [] }).skipped).to.have.own.property(object, 1);
      });
    }
  });

  it("takes a body without object as Messenger's, and its entries before a field of its own", () => {
    const entry = [{ id: '1', messaging: [{ ...person, postback: { mid: 'm' } }] }];
    const { events } = readWebhook({ entry, field: 'feed', value: {} });
    expect(events[0]).to.include({ id: 'postback:m', channel: 'messenger' });
    expect(readWebhook({ object: null, entry }).events).to.have.length(1);
  });

  it('hands over the event object of the platform, in which no digit is lost', () => {
    const item =
      '{"sender":{"id":1},"recipient":{"id":9007199254740993},"postback":{"a":[1e400,2]}}';
    const [event] = readWebhook(`{"object":"page","entry":[{"messaging":[${item}]}]}`).events;
    expect(event?.raw).to.deep.equal({
      sender: { id: 1 },
      recipient: { id: '9007199254740993' },
      postback: { a: ['1e400', 2] },
    });
    expect(JSON.parse(JSON.stringify(event?.raw))).to.deep.equal(event?.raw);
  });

  it('reads each of a number of many digits as it was written, wherever it stands', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 200n }), (id) => {
        const text = `{"object":"page","entry":[{"id":${id},"messaging":[{"sender":{"id":${id}},"postback":{"payload": ${id} ,"referral":{"ad_id":${id}}}}]}]}`;
        const [event] = readWebhook(text).events;
        expect(event?.sender?.id).to.equal(`${id}`);
        expect(event?.recipient?.id).to.equal(`${id}`);
        expect(event?.payload).to.equal(`${id}`);
        expect(event?.referral?.ad_id).to.equal(`${id}`);
      }),
    );
  });

  it('keeps a number payload as it was written', () => {
    for (const number of [
      '0',
      '-0',
      '1.0',
      '1e3',
      '1E-7',
      '0.1',
      '-12',
      '1234567890123456',
      '1e999',
    ]) {
      const text = `{"field":"messaging_postbacks","value":{"postback":{"payload":${number}}}}`;
      expect(readWebhook(text).events[0]?.payload).to.equal(number);
    }
  });

  it('takes the last of a key that stands twice, whichever parser reads it', () => {
    for (const beside of ['1', '1.50']) {
      const text = `{"field":"messages","value":{"beside":${beside},"message":{"mid":"a","mid":"b","text":"x"}}}`;
      expect(readWebhook(text).events[0]?.id).to.equal('message:b');
    }
  });

  describe('finds the referral in each of its five places', () => {
    const ad = { ref: 'r', source: 'ADS', type: 'OPEN_THREAD', ad_id: '5', ads_context_data: {} };
    const read = { ref: 'r', source: 'ADS', type: 'OPEN_THREAD', ad_id: '5' };
    const items: { readonly [place: string]: object } = {
      'messaging[].referral': { referral: ad },
      'postback.referral': { postback: { payload: 'P', referral: ad } },
      'a referral beside postback': { postback: { payload: 'P' }, referral: ad },
      'message.referral': { message: { text: 'Hi', referral: ad } },
      'a referral beside message': { message: { text: 'Hi' }, referral: ad },
    };
    for (const [place, item] of Object.entries(items)) {
      it(place, () => expect(eventOf(item).referral).to.deep.equal(read));
    }

    it('optin.ref', () => {
      const optin = { ref: 'r', source: 'SHORTLINK', type: 'notification_messages' };
      expect(eventOf({ optin }).referral).to.deep.equal({ ref: 'r', source: 'SHORTLINK' });
    });

    it('and of two takes the inner one, unless it is empty', () => {
      const outer = { ref: 'outer' };
      expect(eventOf({ postback: { referral: { ref: 'in' } }, referral: outer }).referral)
        .to.deep //
        .equal({ ref: 'in' });
      expect(eventOf({ postback: { referral: { ref: null } }, referral: outer }).referral)
        .to.deep //
        .equal({ ref: 'outer' });
    });

    it('and leaves out a referral that says nothing', () => {
      for (const referral of [null, {}, { ref: null }, [], 'x', 5]) {
        expect(eventOf({ postback: { referral } })).not.to.have.property('referral');
      }
      expect(eventOf({ referral: { product: { id: '1' } } })).not.to.have.property('referral');
    });
  });

  it('tells a quick reply from a message by its key, and gives it the words as title', () => {
    const quick = eventOf({ message: { mid: 'm', text: 'Red', quick_reply: { payload: 'RED' } } });
    expect(quick).to.include({ event: 'quick_reply', payload: 'RED', title: 'Red', text: 'Red' });
    const typed = eventOf({ message: { mid: 'm', text: 'Red', payload: 'P', title: 'T' } });
    expect(typed).to.include({ event: 'message', text: 'Red' });
    expect(typed).not.to.have.any.keys('title', 'payload');
    expect(eventOf({ message: { text: 'Red', quick_reply: null } }).event).to.equal('message');
  });

  it('gives a message no payload and no title, whatever it has', () => {
    const event = eventOf({ message: { mid: 'm', attachments: [{ payload: { url: 'u' } }] } });
    expect(event).to.have.all.keys(
      ...['id', 'event', 'channel', 'sender', 'recipient', 'standby', 'timestamp', 'raw'],
    );
  });

  it('leaves echoes of its own messages to nobody, on standby too', () => {
    const echo = {
      ...person,
      message: { mid: 'm', is_echo: true, metadata: 'botrules', text: 'Hi' },
    };
    expect(readWebhook(live(echo)).skipped).to.deep.equal({ echo: 1 });
    // The platform's reference says that all values are texts.
    const told = { ...person, message: { mid: 'm', is_echo: 'true', metadata: 'botrules' } };
    expect(readWebhook(live(told)).skipped).to.deep.equal({ echo: 1 });
    const typed = { ...person, message: { mid: 'm', is_echo: false, is_deleted: false } };
    expect(readWebhook(live(typed)).skipped).to.deep.equal({});
    const standby = { object: 'page', entry: [{ id: '1', standby: [echo] }] };
    expect(readWebhook(standby)).to.deep.include({ events: [], skipped: { echo: 1 } });
  });

  it('finds the page in the entry where the event does not name it', () => {
    const item = { sender: { id: '2' }, postback: {} };
    expect(readWebhook(live(item)).events[0]?.recipient).to.deep.equal({ id: '1' });
    const test = { object: 'page', entry: [{ id: '0', messaging: [item] }] };
    expect(readWebhook(test).events[0]).not.to.have.property('recipient');
  });

  it('falls back on the time of the delivery', () => {
    const item = { sender: { id: '2' }, postback: {} };
    expect(readWebhook(live(item)).events[0]?.timestamp).to.equal(1730000001234);
    expect(readWebhook({ field: 'messages', value: item }).events[0]).not.to.have.property(
      'timestamp',
    );
  });

  it('reads 1,000 updates in their order', () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({
      ...person,
      postback: { mid: `m_${n}`, payload: `P${n}` },
    }));
    const { events } = readWebhook(JSON.stringify(live(...items)));
    expect(events.map(({ payload }) => payload)).to.deep.equal(items.map((_, n) => `P${n}`));
    expect(new Set(events.map(({ id }) => id))).to.have.property('size', 1000);
  });

  it('lets one broken item hurt no other', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (before, after) => {
        const good = { ...person, postback: { mid: 'm_Good', payload: 'GOOD' } };
        const { events } = readWebhook(live(...before, good, ...after));
        expect(events.filter(({ id }) => id === 'postback:m_Good')).to.have.length(1);
      }),
    );
  });

  it('throws on no JSON value, and gives only what an event may have', () => {
    const value = fc.jsonValue({ maxDepth: 1 });
    const item = sometimes({
      sender: sometimes({ id: value, user_ref: value }),
      recipient: sometimes({ id: value }),
      timestamp: value,
      postback: sometimes({ mid: value, payload: value, title: value, referral: value }),
      message: sometimes({ mid: value, text: value, quick_reply: value, is_echo: value }),
      optin: sometimes({ ref: value, user_ref: value, payload: value }),
      referral: sometimes({ ref: value, source: value, type: value, ad_id: value }),
    });
    const change = sometimes({ field: fc.constantFrom('messages', 'feed'), value: item });
    const entry = sometimes({
      id: value,
      time: value,
      messaging: fc.oneof(fc.array(item, { maxLength: 4 }), value),
      standby: fc.oneof(fc.array(item, { maxLength: 4 }), value),
      changes: fc.array(change, { maxLength: 3 }),
      changed_fields: value,
    });
    const bodies = fc.oneof(
      value,
      sometimes({
        object: fc.constantFrom('page', 'instagram'),
        entry: fc.array(entry, { maxLength: 3 }),
      }),
      sometimes({ object: value, field: fc.constant('messaging_postbacks'), value: item }),
    );
    fc.assert(
      fc.property(bodies, (hostile) => {
        const text = JSON.stringify(hostile);
        const read = readWebhook(text);
        for (const event of read.events) expectEvent(event);
        expect(plainJson(readWebhook(text))).to.deep.equal(plainJson(read));
      }),
      { numRuns: runs(66, 200) },
    );
  });

  it('throws nothing but WebhookError on any text or bytes', () => {
    const calm = (hostile: unknown) => {
      try {
        readWebhook(hostile);
      } catch (error) {
        expect(error).to.be.instanceOf(WebhookError);
      }
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), calm));
    fc.assert(fc.property(fc.uint8Array(), calm));
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), calm));
  });
});

/** A map that has any of the keys. */
function sometimes<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] });
}

function expectEvent(event: Event): void {
  expect(event.id).to.be.a('string').that.is.not.empty;
  expect(event.event).to.be.oneOf([
    ...['postback', 'quick_reply', 'message', 'referral', 'optin', 'handover', 'human_reply'],
  ]);
  expect(event.channel).to.be.oneOf(['messenger', 'instagram']);
  expect(event.standby).to.be.a('boolean');
  for (const text of [
    ...[event.payload, event.title, event.text, event.sender?.id, event.sender?.user_ref],
    ...[event.recipient?.id, ...Object.values(event.referral ?? {})],
  ]) {
    if (text !== undefined) expect(text).to.be.a('string');
  }
  const { timestamp } = event;
  if (timestamp !== undefined) expect(Number.isNaN(new Date(timestamp).getTime())).to.equal(false);
  expect(Object.values(event)).not.to.include(undefined);
}

function plainJson(webhook: WebhookReading): unknown {
  return JSON.parse(JSON.stringify(webhook));
}
