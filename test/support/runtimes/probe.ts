import { createMemoryInbox, type Handlers, webhook } from '@botrules/bot';
import { createRouter, parseRules } from '@botrules/core';
import { createSendClient, signBody } from '@botrules/messenger';

/**
 * A whole bot and what the platform does to it, for any runtime that has the web's globals: resolves to what was
 * seen, as plain data. Imports nothing that Node alone has.
 */
export async function probe(): Promise<object> {
  const { value: rules } = parseRules({
    'rules.yaml': `
rules:
  - name: buy
    when: { payload: { regex: "^BUY_(?<item>[a-z]+)$" } }
    route: shop.buy
    reply: "One {item}."
default: { reply: Pardon? }
`,
  });
  const sent: unknown[] = [];
  const handled: unknown[] = [];
  const logged: string[] = [];
  const log = (_fields: object, message: string) => void logged.push(message);
  const handlers: Handlers = {
    'shop.buy': async ({ captures, send }) => {
      handled.push(captures.item);
      await send('Thank you.');
    },
  };
  const hook = webhook({
    router: createRouter(rules!),
    verifyToken: 'a verify token',
    appSecrets: 'an app secret',
    logger: { info: log, warn: log, error: log },
    handlers,
    client: createSendClient({
      accessToken: 'token',
      appSecret: 'an app secret',
      fetch: async (url, init) => {
        const proven = new URL(String(url)).searchParams.get('appsecret_proof')?.length;
        sent.push([proven, JSON.parse(String(init?.body)).message.text]);
        return new Response('{"recipient_id":"2","message_id":"m"}');
      },
    }),
  });

  const url = 'https://bot.example/webhook';
  const query = 'hub.mode=subscribe&hub.verify_token=a+verify+token&hub.challenge=17';
  // Without a "mid", so that the id is a hash.
  const click = {
    sender: { id: '2' },
    recipient: { id: '1' },
    timestamp: 1458692752478,
    postback: { title: 'Buy', payload: 'BUY_hat' },
  };
  const body = JSON.stringify({ object: 'page', entry: [{ id: '1', messaging: [click, click] }] });
  const post = (secret: string) =>
    new Request(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': signBody(body, secret),
      },
    });
  const answers: unknown[] = [];
  for (const request of [
    new Request(`${url}?${query}`),
    new Request(`${url}?${query.replace('17', '')}`),
    new Request(url, { method: 'DELETE' }),
    post('an app secret'),
    post('another secret'),
  ]) {
    const response = await hook.fetch(request);
    answers.push([response.status, await response.text()]);
  }
  const bytes = new TextEncoder().encode(body);
  const headers = post('an app secret').headers;
  for (const given of [body, bytes, bytes.buffer, JSON.parse(body)]) {
    answers.push([(await hook.accept(given, headers)).status]);
  }
  const closed = await hook.close(1000);
  const ownContext = await keepsContexts();
  return {
    ownContext,
    answers,
    sent,
    handled,
    logged,
    closed,
    signature: signBody(body, 'an app secret'),
  };
}

interface Storage {
  run<T>(value: string, work: () => T): T;
  getStore(): string | undefined;
}

/** Whether handlers see the async context of their own request; also where the runtime has no such thing. */
async function keepsContexts(): Promise<boolean> {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  const { AsyncLocalStorage } = (process?.getBuiltinModule?.('node:async_hooks') ?? {}) as {
    readonly AsyncLocalStorage?: new () => Storage;
  };
  if (AsyncLocalStorage === undefined) return true;
  const storage = new AsyncLocalStorage();
  const saw: unknown[] = [];
  const inbox = createMemoryInbox({
    work: async ({ payload }) => void saw.push([payload, storage.getStore()]),
  });
  for (const payload of ['A', 'B', 'C']) {
    const event = { event: 'postback', channel: 'messenger', payload, standby: false } as const;
    const delivery = { events: [event, event], body: '', receivedAt: 0 };
    await storage.run(payload, () => inbox.accept(delivery));
  }
  await inbox.idle();
  return JSON.stringify(saw) === '[["A","A"],["A","A"],["B","B"],["B","B"],["C","C"],["C","C"]]';
}
