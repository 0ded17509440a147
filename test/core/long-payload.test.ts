import { type ChannelProfile, createRouter, parseRules } from '@botrules/core';
import { profiles as messenger } from '@botrules/messenger';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';

/** More than any button of Messenger carries. */
const long = `ORDER_${'x'.repeat(1100)}`;

const rules = `rules:
  - name: begin
    when: { payload: BEGIN }
    reply: { text: Hi, buttons: [{ title: Order, payload: ${long} }] }
  - name: order
    when: { payload: ${long} }
    reply: Thank you.
default: { reply: Hm. }
`;

const load = (channels: readonly ChannelProfile[]) => parseRules(rules, { channels });

describe('A payload of more than 1,000 characters', () => {
  it('is one that no button carries, where no channels are given, and no event brings', () => {
    const { value, diagnostics } = load([]);
    expect(value).to.equal(undefined);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).to.deep.equal(['over-limit 4']);
    const { diagnostics: doubts } = parseRules(rules.replace(/, buttons.*\]/, ''));
    expect(doubts.map(({ code, line }) => `${code} ${line}`)).to.deep.equal(['never-holds 5']);
    expect(doubts[0]?.message).to.match(/1,000/);
  });

  for (const [what, channels] of [
    ['Messenger', messenger],
    ['Telegram', operatedTelegram.profiles],
    ['both', [...messenger, ...operatedTelegram.profiles]],
  ] as const) {
    it(`is kept for the button, and comes back in whole, where the channels are given: ${what}`, () => {
      const { value, diagnostics } = load(channels);
      expect(diagnostics).to.deep.equal([]);
      const event = {
        ...{ event: 'postback', channel: 'messenger' },
        payload: long,
        standby: false,
      } as const;
      expect(createRouter(value!).route(event).rule).to.equal('order');
    });
  }
});
