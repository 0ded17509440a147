// npm run bench:desk [-- sqlite|postgres|all [EVENTS]]: how long each view of the desk takes with 100,000 events in the inbox, and
// whether clicks are taken more slowly while people look. Prints both; exit 1 where a bound is broken.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../flow/postgres.js';
import { push, start, stream } from '../flow/servers.js';

const which = process.argv[2] ?? 'all';
const events = Number(process.argv[3] ?? 100_000);
const mostMs = 200;
const leastShare = 0.95;
const looks = 9;
/** How many people look at the desk; each page asks every five seconds. */
const lookers = 3;
/** Well below what is possible. */
const fillRate = 2500;
const server = '../flow/serve.js';

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
let kept = true;

function row(what, measured, isKept) {
  kept &&= isKept;
  console.log(`${isKept ? 'ok  ' : 'MISS'} ${what}: ${measured}`);
}

async function ask(admin, path, init) {
  const response = await fetch(`${admin}/api/v1/${path}`, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

function post(admin, path, body) {
  const headers = { 'content-type': 'application/json' };
  return ask(admin, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The event that was decided last, however many that wait come before it. */
async function lastDecided(admin) {
  for (let before = ''; ; ) {
    const { items, next } = await ask(admin, `events?state=decided${before}`);
    if (items.length > 0) return items[0];
    before = `&before=${next}`;
  }
}

/** What the page asks for, view by view; the filters are those of its boxes. */
async function viewsOf(admin) {
  const { id, conversation, person } = await lastDecided(admin);
  const lists = ['decided', 'dead', 'waiting', 'done', 'dropped'].map(
    (state) => `events?state=${state}`,
  );
  return [
    'overview',
    'conversations',
    'conversations?page=1000',
    'conversations?reason=paused',
    ...lists,
    'events?state=decided&rule=order-status',
    'events?state=decided&rule=nobody',
    'events?state=dead&reason=no+such+reason',
    `events?state=decided&person=${encodeURIComponent(person ?? '-')}`,
    `conversations/${conversation}`,
    `events/${encodeURIComponent(id)}`,
    'pauses',
    'audit',
    'rules',
    'reloads',
  ];
}

async function timeViews(name, admin) {
  let worst = 0;
  for (const path of await viewsOf(admin)) {
    const times = [];
    for (let look = 0; look < looks; look++) {
      const began = performance.now();
      await ask(admin, path);
      times.push(performance.now() - began);
    }
    const half = middle(times);
    worst = Math.max(worst, half);
    const shown = path.replace(/(?<=person=|events\/|conversations\/)[^&?]+/, '…');
    console.log(
      `     ${half.toFixed(1).padStart(7)} ms, at most ${Math.max(...times)
        .toFixed(1)
        .padStart(7)} ms  ${shown}`,
    );
  }
  row(`${name}: the slowest view`, `${worst.toFixed(1)} ms; bound ${mostMs} ms`, worst <= mostMs);
}

/** Looks as pages that are open do, until it is told to stop. */
function watch(admin) {
  const stopping = new AbortController();
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const running = Array.from({ length: lookers }, async (_, number) => {
    await wait((5000 / lookers) * number);
    while (!stopping.signal.aborted) {
      for (const path of ['overview', 'events?state=decided', 'conversations'])
        await ask(admin, path);
      for (let waited = 0; waited < 5000 && !stopping.signal.aborted; waited += 100)
        await wait(100);
    }
  });
  return async () => {
    stopping.abort();
    await Promise.all(running);
  };
}

/** Full load on a service without a desk, and on one with people at it, in turns. */
async function measureIntake(name, inbox) {
  const shares = [];
  const rates = [];
  for (let turn = 0; turn < 5; turn++) {
    const without = await start(server, inbox);
    await push([without], 2);
    const plain = await push([without], 6);
    await without.stop();
    const looked = await start(server, inbox, 'desk');
    await push([looked], 2);
    const stop = watch((await looked.state()).admin);
    const seen = await push([looked], 6);
    await stop();
    await looked.stop();
    shares.push(seen.rate / plain.rate);
    rates.push([seen.rate, plain.rate].map(Math.round));
  }
  const share = middle(shares);
  row(
    `${name}: clicks taken a second with ${lookers} people at the desk, against none`,
    `${share.toFixed(2)} (${rates.map((pair) => pair.join(' to ')).join(', ')}); bound ${leastShare}`,
    share >= leastShare,
  );
}

async function measure(name, inbox) {
  const filled = await start(server, inbox, 'desk');
  const { admin } = await filled.state();
  await stream([filled], fillRate, events / fillRate);
  console.log(`${name}, ${events} events decided, 1 of 100 of them dead:`);
  await timeViews(`${name}, all decided`, admin);
  await post(admin, 'pauses', { kind: 'all' });
  await stream([filled], fillRate, events / fillRate);
  console.log(`${name}, ${events} more, all of which wait:`);
  await timeViews(`${name}, as many waiting`, admin);
  await filled.stop();
}

if (which !== 'postgres') {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-desk-'));
  await measure('SQLite', join(folder, 'inbox.sqlite'));
  await measureIntake('SQLite', join(folder, 'other.sqlite'));
  await rm(folder, { recursive: true });
}
if (which !== 'sqlite') {
  const postgres = await startPostgres();
  await measure('PostgreSQL', await postgres.createDatabase());
  await measureIntake('PostgreSQL', await postgres.createDatabase());
  await postgres.stop();
}
process.exit(kept ? 0 : 1);
