import { expect } from 'chai';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import { inboxOf, onEachDatabase, type Place } from './databases.js';

describe('migrate', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    beforeEach(async () => {
      place = await createPlace();
    });
    afterEach(() => place.remove());

    it('makes the tables once, whoever comes first', async () => {
      const databases = await Promise.all([1, 2, 3].map(() => place.open(Date.now)));
      // A file is one process's at a time; servers are asked by many at once.
      if (databases[0]!.dialect.name === 'postgres') await Promise.all(databases.map(migrate));
      else for (const database of databases) await migrate(database);
      const versions = await databases[0]!.transaction((query) =>
        query('select version from migration order by version'),
      );
      expect(versions).to.deep.equal([1, 2, 3, 4].map((version) => ({ version })));
      await Promise.all(databases.map((database) => database.close()));
    });

    it('brings up to date what an earlier Botrules made, and keeps what is in it', async () => {
      const database = await place.open(Date.now);
      await migrate(database);
      const store = inboxOf(database).store;
      const arrival = { id: 'a', conversation: 'c', person: null, happened: 1, body: '{}' };
      await store.accept([arrival]);
      await store.claim(0, 1);
      await database.transaction(async (query) => {
        await query('drop table intake');
        await query('drop table if exists journal');
        await query('drop table known_time');
        await query('alter table conversation drop column tries');
        await query('delete from migration where version > 1');
      });
      await migrate(database);
      const claims = await store.claim(10, 1000);
      expect(claims.flatMap(({ entries }) => entries.map(({ id }) => id))).to.deep.equal(['a']);
      await database.close();
    });

    it('refuses tables of a newer Botrules', async () => {
      const database = await place.open(Date.now);
      await migrate(database);
      await database.transaction((query) => query('insert into migration (version) values (999)'));
      const refused = await migrate(database).catch((error) => error);
      expect(refused.message).to.match(/made by a newer Botrules/);
      await database.close();
    });
  });
});
