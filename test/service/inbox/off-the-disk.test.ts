import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import { openInbox } from '../../../packages/service/src/inbox/open-inbox.js';
import {
  openWorkingInbox,
  type WorkingInbox,
} from '../../../packages/service/src/inbox/threaded-inbox.js';

const secret = 'my knee hurts since tuesday';

function deliveryOf(person: string, index: number, words: string) {
  const messaging = [
    {
      sender: { id: person },
      recipient: { id: 'page' },
      timestamp: 1_700_000_000_000 + index,
      message: { mid: `m-${person}-${index}`, text: `${words} ${'x'.repeat(index * 37)}` },
    },
  ];
  const body = JSON.stringify({ object: 'page', entry: [{ id: 'page', time: 1, messaging }] });
  return { events: readWebhook(body).events, body, receivedAt: 1_700_000_000_000 };
}

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

  /** Takes messages of two people, works on them as a service does, and leaves some of each waiting. */
  async function use(): Promise<void> {
    inbox = await openWorkingInbox(file);
    const { store, records } = inbox;
    for (let index = 0; index < 60; index++) {
      await inbox.accept(deliveryOf('erased', index, secret));
      await inbox.accept(deliveryOf('kept', index, 'hello there'));
      for (const { lease, entries } of await store.claim(10, 1000)) {
        for (const { id, body } of entries) {
          const decision = JSON.stringify({ captures: { words: body } });
          const progress = { attempts: 0, version: 'v', decision, steps: '[]', reason: null };
          await store.save(lease, [{ id, progress: { ...progress, state: 'waiting' } }]);
          if (index < 50)
            await store.save(lease, [{ id, progress: { ...progress, state: 'done' } }]);
        }
        await store.release(lease, { readyAt: 0 });
      }
    }
    await records.counts();
    expect(await filesWith(secret)).not.to.deep.equal([]);
  }

  it('leave it when they are erased, while the service runs: the file, its log and the journal', async () => {
    await use();
    const beside = await openInbox(file, { create: false });
    expect(await beside.records.erase('erased')).to.equal(60);
    expect(await filesWith(secret)).to.deep.equal([]);
    expect(await filesWith('hello there')).not.to.deep.equal([]);
    await beside.store.close();
    // The service goes on, with all else that it had.
    await inbox.accept(deliveryOf('kept', 60, 'hello again'));
    const claims = await inbox.store.claim(10, 1000);
    expect(claims.flatMap(({ entries }) => entries.map(({ person }) => person))).to.include('kept');
    await inbox.store.close();
    expect(await filesWith(secret)).to.deep.equal([]);
    inbox = await openWorkingInbox(file);
    expect(await filesWith(secret)).to.deep.equal([]);
  });

  it('leave it when they are past their time', async () => {
    await use();
    const prune = () => inbox.records.prune(Date.now() + 1000);
    expect(await prune()).to.be.greaterThan(0);
    // What the journal had goes once it was sorted in and there is a newer file.
    await inbox.store.claim(0, 1000);
    expect(await filesWith(`${secret} ${'x'.repeat(37)}"`)).to.deep.equal([]);
  });

  it('leave it the next time, and after a start, where another process reads the file meanwhile', async () => {
    const { default: Libsql } = await import('libsql');
    const prune = async () => {
      const count = await inbox.records.prune(Date.now() + 1000);
      await inbox.store.claim(0, 1000);
      return count;
    };
    for (const again of [false, true]) {
      await use();
      const other = new Libsql(file);
      other.exec('begin');
      other.prepare('select count(*) from inbox').all();
      expect(await prune()).to.be.greaterThan(0);
      expect(await filesWith(`${secret} ${'x'.repeat(37)}"`)).not.to.deep.equal([]);
      other.exec('rollback');
      other.close();
      if (again) {
        await inbox.store.close();
        inbox = await openWorkingInbox(file);
      }
      expect(await prune()).to.equal(0);
      expect(await filesWith(`${secret} ${'x'.repeat(37)}"`), String(again)).to.deep.equal([]);
      await inbox.store.close();
      for (const name of await readdir(folder)) await rm(join(folder, name));
    }
    inbox = await openWorkingInbox(file);
  });

  it('leave what an earlier Botrules wrote, once this one has started', async () => {
    inbox = await openWorkingInbox(file);
    await inbox.store.close();
    const { default: Libsql } = await import('libsql');
    const earlier = new Libsql(file);
    earlier.exec('pragma secure_delete = off');
    earlier.exec(`insert into inbox (id, conversation, happened, received, turn, state, body)
      values ('a', '', 1, 1, 1, 'done', '${secret.repeat(500)}')`);
    earlier.exec('delete from inbox');
    earlier.exec('delete from migration where version > 3');
    earlier.exec('drop table known_time');
    earlier.exec('alter table conversation drop column tries');
    earlier.close();
    expect(await filesWith(secret)).to.deep.equal(['inbox.sqlite']);
    inbox = await openWorkingInbox(file);
    expect(await filesWith(secret)).to.deep.equal([]);
  });

  it('are for the user that the service runs as, whatever files are made like otherwise', async () => {
    // What an earlier Botrules left.
    for (const name of ['inbox.sqlite', 'inbox.sqlite-lock']) {
      await writeFile(join(folder, name), '');
      await chmod(join(folder, name), 0o644);
    }
    inbox = await openWorkingInbox(file);
    await inbox.accept(deliveryOf('anna', 1, secret));
    await inbox.store.claim(10, 1000);
    const modes = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { mode } = await stat(join(folder, name));
        return [name.replace(/-\d+$/, ''), (mode & 0o777).toString(8)];
      }),
    );
    expect(Object.fromEntries(modes)).to.deep.equal({
      'inbox.sqlite': '600',
      'inbox.sqlite-intake': '600',
      'inbox.sqlite-lock': '600',
      'inbox.sqlite-shm': '600',
      'inbox.sqlite-wal': '600',
    });
  });
});
