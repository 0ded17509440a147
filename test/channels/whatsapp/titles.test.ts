import { createRouter, type Event, parseRules } from '@botrules/core';
import { operatedTelegram } from '@botrules/telegram/operated';
import { toWhatsAppCalls } from '@botrules/whatsapp';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';
import { expect } from 'chai';

const event: Event = {
  event: 'message',
  channel: 'whatsapp',
  sender: { id: '155' },
  recipient: { id: '310' },
  text: 'hi',
  standby: false,
  timestamp: 1_790_000_000_000,
  raw: { id: 'wamid.1', from: '155' },
};

// With another channel beside it a title that is too long is a warning, and the rules load.
const channels = [...operatedWhatsApp.profiles, ...operatedTelegram.profiles];

const title = (length: number, letter = 'x') => letter.repeat(length);
const taps = (lengths: readonly number[]) =>
  lengths
    .map((length, at) => `{ title: ${title(length, 'abcdefgh'[at])}, payload: P${at} }`)
    .join(', ');

describe('The words on buttons of WhatsApp', () => {
  for (const [what, reply, over] of [
    ['three of 20', `{ text: A, quick_replies: [${taps([20, 20, 20])}] }`, 0],
    ['three, one of 21', `{ text: A, quick_replies: [${taps([20, 21, 20])}] }`, 1],
    ['four of 24, which are a list', `{ text: A, quick_replies: [${taps([24, 24, 24, 24])}] }`, 0],
    ['four, one of 25', `{ text: A, quick_replies: [${taps([24, 24, 25, 24])}] }`, 1],
    [
      'two buttons and two quick replies of 24',
      `{ text: A, buttons: [${taps([24, 24])}], quick_replies: [{ title: ${title(24, 'y')}, payload: Y }, { title: ${title(24, 'z')}, payload: Z }] }`,
      0,
    ],
    ['one button of 21', `{ text: A, buttons: [${taps([21])}] }`, 1],
    [
      'a link of 21 by itself',
      `{ text: A, buttons: [{ title: ${title(21)}, url: "https://a.example" }] }`,
      1,
    ],
    [
      'a link of 24 beside a button, which is a line',
      `{ text: A, buttons: [${taps([20])}, { title: ${title(24, 'y')}, url: "https://a.example" }] }`,
      0,
    ],
    [
      'a number of 24, which is a line',
      `{ text: A, buttons: [{ title: ${title(24)}, phone: "+4917012345678" }] }`,
      0,
    ],
    ['below a picture', `{ image: "https://a.example/a.png", quick_replies: [${taps([21])}] }`, 1],
    ['on a card', `{ cards: [{ title: A, buttons: [${taps([21])}] }] }`, 1],
  ] as const) {
    it(`are told of where they would be cut, and only there: ${what}`, () => {
      const text = `rules: [{ name: a, when: { text: hi }, reply: ${reply} }, { name: b, when: { payload: { exists: true } }, reply: B }]\ndefault: { reply: C }\n`;
      const { value, diagnostics } = parseRules(text, { channels });
      const told = diagnostics.filter(({ message }) => message.includes('title has'));
      expect(told).to.have.length(over);
      // What is sent agrees.
      const { warnings } = toWhatsAppCalls(createRouter(value!).route(event).steps[0]!, event);
      expect(warnings.filter(({ at }) => at.endsWith('.title'))).to.have.length(over);
    });
  }
});
