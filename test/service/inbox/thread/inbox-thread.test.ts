import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import Libsql from 'libsql';
import type { Claimed } from '../../../../packages/service/src/inbox/model/flow-store.js';
import { openInbox } from '../../../../packages/service/src/inbox/open-inbox.js';
import { lockOwner } from '../../../../packages/service/src/inbox/sqlite/owner-lock.js';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../../packages/service/src/inbox/working-inbox.js';
import { until } from '../../fake-clock.js';
import {
  anna,
  change,
  done,
  end,
  entry,
  holdOf,
  memory,
  opening,
  positionsOf,
} from '../changes.js';

const leaseMs = 30_000;

describe('an inbox in a thread of its own', function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;
  let inbox: WorkingInbox;
  let time: number;
  let lost: string[];
  let threads: Worker[];
  /** Called when a thread has opened the file. */
  let onOpened: () => void;
  const onWorker = (worker: Worker) => threads.push(worker);

  beforeEach(async () => {
    lost = [];
    threads = [];
    onOpened = () => {};
    process.on('worker', onWorker);
    folder = await mkdtemp(join(tmpdir(), 'botrules-thread-'));
    file = join(folder, 'inbox.sqlite');
    time = 1_000_000;
    inbox = await openWorkingInbox(file, {
      leaseMs,
      now: () => time,
      notBefore: () => onOpened(),
      onLost: ({ message }) => lost.push(message),
    });
  });
  afterEach(async () => {
    await inbox.store.close();
    process.off('worker', onWorker);
    await rm(folder, { recursive: true });
  });

  /** The ids of what waits, as another process finds it. */
  const claimedIds = async () =>
    (await inbox.store.claim(10, [])).flatMap(({ open, waiting }) =>
      [...(open ? [open] : []), ...waiting].map(({ id }) => id),
    );

  it('writes, claims, counts and lets go as one without a thread', async () => {
    const { store, records } = inbox;
    const [first] = await store.commit([
      opening('a', { memories: [memory('m', { due: 2 ** 50 })] }),
    ]);
    const [position] = positionsOf(first) as [number];
    const hold = holdOf(first);
    const [second] = await store.commit([
      change({ hold, entries: [entry('b')], open: { id: 'a', position } }),
    ]);
    expect(second?.kind).to.equal('written');
    expect(await records.counts()).to.deep.equal({ waiting: 2, dead: 0, oldestWaiting: 10 });
    const [again] = await store.commit([opening('c')]);
    expect(again).to.deep.equal({ kind: 'busy', repeats: [] });
    const [ended] = await store.commit([change({ hold, updates: [end(position)] })]);
    expect(ended).to.deep.include({ kind: 'written', more: false });
    const { waiting } = ended as { waiting: readonly { id: string }[] };
    expect(waiting.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(await store.nextReady()).to.equal(undefined);
    expect(await store.lastHeard(anna)).to.equal(5);
    expect(await store.nextDue()).to.equal(2 ** 50);
    expect(await store.due(1)).to.deep.equal([]);
    expect(await records.prune(time)).to.equal(1);
  });

  it('measures by the clock that it was given', async () => {
    const { store } = inbox;
    await store.commit([change({ entries: [entry('a')], parkUntil: time + 5000 })]);
    time += 4999;
    expect(await store.claim(10, [])).to.deep.equal([]);
    time += 1;
    expect(await claimedIds()).to.deep.equal(['a']);
  });

  it('keeps this thread going while the other waits for the file, and says that it cannot be had', async () => {
    const other = new Libsql(file);
    other.exec('begin immediate');
    let turns = 0;
    let waiting = true;
    const refused = inbox.store.commit([opening('a')]).catch((error) => error);
    void refused.finally(() => {
      waiting = false;
    });
    while (waiting) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    other.exec('rollback');
    other.close();
    expect(await refused).to.include({ code: 'SQLITE_BUSY' });
    expect(turns).to.be.greaterThan(100);
    expect((await inbox.store.commit([opening('a')]))[0]?.kind).to.equal('written');
  });

  it('sees what another process changed, as `botrules inbox` does', async () => {
    const { store } = inbox;
    const [first] = await store.commit([opening('a')]);
    const beside = await openInbox(file, { create: false });
    expect((await beside.records.find('a'))?.state).to.equal('waiting');
    expect(await beside.records.erase('a')).to.equal(1);
    await beside.close();
    const update = end(positionsOf(first)[0]!);
    expect(
      (await store.commit([change({ hold: holdOf(first), updates: [update] })]))[0],
    ).to.deep.equal({
      kind: 'busy',
      repeats: [],
    });
    expect((await store.commit([opening('b')]))[0]?.kind).to.equal('written');
  });

  it('answers nothing after it was closed, and closes once', async () => {
    await inbox.store.close();
    await inbox.store.close();
    const error = await inbox.store.commit([opening('a')]).catch((error) => error);
    expect(error.message).to.equal('The inbox is closed.');
  });

  it('starts the thread again where it died, says so, and has all that was written and asked for', async () => {
    const { store } = inbox;
    await store.commit([opening('a')]);
    const underWay = store.commit([
      change({
        conversation: { ...anna, account: '2' },
        entries: [entry('b', { progress: done })],
      }),
    ]);
    await threads.at(-1)!.terminate();
    // Written before the thread died, or after.
    expect((await underWay)[0]?.kind).to.be.oneOf(['written', 'again']);
    expect(lost).to.deep.equal(['The thread of the inbox ended.']);
    expect((await inbox.records.counts()).waiting).to.equal(1);
    // What was held is given back: nobody knows what became of it.
    expect(await claimedIds()).to.deep.equal(['a']);
  });

  it('rejects what no thread can take, whether one runs or not, and goes on', async () => {
    const find = async (id: unknown): Promise<unknown> => {
      try {
        return await inbox.payloads.find(id as string, anna);
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(await find(() => 'a')).to.equal('DataCloneError');
    const ended = threads.at(-1)!.terminate();
    const asked = find(() => 'a');
    await ended;
    expect(await asked).to.equal('DataCloneError');
    expect((await inbox.store.commit([opening('a')]))[0]?.kind).to.equal('written');
    expect(await claimedIds()).to.deep.equal([]);
  });

  it('asks a thread that was just started again for nothing twice', async () => {
    const { store } = inbox;
    const accounts = ['1', '2', '3', '4'];
    await store.commit(
      accounts.map((account) =>
        change({ conversation: { ...anna, account }, entries: [entry(account)], parkUntil: 0 }),
      ),
    );
    const claims: Promise<readonly Claimed[]>[] = [];
    const claim = () => void claims.push(store.claim(1, []));
    onOpened = () => {
      claim();
      queueMicrotask(claim);
    };
    await threads.at(-1)!.terminate();
    claim();
    await until(() => claims.length === 3);
    claim();
    // A claim that was made twice would have taken one that nobody works on.
    const claimed = (await Promise.all(claims)).flat();
    expect(claimed.map(({ conversation }) => conversation.account)).to.have.members(accounts);
  });

  it('starts the thread anew for a call that comes when it could not be started', async () => {
    const { store } = inbox;
    await threads.at(-1)!.terminate();
    renameSync(file, `${file}.away`);
    mkdirSync(file);
    const refused: unknown[] = [];
    const claimed = await store.claim(1, []).catch((error: unknown) => {
      refused.push(error);
      rmdirSync(file);
      renameSync(`${file}.away`, file);
      return store.claim(1, []);
    });
    expect(claimed).to.deep.equal([]);
    expect(refused).to.have.lengthOf(1);
  });

  it('leaves no thread behind where it is closed while one starts', async () => {
    await threads.at(-1)!.terminate();
    const late = inbox.store.commit([opening('a')]);
    await inbox.store.close();
    expect((await late)[0]?.kind).to.equal('written');
    expect(threads.map(({ threadId }) => threadId)).to.deep.equal([-1, -1]);
  });

  it('works with a file alone, until it is closed', async () => {
    const { message } = await openWorkingInbox(file, { leaseMs }).catch((error) => error);
    expect(message).to.equal(
      'another service works with it. A file serves one; for several give a postgres:// address',
    );
    await inbox.store.commit([opening('a')]);
    await inbox.store.close();
    inbox = await openWorkingInbox(file, { leaseMs });
    expect(await claimedIds()).to.deep.equal(['a']);
  });

  it('knows the file by any name', async () => {
    const link = join(folder, 'link.sqlite');
    await symlink(file, link);
    await inbox.store.commit([opening('a')]);
    expect((await openWorkingInbox(link, { leaseMs }).catch((error) => error)).message).to.match(
      /^another service/,
    );
    await inbox.store.close();
    inbox = await openWorkingInbox(link, { leaseMs });
    expect(await claimedIds()).to.deep.equal(['a']);
  });

  it('gives the file free where it cannot be opened', async () => {
    await inbox.store.close();
    const database = new Libsql(file);
    database.exec('insert into migration (version) values (999)');
    const refused = await openWorkingInbox(file, { leaseMs }).catch((error) => error);
    expect(refused.message).to.match(/made by a newer Botrules/);
    lockOwner(file)();
    database.exec('delete from migration where version = 999');
    database.close();
  });

  it('refuses a file that is no inbox as one without a thread does', async () => {
    const wrong = join(folder, 'notes.txt');
    await writeFile(
      wrong,
      'These are my notes, and they are longer than one hundred bytes. '.repeat(9),
    );
    const error = await openWorkingInbox(wrong, { leaseMs }).catch((error) => error);
    expect(error.message).to.match(/not a database/);
    expect(error.code).to.equal('SQLITE_NOTADB');
  });
});
