import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import {
  channels,
  sandbox,
  sandboxClick,
  startSandbox,
} from '../../../packages/service/src/index.js';
import { CaptureIo } from '../capture-io.js';
import { until } from '../fake-clock.js';

describe('botrules sandbox', () => {
  it('shows what the bot says and what people click, until it is told to end', async () => {
    const io = new CaptureIo();
    const ended = sandbox(io, { port: 0, fail: ['551'] });
    await until(() => io.out.includes('In a third'));
    const url = /at (http:\S+)/.exec(io.out)![1]!;
    await fetch(`${url}/sandbox/click`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: '7', payload: 'MENU', title: 'Menu' }),
    });
    await fetch(`${url}/v26.0/1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer t' },
      body: JSON.stringify({ recipient: { id: '7' }, message: { text: 'Hi' } }),
    });
    await until(() => io.out.includes('bot →'));
    expect(io.out).to.include('7 → bot: [Menu] MENU\n');
    expect(io.out).to.match(/bot → 7: Hi ✗ refused with 551: This person isn't available/);
    io.end();
    expect(await ended).to.equal(0);
  });

  it('lets nothing that people or a bot write steer the terminal', async () => {
    const io = new CaptureIo();
    const ended = sandbox(io, { port: 0 });
    await until(() => io.out.includes('In a third'));
    const url = /at (http:\S+)/.exec(io.out)![1]!;
    const evil = 'a\u001b]0;b\u0007\r\n\u009b2Jc\u202ed';
    const headers = { 'content-type': 'application/json', authorization: 'Bearer t' };
    const post = (path: string, body: object) =>
      fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    await post('/sandbox/click', { person: evil, payload: evil, title: evil, ref: evil });
    await post('/v26.0/1/messages', {
      recipient: { id: evil },
      message: { text: evil, quick_replies: [{ title: evil, payload: evil }] },
    });
    await post('/v26.0/1/messages', { recipient: { id: '7' }, sender_action: evil });
    await until(() => io.out.split('bot →').length === 3);
    io.end();
    await ended;
    expect(io.out).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('names itself to who clicks, where it listens elsewhere than they look', async () => {
    const io = new CaptureIo();
    const ended = sandbox(io, { port: 0, channel: 'telegram' });
    await until(() => io.out.includes('In a third'));
    const [, url] = /at (http:\S+)/.exec(io.out)!;
    expect(io.out).to.include(` --channel telegram --sandbox ${url}\n`);
    await fetch(`${url}/sandbox/click`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: '7', payload: 'MENU' }),
    });
    await until(() => io.out.includes('7 → bot: (a button) MENU\n'));
    io.end();
    await ended;
  });

  it('puts a refusal below what has several lines', async () => {
    const io = new CaptureIo();
    const ended = sandbox(io, { port: 0, fail: ['551'] });
    await until(() => io.out.includes('In a third'));
    await fetch(`${/at (http:\S+)/.exec(io.out)![1]}/v26.0/1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer t' },
      body: JSON.stringify({ recipient: { id: '7' }, message: { text: 'Hi\nyou' } }),
    });
    await until(() => io.out.includes('refused'));
    expect(io.out).to.match(/bot → 7: Hi\n {2}you\n {2}✗ refused with 551: /);
    io.end();
    await ended;
  });

  it('says what is not an error of the platform', async () => {
    const io = new CaptureIo();
    expect(await sandbox(io, { port: 0, fail: ['soon'] })).to.equal(1);
    expect(io.err).to.match(/"soon" is not an error of the platform/);
  });
});

describe('botrules sandbox click', () => {
  it('posts a signed click and says how it was answered', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(String(request.headers['x-hub-signature-256']));
      response.end('EVENT_RECEIVED');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const io = new CaptureIo({ APP_SECRET: 's' });
    const click = { payload: 'MENU' };
    const sandboxUrl = 'http://127.0.0.1:9';
    const request = { ...io.request({ '--port': String(port) }), click, sandboxUrl };
    expect(await sandboxClick(io, request)).to.equal(0);
    expect(io.out).to.equal('200 EVENT_RECEIVED\n');
    expect(seen[0]).to.match(/^sha256=/);
    server.closeAllConnections();
    server.close();
  });

  /** A bot that is told of what is posted to it. */
  async function botThat(answer: (body: string) => Promise<void>): Promise<[string, () => void]> {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.end('EVENT_RECEIVED');
      await answer(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    return [`http://127.0.0.1:${port}/webhook`, close];
  }

  it('shows what the bot sends to the person who clicked, and to nobody else', async () => {
    const platform = await startSandbox();
    const call = (id: string, body: object) =>
      fetch(`${platform.url}/v26.0/1/messages`, {
        method: 'POST',
        headers: { authorization: 'Bearer t' },
        body: JSON.stringify({ recipient: { id }, ...body }),
      });
    await call('7', { message: { text: 'from before' } });
    const [to, close] = await botThat(async () => {
      await call('8', { message: { text: 'to another' } });
      await call('7', { sender_action: 'typing_on' });
      await call('7', { message: { text: 'Here it is.' } });
    });
    const io = new CaptureIo();
    const click = { payload: 'MENU', person: '7' };
    const request = { ...io.request(), click, to, sandboxUrl: platform.url };
    expect(await sandboxClick(io, request)).to.equal(0);
    expect(io.out).to.equal('200 EVENT_RECEIVED\nbot → 7: (typing_on)\nbot → 7: Here it is.\n');
    expect(io.err).to.equal('');
    close();
    await platform.close();
  });

  it('shows what was refused, though it is to nobody', async () => {
    const channel = channels.find(({ name }) => name === 'telegram')!;
    const platform = await startSandbox({ channel });
    platform.refuse({ error: channel.sandbox.error('token')! });
    const [to, close] = await botThat(async () => {
      await fetch(`${platform.url}/bot1000:t/answerCallbackQuery`, {
        method: 'POST',
        body: JSON.stringify({ callback_query_id: '1' }),
      });
    });
    const io = new CaptureIo();
    const click = { payload: 'MENU' };
    const request = { ...io.request(), channel: 'telegram', click, to, sandboxUrl: platform.url };
    expect(await sandboxClick(io, request)).to.equal(0);
    expect(io.out).to.include(
      'bot → nobody: (stops the spinner on the button) ✗ refused with 401: Unauthorized\n',
    );
    expect(io.err).to.equal('');
    close();
    await platform.close();
  });

  for (const [name, becomes] of [
    ['telegram', 'refused'],
    ['whatsapp', 'refused'],
    ['line', 'taken and not shown'],
  ] as const) {
    it(`says what a block means, and waits for no answer: ${name}`, async () => {
      const platform = await startSandbox({
        channel: channels.find((each) => each.name === name)!,
      });
      const [to, close] = await botThat(async () => {});
      const io = new CaptureIo();
      const request = { ...io.request(), channel: name, click: { blocked: true }, to };
      expect(await sandboxClick(io, { ...request, sandboxUrl: platform.url })).to.equal(0);
      expect(io.out).to.include(
        `2000 blocked the bot: what is sent to them is ${becomes}, until they let it write again.\n`,
      );
      expect(io.err).to.equal('');
      await sandboxClick(io, { ...request, sandboxUrl: 'http://127.0.0.1:9' });
      expect(io.out).to.include('No sandbox runs at http://127.0.0.1:9, so nothing is refused.\n');
      close();
      await platform.close();
    });
  }

  it('does not wait for what the bot sends back if it is told so', async () => {
    const platform = await startSandbox();
    const [to, close] = await botThat(async () => {});
    const io = new CaptureIo();
    const request = { ...io.request(), click: { payload: 'MENU' }, to, sandboxUrl: platform.url };
    expect(await sandboxClick(io, { ...request, wait: false })).to.equal(0);
    expect(io.out).to.equal('200 EVENT_RECEIVED\n');
    expect(io.err).to.equal('');
    close();
    await platform.close();
  });

  it('clicks at the time that is asked for, but not when nobody may be answered any more', async () => {
    const bodies: string[] = [];
    const [to, close] = await botThat(async (body) => void bodies.push(body));
    const io = new CaptureIo();
    const base = {
      ...io.request(),
      click: { payload: 'MENU' },
      to,
      sandboxUrl: 'http://127.0.0.1:9',
    };
    const at = Date.now() + 30 * 86_400_000;
    expect(await sandboxClick(io, { ...base, at })).to.equal(0);
    expect(JSON.parse(bodies[0]!).entry[0].messaging[0].timestamp).to.equal(at);
    expect(io.err).to.match(/^No sandbox runs at http:\/\/127.0.0.1:9, /);
    expect(await sandboxClick(io, { ...base, at: Date.now() - 25 * 3_600_000 })).to.equal(1);
    expect(io.err).to.match(/more than 24 hours after a click\..*"botrules try RULES --at TIME"/);
    expect(bodies).to.have.length(1);
    close();
  });

  it('says that nobody answers', async () => {
    const io = new CaptureIo();
    const request = {
      ...io.request(),
      click: { payload: 'X' },
      to: 'http://127.0.0.1:9/webhook',
      sandboxUrl: 'http://127.0.0.1:9',
    };
    expect(await sandboxClick(io, request)).to.equal(1);
    expect(io.err).to.match(/^Nobody answers at http:\/\/127.0.0.1:9\/webhook: .*"botrules serve"/);
  });
});
