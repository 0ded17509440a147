import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import Libsql from 'libsql';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../packages/service/src/inbox/threaded-inbox.js';

const arrival = (id: string) => ({
  id,
  conversation: 'page/anna',
  person: 'anna',
  happened: 1000,
  body: '{}',
});
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
    await Promise.all([store.accept([arrival('a')]), store.accept([arrival('b')])]);
    await store.accept([arrival('a')]);
    expect(await records.counts()).to.deep.equal({ waiting: 3, dead: 0, oldestWaiting: time });
    const [claim] = await store.claim(10, 30_000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(repeats).to.equal(1);
    await store.save(claim!.lease, 'a', done);
    await store.save(claim!.lease, 'b', done, {});
    expect(await store.claim(10, 30_000)).to.deep.equal([]);
    expect(await store.nextReady()).to.equal(undefined);
    expect(await store.lastHeard('page/anna')).to.equal(1000);
    time += 1_000_000;
    expect(await records.prune(time)).to.equal(2);
  });

  it('measures leases by the clock that it was given', async () => {
    const { store } = inbox;
    await store.accept([arrival('a')]);
    await store.claim(10, 30_000);
    time += 29_000;
    expect(await store.claim(10, 30_000)).to.deep.equal([]);
    time += 2000;
    expect(await store.claim(10, 30_000)).to.have.lengthOf(1);
  });

  it('tells that a lease was lost so that it is understood', async () => {
    const { store } = inbox;
    await store.accept([arrival('a')]);
    const [claim] = await store.claim(10, 30_000);
    time += 31_000;
    await store.claim(10, 30_000);
    const error = await store.save(claim!.lease, 'a', done).catch((error) => error);
    expect(error).to.be.instanceOf(Error).and.to.include({ code: 'lease-lost' });
    expect(error.message).to.match(/"page\/anna" was lost/);
  });

  it('keeps this thread going while the disk keeps the other waiting', async () => {
    const other = new Libsql(file);
    other.exec('begin immediate');
    let turns = 0;
    let waiting = true;
    const taken = inbox.store.accept([arrival('a')]).catch((error) => error);
    void taken.finally(() => {
      waiting = false;
    });
    while (waiting) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    other.exec('rollback');
    other.close();
    expect(await taken).to.include({ code: 'SQLITE_BUSY' });
    expect(turns).to.be.greaterThan(100);
  });

  it('has all that it took on the disk, sorted in or not', async () => {
    await inbox.store.accept([arrival('a')]);
    await inbox.store.claim(0, 1);
    await inbox.store.accept([arrival('b')]);
    await inbox.store.close();
    const again = await openInbox(file);
    const [claim] = await again.store.claim(10, 1000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    await again.store.close();
  });

  it('answers nothing after it was closed, and closes once', async () => {
    await inbox.store.close();
    await inbox.store.close();
    const error = await inbox.store.accept([arrival('a')]).catch((error) => error);
    expect(error.message).to.equal('The inbox is closed.');
  });

  it('starts the thread again where it died, and says so', async () => {
    const { store } = inbox;
    await store.accept([arrival('a')]);
    const underWay = store.accept([arrival('b')]).catch((error) => error);
    await threads.at(-1)!.terminate();
    expect((await underWay).message).to.equal('The thread of the inbox ended.');
    await store.accept([arrival('c')]);
    const [claim] = await store.claim(10, 30_000);
    expect(claim?.entries.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(lost).to.deep.equal(['The thread of the inbox ended.']);
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
