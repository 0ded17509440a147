// npm run bench:queues [-- EVENTS [ROUNDS]]: the same work on one PostgreSQL without HTTP, by Botrules and by the queues that
// people would build it on: events of 500 conversations are inserted, 32 at a time by 16 at once, worked on (by a function that
// does nothing), and what came of each is recorded. Prints events a second, and the ratios. Exit 1 where a bound is broken.
//
// It is harder on Botrules: it alone recognizes repeats, records that an event is begun before it is, and keeps each conversation
// in order. The queues leave all of this to their users, except graphile-worker with a queue for each conversation.
import { startPostgres } from '../flow/postgres.js';
import { runBotrules } from './botrules.js';
import { runGraphile } from './graphile.js';
import { runPgBoss } from './pg-boss.js';

const events = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 3);

/** Slow ones are given less to do: what counts is events a second. */
const contestants = {
  botrules: { name: 'Botrules, in order', count: events, run: runBotrules },
  graphileInOrder: {
    name: 'graphile-worker, a queue a conversation (in order)',
    count: events / 10,
    run: (url, count) => runGraphile(url, count, { inOrder: true }),
  },
  graphile: {
    name: 'graphile-worker, 24 at once',
    count: events / 4,
    run: (url, count) => runGraphile(url, count, {}),
  },
  graphileTuned: {
    name: 'graphile-worker, 500 fetched at once, ends in batches',
    count: events,
    run: (url, count) => runGraphile(url, count, { tuned: true }),
  },
  pgBoss: {
    name: 'pg-boss, 50 at once, 4 workers',
    count: events / 10,
    run: (url, count) => runPgBoss(url, count, { batchSize: 50 }),
  },
  pgBossTuned: {
    name: 'pg-boss, 2,000 at once, 4 workers',
    count: events,
    run: (url, count) => runPgBoss(url, count, { batchSize: 2000 }),
  },
};

const bounds = [
  { what: 'against a queue that keeps the order', of: ['graphileInOrder'], least: 15 },
  { what: 'against the faster as they are used', of: ['graphile', 'pgBoss'], least: 4 },
  { what: 'against the faster when tuned', of: ['graphileTuned', 'pgBossTuned'], least: 1.4 },
];

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const rates = Object.fromEntries(Object.keys(contestants).map((key) => [key, []]));

const server = await startPostgres();
try {
  for (let round = 0; round < rounds; round++) {
    for (const [key, { name, count, run }] of Object.entries(contestants)) {
      const took = await run(await server.createDatabase(), Math.round(count));
      const rate = (Math.round(count) / took) * 1000;
      rates[key].push(rate);
      console.log(`${name}: ${Math.round(rate).toLocaleString('en')} events a second`);
    }
  }
} finally {
  await server.stop();
}

console.log();
for (const { what, of, least } of bounds) {
  const ratios = rates.botrules.map(
    (rate, round) => rate / Math.max(...of.map((key) => rates[key][round])),
  );
  const ratio = middle(ratios);
  console.log(
    `${ratio >= least ? 'ok  ' : 'MISS'} ${what}: ${ratio.toFixed(1)} times (${ratios.map((one) => one.toFixed(1)).join(', ')}); bound ${least}`,
  );
  if (ratio < least) process.exitCode = 1;
}
