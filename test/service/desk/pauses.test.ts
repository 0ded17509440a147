import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sharedPostgres } from '../../support/postgres.js';
import { until } from '../fake-clock.js';
import { type DeskStage, settled, startDesk } from './desk-stage.js';

describe('A pause', function () {
  this.timeout(120_000);
  let bots: DeskStage[] = [];
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.close()));
    bots = [];
  });
  const start = async (...args: Parameters<typeof startDesk>) => {
    const bot = await startDesk(...args);
    bots.push(bot);
    return bot;
  };
  const isPaused = async (bot: DeskStage) =>
    (await bot.desk('GET', '/conversations?reason=paused')).body.items.length;

  it('survives a restart, and what waited goes on after it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-pause-'));
    try {
      const inbox = join(folder, 'inbox.sqlite');
      let bot = await start({ inbox });
      await bot.desk('POST', '/pauses', { kind: 'page', name: '1' });
      await bot.click('anna', 'MENU');
      await until(async () => (await isPaused(bot)) === 1);
      await bot.close();
      bot = await start({ inbox });
      bots = [bot];
      await bot.click('ben', 'MENU');
      await until(async () => (await isPaused(bot)) === 2);
      expect(bot.calls).to.deep.equal([]);
      await bot.desk('POST', '/pauses/resume', { kind: 'page', name: '1' });
      await until(() => bot.sentTo('anna').length === 1 && bot.sentTo('ben').length === 1);
    } finally {
      await Promise.all(bots.map((bot) => bot.close()));
      bots = [];
      await rm(folder, { recursive: true });
    }
  });

  it('holds for every process on a server, whichever was told of it, and ends for every one', async () => {
    const inbox = await (await sharedPostgres()).createDatabase();
    const one = await start({ inbox });
    const other = await start({ inbox });
    await one.desk('POST', '/pauses', { kind: 'all' });
    // It looks once a second.
    await until(async () => {
      await other.click(`warm-${Math.random()}`, 'MENU');
      return (await isPaused(other)) > 0;
    });
    const sentBefore = other.calls.length;
    for (let person = 0; person < 5; person++) {
      await one.click(`a${person}`, 'MENU');
      await other.click(`b${person}`, 'MENU');
    }
    await until(async () => (await isPaused(one)) >= 10);
    expect([one.calls.length, other.calls.length - sentBefore]).to.deep.equal([0, 0]);
    await other.desk('POST', '/pauses/resume', { kind: 'all' });
    await settled(one);
    const sent = new Set(
      [...one.calls, ...other.calls].map(({ body }) => JSON.stringify(body.recipient)),
    );
    for (let person = 0; person < 5; person++) {
      expect(sent).to.include(`{"id":"a${person}"}`);
      expect(sent).to.include(`{"id":"b${person}"}`);
    }
    expect([...one.calls, ...other.calls]).to.have.lengthOf(sent.size);
  });

  it('of a host holds up what is forwarded there and nothing else', async () => {
    const got: string[] = [];
    const receiver: Server = createServer((request, response) => {
      got.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = receiver.address() as AddressInfo;
      const host = `127.0.0.1:${port}`;
      const rules = `
rules:
  - name: away
    when: { payload: AWAY }
    reply: On its way.
    forward: http://${host}/orders
  - name: menu
    when: { payload: MENU }
    reply: Here you are.
`;
      const bot = await start(
        { forward: { secrets: ['secret'], allow: [host], timeoutMs: 5000 } },
        undefined,
        rules,
      );
      await bot.desk('POST', '/pauses', { kind: 'host', name: host });
      await bot.click('anna', 'AWAY');
      await bot.click('ben', 'MENU');
      await until(async () => (await isPaused(bot)) === 1);
      await until(() => bot.sentTo('anna').length === 1 && bot.sentTo('ben').length === 1);
      expect(got).to.deep.equal([]);
      const [waiting] = (await bot.desk('GET', '/conversations')).body.items;
      expect(waiting).to.include({ step: 'forward', rule: 'away', cause: 'paused' });
      await bot.desk('POST', '/pauses/resume', { kind: 'host', name: host });
      await until(() => got.length === 1);
    } finally {
      receiver.closeAllConnections();
      receiver.close();
    }
  });
});
