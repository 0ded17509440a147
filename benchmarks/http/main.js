// npm run bench:http [-- ROUNDS [SECONDS]]: requests a second of the webhook, its inbox in memory, and of the service,
// its inbox on the disk, against bare Koa that answers 200 at once. Prints, and writes docs/benchmarks-http.md. Exit 1
// where a bound is broken. `BENCH_CHANNEL=telegram` posts as that channel does, for comparison. The servers take turns, so that all meet the same weather; what counts is the median of
// the rounds' ratios. On Linux the load comes from the last core, and the servers have all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { channel } from './bodies.js';

const rounds = Number(process.argv[2] ?? 7);
const seconds = Number(process.argv[3] ?? 4);
const connections = 64;
/** More clicks than any server here answers in a second: each is sent once. */
const mostPerSecond = 50_000;
const isMessenger = channel === 'messenger';
/** For another channel only the service is measured, and nothing is written. */
const names = isMessenger ? ['bare', 'limit', 'memory', 'starter', 'durable'] : ['bare', 'durable'];

function run(script, words, { pinned = false } = {}) {
  const node = [process.execPath, fileURLToPath(new URL(script, import.meta.url)), ...words];
  const taskset =
    pinned && process.platform === 'linux' ? ['taskset', '-c', cpus().length - 1] : [];
  const [command, ...rest] = [...taskset, ...node].map(String);
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function firstLine(child) {
  const [line] = await once(createInterface(child.stdout), 'line');
  return line;
}

async function stateOf(server) {
  server.send('state');
  const [state] = await once(server, 'message');
  return state;
}

async function measure(name) {
  const server = run('serve.js', [name]);
  const port = await firstLine(server);
  let first = 0;
  async function load(length, perSecond = 0) {
    const clicks = Math.ceil(length * (perSecond || mostPerSecond));
    const words = [port, connections, length * 1000, clicks, first, perSecond];
    first += clicks;
    const child = run('load.js', words, { pinned: true });
    const result = firstLine(child);
    await once(child, 'message');
    const before = await stateOf(server);
    const full = JSON.parse(await result);
    const after = await stateOf(server);
    return {
      ...full,
      cpu: (after.cpu - before.cpu) / full.requests,
      decided: (after.decided - before.decided) / full.seconds,
    };
  }
  await load(1);
  const full = await load(seconds);
  const rate = full.requests / full.seconds;
  const half = name === 'durable' ? await load(seconds, rate / 2) : undefined;
  server.disconnect();
  await once(server, 'exit');
  return { ...full, rate, half };
}

const results = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 1; round <= rounds; round++) {
  for (const name of round % 2 === 0 ? names.toReversed() : names) {
    const result = await measure(name);
    results[name].push(result);
    const { rate, cpu, p50, p99, failed, decided, half } = result;
    const figures = [
      `round ${round}`,
      name.padEnd(7),
      `${rate.toFixed(0).padStart(6)} requests/s`,
      `${cpu.toFixed(0).padStart(4)} µs of CPU each`,
      `p50 ${p50.toFixed(1)} ms`,
      `p99 ${p99.toFixed(1)} ms`,
      `${failed} not 200`,
      `${decided.toFixed(0)} decided/s`,
      half && `at half of that p99 ${half.p99.toFixed(1)} ms`,
    ];
    console.log(figures.filter(Boolean).join('  '));
  }
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const medianOf = (name, key) => middle(results[name].map((result) => result[key]));
const ratio = (name) => results[name].map(({ rate }, round) => rate / results.bare[round].rate);
const count = (number) => Math.round(number).toLocaleString('en');
const range = (numbers) =>
  `${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}`;
const limit = ratio('limit');
const late = results.durable.map(({ half }) => half.p99);

if (!isMessenger) process.exit();

const rows = [
  {
    what: 'requests a second, inbox in memory, against bare Koa',
    measured: `${count(medianOf('memory', 'rate'))} against ${count(medianOf('bare', 'rate'))}`,
    value: `${middle(ratio('memory')).toFixed(2)} (${range(ratio('memory'))})`,
    bound: '≥ 1.20',
    kept: middle(ratio('memory')) >= 1.2,
  },
  {
    what: 'time to answer at half of that load, 99th percentile',
    measured: `${middle(late).toFixed(1)} ms`,
    value: `${range(late)} ms`,
    bound: '≤ 50 ms',
    kept: middle(late) <= 50,
  },
];
for (const { what, measured, value, bound, kept } of rows) {
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what}: ${measured}; ${value}, bound ${bound}`);
}
writeFileSync(new URL('../../docs/benchmarks-http.md', import.meta.url), report());
process.exitCode = rows.every(({ kept }) => kept) ? 0 : 1;

function report() {
  const lines = rows.map(
    ({ what, measured, value, bound, kept }) =>
      `| ${what} | ${measured} | ${value} | ${bound} | ${kept ? 'kept' : '**missed**'} |`,
  );
  const costs = names.map(
    (name) =>
      `| ${name} | ${medianOf(name, 'cpu').toFixed(0)} µs | ${medianOf(name, 'p50').toFixed(1)} ms | ${medianOf(name, 'p99').toFixed(1)} ms | ${name === 'bare' || name === 'limit' ? '' : count(medianOf(name, 'decided'))} |`,
  );
  return `# What the webhook and the service carry

Written by \`npm run bench:http\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}.
Signed clicks of about 600 bytes from 500 people come over ${connections} connections, each with one request at a time, for
${seconds} seconds; no click twice. The servers take turns, ${rounds} rounds; figures are medians. Bare Koa is \`@koa/router\` and
\`koa-bodyparser\`, which parse the body, check nothing and answer 200 at once.

| what | measured | median (range) | bound |  |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

At full load:

| server | CPU a request | half are answered within | 99 of 100 within | events decided a second |
| --- | --- | --- | --- | --- |
${costs.join('\n')}

\`memory\` is the Koa adapter behind \`inTurns\`: it checks the signature, parses without losing a digit, tells repeats,
answers, decides by three rules that remember nothing, and logs what it would send. \`starter\` is the same with the starter rules,
which remember what each person was offered last. \`durable\` is \`botrules serve\` with these, in a dry run: each event is synced to the
disk before its answer, with its decision. How long a person waits for the answer is in [benchmarks-flow.md](benchmarks-flow.md).

\`memory\` does more than bare Koa, and can still answer more requests a second. \`inTurns\` reads all requests that came in one
turn of the event loop, then works on them, then answers them; and the webhook takes a body that has come as a whole at once,
where \`koa-bodyparser\` waits for it with a dozen listeners and promises. \`limit\` is bare Koa with these two alone: it answers
${middle(limit).toFixed(2)} (${range(limit)}) of bare Koa's requests. \`starter\` answers ${middle(ratio('starter')).toFixed(2)} (${range(ratio('starter'))}).
`;
}
