import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Database, Query } from '../../../packages/service/src/inbox/database.js';
import {
  type Batch,
  encode,
  pathOf,
  readBatch,
} from '../../../packages/service/src/inbox/journal.js';
import { type Damage, JournalReader } from '../../../packages/service/src/inbox/journal-reader.js';
import { JournalWriter } from '../../../packages/service/src/inbox/journal-writer.js';
import { migrate } from '../../../packages/service/src/inbox/migrations.js';
import { openSqlite } from '../../../packages/service/src/inbox/sqlite.js';
import { bodyOf } from './deliveries.js';

describe('the journal of an inbox', () => {
  let folder: string;
  let inbox: string;
  let database: Database;
  let writer: JournalWriter;
  let reader: JournalReader;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-journal-'));
    inbox = join(folder, 'inbox.sqlite');
    database = openSqlite(inbox, () => 1000);
    await migrate(database);
    writer = new JournalWriter(inbox, 0);
    reader = new JournalReader(inbox);
  });
  afterEach(async () => {
    await writer.close();
    reader.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  const append = (...ids: string[]) =>
    writer.append({ received: 1000, events: ids.length, bodies: [bodyOf(...ids)] });
  const takeWith = async (query: Query, most = 1000) =>
    (await reader.take(query, most)).rows.flatMap(({ arrivals }) =>
      arrivals.map(({ id }) => id.replace('postback:', '')),
    );
  const take = (most?: number) => database.transaction((query) => takeWith(query, most));
  const files = async () => (await readdir(folder)).filter((name) => name.includes('-intake-'));
  /** Goes on as another process does that finds what the one before it left. */
  async function startAnew(): Promise<void> {
    const end = await database.transaction((query) => new JournalReader(inbox).end(query));
    writer = new JournalWriter(inbox, end);
  }

  describe('a batch', () => {
    const batches: fc.Arbitrary<Batch> = fc.record({
      received: fc.nat(2 ** 45),
      events: fc.nat(1000),
      bodies: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
    });

    async function within<T>(bytes: Uint8Array, at: number, look: (file: number) => T): Promise<T> {
      const path = join(folder, 'bytes');
      const file = openSync(path, 'w+');
      try {
        writeSync(file, bytes, 0, bytes.length, at);
        return look(file);
      } finally {
        closeSync(file);
      }
    }

    it('comes back as it was written, wherever it stands', async () => {
      await fc.assert(
        fc.asyncProperty(batches, fc.nat(5000), async (batch, at) => {
          const bytes = encode(batch);
          const found = await within(bytes, at, (file) => readBatch(file, at));
          expect(found).to.deep.equal({ ...batch, length: bytes.length });
        }),
        { numRuns: 50 },
      );
    });

    it('is none where any of its bytes is missing or another', async () => {
      await fc.assert(
        fc.asyncProperty(
          batches,
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          async (batch, n, flip) => {
            const bytes = encode(batch);
            const spot = n % bytes.length;
            expect(await within(bytes.subarray(0, spot), 0, (file) => readBatch(file, 0))).to.equal(
              undefined,
            );
            bytes[spot]! ^= flip;
            expect(await within(bytes, 0, (file) => readBatch(file, 0))).to.equal(undefined);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('is none where nothing was written', async () => {
      expect(await within(Buffer.alloc(100), 0, (file) => readBatch(file, 0))).to.equal(undefined);
    });
  });

  describe('on a disk that gives back another byte than was written', () => {
    let damages: Damage[];
    beforeEach(() => {
      damages = [];
      reader = new JournalReader(inbox, (damage) => damages.push(damage));
    });
    const set = (name: string) => join(folder, name);
    const pathsOf = async () => (await files()).sort().map(set);
    async function flip(path: string, at: number): Promise<void> {
      const bytes = await readFile(path);
      bytes[at]! ^= 0x10;
      await writeFile(path, bytes);
    }
    const ids = Array.from({ length: 20 }, (_, n) => `e${n}`);

    it('loses the batch that it stands in and no other, sets that aside and tells of it, wherever it is', async () => {
      for (const id of ids) await append(id);
      const [path] = await pathsOf();
      const whole = await readFile(path!);
      const end = whole.length - [...whole].reverse().findIndex((byte) => byte !== 0);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: end - 1 }), async (at) => {
          damages = [];
          reader.close();
          reader = new JournalReader(inbox, (damage) => damages.push(damage));
          await database.transaction((query) => query('update journal set position = 0'));
          await writeFile(path!, whole);
          await flip(path!, at);
          const waiting = await database.transaction((query) => reader.waiting(query));
          expect(waiting.events).to.be.at.least(18);
          const got: string[] = [];
          for (let more = await take(3); more.length > 0; more = await take(3)) got.push(...more);
          const lost = ids.filter((id) => !got.includes(id));
          expect(lost).to.have.lengthOf(1);
          expect(got).to.deep.equal(ids.filter((id) => id !== lost[0]));
          expect(await database.transaction((query) => reader.isEmpty(query))).to.equal(true);
          // Nothing whole stands behind the last one, and more may come there.
          if (lost[0] === 'e19') expect(damages).to.deep.equal([]);
          else {
            expect(damages).to.have.lengthOf(1);
            expect(damages[0]).to.include({ certain: true });
            const aside = await readFile(damages[0]!.file!);
            expect(aside.length).to.equal(damages[0]!.bytes);
            await rm(damages[0]!.file!);
          }
        }),
        { numRuns: 60 },
      );
    });

    it('tells of the end of a file that another follows, and goes on there', async () => {
      await append('a');
      await append('b');
      await writer.close();
      const [path] = await pathsOf();
      const bytes = await readFile(path!);
      await flip(path!, bytes.lastIndexOf('postback'));
      await startAnew();
      await append('c');
      expect(await take()).to.deep.equal(['a', 'c']);
      expect(damages).to.have.lengthOf(1);
      expect(damages[0]).to.include({ certain: false });
      expect(String(await readFile(damages[0]!.file!))).to.include('ostback');
    });

    it('goes on behind a delivery that it cannot read, sets it aside and tells of it', async () => {
      await append('a');
      const bodies = ['no JSON any more', bodyOf('b')];
      await writer.append({ received: 1000, events: 2, bodies });
      await append('c');
      expect(await take()).to.deep.equal(['a', 'b', 'c']);
      expect(damages).to.have.lengthOf(1);
      expect(String(await readFile(damages[0]!.file!))).to.include('no JSON any more');
    });

    it('tells of nothing where files end as they should', async () => {
      for (const id of ['a', 'b']) {
        await append(id);
        await writer.turnOver();
      }
      await writer.close();
      await startAnew();
      await append('c');
      expect(await take()).to.deep.equal(['a', 'b', 'c']);
      expect(damages).to.deep.equal([]);
    });

    for (const [person, kept] of [
      ['ben', true],
      ['anna', false],
    ] as const) {
      it(`${kept ? 'keeps' : 'lets go of'} what it set aside of one person where ${person} is erased, and lets go of it in time`, async () => {
        for (const id of ['a', 'b', 'c']) await append(id);
        await flip((await pathsOf())[0]!, 30);
        await take();
        const [{ file }] = damages as [Damage];
        const there = () =>
          readFile(file!).then(
            () => true,
            () => false,
          );
        reader.prune(Date.now() - 60_000);
        expect(await there()).to.equal(true);
        await reader.forget(database, person);
        expect(await there()).to.equal(kept);
        reader.prune(Date.now() + 60_000);
        expect(await there()).to.equal(false);
      });
    }
  });

  it('gives what was appended, in order, once', async () => {
    await append('a', 'b');
    await append('c');
    expect(await take()).to.deep.equal(['a', 'b', 'c']);
    expect(await take()).to.deep.equal([]);
    await append('d');
    expect(await take()).to.deep.equal(['d']);
  });

  it('gives about as much as is asked for', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await append(id);
    expect(await take(2)).to.deep.equal(['a', 'b']);
    expect(await take(1)).to.deep.equal(['c']);
    expect(await take(5)).to.deep.equal(['d']);
  });

  it('gives again what was taken in a transaction that came to nothing', async () => {
    await append('a');
    const failed = database.transaction(async (query) => {
      expect(await takeWith(query)).to.deep.equal(['a']);
      throw new Error('full');
    });
    expect(await failed.catch(({ message }) => message)).to.equal('full');
    expect(await take()).to.deep.equal(['a']);
  });

  it('counts what waits', async () => {
    const waiting = () => database.transaction((query) => reader.waiting(query));
    expect(await waiting()).to.deep.equal({ events: 0 });
    await append('a', 'b');
    await writer.turnOver();
    await append('c');
    expect(await waiting()).to.deep.equal({ events: 3, oldest: 1000 });
    await take(1);
    expect(await waiting()).to.deep.equal({ events: 1, oldest: 1000 });
    await take();
    expect(await waiting()).to.deep.equal({ events: 0 });
    expect(await database.transaction((query) => reader.isEmpty(query))).to.equal(true);
  });

  it('goes on in another file, and lets go of one once all of it is taken', async () => {
    await append('a');
    await writer.turnOver();
    await append('b');
    await append('c');
    expect(await files()).to.have.lengthOf(2);
    expect(await take(1)).to.deep.equal(['a']);
    await reader.settle(database);
    expect(await files()).to.have.lengthOf(2);
    expect(await take(1)).to.deep.equal(['b']);
    await reader.settle(database);
    expect(await files()).to.have.lengthOf(1);
    expect(await take()).to.deep.equal(['c']);
    // Idle, as once an hour: nothing of what was taken is left.
    await writer.turnOver();
    expect(await take()).to.deep.equal([]);
    await reader.settle(database);
    const [left] = await files();
    expect((await stat(join(folder, left!))).size).to.equal(0);
    await append('d');
    expect(await take()).to.deep.equal(['d']);
  });

  it('begins another file where one has 16 megabytes', async () => {
    const body = bodyOf('a').replace('{', `{${' '.repeat(2 ** 20)}`);
    for (let n = 0; n < 17; n++) await writer.append({ received: 1, events: 1, bodies: [body] });
    expect(await files()).to.have.lengthOf(2);
    expect(await take()).to.have.lengthOf(17);
    await reader.settle(database);
    expect(await files()).to.have.lengthOf(1);
  });

  it('has room for what comes next, so that less is to be synced with it', async () => {
    await append('a');
    const [file] = await files();
    const { size } = await stat(join(folder, file!));
    await append('b');
    expect((await stat(join(folder, file!))).size).to.equal(size);
  });

  it('is read on where it was left, by whoever opens it next', async () => {
    await append('a');
    await append('b');
    await take(1);
    await writer.close();
    await startAnew();
    await append('c');
    reader.close();
    reader = new JournalReader(inbox);
    expect(await take()).to.deep.equal(['b', 'c']);
  });

  it('passes over a batch that was not written to its end when the process died', async () => {
    await append('a');
    await append('b');
    await writer.close();
    const [file] = await files();
    const length = encode({ received: 1000, events: 1, bodies: [bodyOf('a')] }).length;
    await truncate(join(folder, file!), 2 * length - 1);
    expect(await take()).to.deep.equal(['a']);
    expect(await database.transaction((query) => reader.isEmpty(query))).to.equal(true);
    await startAnew();
    await append('c');
    expect(await take()).to.deep.equal(['c']);
  });

  it('counts of what waits what is whole', async () => {
    for (const id of ['a', 'b', 'c']) await append(id);
    await writer.close();
    const [file] = await files();
    const length = encode({ received: 1000, events: 1, bodies: [bodyOf('a')] }).length;
    const waiting = () => database.transaction((query) => reader.waiting(query));
    expect((await waiting()).events).to.equal(3);
    await truncate(join(folder, file!), 3 * length - 1);
    expect((await waiting()).events).to.equal(2);
    await startAnew();
    await append('d', 'e');
    expect((await waiting()).events).to.equal(4);
    expect(await take()).to.deep.equal(['a', 'b', 'd', 'e']);
  });

  it('goes on after a process that died when it had begun a file and written nothing', async () => {
    await append('a');
    for (const id of ['b', 'c']) {
      await writer.close();
      const end = await database.transaction((query) => reader.end(query));
      await writeFile(pathOf(inbox, end), '');
      await startAnew();
      await append(id);
    }
    expect(await take()).to.deep.equal(['a', 'b', 'c']);
  });

  it('gives no file the name of one that it could not begin', async () => {
    const handle = await open(folder);
    const prototype = Object.getPrototypeOf(handle);
    await handle.close();
    const { sync } = prototype;
    let names: string[] = [];
    await append('a');
    await writer.close();
    await startAnew();
    prototype.sync = async () => {
      // The reader has found it by then.
      expect(await take()).to.deep.equal(['a']);
      names = await files();
      throw Object.assign(new Error('a bad disk'), { code: 'EIO' });
    };
    try {
      expect(await append('b').catch(({ code }) => code)).to.equal('EIO');
    } finally {
      prototype.sync = sync;
    }
    await append('c');
    expect(names).not.to.include((await files()).at(-1));
    expect(await take()).to.deep.equal(['c']);
    await writer.turnOver();
    await append('d');
    expect(await take()).to.deep.equal(['d']);
  });

  it('lets go of a file once it is on the disk that it was taken', async () => {
    await append('a');
    await writer.turnOver();
    await database.transaction((query) => reader.take(query, 10), { durable: false });
    const log = `${inbox}-wal`;
    const before = (await stat(log)).size;
    await reader.settle(database);
    expect((await stat(log)).size, 'a commit that writes nothing syncs nothing').to.be.above(
      before,
    );
    expect(await files()).to.have.lengthOf(1);
  });

  it('is begun behind all that was ever read, were its files gone', async () => {
    await append('a');
    expect(await take()).to.deep.equal(['a']);
    await writer.close();
    for (const file of await files()) await rm(join(folder, file));
    await startAnew();
    await append('b');
    reader.close();
    reader = new JournalReader(inbox);
    expect(await take()).to.deep.equal(['b']);
  });

  describe('where the disk is full', () => {
    let restore = () => {};
    afterEach(() => restore());

    /** From now on a write gets so many bytes onto the disk and fails. */
    async function fill(room: number): Promise<void> {
      const handle = await open(join(folder, 'any'), 'w');
      const { write } = Object.getPrototypeOf(handle);
      await handle.close();
      const prototype = Object.getPrototypeOf(handle);
      restore = () => {
        prototype.write = write;
      };
      prototype.write = async function half(
        bytes: Uint8Array,
        from: number,
        length: number,
        at: number,
      ) {
        await write.call(this, bytes, from, Math.min(room, length), at);
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      };
    }
    const failure = (promise: Promise<void>) => promise.catch(({ code }) => code);

    for (const room of [0, 1, 100, 100_000]) {
      it(`refuses what it cannot write whole, and takes the next when there is room (${room} bytes written)`, async () => {
        await append('a');
        await fill(room);
        const big = Array.from({ length: 200 }, (_, n) => `big${n}`);
        const taken: string[] = [];
        for (const refused of [big, ['b'], ['c']]) {
          expect(await failure(append(...refused))).to.equal('ENOSPC');
          // What is there whole counts, and may be read before anything else comes.
          taken.push(...(await take()));
        }
        restore();
        await append('d');
        taken.push(...(await take()));
        expect(taken.filter((id) => id === 'a' || id === 'd')).to.deep.equal(['a', 'd']);
        await append('e');
        expect(await take()).to.deep.equal(['e']);
        await reader.settle(database);
        expect(await files()).to.have.lengthOf(1);
      });
    }

    it('leaves no files of tries that failed', async () => {
      await fill(10);
      for (let n = 0; n < 5; n++) await failure(append('a'));
      expect(await files()).to.deep.equal([]);
    });
  });

  it('takes nothing once it is closed', async () => {
    await writer.close();
    expect(await append('a').catch(({ message }) => message)).to.equal('The inbox is closed.');
    expect(await files()).to.deep.equal([]);
  });
});
