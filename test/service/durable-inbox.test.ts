import type { Event } from '@botrules/core';
import { expect } from 'chai';
import { createDurableInbox } from '../../packages/service/src/durable-inbox.js';
import { arrivalsOf } from '../../packages/service/src/inbox/arrivals.js';
import { migrate } from '../../packages/service/src/inbox/migrations.js';
import type { Store } from '../../packages/service/src/inbox/store.js';
import { inboxOf, onEachDatabase, type Place } from './inbox/databases.js';

function event(id: string, person: string): Event {
  return {
    id,
    event: 'postback',
    channel: 'messenger',
    payload: `for \0${id}`,
    sender: { id: person },
    recipient: { id: '1' },
    standby: false,
  };
}

describe('createDurableInbox', () => {
  onEachDatabase((createPlace) => {
    let place: Place;
    let store: Store;
    before(async () => {
      place = await createPlace();
      const database = await place.open(Date.now);
      await migrate(database);
      store = inboxOf(database).store;
    });
    after(async () => {
      await store.close();
      await place.remove();
    });

    it('takes ids that no database would index, and tells them apart', async () => {
      const long = 'x'.repeat(100_000);
      const events = [
        event(`postback:${long}1`, 'anna'),
        event(`postback:${long}2`, 'anna'),
        event('postback:nul\0', 'an\0na'),
        event('postback:m_1', long),
        event('postback:half\ud83d', 'an\ud83dna'),
      ];
      let taken = 0;
      const inbox = createDurableInbox({
        accept: (delivery) => store.accept(arrivalsOf(delivery)),
        onTaken: () => taken++,
        onRefused() {},
      });
      await inbox.accept({ events, body: '', receivedAt: 5 });
      expect(taken).to.equal(1);
      const entries = (await store.claim(10, 1000)).flatMap((claim) => claim.entries);
      expect(entries).to.have.lengthOf(5);
      for (const { id, conversation, body } of entries) {
        expect(id.length).to.be.below(200);
        expect(conversation.length).to.be.below(200);
        expect(conversation).to.match(/^1\//);
        expect(events).to.deep.include(JSON.parse(body));
      }
    });

    it('leaves ordinary ids as they are', () => {
      const arrivals = arrivalsOf({ events: [event('postback:m_2', '7')], receivedAt: 5 });
      expect(arrivals.map(({ body: _, ...rest }) => rest)).to.deep.equal([
        { id: 'postback:m_2', conversation: '1/7', person: '7', happened: 5 },
      ]);
    });
  });
});
