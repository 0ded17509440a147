/** The webhook in a Koa app, with handlers in code; a stand-in for the Send API shows what would be sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRouter } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { webhook } from '@botrules/koa';
import { type SendClient, signBody } from '@botrules/messenger';
import Koa from 'koa';

const appSecret = 'an app secret';
const { value: rules } = loadRules(fileURLToPath(new URL('rules.yaml', import.meta.url)));
if (rules === undefined) throw new Error('The rules have errors: botrules check shows them.');

// In a bot that is live: createSendClient({ accessToken: process.env.PAGE_ACCESS_TOKEN, appSecret })
const sent: string[] = [];
const client: SendClient = {
  async send({ kind, body }) {
    sent.push(`${kind} ${JSON.stringify(body.message ?? body.target_app_id)}`);
    return {};
  },
};

const hook = webhook({
  router: createRouter(rules),
  verifyToken: 'a verify token',
  appSecrets: appSecret,
  client,
  handlers: {
    'orders.status': async ({ captures, params, send }) => {
      await send(`Order ${captures.order_id} left our house this morning. (${params.language})`);
    },
    fallback: async ({ event, send }) => {
      await send(`I do not know "${event.payload}" yet.`);
    },
  },
});

const app = new Koa();
app.use(hook.router.routes());
const server = createServer(app.callback()).listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo;
  for (const payload of ['ORDER_12_STATUS', 'SOMETHING_ELSE', 'HUMAN']) {
    const response = await click(`http://127.0.0.1:${port}/webhook`, payload);
    console.log(`${payload}: ${response.status} ${await response.text()}`);
    // The answer did not wait for the handlers; this does.
    await hook.idle();
    for (const line of sent.splice(0)) console.log(`  ${line}`);
  }
  await hook.close();
  server.close();
});

/** Posts what the platform posts when somebody clicks a button. */
function click(url: string, payload: string): Promise<Response> {
  const who = { sender: { id: '2001' }, recipient: { id: '1001' } };
  const timestamp = Date.now();
  const postback = { mid: `m_${payload}`, title: 'A button', payload };
  const entry = [{ id: '1001', time: timestamp, messaging: [{ ...who, timestamp, postback }] }];
  const body = JSON.stringify({ object: 'page', entry });
  const headers = {
    'Content-Type': 'application/json',
    'X-Hub-Signature-256': signBody(body, appSecret),
  };
  return fetch(url, { method: 'POST', headers, body });
}
