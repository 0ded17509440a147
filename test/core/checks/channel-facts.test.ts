import { type ChannelProfile, parseRules } from '@botrules/core';
import { profiles } from '@botrules/messenger';
import { expect } from 'chai';

const [messenger, instagram] = profiles;

/** A platform whose clicks come without words, and that knows no quick replies. */
const plain: ChannelProfile = {
  name: 'plain',
  title: 'Plain',
  events: ['postback', 'message', 'added'],
  fields: {
    title: { kinds: [] },
    payload: { always: ['postback'] },
    text: { always: ['message'] },
  },
  limits: messenger.limits,
  longestPayload: 2000,
};

function said(channels: readonly ChannelProfile[], rules: readonly string[]): readonly string[] {
  const text = ['rules:', ...rules.map((rule) => `  - ${rule}`), 'default: { route: rest }'];
  const { diagnostics } = parseRules(text.join('\n'), { channels });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe('What a channel sends, as its profile says', () => {
  const cases: readonly (readonly [
    words: string,
    channels: readonly ChannelProfile[],
    rules: readonly string[],
    findings: readonly string[],
  ])[] = [
    [
      'a quick reply where there are none',
      [plain],
      ['{ name: a, when: { event: quick_reply, payload: A }, route: a }'],
      [
        'never-holds: Rule "a" can never hold: "event: quick_reply" cannot be: "event" is "postback", "message", "added" or "follow_up".',
      ],
    ],
    [
      'a quick reply on one of two channels',
      [messenger, plain],
      ['{ name: a, when: { event: quick_reply, payload: A }, route: a }'],
      [],
    ],
    [
      'a quick reply where the channel is told',
      [messenger, plain],
      ['{ name: a, when: { channel: plain, event: quick_reply }, route: a }'],
      [
        'never-holds: Rule "a" can never hold: "channel: plain" and "event: quick_reply" contradict each other.',
      ],
    ],
    [
      'a title where none comes',
      [plain],
      ['{ name: a, when: { title: Hats }, route: a }'],
      ['never-holds: Rule "a" can never hold: no event has "title".'],
    ],
    [
      'a title where none comes on the channel that is told',
      [messenger, plain],
      ['{ name: a, when: { title: Hats, channel: plain }, route: a }'],
      ['never-holds: Rule "a" can never hold: no event on Plain has "title".'],
    ],
    [
      'a title where one channel has it',
      [messenger, plain],
      ['{ name: a, when: { title: Hats }, route: a }'],
      [],
    ],
    ['a person who adds the bot', [plain], ['{ name: a, when: { event: added }, route: a }'], []],
    [
      'a person who adds the bot, where nobody tells',
      [messenger, instagram],
      ['{ name: a, when: { event: added }, route: a }'],
      [
        'never-holds: Rule "a" can never hold: "event: added" cannot be: "event" is "postback", "quick_reply", "message", "referral", "optin", "follow_up", "handover" or "human_reply".',
      ],
    ],
    [
      'one rule for a welcome on all of them',
      [messenger, plain],
      [
        '{ name: a, when: { event: [postback, quick_reply, message, added], any: [{ payload: GO }, { text: /17 }, { event: added }] }, route: a }',
      ],
      [],
    ],
    [
      'a payload that is always there',
      [plain],
      [
        '{ name: a, when: { event: postback, payload: { exists: true } }, route: a }',
        '{ name: b, when: { event: postback }, route: b }',
      ],
      [
        'unreachable-rule: Rule "b" can never take an event: rule "a" takes everything that it would.',
      ],
    ],
    [
      'a payload that is not always there on each',
      [messenger, plain],
      [
        '{ name: a, when: { event: postback, payload: { exists: true } }, route: a }',
        '{ name: b, when: { event: postback }, route: b }',
      ],
      [],
    ],
    [
      'a payload longer than the others let through',
      [messenger, plain],
      [`{ name: a, when: { payload: ${'x'.repeat(1500)} }, route: a }`],
      [],
    ],
    [
      'a quick reply that is shown as a button, and that no rule takes',
      [messenger, plain],
      [
        '{ name: a, when: { text: 17 }, reply: { text: Which?, quick_replies: [{ title: S, payload: SIZE_S }] } }',
        '{ name: b, when: { event: quick_reply, payload: SIZE_S }, route: b }',
      ],
      ['dead-button: On Plain, quick reply "S" leads nowhere: no rule takes the payload "SIZE_S".'],
    ],
    [
      'a quick reply that is taken as a button, too',
      [messenger, plain],
      [
        '{ name: a, when: { text: 17 }, reply: { text: Which?, quick_replies: [{ title: S, payload: SIZE_S }] } }',
        '{ name: b, when: { payload: SIZE_S }, route: b }',
      ],
      [],
    ],
    [
      'a button that only its words are asked for, where none come',
      [messenger, plain],
      [
        '{ name: a, when: { text: 17 }, reply: { text: Go?, buttons: [{ title: Go, payload: GO }] } }',
        '{ name: b, when: { title: Go }, route: b }',
      ],
      ['dead-button: On Plain, button "Go" leads nowhere: no rule takes the payload "GO".'],
    ],
    [
      'a button of a rule for the other channel alone',
      [messenger, plain],
      [
        '{ name: a, when: { text: 17, channel: messenger }, reply: { text: Go?, buttons: [{ title: Go, payload: GO }] } }',
        '{ name: b, when: { title: Go }, route: b }',
      ],
      [],
    ],
  ];
  for (const [words, channels, rules, findings] of cases) {
    it(`is held to: ${words}`, () => expect(said(channels, rules)).to.deep.equal(findings));
  }
});

describe('What to write where a channel does not send an event', () => {
  const cases: readonly (readonly [event: string, hint: string])[] = [
    ['quick_reply', 'On Plain, a tap on a quick reply is a "postback".'],
    ['referral', 'There is no "referral" on Plain: correct the condition, or delete the rule.'],
    ['Message', 'Did you mean "message"?'],
    ['postbak', 'Did you mean "postback"?'],
  ];
  for (const [event, hint] of cases) {
    it(`is told for ${event}`, () => {
      const text = `rules:\n  - { name: a, when: { event: ${event} }, route: a }\ndefault: { route: rest }\n`;
      const { diagnostics } = parseRules(text, { channels: [plain] });
      expect(diagnostics.map((each) => each.hint)).to.deep.equal([hint]);
    });
  }
});
