import { parseRules } from '@botrules/core';
import { assert } from 'chai';

function load(text: string) {
  return parseRules({ 'rules.yaml': text });
}

function call(phone: string) {
  return load(
    `default: { reply: { text: Hi, buttons: [{ title: Call, phone: ${JSON.stringify(phone)} }] } }\n`,
  );
}

describe('A phone number', () => {
  const right: readonly [written: string, sent: string][] = [
    ['+15550100', '+15550100'],
    ['+1 555 0100', '+15550100'],
    ['+49 (170) 123-45.67', '+491701234567'],
    ['+44/20/79460000', '+442079460000'],
    ['+123456789012345', '+123456789012345'],
  ];
  for (const [written, sent] of right) {
    it(`${written} is sent as ${sent}`, () => {
      const { value, diagnostics } = call(written);
      assert.deepEqual(diagnostics, []);
      const [message] = value!.root.default!.outcome.reply;
      assert.equal(message?.kind === 'text' && message.buttons[0]?.value, sent);
    });
  }

  const wrong = [
    '0170 1234567',
    '15550100',
    '0049 170 1234567',
    '+12345',
    '+0170123456',
    '+1234567890123456',
    'tel:+15550100',
    '+1-800-FLOWERS',
    'call us',
    '+',
    '++15550100',
  ];
  for (const phone of wrong) {
    it(`${phone} is refused`, () => {
      const [one, ...more] = call(phone).diagnostics;
      assert.isEmpty(more);
      assert.equal(one?.code, 'wrong-kind');
      assert.include(one?.message, `"${phone}"`);
      assert.include(one?.hint, '"+"');
    });
  }
});

describe('A time zone', () => {
  const zone = (name: string) =>
    load(
      `rules: [{ name: a, when: { time: { hours: 09:00-10:00, timezone: ${name} } }, route: a }]\ndefault: { route: b }\n`,
    ).diagnostics.map(({ code, hint }) => `${code}: ${hint}`);

  for (const name of [
    'Europe/Paris',
    'America/New_York',
    'UTC',
    'GMT',
    'Etc/UTC',
    'CET',
    'EET',
    'EST5EDT',
    'Asia/Kolkata',
  ]) {
    it(`${name} is taken`, () => assert.deepEqual(zone(name), []));
  }
  const abbreviations = {
    EST: 'America/New_York',
    PST: 'America/Los_Angeles',
    CST: 'America/Chicago',
    MST: 'America/Denver',
    IST: 'Asia/Kolkata',
    BST: 'Europe/London',
    CEST: 'Europe/Paris',
    JST: 'Asia/Tokyo',
    EDT: 'America/New_York',
  };
  for (const [name, place] of Object.entries(abbreviations)) {
    it(`${name} is refused, and ${place} offered`, () => {
      assert.deepEqual(zone(name), [`bad-time: Write the name of a place: ${place}.`]);
    });
  }
});
