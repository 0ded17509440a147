import { channels } from '@botrules/service/channels';
import { expect } from 'chai';
import { Desk } from '../../../packages/service/src/desk/desk.js';
import { type OpenInbox, openInbox } from '../../../packages/service/src/inbox/open-inbox.js';

const count = 12_000;

/** Fills an inbox, five events a conversation, of which the last waits. */
async function fill({ database }: OpenInbox): Promise<void> {
  const now = database.now();
  await database.transaction(async (query) => {
    for (let position = 1; position <= count; position++) {
      const number = Math.ceil(position / 5);
      const [person, page] = [`person-${number}`, String(1 + (number % 20))];
      const isOpen = position % 5 === 0;
      const id = `postback:m_${position}`;
      const body = { id, event: 'postback', channel: 'messenger', standby: false };
      const whose = { sender: { id: person }, recipient: { id: page } };
      const decision = { rule: 'menu', rules: [], captures: {}, steps: [] };
      await query(
        `insert into event (position, id, conversation, person, happened, received, body, version, decision)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[position, id, number, person, now, now, JSON.stringify({ ...body, ...whose }), 'v1'],
          JSON.stringify(decision),
        ],
      );
      await query(
        `insert into progress (position, conversation, happened, state, attempts, steps, finished)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        [position, number, now, isOpen ? 'waiting' : 'dead', 0, '[]', isOpen ? null : now],
      );
      if (isOpen) {
        await query(
          `insert into conversation (number, channel, account, conversation, open, waiting, ready_at)
            values ($1, 'messenger', $2, $3, $4, 1, $5)`,
          [number, page, person, position, now + 60_000],
        );
      }
    }
  });
}

describe('The desk over many events', function () {
  this.timeout(60_000);
  let inbox: OpenInbox;
  let desk: Desk;
  /** What passes each time that somebody looks at the clock, in milliseconds. */
  let tick = 1000;
  /** As clocks may be, an object of a class. */
  class Ticking {
    #time = 0;
    steady(): number {
      this.#time += tick;
      return this.#time;
    }
  }

  before(async () => {
    inbox = await openInbox('memory');
    await fill(inbox);
    desk = new Desk({
      store: inbox.desk,
      pauses: inbox.pauses,
      channels,
      key: await inbox.desk.prepare(),
      personalData: false,
      clock: new Ticking(),
      onAct: () => {},
    });
  });
  after(() => inbox.close());

  const ask = async (method: string, path: string, body?: unknown) => {
    const url = new URL(path, 'http://desk');
    const query = url.searchParams;
    const answer = await desk.answer({ method, path: url.pathname, query, body, who: 'Ann' });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    // Each answer has a form of its own.
    // biome-ignore lint/suspicious/noExplicitAny: as in the tests of the desk
    return answer.body as any;
  };

  /** Goes through a list to its end; comes to what was in it, and how many requests that took. */
  async function all(path: string, cursor: string) {
    const numbers: number[] = [];
    let requests = 0;
    for (let next: number | null | undefined; next !== null; requests++) {
      const part = await ask('GET', next === undefined ? path : `${path}&${cursor}=${next}`);
      numbers.push(...part.items.map(({ number }: { number: number }) => number));
      next = part.next;
    }
    return { numbers, requests };
  }

  it('looks at a few thousand at a time, and says where to go on', async () => {
    const first = await ask('GET', '/events?state=dead&rule=none');
    expect(first.items).to.deep.equal([]);
    expect(first.next)
      .to.be.above(1)
      .and.below(count - 4000);
    expect(await all('/events?state=dead&rule=none', 'before')).to.deep.equal({
      numbers: [],
      requests: 2,
    });
  });

  it('looks on while it has found nothing and a tenth of a second is not over', async () => {
    tick = 0;
    try {
      expect(await all('/events?state=dead&rule=none', 'before')).to.deep.equal({
        numbers: [],
        requests: 1,
      });
      // Who has found something is shown it.
      const { next } = await ask('GET', '/events?person=person-2390');
      expect(next).to.be.above(1);
    } finally {
      tick = 1000;
    }
  });

  it('finds each event once, however few there are of it', async () => {
    const { numbers } = await all('/events?state=dead&page=3&limit=100', 'before');
    expect(numbers).to.have.lengthOf((count / 5 / 20) * 4);
    expect(new Set(numbers).size).to.equal(numbers.length);
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => b - a));
    expect((await all('/events?person=person-7', 'before')).numbers).to.deep.equal([
      35, 34, 33, 32, 31,
    ]);
  });

  it('finds each conversation that waits once, the longest waiting first', async () => {
    const { numbers } = await all('/conversations?limit=200', 'after');
    expect(numbers).to.have.lengthOf(count / 5);
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => a - b));
    const page = await all('/conversations?page=3&limit=7', 'after');
    expect(page.numbers).to.have.lengthOf(count / 5 / 20);
    expect(new Set(page.numbers).size).to.equal(page.numbers.length);
  });

  it('sets aside all that fit, in as many requests as it takes, with one line of the audit', async () => {
    let changed = 0;
    let on: { next?: number; audit?: number } = {};
    for (let done = false; !done; ) {
      const filter = { state: 'dead', page: '5' };
      const answer = await ask('POST', '/events/act', { act: 'drop', filter, ...on });
      changed += answer.changed;
      done = answer.next === null;
      on = { next: answer.next, audit: answer.audit };
    }
    expect(changed).to.equal((count / 5 / 20) * 4);
    const { items } = await ask('GET', '/audit');
    expect(items).to.have.lengthOf(1);
    expect(items[0]).to.include({ who: 'Ann', action: 'drop', count: changed });
  });
});
