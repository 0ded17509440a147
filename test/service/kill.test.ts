import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sharedPostgres } from '../support/postgres.js';
import { runs } from '../support/runs.js';
import { bundleChild } from './kill/bundle.js';
import { killRun } from './kill/kill-run.js';

const clean = {
  lost: 0,
  decidedTwice: 0,
  outOfOrder: 0,
  unannounced: 0,
  memoryWrong: 0,
  followUpsLost: 0,
  followUpsTwice: 0,
  doubledTooOften: 0,
  left: 0,
  unsureTooOften: 0,
};

// The long run is `npm run kill-test`.
describe('a service that is killed at random moments', function () {
  this.timeout(240_000);
  let child: Awaited<ReturnType<typeof bundleChild>>;
  before(async () => {
    child = await bundleChild();
  });
  after(() => child.remove());

  /** What is said is what happened to people of whom something came out wrong. */
  const onProgress = (line: string) => console.error(line);
  const [events, kills] = [runs(150, 300), runs(2, 4)];
  const load = { events, conversations: 20, kills, seed: 5 };

  it('loses nothing, decides nothing twice and keeps the order, on SQLite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-kill-'));
    const inbox = join(folder, 'inbox.sqlite');
    const report = await killRun({ ...load, file: child.file, inbox, processes: 1, onProgress });
    await rm(folder, { recursive: true });
    expect(report).to.include({ ...clean, answered: events, kills });
  });

  it('so too on PostgreSQL, with two processes and the server restarted', async () => {
    const server = await sharedPostgres();
    const inbox = await server.createDatabase();
    const restartStore = { times: 1, restart: server.restart };
    const report = await killRun({
      ...load,
      file: child.file,
      inbox,
      processes: 2,
      restartStore,
      onProgress,
    });
    expect(report).to.include({ ...clean, answered: events, kills });
  });
});
