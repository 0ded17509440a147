import { type Handler, type HandlerContext, type Handlers, webhook } from '@botrules/bot';
import { testBot } from '@botrules/bot/testing';
import { createRouter } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { type Handlers as KoaHandlers, webhook as koaWebhook } from '@botrules/koa';
import { expect } from 'chai';
import type { Routes } from '../fixtures/route-types/routes.js';

const { value: rules } = loadRules(new URL('../fixtures/route-types/rules.yaml', import.meta.url), {
  checks: false,
});
const router = createRouter(rules!);
const seen: unknown[] = [];

// What the compiler takes and refuses here is what these types are for: `npm run typecheck` is the test of it.
const handlers: Handlers<Routes> = {
  'orders.status': ({ captures, params }) => {
    const id: string = captures.order_id;
    const polite: string | undefined = captures.polite;
    const from: 'button' | 'words' = params.from;
    const limit: 10 | undefined = params.limit;
    // @ts-expect-error: it is "order_id"
    captures.ordre_id;
    // @ts-expect-error: it may be absent
    const sure: string = captures.polite;
    // @ts-expect-error: it is "button" or "words"
    const other = params.from === 'buton';
    seen.push(id, polite, from, limit, sure, other);
  },
  'shop.buy': ({ captures: { item, size, color }, params }) => {
    const all: [string, string | undefined, string | undefined, string, 1] = [
      item,
      size,
      color,
      params.item,
      params.count,
    ];
    seen.push(...all);
  },
  'ads.start': ({ captures }) => seen.push(captures.campaign),
  'ads.other': ({ captures }) => seen.push(captures.campaign),
  plain: () => {},
  fallback: ({ captures }) => {
    // @ts-expect-error: it has none
    captures.anything;
  },
};

// @ts-expect-error: the other routes have no handler
const tooFew: Handlers<Routes> = { fallback: () => {} };
const some: Partial<Handlers<Routes>> = { fallback: () => {} };
// @ts-expect-error: no rule names it
const slip: Partial<Handlers<Routes>> = { 'orders.statsu': () => {} };

/** One handler by itself, in a file of its own. */
const status: Handler<Routes['orders.status']> = ({ captures }) => captures.order_id.length;
const context = (given: HandlerContext<Routes['shop.buy']>): string => given.captures.item;

// Without `Routes` everything is as it was.
const untyped: Handlers = {
  'any.route': ({ captures, params }) => [captures.whatever, params.whatever],
};

describe('handlers with the types of their routes', () => {
  const options = {
    router,
    verifyToken: 't',
    appSecrets: 's',
    logger: { info() {}, warn() {}, error() {} },
  };

  it('are taken where handlers are', () => {
    const koaHandlers: KoaHandlers<Routes> = handlers;
    for (const each of [handlers, koaHandlers, some, untyped, slip, tooFew]) {
      expect(webhook({ ...options, handlers: each })).to.have.property('missingHandlers');
      expect(koaWebhook({ ...options, handlers: each })).to.have.property('missingHandlers');
    }
    expect(webhook({ ...options, handlers }).missingHandlers).to.deep.equal([]);
    expect([status, context]).to.have.length(2);
  });

  it('are called with what the types say', async () => {
    seen.length = 0;
    const bot = testBot(router, handlers);
    await bot.click('ORDER_12_STATUS');
    expect(seen.slice(0, 4)).to.deep.equal(['12', undefined, 'button', 10]);
    seen.length = 0;
    await bot.click('BUY_hat_M');
    expect(seen).to.deep.equal(['hat', 'M', undefined, 'hat', 1]);
  });

  it('without types know any capture as a text', () => {
    webhook({
      ...options,
      handlers: {
        'orders.status': ({ captures, send }) => {
          const id: string | undefined = captures.order_id;
          return send(id ?? '');
        },
      },
    });
    // @ts-expect-error: a handler is a function
    expect(() => webhook({ ...options, handlers: { 'orders.status': 12 } })).to.throw(TypeError);
  });
});
