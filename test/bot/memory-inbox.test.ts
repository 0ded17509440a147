import { createMemoryInbox, InboxFullError, type MemoryInboxOptions } from '@botrules/bot';
import type { Event } from '@botrules/core';
import { expect } from 'chai';

function event(id: string | undefined, person = '2'): Event {
  return {
    ...(id === undefined ? {} : { id }),
    event: 'postback',
    channel: 'messenger',
    sender: { id: person },
    recipient: { id: '1' },
    standby: false,
  };
}

function delivery(...events: Event[]) {
  return { events, body: '', receivedAt: 0 };
}

describe('bot/memory-inbox', () => {
  function inboxOf(options: Partial<MemoryInboxOptions> = {}) {
    const worked: (string | undefined)[] = [];
    const inbox = createMemoryInbox({ work: async ({ id }) => void worked.push(id), ...options });
    return { inbox, worked };
  }

  it('has answered before it works', async () => {
    const { inbox, worked } = inboxOf();
    await inbox.accept(delivery(event('a')));
    expect(worked).to.deep.equal([]);
    expect(inbox.waiting).to.equal(1);
    await inbox.idle();
    expect(worked).to.deep.equal(['a']);
    expect(inbox.waiting).to.equal(0);
  });

  it('works once on an event that comes again: in one delivery, in one turn, later, while it runs', async () => {
    const { inbox, worked } = inboxOf();
    await Promise.all([
      inbox.accept(delivery(event('a'), event('a'), event('b'))),
      inbox.accept(delivery(event('b'), event('c'))),
    ]);
    await inbox.accept(delivery(event('a'), event('c')));
    await inbox.idle();
    await inbox.accept(delivery(event('a'), event('d')));
    await inbox.idle();
    expect(worked).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('cannot tell repeats of events without an id', async () => {
    const { inbox, worked } = inboxOf();
    await inbox.accept(delivery(event(undefined), event(undefined)));
    await inbox.idle();
    expect(worked).to.have.length(2);
  });

  it('forgets the oldest ids beyond twice its size', async () => {
    const { inbox, worked } = inboxOf({ rememberEvents: 2 });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'd', 'c', 'a'])
      await inbox.accept(delivery(event(id)));
    await inbox.idle();
    expect(worked).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('forgets ids after their time', async () => {
    const { inbox, worked } = inboxOf({ rememberMs: 1 });
    await inbox.accept(delivery(event('a')));
    const start = performance.now();
    while (worked.length < 2 && performance.now() - start < 5000) {
      await inbox.accept(delivery(event('a')));
      await inbox.idle();
    }
    expect(worked).to.deep.equal(['a', 'a']);
  });

  it('refuses a delivery whole when it is full, and takes it once there is room', async () => {
    const { inbox, worked } = inboxOf({ maxWaiting: 2 });
    await inbox.accept(delivery(event('a')));
    let refused: unknown;
    await inbox.accept(delivery(event('b'), event('c'))).catch((error) => (refused = error));
    expect(refused).to.be.instanceOf(InboxFullError);
    await inbox.idle();
    await inbox.accept(delivery(event('b'), event('c')));
    await inbox.idle();
    expect(worked).to.deep.equal(['a', 'b', 'c']);
  });

  it('passes repeats over though it is full', async () => {
    const { inbox, worked } = inboxOf({ maxWaiting: 1 });
    await inbox.accept(delivery(event('a')));
    await inbox.accept(delivery(event('a')));
    await inbox.idle();
    expect(worked).to.deep.equal(['a']);
  });

  it('finishes a delivery when all of it has been worked on', async () => {
    const { inbox, worked } = inboxOf();
    await inbox.finish(delivery(event('a', '1'), event('b', '2'), event('a', '1')));
    expect(worked).to.deep.equal(['a', 'b']);
    await inbox.finish(delivery(event('a', '1')));
    expect(worked).to.deep.equal(['a', 'b']);
  });

  it('takes a delivery of 100,000 events', async () => {
    const { inbox, worked } = inboxOf();
    await inbox.accept(
      delivery(...Array.from({ length: 100_000 }, (_, n) => event(`${n}`, `${n % 7}`))),
    );
    await inbox.idle();
    expect(worked).to.have.length(100_000);
  });
});
