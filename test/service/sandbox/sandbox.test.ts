import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { readWebhook, signBody, verifySignature } from '@botrules/messenger';
import { platformError, platformErrorNames } from '@botrules/messenger/operated';
import { expect } from 'chai';
import {
  channels,
  type Sandbox,
  type SandboxCall,
  startSandbox,
  webhookOf,
} from '../../../packages/service/src/index.js';
import { sandboxAccount } from '../../support/account-for.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever was answered, to be looked at
type Answer = any;

describe('startSandbox', () => {
  let sandbox: Sandbox;
  let calls: SandboxCall[];
  beforeEach(async () => {
    calls = [];
    sandbox = await startSandbox({ onCall: (call) => calls.push(call) });
  });
  afterEach(() => sandbox.close());

  async function post(path: string, body: object, token = 't') {
    const response = await fetch(`${sandbox.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== '' && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      body: (await response.json()) as Answer,
      headers: response.headers,
    };
  }
  const message = (person = '7') => ({ recipient: { id: person }, message: { text: 'Hi' } });

  it('takes a message, and tells of it', async () => {
    const { status, body } = await post('/v26.0/1/messages', message());
    expect(status).to.equal(200);
    expect(body).to.deep.equal({ recipient_id: '7', message_id: 'm_sandbox_1' });
    expect(calls).to.have.lengthOf(1);
    expect(calls[0]).to.deep.include({
      page: '1',
      path: 'messages',
      token: 't',
      refused: undefined,
    });
  });

  it('takes a handover and a profile, and gives the profile back', async () => {
    const handover = { recipient: { id: '7' }, target_app_id: '2' };
    expect((await post('/v26.0/1/pass_thread_control', handover)).body).to.deep.equal({
      success: true,
    });
    await post('/v26.0/me/messenger_profile', { get_started: { payload: 'GO' } });
    const response = await fetch(
      `${sandbox.url}/v26.0/me/messenger_profile?fields=get_started&access_token=t`,
    );
    expect(await response.json()).to.deep.equal({ data: [{ get_started: { payload: 'GO' } }] });
  });

  const malformed: readonly (readonly [string, string, object])[] = [
    ['a message to nobody', '/v26.0/1/messages', { message: { text: 'Hi' } }],
    ['nothing to send', '/v26.0/1/messages', { recipient: { id: '7' } }],
    [
      'a sender action beside a message',
      '/v26.0/1/messages',
      { ...message(), sender_action: 'typing_on' },
    ],
    ['a handover to no app', '/v26.0/1/pass_thread_control', { recipient: { id: '7' } }],
    ['a path that there is not', '/v26.0/1/nothing', message()],
  ];
  for (const [what, path, body] of malformed) {
    it(`refuses ${what} as the platform does`, async () => {
      const answer = await post(path, body);
      expect([answer.status, answer.body.error.code]).to.deep.equal([400, 100]);
    });
  }

  it('refuses a call without a token', async () => {
    expect((await post('/v26.0/1/messages', message(), '')).body.error.code).to.equal(190);
  });

  it('refuses what it is told to, as often as it is told, and to whom', async () => {
    sandbox.refuse({ error: platformError('10-2018278')!, times: 1, person: '7', retryAfter: 30 });
    expect((await post('/v26.0/1/messages', message('8'))).status).to.equal(200);
    const refused = await post('/v26.0/1/messages', message('7'));
    expect(refused.body.error).to.include({ code: 10, error_subcode: 2018278 });
    expect(refused.headers.get('retry-after')).to.equal('30');
    expect((await post('/v26.0/1/messages', message('7'))).status).to.equal(200);
  });

  it('can be told so over HTTP', async () => {
    await post('/sandbox/refuse', { error: '613', times: 2 });
    const codes = [];
    for (let n = 0; n < 3; n++) codes.push((await post('/v26.0/1/messages', message())).status);
    expect(codes).to.deep.equal([400, 400, 200]);
    await post('/sandbox/refuse', { error: '190', times: 0 });
    expect((await post('/v26.0/1/messages', message())).status).to.equal(401);
    await post('/sandbox/allow', {});
    expect((await post('/v26.0/1/messages', message())).status).to.equal(200);
    expect((await post('/sandbox/refuse', { error: 'x' })).status).to.equal(400);
  });

  describe('asked by a web page', () => {
    const ask = async (path: string, headers: Record<string, string>, method = 'POST') => {
      const { port } = new URL(sandbox.url);
      const asked = httpRequest({ port, path, method, headers });
      asked.end(method === 'POST' ? '{"error":"190"}' : undefined);
      const [response] = await once(asked, 'response');
      response.resume();
      return response.statusCode as number;
    };
    const json = { 'Content-Type': 'application/json' };

    const refused: readonly (readonly [headers: Record<string, string>, method?: string])[] = [
      [{ ...json, Host: 'evil.example' }],
      [{ ...json, Host: 'evil.example:4010' }],
      [{ ...json, Origin: 'https://evil.example' }],
      [{ ...json, Origin: 'null' }],
      [{ ...json, 'Sec-Fetch-Site': 'cross-site' }],
      [{ 'Content-Type': 'text/plain' }],
      [{ 'Content-Type': 'application/x-www-form-urlencoded' }],
      [{}],
      [{ ...json, 'Sec-Fetch-Site': 'cross-site' }, 'GET'],
      [{}, 'GET'],
    ];
    for (const [headers, method] of refused) {
      it(`does nothing: ${method ?? 'POST'} ${JSON.stringify(headers)}`, async () => {
        for (const path of ['/sandbox/refuse', '/sandbox/click', '/sandbox/allow']) {
          expect(await ask(path, headers, method), path).to.be.oneOf([403, 415]);
        }
        expect((await post('/v26.0/1/messages', message())).status).to.equal(200);
      });
    }

    it('takes no call for the platform either', async () => {
      const path = '/v26.0/1/messages?access_token=t';
      expect(await ask(path, { Host: 'evil.example' })).to.equal(403);
      expect(await ask(path, { Origin: 'https://evil.example' })).to.equal(403);
    });
  });

  it('knows every error of its table by its name', () => {
    for (const name of platformErrorNames) {
      const { code, subcode } = platformError(name)!;
      expect(subcode === undefined ? `${code}` : `${code}-${subcode}`).to.equal(name);
    }
    expect(platformError('nonsense')).to.equal(undefined);
  });
});

describe('webhookOf', () => {
  const read = (click: Partial<Parameters<typeof webhookOf>[0]>) =>
    readWebhook(webhookOf({ page: '1', person: '7', ...click }, 5_000_000_000_000)).events[0];

  it('makes a click on a button, with what led there', () => {
    expect(
      read({ payload: 'MENU', title: 'Menu', ref: 'summer', source: 'ADS', adId: '9' }),
    ).to.deep.include({
      event: 'postback',
      payload: 'MENU',
      title: 'Menu',
      referral: { ref: 'summer', source: 'ADS', type: 'OPEN_THREAD', ad_id: '9' },
    });
  });

  it('makes a quick reply, a typed text, and a link that is followed', () => {
    expect(read({ payload: 'S', title: 'Small', quickReply: true })).to.include({
      event: 'quick_reply',
      payload: 'S',
    });
    expect(read({ text: 'hello' })).to.include({ event: 'message', text: 'hello' });
    expect(read({ ref: 'summer' })).to.deep.include({
      event: 'referral',
      referral: { ref: 'summer', source: 'SHORTLINK', type: 'OPEN_THREAD' },
    });
  });

  it('makes another event each time, that can be signed', () => {
    const body = webhookOf({ page: '1', person: '7', payload: 'A' }, 1);
    expect(webhookOf({ page: '1', person: '7', payload: 'A' }, 1)).not.to.equal(body);
    expect(verifySignature(body, signBody(body, 's'), ['s'])).to.equal(true);
  });
});

describe('A call that nests too deep', () => {
  for (const channel of channels) {
    it(`is answered, and the next as well: ${channel.name}`, async () => {
      const sandbox = await startSandbox({ channel });
      try {
        for (const _ of [1, 2, 3]) {
          const contents = `{"type":"bubble","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
          const response = await fetch(`${sandbox.url}/v2/bot/message/push`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
            body: `{"to":"U1","messages":[{"type":"flex","altText":"a","contents":${contents}}]}`,
          });
          expect(await response.text()).to.match(/^\{/);
        }
      } finally {
        await sandbox.close();
      }
    });
  }
});

describe('A dead token', () => {
  const dead: { readonly [channel: string]: readonly string[] } = {
    messenger: ['190'],
    slack: ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'],
    telegram: ['token', '401'],
    whatsapp: ['0', '190'],
    line: ['token', '401'],
  };
  for (const channel of channels) {
    for (const name of dead[channel.name]!) {
      it(`is refused whatever is asked with it: ${channel.name}, ${name}`, async () => {
        const sandbox = await startSandbox({ channel });
        const account = sandboxAccount(channel, sandbox.url);
        const isTaken = async () =>
          (await channel.checks!.account!(account, { fetch, now: Date.now })).some(({ what }) =>
            /the platform takes the token/.test(what),
          );
        try {
          expect(await isTaken()).to.equal(true);
          sandbox.refuse({ error: channel.sandbox.error(name)! });
          expect(await isTaken()).to.equal(false);
          sandbox.allow();
          expect(await isTaken()).to.equal(true);
        } finally {
          await sandbox.close();
        }
      });
    }
  }
});

describe('A person who blocked the bot', () => {
  const person = '2000';
  const text: { readonly [channel: string]: () => readonly [path: string, body: object] } = {
    telegram: () => ['/bot1000:t/sendMessage', { chat_id: 2000, text: 'Hi' }],
    whatsapp: () => [
      '/v26.0/1000/messages',
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: person,
        type: 'text',
        text: { body: 'Hi' },
      },
    ],
    line: () => ['/v2/bot/message/push', { to: person, messages: [{ type: 'text', text: 'Hi' }] }],
  };

  for (const [name, status, told] of [
    ['telegram', 403, 'Forbidden: bot was blocked by the user'],
    ['whatsapp', 400, 'The recipient has blocked the number'],
    // Of them the platform says nothing, and shows nothing.
    ['line', 200, undefined],
  ] as const) {
    it(`gets nothing more until they let it write again: ${name}`, async () => {
      const channel = channels.find((each) => each.name === name)!;
      const calls: SandboxCall[] = [];
      const sandbox = await startSandbox({ channel, onCall: (call) => calls.push(call) });
      const post = (path: string, body: object) =>
        fetch(`${sandbox.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
          body: JSON.stringify(body),
        });
      const send = async () => (await post(...text[name]!())).status;
      const does = (click: object) => post('/sandbox/click', { person, ...click });
      try {
        expect(await send()).to.equal(200);
        await does({ blocked: true });
        await does({ person: '3000', text: 'hi' });
        expect([await send(), await send()]).to.deep.equal([status, status]);
        expect(calls.at(-1)).to.deep.include(
          told === undefined ? { refused: undefined, dropped: true } : {},
        );
        expect(calls.at(-1)!.refused?.message).to.equal(told);
        // `botrules sandbox click` shows it, too.
        const recent = await (await post('/sandbox/calls', { people: [person] })).json();
        const [, ...since] = (recent as { calls: SandboxCall[] }).calls;
        expect(since.map(({ dropped }) => dropped)).to.deep.equal(
          told === undefined ? [true, true] : [undefined, undefined],
        );
        // Where the platform tells of it they add it; anywhere else they just write.
        await does(channel.sandbox.plays?.includes('added') ? { added: true } : { text: 'hi' });
        expect(await send()).to.equal(200);
        expect(calls.at(-1)).to.not.have.property('dropped');
      } finally {
        await sandbox.close();
      }
    });
  }

  it('is still blocked where they only write, if the platform would tell of more', async () => {
    const channel = channels.find((each) => each.name === 'telegram')!;
    const sandbox = await startSandbox({ channel });
    const post = (path: string, body: object) =>
      fetch(`${sandbox.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('/sandbox/click', { person, blocked: true });
    await post('/sandbox/click', { person, text: 'hi' });
    expect((await post(...text.telegram!())).status).to.equal(403);
    await sandbox.close();
  });
});
