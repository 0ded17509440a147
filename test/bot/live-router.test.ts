import { webhook } from '@botrules/bot';
import { createRouter, parseRules, type Router } from '@botrules/core';
import { expect } from 'chai';
import { appSecret, clicks, recordingLogger, signedHeaders } from '../support/clicks.js';

/** Rules that route payloads by themselves. */
function routing(...routes: readonly string[]): Router {
  const rules = routes.map((route) => ({ name: route, when: { payload: route }, route }));
  return createRouter(parseRules({ 'a.yaml': JSON.stringify({ rules }) }).value!);
}

describe('bot: a router that is replaced', () => {
  function start(first: Router) {
    const { logger, logged } = recordingLogger();
    const ran: string[] = [];
    const current = { router: first };
    const hook = webhook({
      router: () => current.router,
      verifyToken: 't',
      appSecrets: appSecret,
      logger,
      handlers: { a: () => ran.push('a'), b: () => ran.push('b') },
    });
    let posts = 0;
    const click = (payload: string) => {
      const content = clicks([`m_${posts++}`, '2', payload]);
      return hook.handle(content, signedHeaders(content));
    };
    return { hook, current, logged, ran, click };
  }

  it('decides from the next event on', async () => {
    const { current, ran, click } = start(routing('a'));
    await click('a');
    await click('b');
    current.router = routing('b');
    await click('a');
    await click('b');
    expect(ran).to.deep.equal(['a', 'b']);
  });

  it('says which of its new routes have no handler, once', async () => {
    const { hook, current, logged, click } = start(routing('a', 'b', 'c'));
    expect(hook.missingHandlers).to.deep.equal(['c']);
    logged.length = 0;
    current.router = routing('a', 'c', 'd', 'constructor');
    expect(hook.missingHandlers).to.deep.equal(['c', 'd', 'constructor']);
    await click('a');
    await click('a');
    expect(logged.map(({ fields }) => fields.route)).to.deep.equal(['d', 'constructor']);
    current.router = routing('a');
    expect(hook.missingHandlers).to.deep.equal([]);
  });

  it('loses the event alone where something else than a router is given', async () => {
    const { hook, current, logged, ran, click } = start(routing('a'));
    logged.length = 0;
    current.router = {} as Router;
    expect((await click('a')).status).to.equal(200);
    expect(logged.map(({ message, fields }) => [message, String(fields.err)])).to.deep.equal([
      [
        'the event failed',
        'TypeError: The function "router" returned something else than a router. Return what createRouter returns.',
      ],
    ]);
    expect(hook.missingHandlers).to.deep.equal([]);
    current.router = routing('b');
    await click('b');
    expect(ran).to.deep.equal(['b']);
  });
});
