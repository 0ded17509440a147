import { parseRules } from '@botrules/core';
import { lineProfile } from '@botrules/line';
import { profiles as messengerProfiles } from '@botrules/messenger';
import { slackProfile } from '@botrules/slack';
import { telegramProfile } from '@botrules/telegram';
import { whatsappProfile } from '@botrules/whatsapp';
import { expect } from 'chai';

const said = (rules: string, options: object) =>
  parseRules(`rules: [${rules}]\ndefault: { route: b }`, options).diagnostics.map(
    ({ code }) => code,
  );

describe('Channels that are only known', () => {
  const named = '{ name: a, when: { channel: telegram, payload: A }, route: a }';
  const both =
    '{ name: a, when: { channel: messenger }, route: a }, { name: b, when: { channel: instagram }, route: b }';
  it('may be named', () => {
    expect(said(named, {})).to.deep.equal(['never-holds']);
    expect(said(named, { knownChannels: ['telegram'] })).to.deep.equal([]);
  });
  it('count nowhere else', () => {
    expect(said(both, {})).to.deep.equal(['unreachable-default']);
    expect(said(both, { knownChannels: ['telegram'] })).to.deep.equal(['unreachable-default']);
    expect(said(both, { channels: ['telegram'], knownChannels: ['telegram'] })).to.deep.equal([]);
  });
});

describe('A rule that names a channel of which the bot is not', () => {
  const knownChannels = [lineProfile, slackProfile, telegramProfile, whatsappProfile];
  const found = (rules: readonly object[], options: object = { knownChannels }) =>
    parseRules(JSON.stringify({ rules, default: { reply: 'Hello.' } }), options).diagnostics;
  const titles = (count: number) => ({
    text: 'Which?',
    buttons: Array.from({ length: count }, (_, at) => ({ title: `${at}`, payload: 'A' })),
  });
  const rule = (when: object, reply: object | string, more: object = {}) => ({
    name: 'a',
    when: { payload: 'A', ...when },
    reply,
    ...more,
  });
  const long = 'x'.repeat(3000);

  const asksQuickReply = rule({ payload: 'S', event: 'quick_reply' }, 'Small.');
  const shows = (when: object) => ({
    ...rule(when, { text: 'T', quick_replies: [{ title: 'S', payload: 'S' }] }),
    name: 'shows',
  });
  it('holds no other rule to that channel, whatever words it has', () => {
    // "online" has the name of a channel in it, on which a quick reply is a click.
    expect(found([shows({ text: 'online' }), asksQuickReply])).to.deep.equal([]);
    const line = rule({ channel: 'line', payload: 'L' }, 'Hello.', { name: 'line' });
    expect(found([shows({ text: 'hello' }), line, asksQuickReply])).to.deep.equal([]);
  });
  it('is told of what leads nowhere there', () => {
    const [finding] = found([shows({ channel: 'line' }), asksQuickReply]);
    expect(finding).to.include({ code: 'dead-button' });
    expect(finding!.message).to.include('On LINE, quick reply "S" leads nowhere');
  });
  it('leaves the names of others out of what is told of a channel in use', () => {
    const { diagnostics } = parseRules(
      JSON.stringify({
        rules: [rule({ payload: 'S', event: 'quick_reply' }, 'on line')],
        default: { reply: 'x' },
      }),
      { channels: [telegramProfile], knownChannels },
    );
    expect(diagnostics.map(({ hint }) => hint)).to.deep.equal([
      'On Telegram, a tap on a quick reply is a "postback".',
    ]);
  });
  it('is refused where the channels are no list', () => {
    for (const given of ['telegram', { name: 'telegram' }])
      expect(() => found([], { knownChannels: given })).to.throw(TypeError, 'knownChannels');
    expect(() => found([], { knownChannels: [null] })).to.throw(TypeError, 'channel');
    expect(() => found([], { knownChannels: null })).not.to.throw();
  });

  const fits: readonly (readonly [of: string, when: object, reply: object | string])[] = [
    ['a long text', { channel: 'telegram' }, long],
    ['a long text, whatever else it asks', { all: [{ channel: ['line', 'whatsapp'] }] }, long],
    ['ten buttons', { channel: 'whatsapp' }, titles(10)],
    [
      'a title of 75 characters',
      { channel: 'slack' },
      { ...titles(1), quick_replies: [{ title: 'x'.repeat(75), payload: 'A' }] },
    ],
  ];
  for (const [of, when, reply] of fits) {
    it(`may have what fits there: ${of}`, () => {
      expect(found([rule(when, reply)])).to.deep.equal([]);
    });
    it(`is held to that in a group that names it, too: ${of}`, () => {
      expect(found([{ name: 'g', when, rules: [rule({}, reply)] }])).to.deep.equal([]);
    });
    it(`is held to the others where they have it as well: ${of}`, () => {
      const both = rule({ any: [when, { channel: 'messenger' }] }, reply);
      expect(found([both])[0]?.message).to.match(/, and Messenger takes /);
    });
    it(`is held to the usual ones where it does not name it: ${of}`, () => {
      for (const others of [
        {},
        { channel: { not: 'instagram' } },
        { not: { channel: 'messenger' } },
      ]) {
        expect(found([rule(others, reply)])[0]?.message).to.match(/, and the platform takes /);
      }
    });
  }

  it('is told of what is too much there', () => {
    const over = rule(
      { channel: 'line' },
      { text: 'Which?', buttons: [{ title: 'x'.repeat(21), payload: 'A' }] },
    );
    expect(found([over]).map(({ message }) => message)).to.deep.equal([
      "A button's title has 21 characters, and LINE takes 20.",
    ]);
  });

  const never: readonly (readonly [when: object, message: RegExp])[] = [
    [{ event: 'quick_reply', channel: 'telegram' }, /can never hold/],
    [{ event: 'optin', channel: ['slack', 'whatsapp'] }, /can never hold/],
    [{ title: 'Yes', channel: 'line' }, /no event on LINE has "title"/],
    [{ 'referral.ref': 'x', channel: 'slack' }, /no event on Slack has "referral.ref"/],
  ];
  for (const [when, message] of never) {
    it(`is told that nothing there is so: ${JSON.stringify(when)}`, () => {
      expect(found([rule(when, 'Hi.')]).map((each) => each.message))
        .to.match(message)
        .and.have.length(1);
      expect(
        found([rule(when, 'Hi.')], { knownChannels: knownChannels.map(({ name }) => name) }),
      ).to.deep.equal([]);
    });
  }

  it('is told of what people get there instead, and of a handover that does nothing', () => {
    const video = { video: 'https://shop.example/a.mp4' };
    const handover = { handover: '263902037430900' };
    expect(
      found([rule({ channel: ['messenger', 'line'] }, video)]).map(({ message }) => message),
    ).to.deep.equal(['In place of a video, people on LINE get its link as text.']);
    expect(
      found([rule({ channel: 'telegram' }, 'Hi.', handover)]).map(({ code }) => code),
    ).to.deep.equal(['not-on-channel']);
    // The word in a text is no name of a channel.
    expect(
      found([rule({}, { ...video, quick_replies: [{ title: 'online', payload: 'A' }] }, handover)]),
    ).to.deep.equal([]);
  });

  it('is held to Messenger where the bot is on another channel alone', () => {
    const options = { channels: [telegramProfile], knownChannels: messengerProfiles };
    expect(found([rule({ channel: 'messenger' }, long)], options)[0]?.message).to.include(
      'Messenger takes 2,000',
    );
    expect(found([rule({}, long)], options)).to.deep.equal([]);
  });
});
