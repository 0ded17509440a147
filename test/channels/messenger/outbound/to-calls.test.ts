import type { Event, Message } from '@botrules/core';
import { type Calls, toCalls } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../../support/runs.js';

/** What of a sent message the tests look at. */
interface Sent {
  readonly text?: string;
  readonly attachment?: {
    readonly payload: {
      readonly template_type?: string;
      readonly text?: string;
      readonly buttons?: readonly SentButton[];
      readonly elements?: readonly {
        readonly title: string;
        readonly subtitle?: string;
        readonly buttons?: readonly SentButton[];
      }[];
    };
  };
  readonly quick_replies?: readonly SentButton[];
}
interface SentButton {
  readonly type: string;
  readonly title: string;
  readonly payload: string;
}

/** The `message` of the first call. */
function sent(calls: Calls['calls']): Sent {
  return calls[0]!.body.message as unknown as Sent;
}

const messenger = { channel: 'messenger', sender: { id: '2' } } as const;
const instagram = { channel: 'instagram', sender: { id: '2' } } as const;

function made(message: Message, event: Pick<Event, 'channel' | 'sender'> = messenger): Calls {
  return toCalls({ reply: [message] }, event);
}

/** The `message` of the one call, which comes without a warning. */
function messageOf(message: Message, event?: Pick<Event, 'channel' | 'sender'>): unknown {
  const { calls, warnings } = made(message, event);
  expect(warnings).to.deep.equal([]);
  expect(calls).to.have.length(1);
  return calls[0]?.body.message;
}

function template(payload: object): object {
  return { attachment: { type: 'template', payload } };
}

function many<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

describe('toCalls', () => {
  it('makes a call of each message, in order, then of the handover', () => {
    const { calls, warnings } = toCalls(
      { reply: [{ text: 'One' }, { typing: 1500 }, { text: 'Two' }], handover: 'page_inbox' },
      messenger,
    );
    const recipient = { id: '2' };
    expect(warnings).to.deep.equal([]);
    expect(calls).to.deep.equal([
      {
        kind: 'message',
        path: 'messages',
        body: { recipient, messaging_type: 'RESPONSE', message: { text: 'One' } },
      },
      {
        kind: 'typing',
        path: 'messages',
        body: { recipient, sender_action: 'typing_on' },
        waitMs: 1500,
      },
      {
        kind: 'message',
        path: 'messages',
        body: { recipient, messaging_type: 'RESPONSE', message: { text: 'Two' } },
      },
      {
        kind: 'pass_thread_control',
        path: 'pass_thread_control',
        body: { recipient, target_app_id: '263902037430900' },
      },
    ]);
    expect(JSON.parse(JSON.stringify(calls))).to.deep.equal(calls);
  });

  it('makes none of an outcome that says nothing', () => {
    expect(toCalls({}, messenger)).to.deep.equal({ calls: [], warnings: [] });
    expect(toCalls({ reply: [], handover: null }, messenger).calls).to.deep.equal([]);
  });

  describe('hands over', () => {
    it('to the inbox of the channel', () => {
      const inbox = toCalls({ handover: 'page_inbox' }, instagram).calls[0];
      expect(inbox?.body.target_app_id).to.equal('1217981644879628');
    });
    it('to an app', () => {
      const app = toCalls({ handover: '120210000000000123' }, messenger).calls[0];
      expect(app?.body.target_app_id).to.equal('120210000000000123');
    });
    for (const [to, path, target] of [
      ['page_inbox', 'pass_thread_control', { target_app_id: '263902037430900' }],
      ['120210000000000123', 'pass_thread_control', { target_app_id: '120210000000000123' }],
      ['bot', 'take_thread_control', {}],
      ['request', 'request_thread_control', {}],
    ] as const) {
      it(`to ${to} with what they are told`, () => {
        const { calls, warnings } = toCalls({ handover: { to, metadata: 'order 12' } }, messenger);
        const body = { recipient: { id: messenger.sender.id }, ...target, metadata: 'order 12' };
        expect(calls).to.deep.equal([{ kind: path, path, body }]);
        expect(warnings).to.deep.equal([]);
      });
    }
    it('nobody who is known by user_ref alone', () => {
      const guest = { channel: 'messenger', sender: { user_ref: 'g' } } as const;
      const { calls, warnings } = toCalls({ handover: 'page_inbox' }, guest);
      expect(calls).to.deep.equal([]);
      expect(warnings.map(({ at }) => at)).to.deep.equal(['handover']);
    });
  });

  describe('sends to', () => {
    const to = (sender: Event['sender']) =>
      made({ text: 'Hi' }, { channel: 'messenger', ...(sender ? { sender } : {}) });
    it('the id', () => {
      expect(to({ id: '2', user_ref: 'g' }).calls[0]?.body.recipient).to.deep.equal({ id: '2' });
    });
    it('the user_ref, where there is no id', () => {
      expect(to({ user_ref: 'g' }).calls[0]?.body.recipient).to.deep.equal({ user_ref: 'g' });
    });
    it('nobody, where there is neither, and says so', () => {
      for (const sender of [undefined, {}]) {
        const { calls, warnings } = to(sender);
        expect(calls).to.deep.equal([]);
        expect(warnings).to.deep.equal([
          { at: '', message: 'The event names nobody to send to, so nothing was sent.' },
        ]);
      }
      expect(toCalls({ reply: [] }, { channel: 'messenger' }).warnings).to.deep.equal([]);
    });
  });

  describe('makes', () => {
    it('a text', () => expect(messageOf({ text: ' Hi ' })).to.deep.equal({ text: ' Hi ' }));

    it('a text with buttons: the button template', () => {
      const buttons = [
        { title: 'Track', payload: 'TRACK_12' },
        { title: 'Shop', url: 'https://shop.example/12' },
        { title: 'Call', phone: '+15550100' },
      ];
      expect(messageOf({ text: 'Next?', buttons })).to.deep.equal(
        template({
          template_type: 'button',
          text: 'Next?',
          buttons: [
            { type: 'postback', title: 'Track', payload: 'TRACK_12' },
            { type: 'web_url', title: 'Shop', url: 'https://shop.example/12' },
            { type: 'phone_number', title: 'Call', payload: '+15550100' },
          ],
        }),
      );
    });

    it('cards: the generic template', () => {
      const cards = [
        {
          title: 'Red shirt',
          subtitle: 'Cotton',
          image: 'https://shop.example/red.png',
          url: 'https://shop.example/red',
          buttons: [{ title: 'Buy', payload: 'BUY_red' }],
        },
        { title: 'Blue shirt', subtitle: 'Silk' },
      ];
      expect(messageOf({ cards })).to.deep.equal(
        template({
          template_type: 'generic',
          elements: [
            {
              title: 'Red shirt',
              subtitle: 'Cotton',
              image_url: 'https://shop.example/red.png',
              default_action: { type: 'web_url', url: 'https://shop.example/red' },
              buttons: [{ type: 'postback', title: 'Buy', payload: 'BUY_red' }],
            },
            { title: 'Blue shirt', subtitle: 'Silk' },
          ],
        }),
      );
    });

    for (const type of ['image', 'video', 'audio', 'file'] as const) {
      it(`an ${type}`, () => {
        const url = `https://shop.example/a.${type}`;
        expect(messageOf({ [type]: url } as unknown as Message)).to.deep.equal({
          attachment: { type, payload: { url } },
        });
      });
    }

    it('quick replies below any of them', () => {
      const quick_replies = [{ title: 'Red', payload: 'COLOUR_red' }];
      const made = [{ content_type: 'text', title: 'Red', payload: 'COLOUR_red' }];
      const cards = [{ title: 'A', subtitle: 'B' }];
      const image = 'https://shop.example/a.png';
      for (const message of [{ text: 'Which?' }, { cards }, { image }]) {
        expect(messageOf({ ...message, quick_replies })).to.deep.include({ quick_replies: made });
      }
    });

    it('a raw message, as it is', () => {
      const raw = { attachment: { type: 'template', payload: { text: 'x'.repeat(5000) } } };
      expect(messageOf({ raw })).to.deep.equal(raw);
    });

    it('dots that are shown no longer than the platform shows them', () => {
      for (const [typing, waitMs] of [
        [0, 0],
        [2000, 2000],
        [60_000, 20_000],
        [-5, 0],
        [Number.NaN, 0],
        [Number.POSITIVE_INFINITY, 20_000],
      ] as const) {
        expect(made({ typing }).calls[0]?.waitMs).to.equal(waitMs);
      }
    });
  });

  describe('cuts, and says so', () => {
    const button = { title: 'B', payload: 'P' };
    const card = { title: 'A', subtitle: 'B' };
    const cases: readonly (readonly [
      string,
      Message,
      string,
      (sent: Sent) => string | undefined,
      number,
    ])[] = [
      ['a text', { text: 'x'.repeat(2001) }, '.text', (m) => m.text, 2000],
      [
        'a text above buttons',
        { text: 'x'.repeat(641), buttons: [button] },
        '.text',
        (m) => m.attachment?.payload.text,
        640,
      ],
      [
        'the title of a button',
        { text: 'x', buttons: [{ ...button, title: 'x'.repeat(21) }] },
        '.buttons[0].title',
        (m) => m.attachment?.payload.buttons?.[0]?.title,
        20,
      ],
      [
        'the title of a quick reply',
        { text: 'x', quick_replies: [{ ...button, title: 'x'.repeat(21) }] },
        '.quick_replies[0].title',
        (m) => m.quick_replies?.[0]?.title,
        20,
      ],
      [
        'the title of a card',
        { cards: [card, { ...card, title: 'x'.repeat(81) }] },
        '.cards[1].title',
        (m) => m.attachment?.payload.elements?.[1]?.title,
        80,
      ],
      [
        'the subtitle of a card',
        { cards: [{ ...card, subtitle: 'x'.repeat(81) }] },
        '.cards[0].subtitle',
        (m) => m.attachment?.payload.elements?.[0]?.subtitle,
        80,
      ],
      [
        'the title of a button on a card',
        { cards: [card, { ...card, buttons: [button, { ...button, title: 'x'.repeat(21) }] }] },
        '.cards[1].buttons[1].title',
        (m) => m.attachment?.payload.elements?.[1]?.buttons?.[1]?.title,
        20,
      ],
    ];
    for (const [name, message, at, pick, limit] of cases) {
      it(`${name} to ${limit} characters`, () => {
        const { calls, warnings } = made(message);
        expect(pick(sent(calls))).to.equal(`${'x'.repeat(limit - 1)}…`);
        expect(warnings).to.deep.equal([
          { at: `reply[0]${at}`, message: `The text was cut to ${limit} characters.` },
        ]);
      });
    }

    it('nothing that has just as many, emoji counted as one', () => {
      const title = '😀'.repeat(20);
      const text = '😀'.repeat(640);
      expect(made({ text, buttons: [{ title, payload: '😀'.repeat(1000) }] }).warnings)
        .to.deep //
        .equal([]);
    });

    it("a text to Instagram's 1,000 bytes", () => {
      const { calls, warnings } = made({ text: 'é'.repeat(600) }, instagram);
      expect(calls[0]?.body.message).to.deep.equal({ text: `${'é'.repeat(498)}…` });
      expect(warnings.map(({ at }) => at)).to.deep.equal(['reply[0].text']);
      expect(made({ text: 'é'.repeat(600) }).warnings).to.deep.equal([]);
      const exact = 'é'.repeat(500);
      expect(messageOf({ text: exact }, instagram)).to.deep.equal({ text: exact });
    });
  });

  describe('leaves out, and says so', () => {
    const good = { title: 'B', payload: 'P' };
    const long = { title: 'B', payload: 'P'.repeat(1001) };
    const sentButtons = (buttons: readonly object[]) => {
      const result = made({ text: 'x', buttons: buttons as (typeof good)[] });
      const message = sent(result.calls);
      return {
        titles: message.attachment?.payload.buttons?.map(({ title }) => title) ?? [],
        at: result.warnings.map(({ at }) => at),
      };
    };

    const buttons: { readonly [name: string]: readonly [object, string] } = {
      'a button whose payload is too long, since cut it would be another': [long, '.payload'],
      'a button with an empty payload': [{ title: 'B', payload: '' }, '.payload'],
      'a button without a title': [{ title: ' ', payload: 'P' }, ''],
      'a button that does nothing': [{ title: 'B' }, ''],
      'a button with an empty url': [{ title: 'B', url: '' }, ''],
    };
    for (const [name, [button, at]] of Object.entries(buttons)) {
      it(name, () => {
        const left = sentButtons([{ ...good, title: '1' }, button, { ...good, title: '2' }]);
        expect(left).to.deep.equal({ titles: ['1', '2'], at: [`reply[0].buttons[1]${at}`] });
      });
    }

    it('a fourth button, but not for one that was left out before it', () => {
      const four = many(4, (n) => ({ ...good, title: `${n}` }));
      expect(sentButtons(four)).to.deep.equal({
        titles: ['0', '1', '2'],
        at: ['reply[0].buttons[3]'],
      });
      expect(sentButtons([long, ...four.slice(1)]).titles).to.deep.equal(['1', '2', '3']);
    });

    it('all buttons, and then sends the text alone', () => {
      const { calls } = made({ text: 'x', buttons: [long] });
      expect(calls[0]?.body.message).to.deep.equal({ text: 'x' });
    });

    it('a 14th quick reply, and those that cannot be sent', () => {
      const quick_replies = many(14, (n) => ({ title: `${n}`, payload: 'P' }));
      const { calls, warnings } = made({ text: 'x', quick_replies });
      expect(sent(calls).quick_replies).to.have.length(13);
      expect(warnings.map(({ at }) => at)).to.deep.equal(['reply[0].quick_replies[13]']);
      const none = made({ text: 'x', quick_replies: [long, { title: '', payload: 'P' }] });
      expect(none.calls[0]?.body.message).to.deep.equal({ text: 'x' });
      expect(none.warnings.map(({ at }) => at)).to.deep.equal([
        'reply[0].quick_replies[0].payload',
        'reply[0].quick_replies[1]',
      ]);
    });

    it('an 11th card', () => {
      const cards = many(11, (n) => ({ title: `${n}`, subtitle: 's' }));
      const { calls, warnings } = made({ cards });
      expect(sent(calls).attachment?.payload.elements).to.have.length(10);
      expect(warnings.map(({ at }) => at)).to.deep.equal(['reply[0].cards[10]']);
    });

    it('a card of a title alone, which the platform refuses with the whole message', () => {
      const url = 'https://shop.example';
      const cards = [{ title: 'A' }, { title: 'B', url }, { title: 'C', subtitle: ' ' }];
      const { calls, warnings } = made({ cards: [...cards, { title: 'D', image: url }] });
      expect(sent(calls).attachment?.payload.elements).to.deep.equal([
        { title: 'D', image_url: url },
      ]);
      expect(warnings.map(({ at }) => at)).to.deep.equal(many(3, (n) => `reply[0].cards[${n}]`));
    });

    const messages: { readonly [name: string]: readonly [object, string] } = {
      'an empty text': [{ text: '' }, '.text'],
      'a text of white space': [{ text: ' \n\t\u00a0' }, '.text'],
      'an empty text above buttons': [{ text: '', buttons: [good] }, '.text'],
      'no cards': [{ cards: [] }, '.cards'],
      'cards of which none can be sent': [{ cards: [{ title: '' }] }, '.cards'],
      'an image without address': [{ image: '' }, '.image'],
      'a message of nothing': [{}, ''],
    };
    for (const [name, [message, at]] of Object.entries(messages)) {
      it(`${name}, and sends the rest`, () => {
        const { calls, warnings } = toCalls(
          { reply: [message as Message, { text: 'rest' }] },
          messenger,
        );
        expect(calls.map(({ body }) => body.message)).to.deep.equal([{ text: 'rest' }]);
        expect(warnings.at(-1)?.at).to.equal(`reply[0]${at}`);
      });
    }
  });

  it('quotes no word of a message in a warning', () => {
    const secret = 'zebra'.repeat(500);
    const reply = [
      { text: secret, buttons: [{ title: secret, payload: secret }] },
      { cards: [{ title: secret, subtitle: secret, buttons: [{ title: secret, url: '' }] }] },
    ];
    const { warnings } = toCalls({ reply }, instagram);
    expect(warnings.length).to.be.above(4);
    for (const { message } of warnings) expect(message).not.to.contain('zebra');
  });

  it('keeps every limit of the platform, whatever is to be sent', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 1200 });
    const button = fc.record(
      { title: text, payload: text, url: text, phone: text },
      { requiredKeys: ['title'] },
    );
    const buttons = fc.array(button, { maxLength: 6 });
    const quick_replies = fc.array(fc.record({ title: text, payload: text }), { maxLength: 16 });
    const card = fc.record(
      { title: text, subtitle: text, image: text, url: text, buttons },
      { requiredKeys: ['title'] },
    );
    const message = fc.oneof(
      fc.record({ text, buttons, quick_replies }, { requiredKeys: ['text'] }),
      fc.record({ cards: fc.array(card, { maxLength: 12 }), quick_replies }),
    );
    fc.assert(
      fc.property(message, fc.constantFrom(messenger, instagram), (written, event) => {
        const { calls, warnings } = made(written as Message, event);
        if (calls.length === 0) expect(warnings).not.to.deep.equal([]);
        for (const { body } of calls)
          expectWithinLimits(body.message as unknown as Sent, event.channel);
      }),
      { numRuns: runs(20, 60) },
    );
  });
});

for (const [handover, kind] of [
  ['bot', 'take_thread_control'],
  ['release', 'release_thread_control'],
  ['request', 'request_thread_control'],
] as const) {
  it(`toCalls makes of "handover: ${handover}" a call that moves control`, () => {
    const event = { channel: 'messenger', sender: { id: '2' } };
    expect(toCalls({ handover }, event)).to.deep.equal({
      calls: [{ kind, path: kind, body: { recipient: { id: '2' } } }],
      warnings: [],
    });
    const { calls, warnings } = toCalls({ handover }, { ...event, sender: { user_ref: 'r' } });
    expect(calls).to.deep.equal([]);
    expect(warnings).to.have.lengthOf(1);
  });
}

function expectWithinLimits(message: Sent, channel: string): void {
  const length = (text: string) => [...text].length;
  const template = message.attachment?.payload;
  const text: string | undefined = message.text ?? template?.text;
  if (text !== undefined) {
    expect(length(text)).to.be.within(1, template ? 640 : 2000);
    if (channel === 'instagram') expect(Buffer.byteLength(text)).to.be.at.most(1000);
  }
  const elements = template?.elements ?? [];
  if (template?.template_type === 'generic') expect(elements).to.have.length.within(1, 10);
  for (const { title, subtitle } of elements) {
    expect(length(title)).to.be.within(1, 80);
    expect(length(subtitle ?? '')).to.be.at.most(80);
  }
  const lists = [template?.buttons, ...elements.map((element) => element.buttons)];
  for (const buttons of lists.filter((list) => list !== undefined)) {
    expect(buttons).to.have.length.within(1, 3);
    for (const { type, title, payload } of buttons) {
      expect(length(title)).to.be.within(1, 20);
      if (type === 'postback') expect(length(payload)).to.be.within(1, 1000);
    }
  }
  for (const { title, payload } of message.quick_replies ?? []) {
    expect(length(title)).to.be.within(1, 20);
    expect(length(payload)).to.be.within(1, 1000);
  }
  expect(message.quick_replies ?? ['none']).to.have.length.within(1, 13);
}
