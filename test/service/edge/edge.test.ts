import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { signBody } from '@botrules/messenger';
import { expect } from 'chai';
import type { Config } from '../../../packages/service/src/index.js';
import { until } from '../fake-clock.js';
import { type Operated, operate } from '../operated.js';

const rules = 'rules: [{ name: menu, when: { payload: MENU }, reply: Here you are. }]';
const now = Date.now();
const body = (payload = 'MENU', page = '1') =>
  JSON.stringify({
    object: 'page',
    entry: [
      {
        id: page,
        time: 1,
        messaging: [
          {
            sender: { id: 'p' },
            recipient: { id: page },
            timestamp: now,
            postback: { title: 'x', payload },
          },
        ],
      },
    ],
  });

describe('the edge of the service', () => {
  let bot: Operated | undefined;
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
  });

  const start = async (changes: Partial<Config> = {}) => {
    bot = await operate(rules, changes);
    return bot;
  };

  /** Posts with exactly these headers, `Host` among them, and comes to the status. */
  async function ask(
    headers: Record<string, string> = {},
    { method = 'POST', path = '/webhook', sent = body() } = {},
  ): Promise<number> {
    const { port } = bot!.url;
    const length = method === 'GET' ? 0 : Buffer.byteLength(sent);
    const asked = httpRequest({
      port,
      path,
      method,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(length),
        ...headers,
      },
    });
    asked.end(method === 'GET' ? undefined : sent);
    const [response] = await once(asked, 'response');
    response.resume();
    return response.statusCode;
  }
  const signed = (sent = body(), secret = 'secret') => ({
    'X-Hub-Signature-256': signBody(sent, secret),
  });

  describe('without an app secret', () => {
    const open = { apps: [] };

    it('takes a post of a program on this machine, and says at the start that it does', async () => {
      const { said, calls } = await start(open);
      expect(said('no app secret is set')).to.have.lengthOf(1);
      for (const Host of ['127.0.0.1:3000', 'localhost', '[::1]:80', 'bot.localhost']) {
        expect(await ask({ Host }), Host).to.equal(200);
      }
      await until(() => calls.length > 0);
    });

    const foreign: readonly Record<string, string>[] = [
      { 'X-Forwarded-For': '203.0.113.9' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'X-Forwarded-Proto': 'https' },
      { 'X-Forwarded': 'for=1.2.3.4' },
      { Forwarded: 'for=203.0.113.9' },
      { 'X-Real-IP': '203.0.113.9' },
      { Via: '1.1 caddy' },
      { 'CF-Connecting-IP': '203.0.113.9' },
      { 'CF-Ray': '1' },
      { 'True-Client-IP': '203.0.113.9' },
      { 'X-Client-IP': '203.0.113.9' },
      { 'X-Cluster-Client-IP': '203.0.113.9' },
      { 'Fastly-Client-IP': '203.0.113.9' },
      { 'Fly-Client-IP': '203.0.113.9' },
      { 'X-Envoy-External-Address': '203.0.113.9' },
      { 'X-Amzn-Trace-Id': 'Root=1' },
      { 'X-Original-Forwarded-For': '203.0.113.9' },
      { Host: 'bot.example' },
      { Host: 'localhost.evil.example' },
      { Host: '127.0.0.1.evil.example' },
      { Host: '127.0.0.1@evil.example' },
    ];
    for (const headers of foreign) {
      it(`does not take one with ${JSON.stringify(headers)} for one of this machine`, async () => {
        const { said, calls, metric } = await start(open);
        expect(await ask(headers)).to.equal(401);
        expect(said('post refused: Without an app secret only programs')).to.have.lengthOf(1);
        expect(await metric('botrules_events_total{kind="postback",channel="messenger"}')).to.equal(
          0,
        );
        expect(calls).to.deep.equal([]);
      });
    }

    it('asks for the signature as soon as there is a secret, whoever passed it on', async () => {
      await start();
      expect(await ask({ 'X-Forwarded-For': '203.0.113.9', ...signed() })).to.equal(200);
      expect(await ask({ 'X-Forwarded-For': '203.0.113.9' })).to.equal(401);
      expect(await ask()).to.equal(401);
    });
  });

  describe('with several apps', () => {
    const page = (id: string, app?: string) => ({
      id,
      token: 'token',
      ...(app !== undefined && { app }),
      appSecret: undefined,
      sendsPerSecond: 100,
    });
    const apps = [
      { name: 'shop', secrets: ['shop-new', 'shop-old'] },
      { name: 'outlet', secrets: ['outlet'] },
    ];
    const post = (sent: string, secret: string) => ask(signed(sent, secret), { sent });

    it("takes deliveries for a page by its own app's secrets alone", async () => {
      const { said, metric } = await start({
        apps,
        pages: [page('1', 'shop'), page('2', 'outlet')],
      });
      expect(await post(body('MENU', '1'), 'shop-new')).to.equal(200);
      expect(await post(body('MENU', '1'), 'shop-old')).to.equal(200);
      expect(await post(body('MENU', '2'), 'outlet')).to.equal(200);
      expect(await post(body('MENU', '1'), 'outlet')).to.equal(401);
      expect(await post(body('MENU', '2'), 'shop-new')).to.equal(401);
      expect(
        said('post refused: The X-Hub-Signature-256 header is of another app'),
      ).to.have.lengthOf(1);
      expect(await metric('botrules_bad_signatures_total')).to.equal(2);
      expect(await metric('botrules_events_total{kind="postback",channel="messenger"}')).to.equal(
        3,
      );
    });

    it("takes nothing of a body that has another app's page in it", async () => {
      const { metric } = await start({ apps, pages: [page('1', 'shop'), page('2', 'outlet')] });
      const [one, two] = ['1', '2'].map((id) => JSON.parse(body('MENU', id)).entry[0]);
      const both = JSON.stringify({ object: 'page', entry: [one, two] });
      expect(await post(both, 'shop-new')).to.equal(401);
      expect(await post(both, 'outlet')).to.equal(401);
      expect(await metric('botrules_events_total{kind="postback",channel="messenger"}')).to.equal(
        0,
      );
    });

    it('takes those for a page that names none by any', async () => {
      await start({ apps, pages: [page('1', 'shop'), page('3')] });
      expect(await post(body('MENU', '3'), 'outlet')).to.equal(200);
      expect(await post(body('MENU', '4'), 'shop-old')).to.equal(200);
      expect(await post(body('MENU', '1'), 'outlet')).to.equal(401);
    });
  });

  describe('what is refused', () => {
    const refused: readonly {
      readonly status: number;
      readonly says: string;
      readonly headers?: () => Record<string, string>;
      readonly how?: { readonly method?: string; readonly path?: string; readonly sent?: string };
    }[] = [
      { status: 401, says: 'post refused: The X-Hub-Signature-256 header is missing.' },
      {
        status: 415,
        says: 'post refused: The content type must be application/json.',
        headers: () => ({ 'Content-Type': 'text/plain' }),
      },
      {
        status: 415,
        says: 'post refused: The body must not be compressed.',
        headers: () => ({ 'Content-Encoding': 'gzip' }),
      },
      {
        status: 400,
        says: 'post refused: ',
        headers: () => signed('{"object":'),
        how: { sent: '{"object":' },
      },
      {
        status: 413,
        says: 'post refused: The body has more than 3145728 bytes.',
        headers: () => signed('x'),
        how: { sent: 'x'.repeat(3 * 1024 * 1024 + 1) },
      },
      {
        status: 405,
        says: 'request refused: This address takes GET and POST.',
        how: { method: 'PUT' },
      },
      {
        status: 403,
        says: 'request refused: This is not a handshake',
        how: { method: 'GET' },
      },
      {
        status: 404,
        says: 'post refused: The webhook is at /webhook.',
        how: { path: '/wrong/path?hub.verify_token=secret' },
      },
      ...['/WEBHOOK', '/Webhook', '/webhook/', '//webhook', '/%77ebhook', '/webhook/x', '/'].map(
        (path) => ({
          status: 404,
          says: 'post refused: The webhook is at /webhook.',
          headers: () => signed(),
          how: { path },
        }),
      ),
    ];
    for (const { status, says, headers, how } of refused) {
      const name = `${how?.method ?? 'POST'} ${how?.path ?? '/webhook'}`;
      it(`leaves one line and is counted: ${status} to ${name}, ${says}`, async () => {
        const { said, log, metric } = await start();
        for (let n = 0; n < 3; n++) expect(await ask(headers?.(), how)).to.equal(status);
        const lines = said(says);
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.deep.include({ level: 'warn' });
        expect(lines[0]?.fields).to.include({
          status,
          path: how?.path?.split('?')[0] ?? '/webhook',
        });
        expect(await metric(`botrules_answers_total{status="${status}"}`)).to.equal(3);
        await bot!.close();
        bot = undefined;
        expect(said(says)).to.have.lengthOf(2);
        expect(said(says)[1]?.fields).to.include({ count: 2 });
        expect(log.filter(({ level }) => level === 'error')).to.deep.equal([]);
      });
    }

    it('is told at once where the same status has another reason', async () => {
      const { said } = await start();
      expect(await ask({ 'Content-Type': 'text/plain' })).to.equal(415);
      expect(await ask({ 'Content-Encoding': 'br' })).to.equal(415);
      expect(said('post refused: The content type')).to.have.lengthOf(1);
      expect(said('post refused: The body must not be compressed.')).to.have.lengthOf(1);
    });

    it('is counted and leaves a line where it is no HTTP at all', async () => {
      const { said, metric, url } = await start();
      const socket = connect(Number(url.port), '127.0.0.1');
      socket.write('\x16\x03\x01 this is TLS\r\n\r\n');
      socket.resume();
      await once(socket, 'close');
      expect(said('post refused: it could not be read')).to.have.lengthOf(1);
      expect(await metric('botrules_answers_total{status="400"}')).to.equal(1);
    });
  });
});
