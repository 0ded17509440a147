import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import Libsql from 'libsql';
import { arrivalsOf } from '../../../packages/service/src/inbox/arrivals.js';
import { JournalWriter } from '../../../packages/service/src/inbox/journal-writer.js';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import { lockOwner } from '../../../packages/service/src/inbox/owner-lock.js';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../packages/service/src/inbox/threaded-inbox.js';
import { deliveryOf, happened } from './deliveries.js';

const done = {
  state: 'done',
  attempts: 0,
  version: 'v',
  decision: '{}',
  steps: '[]',
  reason: null,
} as const;

describe('an inbox in a thread of its own', function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;
  let inbox: WorkingInbox;
  let repeats: number;
  let time: number;
  let lost: string[];
  let threads: Worker[];
  const onWorker = (worker: Worker) => threads.push(worker);

  beforeEach(async () => {
    lost = [];
    threads = [];
    process.on('worker', onWorker);
    folder = await mkdtemp(join(tmpdir(), 'botrules-thread-'));
    file = join(folder, 'inbox.sqlite');
    repeats = 0;
    time = 1_000_000;
    inbox = await openWorkingInbox(file, {
      now: () => time,
      onRepeats(count) {
        repeats += count;
      },
      onLost: ({ message }) => lost.push(message),
    });
  });
  afterEach(async () => {
    await inbox.store.close();
    process.off('worker', onWorker);
    await rm(folder, { recursive: true });
  });

  it('takes, leases, saves, counts and gives back as one without a thread', async () => {
    const { store, records } = inbox;
    await Promise.all([inbox.accept(deliveryOf('a')), inbox.accept(deliveryOf('b'))]);
    await inbox.accept(deliveryOf('a'));
    expect(await records.counts()).to.deep.equal({ waiting: 3, dead: 0, oldestWaiting: time });
    const [claim] = await store.claim(10, 30_000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a', 'postback:b']);
    expect(repeats).to.equal(1);
    await store.save(claim!.lease, [{ id: 'postback:a', progress: done }]);
    await store.save(claim!.lease, [{ id: 'postback:b', progress: done }], {});
    expect(await store.claim(10, 30_000)).to.deep.equal([]);
    expect(await store.nextReady()).to.equal(undefined);
    expect(await store.lastHeard('page/anna')).to.equal(happened);
    time += 1_000_000;
    expect(await records.prune(time)).to.equal(2);
  });

  it('measures leases by the clock that it was given', async () => {
    const { store } = inbox;
    await inbox.accept(deliveryOf('a'));
    await store.claim(10, 30_000);
    time += 29_000;
    expect(await store.claim(10, 30_000)).to.deep.equal([]);
    time += 2000;
    expect(await store.claim(10, 30_000)).to.have.lengthOf(1);
  });

  it('tells that a lease was lost so that it is understood', async () => {
    const { store } = inbox;
    await inbox.accept(deliveryOf('a'));
    const [claim] = await store.claim(10, 30_000);
    time += 31_000;
    await store.claim(10, 30_000);
    const error = await store
      .save(claim!.lease, [{ id: 'postback:a', progress: done }])
      .catch((error) => error);
    expect(error).to.be.instanceOf(Error).and.to.include({ code: 'lease-lost' });
    expect(error.message).to.match(/^The lease on a conversation was lost to another worker\.$/);
  });

  it('takes deliveries and keeps this thread going while the other waits for the file', async () => {
    const other = new Libsql(file);
    other.exec('begin immediate');
    let turns = 0;
    let waiting = true;
    const claimed = inbox.store.claim(10, 1000).catch((error) => error);
    void claimed.finally(() => {
      waiting = false;
    });
    await inbox.accept(deliveryOf('a'));
    expect(waiting).to.equal(true);
    while (waiting) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    other.exec('rollback');
    other.close();
    expect(await claimed).to.include({ code: 'SQLITE_BUSY' });
    expect(turns).to.be.greaterThan(100);
    const [claim] = await inbox.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a']);
  });

  it('has all that it took on the disk, sorted in or not', async () => {
    await inbox.accept(deliveryOf('a'));
    await inbox.store.claim(0, 1);
    await inbox.accept(deliveryOf('b'));
    await inbox.store.close();
    const again = await openInbox(file);
    const [claim] = await again.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a', 'postback:b']);
    await again.store.close();
  });

  it('answers nothing after it was closed, and closes once', async () => {
    await inbox.store.close();
    await inbox.store.close();
    const error = await inbox.accept(deliveryOf('a')).catch((error) => error);
    expect(error.message).to.equal('The inbox is closed.');
  });

  it('starts the thread again where it died, and says so', async () => {
    const { store } = inbox;
    await inbox.accept(deliveryOf('a'));
    await inbox.accept(deliveryOf('b'));
    const underWay = store.nextReady().catch((error) => error);
    await threads.at(-1)!.terminate();
    expect((await underWay).message).to.equal('The thread of the inbox ended.');
    await inbox.accept(deliveryOf('c'));
    const [claim] = await store.claim(10, 30_000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal([
      'postback:a',
      'postback:b',
      'postback:c',
    ]);
    expect(lost).to.deep.equal(['The thread of the inbox ended.']);
  });

  it('works with a file alone, until it is closed', async () => {
    const { message } = await openWorkingInbox(file).catch((error) => error);
    expect(message).to.equal(
      'another service works with it. A file serves one; for several give a postgres:// address',
    );
    // Others may look into it and change it, as `botrules inbox` does.
    await inbox.accept(deliveryOf('a'));
    const beside = await openInbox(file, { create: false });
    expect((await beside.records.find('postback:a'))?.state).to.equal('waiting');
    await beside.store.close();
    await inbox.store.close();
    inbox = await openWorkingInbox(file);
    const [claim] = await inbox.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a']);
  });

  it('knows the file by any name', async () => {
    const link = join(folder, 'link.sqlite');
    await symlink(file, link);
    await inbox.accept(deliveryOf('a'));
    expect((await openWorkingInbox(link).catch((error) => error)).message).to.match(
      /^another service/,
    );
    const beside = await openInbox(link);
    expect(await beside.records.counts()).to.include({ waiting: 1 });
    await beside.store.close();
    await inbox.store.close();
    inbox = await openWorkingInbox(link);
    const [claim] = await inbox.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a']);
  });

  it('begins anew where its file is gone, whatever was left beside it', async () => {
    await inbox.accept(deliveryOf('a'));
    await inbox.store.close();
    for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
    inbox = await openWorkingInbox(file);
    await inbox.accept(deliveryOf('b'));
    const [claim] = await inbox.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:b']);
  });

  it('keeps nothing of what was sorted in before it was started', async () => {
    await inbox.accept(deliveryOf('a'));
    await inbox.store.claim(10, 1000);
    await inbox.store.close();
    const files = async () => (await readdir(folder)).filter((name) => name.includes('-intake-'));
    const left = await files();
    inbox = await openWorkingInbox(file);
    // As a service does at its start.
    await inbox.records.prune(0);
    await inbox.store.claim(10, 1000);
    expect(await files())
      .to.have.lengthOf(1)
      .and.not.to.deep.equal(left);
  });

  it('ends its thread and gives the file free though the journal does not close', async () => {
    const { close } = JournalWriter.prototype;
    JournalWriter.prototype.close = async function fail(this: JournalWriter) {
      await close.call(this);
      throw new Error('a bad disk');
    };
    try {
      expect(await inbox.store.close().catch(({ message }) => message)).to.equal('a bad disk');
    } finally {
      JournalWriter.prototype.close = close;
    }
    inbox = await openWorkingInbox(file);
  });

  it('gives the file free where it cannot be opened', async () => {
    await inbox.store.close();
    const database = new Libsql(file);
    database.exec('insert into migration (version) values (999)');
    const refused = await openWorkingInbox(file).catch((error) => error);
    expect(refused.message).to.match(/made by a newer Botrules/);
    lockOwner(file)();
    database.exec('delete from migration where version = 999');
    database.close();
  });

  it('sorts in what an earlier Botrules put down before what came since', async () => {
    await inbox.store.close();
    const earlier = await openInbox(file);
    await earlier.store.accept(arrivalsOf(deliveryOf('a')));
    await earlier.store.close();
    inbox = await openWorkingInbox(file);
    await inbox.accept(deliveryOf('b'));
    const [claim] = await inbox.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['postback:a', 'postback:b']);
  });

  it('lets go, with what is too old, of what it was put down in', async () => {
    await inbox.accept(deliveryOf('a'));
    await inbox.store.claim(10, 1000);
    await inbox.records.prune(0);
    await inbox.store.claim(10, 1000);
    const files = (await readdir(folder)).filter((name) => name.includes('-intake-'));
    const sizes = await Promise.all(
      files.map(async (name) => (await stat(join(folder, name))).size),
    );
    expect(sizes).to.deep.equal([0]);
  });

  it('refuses a file that is no inbox as one without a thread does', async () => {
    const wrong = join(folder, 'notes.txt');
    await writeFile(
      wrong,
      'These are my notes, and they are longer than one hundred bytes. '.repeat(9),
    );
    const error = await openWorkingInbox(wrong).catch((error) => error);
    expect(error.message).to.match(/not a database/);
    expect(error.code).to.equal('SQLITE_NOTADB');
  });
});
