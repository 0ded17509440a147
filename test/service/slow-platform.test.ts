import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { webhookOf } from '../../packages/service/src/index.js';
import { graphOf, pageOf } from './config-of.js';
import { until } from './fake-clock.js';
import { type Operated, operate } from './operated.js';
import { thrown } from './thrown.js';

const rules = `
rules:
  - { name: menu, when: { payload: MENU }, reply: Here you are. }
  - { name: stock, when: { payload: STOCK }, route: stock }
`;

describe('a platform that is slow', function () {
  this.timeout(30_000);
  let server: Server;
  let url: string;
  /** Calls by page. */
  let calls: string[];
  /** Whether calls of this page are answered. */
  let answers: (page: string) => boolean;
  let open: ServerResponse[];
  let bot: Operated;

  beforeEach((done) => {
    calls = [];
    open = [];
    server = createServer((request, response) => {
      const page = request.url!.split('/')[2]!;
      calls.push(page);
      request.resume();
      if (answers(page)) response.end('{"message_id":"m"}');
      else open.push(response);
    }).listen(0, '127.0.0.1', () => {
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  afterEach(async () => {
    for (const response of open) response.end('{"message_id":"m"}');
    await bot.close();
    server.closeAllConnections();
    server.close();
  });

  const click = (page: string, person: string) =>
    webhookOf({ page, person, payload: 'MENU', title: 'x' }, Date.now());

  it('for one page keeps no other page waiting', async () => {
    answers = (page) => page !== '1';
    bot = await operate(rules, {
      // As fast as the platform takes it, so that the page would have all places at once.
      pages: [{ ...pageOf('1'), sendsPerSecond: 300 }, pageOf('2')],
      graph: graphOf(url),
    });
    await Promise.all(Array.from({ length: 150 }, (_, n) => bot.post(click('1', `p${n}`))));
    await until(() => calls.length >= 50);
    await bot.post(click('2', 'free'));
    await until(() => calls.includes('2'));
    expect(calls.filter((page) => page === '1').length).to.be.below(100);
  });

  it('gets a call that it does not answer once more, and then no more', async () => {
    answers = () => false;
    bot = await operate(rules, { graph: { ...graphOf(url), timeoutMs: 200 } });
    await bot.post(click('1', 'anna'));
    await until(() => bot.said('dead letter').length === 1);
    expect(calls).to.have.lengthOf(2);
    expect(bot.said('dead letter')[0]!.fields.reason).to.match(
      /^The platform did not answer in time\. \(made twice, and nobody says whether it arrived\)$/,
    );
  });

  it('or not, whatever a handler throws makes a dead letter of its event, and of no other', async () => {
    answers = () => true;
    let next: unknown;
    let runs = 0;
    const stock = () => {
      runs++;
      throw next;
    };
    bot = await operate(rules, { graph: graphOf(url) }, undefined, { handlers: { stock } });
    for (const [index, [, value, words]] of thrown.entries()) {
      next = value;
      const asks = webhookOf(
        { page: '1', person: `p${index}`, payload: 'STOCK', title: 'x' },
        Date.now(),
      );
      await bot.post(asks);
      await until(() => bot.said('dead letter').length === index + 1);
      expect(bot.said('dead letter')[index]!.fields.reason).to.equal(
        `the handler of "stock" failed: ${words}`,
      );
      expect(runs).to.equal(index + 1);
    }
    await bot.post(click('1', 'anna'));
    await until(() => calls.length === 1);
    expect(bot.said('trouble')).to.deep.equal([]);
  });
});
