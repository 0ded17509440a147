import { join } from 'node:path';
import { expect } from 'chai';
import { webhookOf } from '../../packages/service/src/index.js';
import { until } from './fake-clock.js';
import { type Operated, operate } from './operated.js';
import { createSmallDisk, type SmallDisk } from './small-disk.js';

const rules = `
rules:
  - name: menu
    when: { payload: MENU }
    reply: Here you are.
  - name: two
    when: { payload: TWO }
    reply: [first, typing: 1s, second]
`;

describe('a service whose disk is full', () => {
  let disk: SmallDisk;
  let bot: Operated;

  beforeEach(async () => {
    disk = await createSmallDisk();
    bot = await operate(rules, { inbox: join(disk.folder, 'inbox.sqlite') }, disk.openInbox);
  });
  afterEach(async () => {
    await bot.close();
    await disk.remove();
  });

  /** A delivery of clicks, each by a person of its own and, unless said, too big for what is free in the file. */
  function delivery(count: number, name: string, payload = 'MENU', size = 40_000): string {
    const entry = Array.from({ length: count }, (_, n) => {
      const click = { page: '1', person: `${name}${n}`, payload, title: 'x'.repeat(size) };
      return JSON.parse(webhookOf(click, Date.now())).entry[0];
    });
    return JSON.stringify({ object: 'page', entry });
  }

  it('takes nothing of a delivery, says so everywhere, and goes on by itself when there is room', async () => {
    expect(await bot.post(delivery(1, 'early', 'TWO', 10))).to.equal(200);
    await until(() => bot.sentTo('early0').length === 2);
    await disk.fill();
    const [big, small] = [delivery(20, 'big'), delivery(1, 'small')];
    for (const body of [big, small, big]) expect(await bot.post(body)).to.equal(503);

    // Each refused delivery is no reason for another line on a disk that is full.
    for (const message of ['the inbox took nothing', 'trouble with the inbox while writing']) {
      const lines = bot.said(message);
      expect(lines, message).to.have.lengthOf(1);
      expect(lines[0]!.fields.err).to.include(disk.full);
    }
    const ready = await bot.ask('/readyz');
    expect(ready.status).to.equal(503);
    expect(ready.body).to.match(
      /^The inbox .*: (database or disk is full|ENOSPC: no space left.*)\n$/,
    );
    expect((await bot.ask('/healthz')).status, 'a restart would not help').to.equal(200);
    expect(await bot.metric('botrules_answers_total{status="503"}')).to.equal(3);
    expect(await bot.metric('botrules_inbox_troubles_total')).to.be.at.least(3);

    await disk.makeRoom();
    // What was under way goes on where it was, and nothing of what was refused is there.
    await until(() => bot.sentTo('early0').length === 3);
    await until(async () => (await bot.metric('botrules_inbox_waiting')) === 0);
    expect(bot.said('decided')).to.have.lengthOf(1);
    // The platform sends again what was refused.
    for (const body of [big, small]) expect(await bot.post(body)).to.equal(200);
    expect(await bot.ask('/readyz')).to.deep.equal({ status: 200, body: 'ready\n' });
    await until(() => bot.calls.length === 3 + 21);
    await until(async () => (await bot.metric('botrules_inbox_waiting')) === 0);
    expect(bot.sentTo('early0')).to.deep.equal(['first', 'typing', 'second']);
    for (const person of ['small0', 'big0', 'big19']) {
      expect(bot.sentTo(person)).to.deep.equal(['Here you are.']);
    }
    expect(bot.said('decided')).to.have.lengthOf(1 + 21);
    expect(bot.said('dead letter')).to.deep.equal([]);
    expect(await bot.metric('botrules_repeats_total')).to.equal(0);
    await bot.service.close();
    expect(bot.said('the inbox took nothing').map(({ fields }) => fields.count)).to.deep.equal([
      undefined,
      2,
    ]);
  });
});
