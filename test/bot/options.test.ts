import { inspect } from 'node:util';
import { type WebhookOptions, webhook } from '@botrules/bot';
import { createRouter, parseRules } from '@botrules/core';
import { webhook as koaWebhook } from '@botrules/koa';
import { expect } from 'chai';
import { appSecret } from '../support/clicks.js';

const checked = parseRules({ 'a.yaml': 'default: { reply: a }\n' });
const router = createRouter(checked.value!);

function make(options: object): () => unknown {
  const logger = { info() {}, warn() {}, error() {} };
  return () =>
    webhook({
      verifyToken: 't',
      appSecrets: appSecret,
      router,
      logger,
      ...options,
    } as WebhookOptions);
}

describe('bot: options', () => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ router: undefined }, 'Give a router, or an inbox of your own instead of it.'],
    [{ inbox: { accept() {} } }, 'Give a router, or an inbox of your own instead of it.'],
    [{ router: null }, 'router is null. Give what createRouter returns'],
    [{ router: checked }, 'write createRouter(result.value)'],
    [{ router: checked.value }, 'write createRouter(ruleSet)'],
    [{ router: 'rules.yaml' }, 'router is a text.'],
    [{ router: () => checked }, 'The function "router" returned something else than a router'],
    [
      { router: undefined, inbox: {} },
      'inbox is an object. Give an object with a function "accept".',
    ],
    [{ handlers: [] }, 'handlers is a list. Give an object of functions'],
    [{ handlers: new Map([['a', () => {}]]) }, 'handlers is a Map. Give an object of functions'],
    [{ handlers: { a: 'b' } }, 'The handler of route "a" is not a function.'],
    [{ client: {} }, 'client is an object. Give what createSendClient returns'],
    [{ client: null }, 'client is null.'],
    [
      { client: Promise.resolve({}) },
      'client is a Promise. Give what createSendClient returns, or a function that returns the client of a page. Put "await" before it.',
    ],
    [{ pageSecrets: 12345 }, 'pageSecrets is a number. Give a function.'],
    [{ forward: 'https://a' }, 'forward is a text. Give a function.'],
    [{ enrich: { language: 'de' } }, 'enrich is an object. Give a function.'],
    [{ onDecision: 5 }, 'onDecision is a number. Give a function.'],
    [{ bodyLimit: '3mb' }, 'bodyLimit is a text. Give a number of at least 1.'],
    [{ bodyLimit: 0 }, 'bodyLimit is 0. Give a number of at least 1.'],
    [{ concurrency: Number.NaN }, 'concurrency is NaN.'],
    // A timer with more would go off at once.
    [{ answerWithinMs: Number.POSITIVE_INFINITY }, 'answerWithinMs is Infinity. Give milliseconds'],
    [{ eventTimeoutMs: 2 ** 31 }, 'eventTimeoutMs is 2147483648. Give milliseconds'],
    [{ enrichWithinMs: '2s' }, 'enrichWithinMs is a text. Give milliseconds'],
    [{ allowUnsigned: 'false' }, 'allowUnsigned is a text. Give true or false.'],
    [{ appSecret: 'x' }, 'There is no option "appSecret". Did you mean "appSecrets"?'],
    [{ onDecisions() {} }, 'There is no option "onDecisions". Did you mean "onDecision"?'],
    [{ toString: 5 }, 'There is no option "toString".'],
  ];
  for (const [options, message] of wrong) {
    it(`refuses ${inspect(options, { depth: 0 }).slice(0, 60)}`, () => {
      expect(make(options)).to.throw(TypeError, message);
    });
  }

  it('are an object', () => {
    for (const options of [undefined, null, 'text', 5]) {
      expect(() => webhook(options as never)).to.throw(
        TypeError,
        'webhook takes an object of options, and was given ',
      );
    }
  });

  it('may be undefined, as what is left out', () => {
    const names = ['client', 'handlers', 'forward', 'enrich', 'bodyLimit', 'concurrency', 'logger'];
    for (const name of names) expect(make({ [name]: undefined })).not.to.throw();
  });

  it('have a path in Koa alone, which begins as one', () => {
    expect(make({ path: '/webhook' })).to.throw(TypeError, 'There is no option "path".');
    for (const path of ['webhook', '', 5, null]) {
      const edge = { verifyToken: 't', appSecrets: appSecret, router };
      expect(() =>
        koaWebhook({ ...edge, path: path as string, logger: { info() {}, warn() {}, error() {} } }),
      ).to.throw(TypeError, 'path');
    }
  });
});
