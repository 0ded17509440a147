import type { OperatedChannel } from '@botrules/channel';
import type { Event, Message } from '@botrules/core';
import { readWhatsApp, toWhatsAppCalls } from '@botrules/whatsapp';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';
import fc from 'fast-check';
import { arbitraryMessage, expectTaken } from '../../../support/arbitrary-messages.js';
import { expectGolden } from '../../../support/golden.js';

const event: Event = {
  event: 'message',
  channel: 'whatsapp',
  sender: { id: '1555' },
  standby: false,
  raw: { id: 'wamid.A' },
};
const shop = 'https://shop.example';
const hats = { title: 'Hats', payload: 'HATS' };
const coats = { title: 'Coats', payload: 'COATS' };
const open = { title: 'Shop', url: `${shop}/` };
const call = { title: 'Call us', phone: '+4917012345678' };
const sizes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Size ${at}`, payload: `SIZE_${at}` }));
const card = (name: string, ...buttons: object[]) => ({
  title: name,
  subtitle: 'Red',
  image: `${shop}/${name}.png`,
  buttons: buttons as (typeof hats)[],
});
const buy = (name: string) => ({ title: 'Buy', payload: `BUY_${name}` });
const see = (name: string) => ({ title: 'See', url: `${shop}/${name}` });

/** A reply of each kind, and those that do not fit. */
const replies: { readonly [what: string]: readonly Message[] } = {
  'a text': [{ text: 'Hello *you*, _dear_ <b>' }],
  'a text that is too long': [{ text: `${'a'.repeat(4090)}👍👍👍👍👍👍👍` }],
  'a text with nothing in it': [{ text: ' \n' }],
  'buttons that send something back': [{ text: 'Choose', buttons: [hats, coats] }],
  'one button that opens a page': [{ text: 'Look', buttons: [open] }],
  'a button that opens a page beside others': [{ text: 'Look', buttons: [hats, open] }],
  'two buttons that open a page': [{ text: 'Look', buttons: [open, see('hat')] }],
  'a button that calls': [{ text: 'Ask', buttons: [call] }],
  'a button that calls beside one that opens a page': [{ text: 'Ask', buttons: [open, call] }],
  'a button that opens no page of the web': [
    { text: 'Ask', buttons: [{ title: 'Mail', url: 'mailto:us@shop.example' }] },
  ],
  'buttons that cannot be sent': [
    {
      text: 'Choose',
      buttons: [
        { title: ' ', payload: 'BLANK' },
        { title: 'Empty', payload: '' },
        { title: 'Long', payload: 'x'.repeat(201) },
        { title: 'Nothing' },
        hats,
        { title: 'More hats', payload: 'HATS' },
        { title: 'Hats', payload: 'OTHER' },
      ],
    },
  ],
  'words that are too long for a button': [
    { text: 'Choose', buttons: [{ title: 'Where is my order of last week?', payload: 'ORDER' }] },
  ],
  'a long text with buttons': [{ text: 'a'.repeat(1025), buttons: [hats] }],
  'three quick replies': [{ text: 'Which?', quick_replies: sizes(3) }],
  'four quick replies': [
    {
      text: 'Which?',
      quick_replies: [...sizes(3), { title: 'Where is my order of last week?', payload: 'ORDER' }],
    },
  ],
  'twelve quick replies': [{ text: 'Which?', quick_replies: sizes(12) }],
  'buttons and quick replies': [{ text: 'Which?', buttons: [hats], quick_replies: sizes(2) }],
  'cards that are alike': [
    { cards: ['hat', 'coat'].map((name) => card(name, buy(name), { ...hats, payload: name })) },
  ],
  'cards that are alike, and quick replies': [
    { cards: ['hat', 'coat'].map((name) => card(name, see(name))), quick_replies: sizes(1) },
  ],
  'cards that are not alike': [
    { cards: [card('hat', buy('hat')), card('coat', see('coat'))], quick_replies: sizes(2) },
  ],
  'cards without buttons': [
    { cards: [card('hat'), { title: 'Coat', url: `${shop}/coat` }], quick_replies: sizes(4) },
  ],
  'cards that say too much to be side by side': [
    {
      cards: ['hat', 'coat'].map((name) => ({
        ...card(name, buy(name)),
        subtitle: 'a'.repeat(200),
      })),
    },
  ],
  'cards with parts that the platform does not have': [
    {
      cards: [
        { ...card('hat', buy('hat'), call), image: `${shop}/hat.webp`, url: `${shop}/hat` },
        { title: '' },
      ],
    },
  ],
  'a card without a title': [{ cards: [{ title: ' ' }] }],
  'more cards than are sent': [
    { cards: Array.from({ length: 12 }, (_, at) => ({ title: `Hat ${at}` })) },
  ],
  image: [{ image: `${shop}/hat.png` }],
  'an image with quick replies': [{ image: `${shop}/hat.JPG?size=1`, quick_replies: sizes(2) }],
  'an image with a list': [{ image: `${shop}/hat`, quick_replies: sizes(4) }],
  'an image that is not taken': [{ image: `${shop}/hat.gif`, quick_replies: sizes(1) }],
  video: [{ video: `${shop}/hat.mp4` }, { video: `${shop}/hat.mov` }],
  audio: [{ audio: `${shop}/hat.mp3` }, { audio: `${shop}/hat.wav` }],
  'audio with quick replies': [{ audio: `${shop}/hat.ogg`, quick_replies: sizes(1) }],
  file: [{ file: `${shop}/price%20list.pdf?x=1`, quick_replies: sizes(1) }, { file: `${shop}/` }],
  'an image that was uploaded': [{ image: '410000000000001', quick_replies: sizes(1) }],
  'a file without an address': [{ file: '' }, { file: 'ftp://shop.example/a.pdf' }],
  typing: [{ typing: 1500 }, { typing: 60_000 }, { typing: -1 }],
  raw: [
    { raw: { type: 'template', template: { name: 'hello', language: { code: 'en' } } } },
    { raw: { text: { body: 'Hi' } } },
  ],
};

describe('The calls of WhatsApp', () => {
  it('are as people of the platform would expect', () => {
    const shown = Object.entries(replies).map(([what, reply]) => {
      const { calls, warnings } = toWhatsAppCalls({ reply }, event);
      const frame = /"messaging_product":"whatsapp",("recipient_type":"individual","to":"1555",)?/;
      const lines = [
        ...calls.flatMap(({ path, body, waitMs }) => [
          `  ${path} ${JSON.stringify(body).replace(frame, '')}${waitMs === undefined ? '' : ` then wait ${waitMs} ms`}`,
        ]),
        ...warnings.map(({ at, message }) => `  changed: ${at}: ${message}`),
      ];
      return `${what}\n${lines.join('\n')}\n`.replaceAll(/a{50,}/g, (run) => `a × ${run.length}`);
    });
    expectGolden('channels/whatsapp/calls.txt', shown.join('\n'));
  });

  const frame = { messaging_product: 'whatsapp' };
  const text = { type: 'text', text: { body: 'Hi', preview_url: true } };
  const places: readonly (readonly [string, Partial<Event>, object])[] = [
    [
      'a number',
      { sender: { id: '5511987654321' } },
      { recipient_type: 'individual', to: '5511987654321' },
    ],
    [
      'who has no number',
      { sender: { id: 'US.13491208655302741918' } },
      { recipient_type: 'individual', recipient: 'US.13491208655302741918' },
    ],
    [
      'who has an id of a larger business',
      { sender: { id: 'US.ENT.11815799212886844830' } },
      { recipient_type: 'individual', recipient: 'US.ENT.11815799212886844830' },
    ],
    [
      'a group',
      { conversation: { id: 'Y2FwaV9ncm91cA==', type: 'group' } },
      { recipient_type: 'group', to: 'Y2FwaV9ncm91cA==' },
    ],
  ];
  for (const [what, more, target] of places) {
    it(`go to ${what}`, () => {
      const [made] = toWhatsAppCalls({ reply: [{ text: 'Hi' }] }, { ...event, ...more }).calls;
      expect(made!.body).to.deep.equal({ ...frame, ...target, ...text });
    });
  }

  it('say that there is no handover, and no dots where nothing is answered', () => {
    const bare = { ...event, raw: undefined };
    const { calls, warnings } = toWhatsAppCalls(
      { reply: [{ typing: 5 }], handover: 'page_inbox' },
      bare,
    );
    expect(calls).to.deep.equal([]);
    expect(warnings.map(({ at }) => at)).to.deep.equal(['handover', 'reply[0].typing']);
  });

  it('have the dots below the message that is answered', () => {
    const body = operatedWhatsApp.sandbox.post(
      { page: '1', person: '1555', text: 'Hi', id: 'a' },
      undefined,
      1,
    ).body;
    const [read] = readWhatsApp(body).events;
    const [made] = toWhatsAppCalls({ reply: [{ typing: 900 }] }, read!).calls;
    expect(made).to.deep.equal({
      kind: 'typing',
      path: 'messages',
      body: {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: 'wamid.1555.a',
        typing_indicator: { type: 'text' },
      },
      waitMs: 900,
    });
  });

  const alike = fc.record({
    title: fc.constantFrom('A', 'B'),
    image: fc.constantFrom('https://a.example/b.png', 'https://a.example/c', 'x', ''),
    buttons: fc.array(fc.record({ title: fc.string(), payload: fc.string() }), { maxLength: 3 }),
  });
  const message = arbitraryMessage(['x'.repeat(5000), '👍'.repeat(700), 'A'], {
    quickReplies: 12,
    alike,
  });

  it('are never what the platform finds wrong, and nothing is lost in silence', () => {
    const reached = { event, api: 'http://x/v26.0/1', bearer: 't' };
    expectTaken(operatedWhatsApp as OperatedChannel, message, reached);
  });
});
