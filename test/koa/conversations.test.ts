import type { Event } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { Conversations } from '../../packages/koa/src/conversations.js';

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

describe('koa/conversations', () => {
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
        const conversations = new Conversations(async ({ sender, payload }) => {
          const person = sender!.id!;
          expect(busy.has(person), 'two at a time').to.equal(false);
          busy.add(person);
          most = Math.max(most, busy.size);
          for (let turn = 0; turn < list[Number(payload)]!.turns; turn++) {
            await new Promise((resolve) => setImmediate(resolve));
          }
          busy.delete(person);
          done.push(payload!);
        }, concurrency);
        const ended = list.map(({ person }, index) =>
          conversations.add(event(person, String(index))),
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
      { numRuns: 60 },
    );
  });

  it('does not let a slow conversation hold up another', async () => {
    let release = () => {};
    const done: string[] = [];
    const conversations = new Conversations(async ({ payload }) => {
      if (payload === 'slow') await new Promise<void>((resolve) => (release = resolve));
      done.push(payload!);
    }, 10);
    const slow = conversations.add(event('a', 'slow'));
    const after = conversations.add(event('a', 'after'));
    await conversations.add(event('b', 'other'));
    expect(done).to.deep.equal(['other']);
    release();
    await Promise.all([slow, after]);
    expect(done).to.deep.equal(['other', 'slow', 'after']);
  });

  it('tells people apart by page and by user_ref', async () => {
    const seen: string[] = [];
    const never = new Conversations((event) => {
      seen.push(event.payload!);
      return new Promise(() => {});
    }, 10);
    const base = event('1', 'page 1');
    void never.add(base);
    void never.add({ ...base, payload: 'page 2', recipient: { id: '2' } });
    void never.add({ ...base, payload: 'by ref', sender: { user_ref: '1' } });
    void never.add({ ...base, payload: 'nobody', sender: {} });
    void never.add({ ...base, payload: 'the same' });
    expect(seen).to.deep.equal(['page 1', 'page 2', 'by ref', 'nobody']);
  });
});
