import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../../support/postgres.js';
import { layWire, type Wire } from '../../support/wire.js';
import { bundleChild } from './bundle.js';
import { type KillReport, killRun } from './kill-run.js';

// `npm run kill-test`: the long run, over both stores, and over a wire that breaks. Arguments: a seed, then the number of kills.

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
console.log(postgres);

console.log(
  'PostgreSQL, two processes, the connection to it broken again and again, with answers lost:',
);
const wire = await layWire(await server.createDatabase());
const broken = await killRun({
  ...load,
  file: child.file,
  inbox: wire.url,
  processes: 2,
  restartStore: { times: kills, restart: (whileDown) => breakWire(wire, whileDown) },
  onProgress,
});
await wire.close();
await server.stop();
await child.remove();
console.log(broken);

/** Eight times for moments, in which what was asked is done and not answered, and once for seconds. */
async function breakWire(wire: Wire, whileDown: () => void): Promise<void> {
  for (let time = 0; time < 8; time++) {
    wire.loseAnswers();
    await sleep(5 + Math.random() * 250);
    wire.cut();
    if (time % 3 === 0) await sleep(Math.random() * 2500);
    wire.mend();
    await sleep(100 + Math.random() * 700);
  }
  wire.cut();
  await sleep(3000 + Math.random() * 6000);
  whileDown();
  wire.mend();
}

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
process.exit(bad(sqlite) + bad(postgres) + bad(broken) === 0 ? 0 : 1);
