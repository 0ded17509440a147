/** The webhook as a function that takes a Request and gives a Response, and may freeze once it has answered. */

import { readFileSync } from 'node:fs';
import { webhook } from '@botrules/bot';
import { createRouter, parseRules } from '@botrules/core';
import { type SendClient, signBody } from '@botrules/messenger';

const text = readFileSync(new URL('rules.yaml', import.meta.url), 'utf8');
const { value: rules } = parseRules({ 'rules.yaml': text });
if (rules === undefined) throw new Error('The rules have errors: botrules check shows them.');

const client: SendClient = {
  async send({ body }) {
    console.log(`sent: ${JSON.stringify(body.message)}`);
    return {};
  },
};

const hook = webhook({
  router: createRouter(rules),
  verifyToken: 'a verify token',
  appSecrets: 'an app secret',
  client,
  handlers: { fallback: ({ send }) => send('Pardon?') },
});

/** What the platform of the function calls. It answers when the replies have been sent. */
const onRequest = hook.fetch;

// What the platform of the bot does.
const url = 'https://bot.example/webhook';
const query = 'hub.mode=subscribe&hub.verify_token=a+verify+token&hub.challenge=1158201444';
const handshake = await onRequest(new Request(`${url}?${query}`));
console.log(`handshake: ${handshake.status} ${await handshake.text()}`);

for (const [payload, secret] of [
  ['HOURS', 'an app secret'],
  ['OTHER', 'an app secret'],
  ['HOURS', 'a stranger’s secret'],
] as const) {
  const who = { sender: { id: '2001' }, recipient: { id: '1001' } };
  const postback = { mid: `m_${payload}`, title: 'A button', payload };
  const entry = [{ id: '1001', messaging: [{ ...who, timestamp: Date.now(), postback }] }];
  const body = JSON.stringify({ object: 'page', entry });
  const headers = {
    'Content-Type': 'application/json',
    'X-Hub-Signature-256': signBody(body, secret),
  };
  const response = await onRequest(new Request(url, { method: 'POST', headers, body }));
  console.log(`${payload}: ${response.status} ${await response.text()}`);
}
