import type { Event } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { Conversations } from '../../packages/bot/src/conversations.js';
import { runs } from '../support/runs.js';

function event(person: string, payload: string): Event {
  return {
    event: 'postback',
    channel: 'messenger',
    payload,
    sender: { id: person },
    recipient: { id: '1' },
    standby: false,
  };
}

function added(conversations: Conversations, event: Event): Promise<void> {
  return new Promise((done) => conversations.add(event, done));
}

describe('bot/conversations', () => {
  it('works on one conversation in order, one at a time, and on others beside it', async () => {
    // Whatever events come from whom, and however many turns of the loop each takes.
    const arrivals = fc.array(
      fc.record({ person: fc.constantFrom('a', 'b', 'c', 'd'), turns: fc.nat(4) }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 5 }), async (list, concurrency) => {
        const busy = new Set<string>();
        const done: string[] = [];
        let most = 0;
        const work = async ({ sender, payload }: Event) => {
          const person = sender!.id!;
          expect(busy.has(person), 'two at a time').to.equal(false);
          busy.add(person);
          most = Math.max(most, busy.size);
          for (let turn = 1; turn < list[Number(payload)]!.turns; turn++) {
            await new Promise((resolve) => setImmediate(resolve));
          }
          busy.delete(person);
          done.push(payload!);
        };
        const conversations = new Conversations((event) => {
          if (list[Number(event.payload)]!.turns > 0) return work(event);
          expect(busy.has(event.sender!.id!), 'two at a time').to.equal(false);
          done.push(event.payload!);
          return undefined;
        }, concurrency);
        const ended = list.map(({ person }, index) =>
          added(conversations, event(person, String(index))),
        );
        await conversations.idle();
        await Promise.all(ended);
        expect(conversations.size).to.equal(0);
        expect(most).to.be.at.most(concurrency);
        expect(done).to.have.members(list.map((_, index) => String(index)));
        for (const person of ['a', 'b', 'c', 'd']) {
          const of = (indices: string[]) =>
            indices.filter((index) => list[Number(index)]!.person === person);
          expect(of(done)).to.deep.equal(of(done).toSorted((a, b) => Number(a) - Number(b)));
        }
      }),
      { numRuns: runs(20, 60) },
    );
  });

  it('does not let a slow conversation hold up another', async () => {
    let release = () => {};
    const done: string[] = [];
    const conversations = new Conversations(async ({ payload }) => {
      if (payload === 'slow') await new Promise<void>((resolve) => (release = resolve));
      done.push(payload!);
    }, 10);
    const slow = added(conversations, event('a', 'slow'));
    const after = added(conversations, event('a', 'after'));
    await added(conversations, event('b', 'other'));
    expect(done).to.deep.equal(['other']);
    release();
    await Promise.all([slow, after]);
    expect(done).to.deep.equal(['other', 'slow', 'after']);
  });

  it('works on any number of waiting conversations that are done at once', async () => {
    let release = () => {};
    let done = 0;
    const conversations = new Conversations(({ payload }) => {
      if (payload === 'slow') return new Promise<void>((resolve) => (release = resolve));
      done++;
      return undefined;
    }, 1);
    conversations.add(event('slow', 'slow'));
    for (let n = 0; n < 100_000; n++) conversations.add(event(String(n), 'quick'));
    release();
    await conversations.idle();
    expect(done).to.equal(100_000);
  });

  it('tells people apart by page and by user_ref', async () => {
    const seen: string[] = [];
    const never = new Conversations((event) => {
      seen.push(event.payload!);
      return new Promise(() => {});
    }, 10);
    const base = event('1', 'page 1');
    never.add(base);
    never.add({ ...base, payload: 'page 2', recipient: { id: '2' } });
    never.add({ ...base, payload: 'by ref', sender: { user_ref: '1' } });
    never.add({ ...base, payload: 'nobody', sender: {} });
    never.add({ ...base, payload: 'the same' });
    expect(seen).to.deep.equal(['page 1', 'page 2', 'by ref', 'nobody']);
  });
});
