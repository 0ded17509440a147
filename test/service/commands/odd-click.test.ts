import { expect } from 'chai';
import { oddClick } from '../../../packages/service/src/commands/odd-click.js';
import { channels } from '../../../packages/service/src/index.js';

const on = (name: string) => channels.find((each) => each.name === name)!;

describe('A click that nobody can make', () => {
  for (const [channel, click, told] of [
    ['messenger', {}, /does not say what the person does/],
    ['telegram', { group: '-1' }, /does not say what the person does/],
    ['messenger', { payload: 'A', text: 'b' }, /leave out --text, or the payload "A"/],
    ['slack', { title: 'A' }, /--title is of a button/],
    ['messenger', { quickReply: true, text: 'b' }, /--quick-reply is of a button/],
    ['telegram', { added: true, blocked: true }, /leave out --added or --blocked/],
    ['telegram', { payload: 'A', person: '' }, /behind --person/],
    ['telegram', { payload: 'A', page: '' }, /behind --page/],
    ['slack', { added: true }, /^Slack tells bots nothing of that: leave out --added\./],
    ['messenger', { payload: 'A', group: '1' }, /leave out --group/],
    ['slack', { text: 'a', ref: 'summer' }, /Slack has no "referral.ref": leave out --ref/],
    ['line', { ref: 'summer' }, /LINE has no "referral.ref": leave out --ref/],
    ['telegram', { text: 'a', adId: '7' }, /Telegram has no "referral.ad_id": leave out --ad-id/],
    ['telegram', { ref: 'summer 22!' }, /A link of Telegram cannot carry "summer 22!" as --ref/],
    ['messenger', { ref: 'summer 22!' }, /A link of Messenger cannot carry "summer 22!"/],
    ['whatsapp', { payload: 'A', quickReply: true }, /WhatsApp does not tell quick replies/],
  ] as const) {
    it(`is told of on ${channel}: ${JSON.stringify(click)}`, () => {
      expect(oddClick(click, on(channel))).to.match(told);
    });
  }

  for (const [channel, click] of [
    ['messenger', { payload: 'A', title: 'A', quickReply: true }],
    ['messenger', { ref: 'summer-22', source: 'ADS', adId: '7' }],
    ['messenger', { payload: 'A', ref: 'summer-22' }],
    ['telegram', { ref: 'summer' }],
    ['telegram', { added: true }],
    ['telegram', { text: 'a', group: '-1' }],
    ['whatsapp', { text: 'a', ref: 'any ref', source: 'ADS', adId: '7' }],
    ['line', { blocked: true }],
    ['slack', { text: '/order 7', group: 'C1' }],
  ] as const) {
    it(`is none of these on ${channel}: ${JSON.stringify(click)}`, () => {
      expect(oddClick(click, on(channel))).to.equal(undefined);
    });
  }
});
