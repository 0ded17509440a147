import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Libsql from 'libsql';
import {
  InboxError,
  inboxError,
  openToWrite,
} from '../../../packages/service/src/inbox/inbox-trouble.js';
import { openWorkingInbox } from '../../../packages/service/src/inbox/working-inbox.js';

const leaseMs = 30_000;

describe('openToWrite', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-trouble-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What is said of an inbox that is refused, the place left out. */
  async function refused(address: string): Promise<string> {
    const error = await openToWrite(openWorkingInbox, address, { leaseMs }).catch(
      (thrown) => thrown,
    );
    expect(error).to.be.instanceOf(InboxError);
    return error.message.replace(folder, 'HERE');
  }

  it('opens what can be written', async () => {
    const { store } = await openToWrite(openWorkingInbox, join(folder, 'new', 'inbox.sqlite'), {
      leaseMs,
    });
    await store.close();
  });

  it('says that it is a folder', async () => {
    expect(await refused(folder)).to.equal('The inbox HERE cannot be opened: it is a folder.');
  });

  it('says that its path leads through a file', async () => {
    await writeFile(join(folder, 'notes'), 'x');
    expect(await refused(join(folder, 'notes/inbox.sqlite'))).to.equal(
      'The inbox HERE/notes/inbox.sqlite cannot be opened: a part of its path is a file.',
    );
  });

  it('says that it is no database', async () => {
    await writeFile(join(folder, 'notes'), 'no database '.repeat(500));
    expect(await refused(join(folder, 'notes'))).to.equal(
      'The inbox HERE/notes cannot be opened: file is not a database.',
    );
  });

  it('says that another process holds it', async () => {
    const file = join(folder, 'inbox.sqlite');
    await (await openToWrite(openWorkingInbox, file, { leaseMs })).store.close();
    const other = new Libsql(file);
    other.exec('begin immediate');
    expect(await refused(file)).to.match(/another process holds it\.$/);
    other.close();
  });

  it('says that the server does not answer, and not its password', async () => {
    expect(await refused('postgres://bot:hush@127.0.0.1:9/x')).to.match(
      /^The inbox postgres:\/\/bot:•••@127\.0\.0\.1:9\/x cannot be opened: .*ECONNREFUSED/,
    );
  });

  for (const [code, reason] of [
    ['EACCES', 'this user may not write there'],
    ['EROFS', 'the disk is read-only'],
    ['SQLITE_READONLY', 'this user may only read it'],
  ] as const) {
    it(`says in plain words what ${code} means`, async () => {
      const error = Object.assign(new Error(`${code}: some words`), { code });
      expect((await inboxError('written', '/data/in.sqlite', error)).message).to.equal(
        `The inbox /data/in.sqlite cannot be written: ${reason}.`,
      );
    });
  }
});
