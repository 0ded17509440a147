import { payloadKey } from '@botrules/channel';
import { expect } from 'chai';
import type { Database } from '../../../../packages/service/src/inbox/model/database.js';
import { KeptPayloads } from '../../../../packages/service/src/inbox/records/kept-payloads.js';
import { Records } from '../../../../packages/service/src/inbox/records/records.js';
import { migrate } from '../../../../packages/service/src/inbox/tables/migrations.js';
import { onEachDatabase, type Place } from '../databases.js';

const day = 24 * 3_600_000;
const of = { channel: 'toy', account: 'b1' };
const payload = 'action=take&sku=HAT-RED-LARGE';
const key = payloadKey(payload);
const long = [{ key, payload }];

describe('Kept payloads', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let database: Database;
    let now: number;
    let kept: KeptPayloads;
    beforeEach(async () => {
      place = await createPlace();
      now = Date.UTC(2026, 10, 29);
      database = await place.open(() => now);
      await migrate(database);
      kept = new KeptPayloads(database);
    });
    afterEach(async () => {
      await database.close();
      await place.remove();
    });

    it('are found by their key, on their account alone', async () => {
      await kept.keep(long, { ...of, person: '7' });
      await kept.keep(long, { ...of, person: '7' });
      await kept.keep(long, { ...of, person: '8' });
      expect(await kept.find(key, of)).to.equal(payload);
      expect(await kept.find(key, { ...of, account: 'b2' })).to.equal(undefined);
      expect(await kept.find(payloadKey('other'), of)).to.equal(undefined);
    });

    it('stay while anybody has the button, and go with a person who is erased', async () => {
      await kept.keep(long, { ...of, person: '7' });
      await kept.keep(long, { ...of, person: '8' });
      const records = new Records(database);
      await records.erase('7');
      expect(await kept.find(key, of)).to.equal(payload);
      await records.erase('8');
      expect(await kept.find(key, of)).to.equal(undefined);
    });

    it('go a year after they were last shown or tapped', async function () {
      if (place.file === undefined) this.skip(); // A server has a clock of its own.
      const records = new Records(database);
      await kept.keep(long, { ...of, person: '7' });
      now += 300 * day;
      await records.prune(now);
      expect(await kept.find(key, of)).to.equal(payload);
      now += 300 * day;
      await records.prune(now);
      expect(await kept.find(key, of)).to.equal(payload);
      now += 366 * day;
      await records.prune(now);
      expect(await kept.find(key, of)).to.equal(undefined);
    });

    it('can be texts that databases do not like', async () => {
      const odd = `${'é👍"\'\\'.repeat(30)}`;
      await kept.keep([{ key: payloadKey(odd), payload: odd }], { ...of, person: '7' });
      expect(await kept.find(payloadKey(odd), of)).to.equal(odd);
    });
  });
});
