import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../support/postgres.js';
import { bundleChild } from './bundle.js';
import { type KillReport, killRun } from './kill-run.js';

// `npm run kill-test`: the long run, over both stores. Arguments: a seed, then the number of kills.

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const kills = Number(process.argv[3] ?? 200);
const load = { events: 20_000, conversations: 500, kills, seed };
const child = await bundleChild();
const onProgress = (line: string) => console.log(`  ${line}`);

console.log(`Seed ${seed}. SQLite, one process:`);
const folder = await mkdtemp(join(tmpdir(), 'botrules-kill-'));
const sqlite = await killRun({
  ...load,
  file: child.file,
  inbox: join(folder, 'inbox.sqlite'),
  processes: 1,
  onProgress,
});
await rm(folder, { recursive: true });
console.log(sqlite);

console.log('PostgreSQL, two processes, the server restarted ten times:');
const server = await startPostgres();
const postgres = await killRun({
  ...load,
  file: child.file,
  inbox: await server.createDatabase(),
  processes: 2,
  restartStore: { times: 10, restart: server.restart },
  onProgress,
});
await server.stop();
await child.remove();
console.log(postgres);

const bad = (report: KillReport) =>
  report.lost +
  report.decidedTwice +
  report.outOfOrder +
  report.unannounced +
  report.memoryWrong +
  report.followUpsLost +
  report.followUpsTwice +
  report.doubledTooOften +
  report.unsureTooOften +
  report.left;
process.exit(bad(sqlite) + bad(postgres) === 0 ? 0 : 1);
