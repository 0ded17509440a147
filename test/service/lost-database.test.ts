import { expect } from 'chai';
import { webhookOf } from '../../packages/service/src/index.js';
import { sharedPostgres } from '../support/postgres.js';
import { until } from './fake-clock.js';
import { type Operated, operate } from './operated.js';

const rules = `
rules:
  - name: menu
    when: { payload: MENU }
    reply: Here you are.
`;

describe('a service whose database is out of reach', function () {
  this.timeout(60_000);
  let bot: Operated;
  afterEach(() => bot.close());

  const click = (person: string) =>
    webhookOf({ page: '1', person, payload: 'MENU', title: 'x' }, Date.now());

  it('takes nothing, says so everywhere, and goes on by itself when it is back', async () => {
    const server = await sharedPostgres();
    bot = await operate(rules, { inbox: await server.createDatabase() });
    expect(await bot.post(click('early'))).to.equal(200);
    await until(() => bot.sentTo('early').length === 1);
    const late = click('late');
    await server.restart(async () => {
      for (const body of [late, late]) expect(await bot.post(body)).to.equal(503);
      const refusals = bot.said('the inbox took nothing: the platform is asked to send again');
      expect(refusals).to.have.lengthOf(1);
      expect(refusals[0]).to.have.nested.property('fields.err.code', 'ECONNREFUSED');
      const ready = await bot.ask('/readyz');
      expect(ready.status).to.equal(503);
      expect(ready.body).to.match(/^The inbox cannot be written: .*ECONNREFUSED/);
      expect((await bot.ask('/healthz')).status, 'a restart would not help').to.equal(200);
      expect(await bot.metric('botrules_answers_total{status="503"}')).to.equal(2);
      // One for each delivery, or one a second where it must be found out first what was claimed last.
      expect(await bot.metric('botrules_inbox_troubles_total')).to.be.at.least(1);
    });
    // On a busy machine the first connection may take too long; the platform sends again.
    await until(async () => (await bot.post(late)) === 200, 'a 200');
    expect(await bot.ask('/readyz')).to.deep.equal({ status: 200, body: 'ready\n' });
    await until(() => bot.sentTo('late').length === 1);
    await until(async () => (await bot.metric('botrules_inbox_waiting')) === 0);
    expect(bot.calls).to.have.lengthOf(2);
    expect(bot.said('dead letter')).to.deep.equal([]);
  });
});
