import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { platformError } from '@botrules/messenger/operated';
import { expect } from 'chai';
import { settings } from '../../packages/service/src/config/settings.js';
import { openOn } from '../../packages/service/src/inbox/open-inbox.js';
import { PostgresFlowStore } from '../../packages/service/src/inbox/postgres/flow-store.js';
import { openPostgres } from '../../packages/service/src/inbox/postgres/postgres.js';
import type { openWorkingInbox } from '../../packages/service/src/inbox/working-inbox.js';
import { webhookOf } from '../../packages/service/src/index.js';
import { sharedPostgres } from '../support/postgres.js';
import { until } from './fake-clock.js';
import { FastClock } from './fast-clock.js';
import { type Operated, operate } from './operated.js';

const rules = 'rules: [{ name: menu, when: { payload: MENU }, reply: Here you are. }]';
const people = 13;

/** Opens an inbox on a server whose clock runs as fast as the service's. */
const openFast: typeof openWorkingInbox = async (address, options) => {
  const { leaseMs, steady, onLost, onTrouble } = options;
  const database = await openPostgres(address, { steady, onLost });
  const { records, payloads, undelivered, pauses } = await openOn(database, address, options);
  const now = () => database.now();
  const store = new PostgresFlowStore(database, { leaseMs, onTrouble, now });
  return { store, records, payloads, undelivered, pauses };
};

/** What stands between a service and its database, and can be cut. */
interface Cable {
  readonly port: number;
  /** Cuts it as soon as this is on its way to the database, which then never gets it. */
  cutAt(text: string): void;
  readonly cut: boolean;
  mend(): void;
  close(): void;
}

async function cableTo(port: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  let sought: string | undefined;
  let cut = false;
  const cable = createServer((near) => {
    if (cut) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
    far.on('data', (chunk) => near.write(chunk));
    near.on('data', (chunk: Buffer) => {
      if (sought === undefined || !chunk.includes(sought)) return void far.write(chunk);
      cut = true;
      sought = undefined;
      for (const socket of sockets) socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(cable, 'listening');
  return {
    port: (cable.address() as AddressInfo).port,
    cutAt(text) {
      sought = text;
    },
    get cut() {
      return cut;
    },
    mend() {
      cut = false;
    },
    close() {
      cable.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe('a page that is held back, whose database goes away as one call is let try', function () {
  this.timeout(60_000);
  let cable: Cable;
  let bot: Operated;
  afterEach(async () => {
    await bot.close();
    cable.close();
  });

  for (const [title, cuts] of [
    ['once', 1],
    ['and again at the next try', 2],
  ] as const) {
    it(`goes on by itself when both are back, where that happens ${title}`, async () => {
      const url = new URL(await (await sharedPostgres()).createDatabase());
      cable = await cableTo(Number(url.port));
      url.port = String(cable.port);
      const clock = new FastClock(10);
      bot = await operate(rules, { inbox: url.href }, openFast, { clock });
      bot.platform.refuse({ error: platformError('2')! });
      for (let person = 0; person < people; person++) {
        const body = { page: '1', person: `p${person}`, payload: 'MENU', title: 'x' };
        expect(await bot.post(webhookOf(body, Date.now()))).to.equal(200);
      }
      await until(() => bot.said('calls for this page all fail').length === 1);
      // All of them wait for the page, and none is under way any more.
      const answered = () => bot.calls.length;
      for (let known = -1; known !== answered(); ) {
        known = answered();
        await clock.wait(1500);
      }
      bot.platform.allow();
      const before = bot.calls.length;
      for (let count = 0; count < cuts; count++) {
        cable.cutAt('"begun"');
        await until(() => cable.cut, 'the cut');
        // Longer than the lease: nobody writes down any more what became of the try.
        await clock.wait(settings.lease.fallback + 5000);
        cable.mend();
      }
      const sent = () => bot.calls.slice(before).filter(({ body }) => body.message !== undefined);
      await until(() => sent().length === people, 'every answer');
      await until(async () => (await bot.metric('botrules_inbox_waiting')) === 0);
      const reached = new Set(sent().map(({ body }) => (body.recipient as { id: string }).id));
      expect(reached.size).to.equal(people);
      expect(await bot.metric('botrules_page_stopped{page="1"}')).to.equal(0);
      expect(bot.said('dead letter')).to.deep.equal([]);
    });
  }
});
