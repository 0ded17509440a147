import { type Enrich, webhook } from '@botrules/bot';
import { testBot } from '@botrules/bot/testing';
import { createRouter, type Decision, type Event, parseRules } from '@botrules/core';
import { expect } from 'chai';
import { appSecret, clicks, recordingLogger, signedHeaders } from '../support/clicks.js';

const content = clicks(['m_1', '2', 'BUY']);

/** Posts clicks to a bot that enriches; gives the events that were decided and what was logged. */
async function decided(enrich: Enrich, options: object = {}, post = content) {
  const { logger, logged } = recordingLogger();
  const events: Event[] = [];
  const route = (event: Event) => {
    events.push(event);
    const outcome = { route: null, params: {}, reply: [], forward: null, handover: null };
    return { event, rule: null, rules: [], captures: {}, steps: [], ...outcome } as Decision;
  };
  const hook = webhook({
    router: { routes: [], route },
    verifyToken: 't',
    appSecrets: appSecret,
    logger,
    enrich,
    ...options,
  });
  const { status } = await hook.handle(post, signedHeaders(post));
  expect(status).to.equal(200);
  return { events, logged, fields: events.map((event) => event.fields) };
}

describe('bot: enrich', () => {
  it('is asked before an event is decided, which then has its fields', async () => {
    const asked: (string | undefined)[] = [];
    const { events, fields, logged } = await decided(async (event) => {
      asked.push(event.payload);
      await new Promise((turn) => setImmediate(turn));
      return { 'user.language': 'de', user: { orders: 3, vip: true, name: { first: 'Ada' } } };
    });
    expect(asked).to.deep.equal(['BUY']);
    expect(fields).to.deep.equal([
      { 'user.language': 'de', 'user.orders': 3, 'user.vip': true, 'user.name.first': 'Ada' },
    ]);
    expect(events[0]).to.include({ id: 'postback:m_1', payload: 'BUY' });
    expect(logged).to.deep.equal([]);
  });

  it('gives fields that rules test, once they are declared', async () => {
    const { value: rules } = parseRules(
      {
        'a.yaml': `
rules:
  - name: german
    when: { user.language: { starts_with: de }, user.orders: { at_least: 3 } }
    reply: Hallo!
default: { reply: Hello! }
`,
      },
      { fields: ['user.language', 'user.orders'] },
    );
    const router = createRouter(rules!);
    const of = (language: string, orders: number) =>
      testBot(router, {}, { enrich: async () => ({ user: { language, orders } }) });
    expect((await of('de-AT', 3).click('BUY')).texts).to.deep.equal(['Hallo!']);
    expect((await of('de-AT', 2).click('BUY')).texts).to.deep.equal(['Hello!']);
    expect((await of('en', 3).click('BUY')).texts).to.deep.equal(['Hello!']);
  });

  it('may answer at once, with nothing, and with what is absent', async () => {
    expect((await decided(() => ({ a: 'b' }))).fields).to.deep.equal([{ a: 'b' }]);
    for (const nothing of [undefined, null]) {
      expect((await decided(() => nothing)).fields).to.deep.equal([undefined]);
    }
    expect((await decided(() => ({ a: undefined, b: null }))).fields).to.deep.equal([{}]);
    expect((await decided(() => ({ id: 2n ** 60n }))).fields).to.deep.equal([
      { id: '1152921504606846976' },
    ]);
  });

  it('cannot change what the platform sent', async () => {
    const { events } = await decided(() => ({ payload: 'X', id: 'Y', sender: { id: 'Z' } }));
    expect(events[0]).to.deep.include({
      id: 'postback:m_1',
      payload: 'BUY',
      sender: { id: '2' },
      fields: { payload: 'X', id: 'Y', 'sender.id': 'Z' },
    });
  });

  const failing: { readonly [what: string]: Enrich } = {
    'it throws': () => {
      throw new Error('the CRM is down');
    },
    'it rejects': () => Promise.reject(new Error('the CRM is down')),
    'it rejects with nothing': () => Promise.reject(undefined),
    'it returns a text': () => 'de' as never,
    'it returns a list': () => ['de'] as never,
    'it returns a Map': () => new Map([['user.language', 'de']]) as never,
    'it never ends': () => new Promise(() => {}),
  };
  for (const [what, enrich] of Object.entries(failing)) {
    it(`is done without where ${what}, which is logged`, async () => {
      const { fields, logged } = await decided(enrich, { enrichWithinMs: 10 });
      expect(fields).to.deep.equal([undefined]);
      expect(
        logged.map(({ level, message, fields }) => [level, message, fields.event]),
      ).to.deep.equal([['error', 'enrich failed: the event is decided without', 'postback:m_1']]);
    });
  }

  it('loses one field that is none, and keeps the others', async () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    for (const wrong of [
      ['a'],
      new Date(0),
      Number.NaN,
      () => {},
      Symbol('a'),
      new Map(),
      circle,
    ]) {
      const { fields, logged } = await decided(() => ({ wrong, right: 'x' }));
      expect(fields).to.deep.equal([{ right: 'x' }]);
      expect(logged).to.have.length(1);
      expect(logged[0]!.fields.field).to.match(/^wrong/);
      expect(logged[0]!.message).to.match(/^enrich returned .* as a field, which is left out/);
    }
  });

  it('is told when its time is up', async () => {
    let aborted = false;
    await decided(
      (_event, { signal }) =>
        new Promise(() =>
          signal.addEventListener('abort', () => {
            aborted = true;
          }),
        ),
      { enrichWithinMs: 10 },
    );
    expect(aborted).to.equal(true);
  });

  it('keeps the order of a conversation, though the first takes longer', async () => {
    const post = clicks(['m_1', '2', 'slow'], ['m_2', '2', 'fast'], ['m_3', '3', 'other']);
    const { events } = await decided(
      async ({ payload }) => {
        if (payload === 'slow') await new Promise((later) => setTimeout(later, 20));
        return {};
      },
      {},
      post,
    );
    expect(events.map(({ payload }) => payload)).to.deep.equal(['other', 'slow', 'fast']);
  });

  it('is given up by close, and nothing is decided after', async () => {
    const { logger } = recordingLogger();
    let decisions = 0;
    let asked = () => {};
    const begun = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const hook = webhook({
      router: { routes: [], route: () => decisions++ as never },
      verifyToken: 't',
      appSecrets: appSecret,
      logger,
      enrich: () => {
        asked();
        return new Promise(() => {});
      },
    });
    await hook.accept(content, signedHeaders(content));
    await begun;
    expect(await hook.close(1)).to.equal(false);
    await hook.idle();
    expect(decisions).to.equal(0);
  });
});
