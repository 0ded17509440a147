import type { Handler } from '@botrules/bot';
import { type TestBot, testBot } from '@botrules/bot/testing';
import type { Call } from '@botrules/channel';
import { createRouter, parseRules } from '@botrules/core';
import { expect } from 'chai';

const { value: rules } = parseRules({
  'shop.yaml': `
rules:
  - name: buy
    when: { payload: { like: "BUY_{item}" } }
    reply:
      - typing: 3s
      - text: One {item}.
        buttons: [{ title: Pay, url: "https://shop.example/{item}" }]
    route: shop.buy
  - name: night
    when: { text: hello, time: { hours: 22:00-06:00 } }
    reply: We sleep.
  - name: hello
    when: { text: { is: hello, ignore_case: true } }
    reply: [Hi!, How are you?]
  - name: ad
    when: { referral.ref: summer }
    forward: https://crm.example/ads
    handover: page_inbox
  - name: tapped
    when: { event: quick_reply, payload: SIZE_M }
    route: shop.size
default: { reply: Pardon? }
`,
});
const router = createRouter(rules!);
const noon = '2026-06-01T12:00:00Z';

describe('bot/testing', () => {
  let bot: TestBot;
  let bought: string[];

  beforeEach(() => {
    bought = [];
    const buy: Handler = async ({ captures, send }) => {
      bought.push(captures.item!);
      await send('Thank you.');
    };
    bot = testBot(router, { 'shop.buy': buy }, { at: noon });
  });

  it('clicks: gives what would be sent and which handlers ran, and waits for no typing dots', async () => {
    const result = await bot.click('BUY_hat');
    expect(result.texts).to.deep.equal(['Thank you.']);
    expect(result.messages).to.have.length(2);
    expect(JSON.stringify(result.messages[0])).to.contain('One hat.');
    expect(result.sent.map(({ kind }) => kind)).to.deep.equal(['typing', 'message', 'message']);
    expect(result.handlers).to.deep.equal(['shop.buy']);
    expect(result.missing).to.deep.equal([]);
    expect(result.decision.rule).to.equal('buy');
    expect(bought).to.deep.equal(['hat']);
  });

  it('takes the thread back where a rule hands it to the bot, and then answers again', async () => {
    const { value } = parseRules({
      'a.yaml': `rules:
  - { name: person, when: { payload: HUMAN }, handover: { to: page_inbox, metadata: "about {payload}" } }
  - { name: back, when: { human: true, text: bot please }, handover: bot, reply: Here I am. }
  - { name: hello, when: { text: hello }, reply: Hi }
`,
    });
    const talk = testBot(createRouter(value!));
    const calls = ({ sent }: { readonly sent: readonly Call[] }) =>
      sent.map(({ path, body }) => [path, body.metadata ?? null]);
    const sender = { id: '7' };
    expect(calls(await talk.click('HUMAN', { sender }))).to.deep.equal([
      ['pass_thread_control', 'about HUMAN'],
    ]);
    expect((await talk.say('hello', { sender })).decision.rule).to.equal(null);
    const back = await talk.say('bot please', { sender });
    expect(back.sent.map(({ path }) => path)).to.deep.equal(['messages', 'take_thread_control']);
    expect((await talk.say('hello', { sender })).texts).to.deep.equal(['Hi']);
  });

  it('says', async () => {
    expect((await bot.say('Hello')).texts).to.deep.equal(['Hi!', 'How are you?']);
    expect((await bot.say('what?')).texts).to.deep.equal(['Pardon?']);
  });

  it('taps, and says which route has no handler', async () => {
    const result = await bot.tap('SIZE_M', 'M');
    expect(result).to.deep.include({ handlers: [], missing: ['shop.size'], texts: [] });
    expect(result.event).to.include({ event: 'quick_reply', payload: 'SIZE_M', title: 'M' });
  });

  it('takes any event in its short form, with a time', async () => {
    const ad = await bot.event({ 'referral.ref': 'summer' });
    expect(ad.forwarded).to.deep.equal(['https://crm.example/ads']);
    expect(ad.sent.map(({ kind }) => kind)).to.deep.equal(['pass_thread_control']);
    // That one was handed over: a person of the page has them now.
    expect((await bot.say('hello')).decision.rule).to.equal(null);
    const other = { 'sender.id': 'another' };
    const night = await bot.say('hello', { ...other, time: '2026-06-01T23:00:00Z' });
    expect(night.texts).to.deep.equal(['We sleep.']);
    const day = await bot.say('hello', { ...other, time: '2026-06-01T12:00:00Z' });
    expect(day.texts).to.deep.equal(['Hi!', 'How are you?']);
  });

  it('begins when it is told to, and goes on from there', async () => {
    const night = testBot(router, {}, { at: new Date('2026-06-01T21:30:00Z') });
    expect((await night.say('hello')).decision.rule).to.equal('hello');
    await night.wait(3_600_000);
    expect((await night.say('hello')).decision.rule).to.equal('night');
    expect((await testBot(router, {}, { at: 0 }).say('hello')).decision.rule).to.equal('night');
    expect(() => testBot(router, {}, { at: 'noon' })).to.throw(TypeError, 'at is not a time.');
  });

  it('keeps apart what came of calls that are made at once', async () => {
    const results = await Promise.all([bot.click('BUY_a'), bot.say('hello'), bot.click('BUY_b')]);
    expect(results.map(({ handlers }) => handlers.length)).to.deep.equal([1, 0, 1]);
    expect(results.map(({ decision }) => decision.rule)).to.deep.equal(['buy', 'hello', 'buy']);
    expect(bought).to.deep.equal(['a', 'b']);
  });

  it('rejects with what a handler throws, and goes on with the next event', async () => {
    const broken = new Error('sold out');
    const buy = () => {
      throw broken;
    };
    const bot = testBot(router, { 'shop.buy': buy }, { at: noon });
    expect(await bot.click('BUY_hat').catch((error: unknown) => error)).to.equal(broken);
    expect((await bot.say('hello')).texts).to.have.length(2);
  });

  it('rejects an event that cannot be read, with what to write', async () => {
    for (const fields of [{ paylaod: 'BUY_hat' }, { event: 'click' }, null, 'BUY_hat']) {
      const error = await bot.event(fields as never).catch((error: unknown) => error);
      expect(error).to.be.instanceOf(TypeError);
    }
    const same = { id: 'a', payload: 'BUY_hat' };
    await bot.event(same);
    const error = await bot.event(same).catch((error: Error) => error.message);
    expect(error).to.equal('The event a came before: give another id.');
  });

  it('enriches', async () => {
    const bot = testBot(router, {}, { enrich: async () => ({ 'user.language': 'de' }) });
    const { event } = await bot.click('BUY_hat');
    expect((event as { fields?: unknown }).fields).to.deep.equal({ 'user.language': 'de' });
  });

  it('takes channels, kinds of event and fields that are declared', async () => {
    const declared = { channels: ['telegram'], events: ['reaction'], fields: ['plan'] };
    const { value } = parseRules(
      { 'a.yaml': 'rules: [{ name: a, when: { channel: telegram, plan: gold }, reply: Hi }]' },
      declared,
    );
    const bot = testBot(createRouter(value!), {}, declared);
    const result = await bot.event({ channel: 'telegram', event: 'reaction', plan: 'gold' });
    expect(result.decision.rule).to.equal('a');
    const error = await testBot(createRouter(value!))
      .event({ plan: 'gold' })
      .catch((error: unknown) => error);
    expect(error).to.be.instanceOf(TypeError);
  });

  it('takes a router that is replaced, and refuses what is none', async () => {
    let current = router;
    const bot = testBot(() => current, {}, { at: noon });
    expect((await bot.say('hello')).texts).to.have.length(2);
    current = createRouter(parseRules({ 'a.yaml': 'default: { reply: New }' }).value!);
    expect((await bot.say('hello')).texts).to.deep.equal(['New']);
    expect(() => testBot({} as never)).to.throw(TypeError, 'The router is something else.');
    expect(() => testBot(router, { a: 'b' as never })).to.throw(TypeError, 'route "a"');
  });

  it('tells what was cut for the limits of the platform', async () => {
    const long = testBot(
      createRouter(parseRules({ 'a.yaml': 'default: { reply: "{text|none}" }' }).value!),
    );
    const { warnings, texts } = await long.say('x'.repeat(5000));
    expect(texts[0]!.length).to.be.below(5000);
    expect(warnings).to.have.length(1);
  });
});
