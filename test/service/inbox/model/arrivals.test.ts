import type { Event } from '@botrules/core';
import { expect } from 'chai';
import {
  arrivalOf,
  storedConversationOf,
} from '../../../../packages/service/src/inbox/model/arrivals.js';
import type { FlowStore } from '../../../../packages/service/src/inbox/model/flow-store.js';
import { change } from '../changes.js';
import { type FlowPlace, onEachFlowStore } from '../flow-stores.js';

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

describe('what is kept of an event', () => {
  onEachFlowStore((createPlace) => {
    let place: FlowPlace;
    let store: FlowStore;
    before(async () => {
      place = await createPlace();
      store = await place.open(Date.now);
    });
    after(async () => {
      if (place.shared) await store.close();
      await place.remove();
    });

    it('has ids that every database can index, and that tell events apart', async () => {
      const long = 'x'.repeat(100_000);
      const events = [
        event(`postback:${long}1`, 'anna'),
        event(`postback:${long}2`, 'anna2'),
        event('postback:nul\0', 'an\0na'),
        event('postback:m_1', long),
        event('postback:half\ud83d', 'an\ud83dna'),
      ];
      const outcomes = await store.commit(
        events.map((event) =>
          change({
            conversation: storedConversationOf(event),
            entries: [arrivalOf(event, 5)],
            parkUntil: 0,
          }),
        ),
      );
      expect(outcomes.map(({ kind }) => kind)).to.deep.equal(events.map(() => 'written'));
      const claimed = await store.claim(10, []);
      expect(claimed).to.have.lengthOf(5);
      for (const { conversation, waiting } of claimed) {
        expect(conversation).to.include({ channel: 'messenger', account: '1' });
        expect(conversation.conversation.length).to.be.below(200);
        expect(waiting[0]!.id.length).to.be.below(200);
        expect(events).to.deep.include(JSON.parse(waiting[0]!.body));
      }
    });
  });

  it('has ordinary ids as they are', () => {
    const { body: _, ...arrival } = arrivalOf(event('postback:m_2', '7'), 5);
    expect(arrival).to.deep.equal({ id: 'postback:m_2', person: '7', happened: 5, received: 5 });
  });
});
