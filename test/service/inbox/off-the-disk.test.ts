import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Libsql from 'libsql';
import type { Dialect } from '../../../packages/service/src/inbox/model/database.js';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import { earlier } from '../../../packages/service/src/inbox/tables/migrations.js';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../packages/service/src/inbox/working-inbox.js';
import { change, entry, holdOf, memory, opening, positionsOf, talk } from './changes.js';

const leaseMs = 30_000;
const secret = 'my knee hurts since tuesday';

describe('the words of people, on a disk', function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;
  let inbox: WorkingInbox;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-words-'));
    file = join(folder, 'inbox.sqlite');
  });
  afterEach(async () => {
    await inbox.store.close();
    await rm(folder, { recursive: true });
  });

  /** The files in which words are found. */
  async function filesWith(words: string): Promise<string[]> {
    const found: string[] = [];
    for (const name of await readdir(folder)) {
      if ((await readFile(join(folder, name))).includes(words)) found.push(name);
    }
    return found;
  }

  /** Works on messages of two people as a service does, and leaves some of each waiting. */
  async function use(): Promise<void> {
    inbox = await openWorkingInbox(file, { leaseMs });
    const { store, records } = inbox;
    for (let index = 0; index < 60; index++) {
      await work('erased', index, secret);
      await work('kept', index, 'hello there');
    }
    await store.nextReady();
    await records.counts();
    expect(await filesWith(secret)).not.to.deep.equal([]);
  }

  async function work(person: string, index: number, words: string): Promise<void> {
    const id = `${person}-${index}`;
    const body = JSON.stringify({ id, text: `${words} ${'x'.repeat(index * 37)}` });
    const decision = JSON.stringify({ captures: { words: body } });
    const begun = {
      state: 'waiting',
      attempts: 0,
      version: 'v',
      decision,
      steps: '[]',
      reason: null,
    } as const;
    const conversation = talk(`${person}${index}`);
    const [outcome] = await inbox.store.commit([
      opening(id, {
        conversation,
        entries: [entry(id, { person, body, progress: begun })],
        memories: [memory(words, { person })],
      }),
    ]);
    if (index >= 50) return;
    const [position] = positionsOf(outcome) as [number];
    const progress = { ...begun, state: 'done' } as const;
    await inbox.store.commit([
      change({
        conversation,
        hold: holdOf(outcome),
        updates: [{ position, progress, decided: false }],
      }),
    ]);
  }

  it('leave it when they are erased, while the service runs: the file and its log', async () => {
    await use();
    const beside = await openInbox(file, { create: false });
    expect(await beside.records.erase('erased')).to.equal(60);
    expect(await filesWith(secret)).to.deep.equal([]);
    expect(await filesWith('hello there')).not.to.deep.equal([]);
    await beside.close();
    // The service goes on, with all else that it had.
    await work('kept', 60, 'hello again');
    expect((await inbox.records.counts()).waiting).to.equal(11);
    await inbox.store.close();
    expect(await filesWith(secret)).to.deep.equal([]);
    inbox = await openWorkingInbox(file, { leaseMs });
    expect(await filesWith(secret)).to.deep.equal([]);
  });

  it('leave it when they are past their time', async () => {
    await use();
    const prune = () => inbox.records.prune(Date.now() + 1000);
    expect(await prune()).to.be.greaterThan(0);
    expect(await filesWith(`${secret} ${'x'.repeat(37)}"`)).to.deep.equal([]);
  });

  it('leave it the next time, and after a start, where another process reads the file meanwhile', async () => {
    const prune = () => inbox.records.prune(Date.now() + 1000);
    for (const again of [false, true]) {
      await use();
      const other = new Libsql(file);
      other.exec('begin');
      other.prepare('select count(*) from event').all();
      expect(await prune()).to.be.greaterThan(0);
      expect(await filesWith(`${secret} ${'x'.repeat(37)}"`)).not.to.deep.equal([]);
      other.exec('rollback');
      other.close();
      if (again) {
        await inbox.store.close();
        inbox = await openWorkingInbox(file, { leaseMs });
      }
      expect(await prune()).to.equal(0);
      expect(await filesWith(`${secret} ${'x'.repeat(37)}"`), String(again)).to.deep.equal([]);
      await inbox.store.close();
      for (const name of await readdir(folder)) await rm(join(folder, name));
    }
    inbox = await openWorkingInbox(file, { leaseMs });
  });

  it('leave what an earlier Botrules wrote, once this one has started', async () => {
    const dialect = { name: 'sqlite', serial: 'integer primary key', keyed: 'without rowid' };
    const before = new Libsql(file);
    before.exec('create table migration (version integer primary key)');
    for (const [index, statements] of earlier.slice(0, 3).entries()) {
      for (const statement of statements(dialect as Dialect)) before.exec(statement);
      before.exec(`insert into migration values (${index + 1})`);
    }
    before.exec(`insert into inbox (id, conversation, happened, received, turn, state, body)
      values ('a', '', 1, 1, 1, 'done', '${secret.repeat(500)}')`);
    before.exec('delete from inbox');
    before.close();
    expect(await filesWith(secret)).to.deep.equal(['inbox.sqlite']);
    inbox = await openWorkingInbox(file, { leaseMs });
    expect(await filesWith(secret)).to.deep.equal([]);
  });

  it('are for the user that the service runs as, whatever files are made like otherwise', async () => {
    // What an earlier Botrules left.
    for (const name of ['inbox.sqlite', 'inbox.sqlite-lock']) {
      await writeFile(join(folder, name), '');
      await chmod(join(folder, name), 0o644);
    }
    inbox = await openWorkingInbox(file, { leaseMs });
    await work('anna', 1, secret);
    const modes = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { mode } = await stat(join(folder, name));
        return [name.replace(/-\d+$/, ''), (mode & 0o777).toString(8)];
      }),
    );
    expect(Object.fromEntries(modes)).to.deep.equal({
      'inbox.sqlite': '600',
      'inbox.sqlite-lock': '600',
      'inbox.sqlite-shm': '600',
      'inbox.sqlite-wal': '600',
    });
  });
});
