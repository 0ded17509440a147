import { WebhookError } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { readWhatsApp } from '@botrules/whatsapp';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../../support/runs.js';

const metadata = { display_phone_number: '15550100200', phone_number_id: '310' };
const contact = { profile: { name: 'Ada' }, wa_id: '15550100777', user_id: 'US.7' };
const frame = { messaging_product: 'whatsapp', metadata };
const origin = { receivedAt: 1_790_000_000_500 };
const ada = { from: '15550100777', id: 'wamid.A', timestamp: '1790000000' };

const change = (value: object, field = 'messages') => ({ field, value });
const body = (...changes: object[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '210', changes }],
});
const withMessages = (...messages: unknown[]) =>
  body(change({ ...frame, contacts: [contact], messages }));
const withStatuses = (...statuses: unknown[]) => body(change({ ...frame, statuses }));
const read = (given: unknown) => readWhatsApp(JSON.stringify(given), origin);

/** What rules see of the one event of a message. */
function seen(message: object): Partial<Event> {
  const { events, skipped, problems } = read(withMessages(message));
  expect({ skipped, problems }).to.deep.equal({ skipped: {}, problems: [] });
  expect(events).to.have.length(1);
  const { raw: _, channel, standby, ...rest } = events[0]!;
  expect([channel, standby]).to.deep.equal(['whatsapp', false]);
  return rest;
}

const whole = {
  sender: { id: '15550100777' },
  recipient: { id: '310' },
  timestamp: 1_790_000_000_000,
};
const said = { ...whole, id: 'message:wamid.A', event: 'message' };
const tapped = { ...whole, id: 'postback:wamid.A', event: 'postback' };
const interactive = (type: string, more: object) => ({
  ...ada,
  type: 'interactive',
  interactive: { type, ...more },
});

describe('A message of WhatsApp is read', () => {
  const events: readonly (readonly [string, object, Partial<Event>])[] = [
    ['words', { ...ada, type: 'text', text: { body: 'Hi' } }, { ...said, text: 'Hi' }],
    ['words without a type', { ...ada, text: { body: 'Hi' } }, { ...said, text: 'Hi' }],
    ['no words', { ...ada, type: 'text', text: { body: '' } }, { ...said, text: '' }],
    ['words as a number', { ...ada, type: 'text', text: { body: 7 } }, { ...said, text: '7' }],
    ['a text that is missing', { ...ada, type: 'text' }, said],
    [
      'the words below a picture',
      { ...ada, type: 'image', image: { id: '4', caption: 'This?' } },
      { ...said, text: 'This?', attachment: 'image' },
    ],
    [
      'a film',
      { ...ada, type: 'video', video: { id: '4', caption: null } },
      { ...said, attachment: 'video' },
    ],
    [
      'a document',
      { ...ada, type: 'document', document: { filename: 'a.pdf', caption: 'My order' } },
      { ...said, text: 'My order', attachment: 'file' },
    ],
    [
      'a voice message',
      { ...ada, type: 'audio', audio: { voice: true, id: '4' } },
      { ...said, attachment: 'audio' },
    ],
    [
      'a place',
      { ...ada, type: 'location', location: { latitude: 52.5, longitude: 13.4 } },
      { ...said, attachment: 'location' },
    ],
    ['a sticker', { ...ada, type: 'sticker', sticker: {} }, { ...said, attachment: 'sticker' }],
    ['a contact', { ...ada, type: 'contacts', contacts: [{}] }, { ...said, attachment: 'contact' }],
    ['an order', { ...ada, type: 'order', order: { text: 'Two, please', catalog_id: '5' } }, said],
    ['what the app cannot show', { ...ada, type: 'unsupported', errors: [{ code: 131051 }] }, said],
    ['what nobody knows yet', { ...ada, type: 'hologram', hologram: {} }, said],
    [
      'a button of a template',
      { ...ada, type: 'button', button: { payload: 'STOP', text: 'Stop' } },
      { ...tapped, payload: 'STOP', title: 'Stop' },
    ],
    [
      'a button of a template without a payload',
      { ...ada, type: 'button', button: { text: 'Stop' } },
      { ...tapped, payload: 'Stop', title: 'Stop' },
    ],
    [
      'a reply button',
      interactive('button_reply', { button_reply: { id: 'HATS', title: 'Hats' } }),
      { ...tapped, payload: 'HATS', title: 'Hats' },
    ],
    [
      'a row of a list',
      interactive('list_reply', { list_reply: { id: 'M', title: 'Medium', description: 'x' } }),
      { ...tapped, payload: 'M', title: 'Medium' },
    ],
    [
      'a tap of a kind that is new',
      interactive('quick_reply', { quick_reply: { id: 'M', title: 'Medium' } }),
      { ...tapped, payload: 'M', title: 'Medium' },
    ],
    [
      'a tap whose id has the digits of no number',
      interactive('button_reply', { button_reply: { id: '12345678901234567890' } }),
      { ...tapped, payload: '12345678901234567890' },
    ],
    [
      'a form',
      interactive('nfm_reply', { nfm_reply: { name: 'flow', response_json: '{"size":"S"}' } }),
      { ...tapped, payload: '{"size":"S"}' },
    ],
    [
      'a form whose answers are no text',
      interactive('nfm_reply', { nfm_reply: { response_json: { size: 'S' } } }),
      { ...tapped, payload: '{"size":"S"}' },
    ],
    ['an interactive message without its object', { ...ada, type: 'interactive' }, said],
    ['an interactive message that is new', interactive('hologram', { hologram: {} }), said],
    [
      'an ad',
      {
        ...ada,
        type: 'text',
        text: { body: 'Hi' },
        referral: {
          source_type: 'ad',
          source_id: '120',
          source_url: 'https://fb.me/x',
          ref: 'sum',
        },
      },
      {
        ...said,
        text: 'Hi',
        referral: { source: 'ADS', ad_id: '120', referer_uri: 'https://fb.me/x', ref: 'sum' },
      },
    ],
    [
      'a post',
      { ...ada, type: 'image', image: {}, referral: { source_type: 'post', source_id: '9' } },
      { ...said, attachment: 'image', referral: { source: 'POST' } },
    ],
    ['a referral that says nothing', { ...ada, type: 'text', referral: { ctwa_clid: 'x' } }, said],
    [
      'a group',
      { ...ada, type: 'text', group_id: 'Y2', text: { body: 'Hi' } },
      { ...said, text: 'Hi', conversation: { id: 'Y2', type: 'group' } },
    ],
    [
      'a person without a phone number',
      { ...ada, from: undefined, from_user_id: 'US.7', type: 'text', text: { body: 'Hi' } },
      { ...said, text: 'Hi', sender: { id: 'US.7' } },
    ],
    [
      'a time in milliseconds',
      { ...ada, timestamp: '1790000000123', type: 'text' },
      { ...said, timestamp: 1_790_000_000_123 },
    ],
    [
      'a message without a time',
      { ...ada, timestamp: undefined, type: 'text' },
      { ...said, timestamp: origin.receivedAt },
    ],
  ];
  for (const [what, message, event] of events) {
    it(what, () => expect(seen(message)).to.deep.equal(event));
  }

  it('with who wrote it', () => {
    const other = { ...ada, from: '1666', type: 'text' };
    const { events } = read(withMessages({ ...ada, type: 'text' }, other));
    expect(events.map(({ raw }) => raw)).to.deep.equal([{ ...ada, type: 'text', contact }, other]);
  });

  it('with each digit of its ids', () => {
    const text = JSON.stringify(withMessages({ ...ada, id: 0, type: 'image', image: { id: 1 } }))
      .replace('"id":0', '"id":12345678901234567890')
      .replace('"id":1}', '"id":98765432109876543210}');
    const [event] = readWhatsApp(text, origin).events;
    expect(event!.id).to.equal('message:12345678901234567890');
    expect((event!.raw as { image: object }).image).to.deep.equal({ id: '98765432109876543210' });
    expect(JSON.parse(JSON.stringify(event))).to.deep.equal(event);
  });
});

describe('A body of WhatsApp is read', () => {
  const skipped: readonly (readonly [string, object, object])[] = [
    ...['reaction', 'system', 'edit', 'revoke', 'request_welcome'].map(
      (type) =>
        [`a message of type ${type}`, withMessages({ ...ada, type }), { [type]: 1 }] as const,
    ),
    [
      'leave to call',
      withMessages(interactive('call_permission_reply', { call_permission_reply: {} })),
      { call_permission_reply: 1 },
    ],
    [
      'what became of messages',
      withStatuses({ status: 'sent' }, { status: 'read' }, { status: 'read' }, { status: 7 }, {}),
      { status_sent: 1, status_read: 2, status_unknown: 2 },
    ],
    [
      'a field of another kind',
      body(change({ event: 'APPROVED' }, 'message_template_status_update')),
      { message_template_status_update: 1 },
    ],
    [
      'control that changed hands',
      body(change({ type: 'control_passed' }, 'messaging_handovers')),
      { messaging_handovers: 1 },
    ],
    [
      'echoes on standby',
      body(change({ ...frame, standby: { message_echoes: [{}, {}] } }, 'standby')),
      { message_echoes: 2 },
    ],
    ['errors of the number', body(change({ ...frame, errors: [{}] })), { errors: 1 }],
    ['a value with nothing', body(change(frame)), { empty: 1 }],
    ['a standby with nothing', body(change({ ...frame, standby: {} }, 'standby')), { empty: 1 }],
    ['a field without a value', { ...body({ field: 'messages' }) }, { messages: 1 }],
    ['a change without a field', body({ value: {} }), { empty: 1 }],
    [
      'an entry of another kind',
      { ...body(), entry: [{ id: '1', time: 1, feed: [] }] },
      { feed: 1 },
    ],
    ['an entry with nothing', { entry: [{}] }, { whatsapp_business_account: 1 }],
    ['a body of a page', { object: 'page', entry: [{}, {}] }, { page: 2 }],
    ['the name of a property', body(change({}, '__proto__')), JSON.parse('{"__proto__":1}')],
  ];
  for (const [what, given, kinds] of skipped) {
    it(`and skips ${what}`, () => {
      expect(read(given)).to.deep.equal({ events: [], skipped: kinds, problems: [] });
    });
  }

  const broken: readonly (readonly [string, unknown, string])[] = [
    ['what is no object', 7, ''],
    ['what is no delivery', { a: 1 }, ''],
    ['an entry that is no list', { entry: 7 }, 'entry'],
    ['an entry that is none', { entry: [7] }, 'entry[0]'],
    ['changes that are no list', { entry: [{ changes: {} }] }, 'entry[0].changes'],
    ['a change that is none', body([] as object), 'entry[0].changes[0]'],
    ['a value that is none', body(change(7 as never)), 'entry[0].changes[0].value'],
    [
      'messages that are no list',
      body(change({ messages: {} })),
      'entry[0].changes[0].value.messages',
    ],
    ['a message that is none', withMessages('x'), 'entry[0].changes[0].value.messages[0]'],
    [
      'a message without an id',
      withMessages({ ...ada, id: '' }),
      'entry[0].changes[0].value.messages[0]',
    ],
    [
      'a message of nobody',
      withMessages({ ...ada, from: undefined }),
      'entry[0].changes[0].value.messages[0]',
    ],
    [
      'words that are a map',
      withMessages({ ...ada, type: 'text', text: { body: {} } }),
      'entry[0].changes[0].value.messages[0].text.body',
    ],
    [
      'a type that is a list',
      withMessages({ ...ada, type: [] }),
      'entry[0].changes[0].value.messages[0].type',
    ],
    [
      'a button with nothing',
      withMessages({ ...ada, type: 'button' }),
      'entry[0].changes[0].value.messages[0].button',
    ],
    [
      'a tap on a map',
      withMessages(interactive('button_reply', { button_reply: { id: {} } })),
      'entry[0].changes[0].value.messages[0].interactive.button_reply',
    ],
    [
      'a form without answers',
      withMessages(interactive('nfm_reply', { nfm_reply: {} })),
      'entry[0].changes[0].value.messages[0].interactive.nfm_reply',
    ],
  ];
  for (const [what, given, at] of broken) {
    it(`and tells of ${what}`, () => {
      const { events, problems } = read(given);
      expect(events).to.deep.equal([]);
      expect(problems.map((problem) => problem.at)).to.deep.equal([at]);
      expect(problems[0]!.message).to.match(/^[A-Z"].*\.$/);
    });
  }

  it('and goes on after what is broken', () => {
    const { events, problems } = read(withMessages(7, { ...ada, type: 'text' }));
    expect([events.length, problems.length]).to.deep.equal([1, 1]);
  });

  it('with a copy for who stands by', () => {
    const messages = [{ ...ada, type: 'text', text: { body: 'Hi' } }];
    for (const value of [
      { ...frame, standby: { contacts: [contact], messages } },
      { ...frame, contacts: [contact], messages },
      { standby: { ...frame, contacts: [contact], messages } },
    ]) {
      const [event] = read(body(change(value, 'standby'))).events;
      expect(event).to.deep.include({ ...said, id: 'message.standby:wamid.A', standby: true });
      expect(event!.raw).to.deep.equal({ ...messages[0], contact });
    }
  });

  it('as the dashboard sends it, and as people paste it', () => {
    const one = change({ ...frame, messages: [{ ...ada, type: 'text' }] });
    for (const given of [one, { changes: [one] }, { entry: [{ changes: [one] }] }]) {
      expect(read(given).events.map(({ id }) => id)).to.deep.equal(['message:wamid.A']);
    }
  });

  it('with the account of its address where it names none', () => {
    const given = body(change({ messages: [{ ...ada, type: 'text' }] }));
    const [event] = readWhatsApp(JSON.stringify(given), { account: '320' }).events;
    expect(event!.recipient).to.deep.equal({ id: '320' });
    expect(read(given).events[0]).not.to.have.property('recipient');
  });

  it('and is refused where it holds more than can be read', () => {
    const many = body(change({ statuses: Array(10_001).fill({ status: 'sent' }) }));
    expect(() => read(many)).to.throw(WebhookError, /more than 10,000/);
  });

  it('and throws nothing but WebhookError, whatever it is', () => {
    const leaf = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('text', 'button', 'interactive', 'failed', 'nfm_reply', '\ud800', 1e300),
    );
    const item = fc.dictionary(
      fc.constantFrom(
        ...['id', 'from', 'from_user_id', 'type', 'text', 'button', 'interactive', 'referral'],
        ...['status', 'errors', 'timestamp', 'group_id', 'recipient_id', 'context', 'image'],
      ),
      fc.oneof(leaf, fc.dictionary(fc.constantFrom('type', 'body', 'id', 'nfm_reply'), leaf)),
    );
    const list = fc.oneof(leaf, fc.array(fc.oneof(item, leaf), { maxLength: 3 }));
    const value = fc.dictionary(
      fc.constantFrom('messages', 'statuses', 'contacts', 'metadata', 'standby', 'errors'),
      list,
    );
    const made = fc.record({
      entry: fc.array(
        fc.record({
          changes: fc.array(
            fc.record({ field: fc.constantFrom('messages', 'standby', 'x'), value }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.oneof(made, fc.jsonValue(), fc.string()), (given) => {
        try {
          const { events } = read(given);
          for (const event of events) {
            expect(event.id).to.be.a('string').that.is.not.equal('');
            expect(event.sender!.id).to.be.a('string').that.is.not.equal('');
            if (event.event === 'postback') expect(event.payload).to.be.a('string');
          }
        } catch (error) {
          if (!(error instanceof WebhookError)) throw error;
        }
      }),
      { numRuns: runs(100, 300) },
    );
  });

  it('and loses no message in silence', () => {
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        { id: fc.string(), from: fc.string(), type: fc.string(), button: fc.jsonValue() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 5 }),
        fc.array(item, { maxLength: 5 }),
        (messages, statuses) => {
          const { events, skipped, problems } = read(
            body(change({ ...frame, messages, statuses })),
          );
          const found = Object.values(skipped).reduce(
            (sum, count) => sum + count,
            events.length + problems.length,
          );
          expect(found).to.equal(messages.length + statuses.length);
        },
      ),
    );
  });
});

describe('A message that WhatsApp could not deliver', () => {
  const failed = (more: object) =>
    read(withStatuses({ id: 'wamid.S', status: 'failed', recipient_id: '1555', ...more }));
  const error = (code: unknown, title: string, details?: string) => ({
    errors: [{ code, title, message: title, ...(details && { error_data: { details } }) }],
  });

  it('is told with its reason', () => {
    const { undelivered, skipped, events } = failed(
      error(131047, 'Re-engagement message', 'More than 24 hours have passed'),
    );
    expect({ skipped, events }).to.deep.equal({ skipped: { status_failed: 1 }, events: [] });
    expect(undelivered).to.deep.equal([
      {
        conversation: { channel: 'whatsapp', account: '310', conversation: '1555' },
        messageId: 'wamid.S',
        reason: 'window-closed',
        message: 'window-closed: 131047 Re-engagement message: More than 24 hours have passed',
      },
    ]);
  });

  const reasons: readonly (readonly [object, string])[] = [
    [error(131026, 'Message undeliverable'), 'person-unreachable: 131026 Message undeliverable'],
    [error(131053, 'Media upload error'), 'attachment: 131053 Media upload error'],
    [error('131049', 'Not now'), 'not-permitted: 131049 Not now'],
    [error(999999, 'New'), 'unknown: 999999 New'],
    [{ errors: 'x' }, 'unknown: no code'],
    [{}, 'unknown: no code'],
    [error({}, 'a\u001b[31mb'), 'unknown: no code a\ufffd[31mb'],
  ];
  for (const [more, message] of reasons) {
    it(`says ${message}`, () => expect(failed(more).undelivered![0]!.message).to.equal(message));
  }

  it('is of who has no phone number', () => {
    const more = { recipient_id: undefined, recipient_user_id: 'US.7', id: {} };
    const [one] = failed(more).undelivered!;
    expect(one!.conversation.conversation).to.equal('US.7');
    expect(one!.messageId).to.equal(undefined);
  });
});
