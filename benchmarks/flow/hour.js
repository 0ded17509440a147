// npm run bench:hour [-- sqlite|postgres [MINUTES [PER_SECOND]]]: whether a service that runs for an hour at half of what it can
// sustain stays as quick and as small as it was in its first minutes. Prints each minute, and how the first and the last sixth
// of them compare; exit 1 where memory or the time to the answer has grown.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeDisk } from './disk.js';
import { startPostgres } from './postgres.js';
import { start, stream } from './servers.js';

const which = process.argv[2] ?? 'sqlite';
const minutes = Number(process.argv[3] ?? 60);
const perSecond = Number(process.argv[4] ?? 2700);
/** How much larger the end may be than the beginning: one collection of garbage more or less is within that. */
const mostGrowth = { rss: 1.25, p50: 1.5, p99: 2 };

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
const ms = (number) => `${number.toFixed(2)} ms`;

async function run(inbox) {
  const server = await start('serve.js', inbox);
  const measured = [];
  try {
    for (let minute = 1; minute <= minutes; minute++) {
      const disk = probeDisk(500);
      const one = await stream([server], perSecond, 60);
      measured.push(one);
      console.log(
        `${String(minute).padStart(3)}: half ${ms(one.p50)}, 99 of 100 ${ms(one.p99)}, most ${ms(one.most)}, memory ${megabytes(one.rss)}, ` +
          `${one.failed} not 200, behind ${ms(one.behindMs)}, decided ${one.decided}; the disk alone ${ms(disk.p50)}, ${ms(disk.p99)} ${one.problems}`,
      );
    }
  } finally {
    await server.stop();
  }
  return measured;
}

function compare(measured) {
  const sixth = Math.max(1, Math.floor(measured.length / 6));
  let kept = measured.every(({ failed, problems }) => failed === 0 && problems.length === 0);
  // The first minute is left out: code is compiled and caches are filled in it.
  const warm = measured.length > 1 ? measured.slice(1) : measured;
  for (const [key, most] of Object.entries(mostGrowth)) {
    const from = middle(warm.slice(0, sixth).map((one) => one[key]));
    const to = middle(measured.slice(-sixth).map((one) => one[key]));
    const grown = to / from;
    kept &&= grown <= most;
    const show = key === 'rss' ? megabytes : ms;
    console.log(
      `${grown <= most ? 'ok  ' : 'MISS'} ${key}: ${show(from)} at the start, ${show(to)} at the end, ${grown.toFixed(2)} times; bound ${most}`,
    );
  }
  return kept;
}

let kept;
if (which === 'postgres') {
  const postgres = await startPostgres();
  try {
    kept = compare(await run(await postgres.createDatabase()));
  } finally {
    await postgres.stop();
  }
} else {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-hour-'));
  try {
    kept = compare(await run(join(folder, 'inbox.sqlite')));
  } finally {
    await rm(folder, { recursive: true });
  }
}
if (!kept) process.exitCode = 1;
