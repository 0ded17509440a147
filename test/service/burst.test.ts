import { expect } from 'chai';
import { defaultSends } from '../../packages/service/src/config/read-pages.js';
import { webhookOf } from '../../packages/service/src/index.js';
import { sharedPostgres } from '../support/postgres.js';
import { runs } from '../support/runs.js';
import { until } from './fake-clock.js';
import { FastClock } from './fast-clock.js';
import { type Operated, operate } from './operated.js';

const rules = 'rules: [{ name: menu, when: { payload: MENU }, reply: Here you are. }]';
const people = runs(300, 1000);

describe(`a burst of ${people} clicks on one page`, function () {
  this.timeout(120_000);
  let bot: Operated;
  afterEach(() => bot.close());

  const addresses: readonly (readonly [string, () => Promise<string>])[] = [
    ['PostgreSQL', async () => (await sharedPostgres()).createDatabase()],
    ['an inbox in memory', async () => 'memory'],
  ];
  for (const [name, address] of addresses) {
    it(`is answered whole and at the page's pace, on ${name}`, async () => {
      // Time passes so fast that the pace of 30 a second is kept to in a few seconds.
      const clock = new FastClock(4);
      const sent: number[] = [];
      let allSent = () => {};
      const done = new Promise<void>((resolve) => {
        allSent = resolve;
      });
      bot = await operate(rules, { inbox: await address() }, undefined, {
        clock,
        onCall() {
          if (sent.push(clock.now()) === people) allSent();
        },
      });
      const click = (person: number) =>
        webhookOf({ page: '1', person: `${person}`, payload: 'MENU', title: 'x' }, Date.now());
      // As many at once as a platform opens connections.
      for (let person = 0; person < people; person += 100) {
        const answers = await Promise.all(
          Array.from({ length: 100 }, (_, index) => bot.post(click(person + index))),
        );
        expect(new Set(answers)).to.deep.equal(new Set([200]));
      }
      await done;
      await until(async () => (await bot.metric('botrules_inbox_waiting')) === 0);

      const reached = new Set(bot.calls.map(({ body }) => (body.recipient as { id: string }).id));
      expect(reached.size).to.equal(people);
      expect(bot.calls).to.have.lengthOf(people);
      expect(bot.log.filter(({ level }) => level !== 'info')).to.deep.equal([]);
      // The first second's worth goes at once, and calls wait for a processor.
      const seconds = (sent.at(-1)! - sent[0]!) / 1000;
      expect(seconds).to.be.at.least((people - 2 * defaultSends) / defaultSends);
    });
  }
});
