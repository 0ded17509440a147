// npm run bench:flow [-- sqlite|postgres|memory|all [SECONDS [WINDOWS]]]: how long a person waits, from the click to the call that
// answers it, and how many clicks a second are decided while as many come. Prints, and writes docs/benchmarks-flow.md. Exit
// 1 where a bound is broken. On Linux the load comes from the last core, and the servers have all of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeDisk } from './disk.js';
import { startPostgres } from './postgres.js';
import { cpuOf, push, start, stream } from './servers.js';

const which = process.argv[2] ?? 'all';
const seconds = Number(process.argv[3] ?? 60);
const windows = Number(process.argv[4] ?? 6);
/** The load is cut into turns, so that both sides meet the same weather. */
const turns = Math.max(1, Math.min(6, Math.round(seconds / 10)));
const usualRate = 1000;

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const ms = (number) => `${number.toFixed(number < 10 ? 2 : 1)} ms`;
const count = (number) => Math.round(number).toLocaleString('en');
const rows = [];
const notes = [];

function row(what, measured, bound, kept) {
  rows.push({ what, measured, bound, kept });
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what}: ${measured}; bound ${bound}`);
}

/** Full load in turns, with bare Koa and a plain webhook that loses no click next to it. */
async function sustain(servers, plainServer) {
  const own = [];
  const bare = [];
  const plain = [];
  await push(servers, 3);
  await push([plainServer], 3);
  for (let turn = 0; turn < turns; turn++) {
    const bareServer = await start('../http/serve.js', 'bare');
    await push([bareServer], 1);
    bare.push(await push([bareServer], Math.max(3, seconds / turns / 3)));
    await bareServer.stop();
    own.push(await push(servers, seconds / turns));
    plain.push(await push([plainServer], Math.max(3, seconds / turns / 2)));
  }
  const shares = own.map(({ decidedRate }, turn) => decidedRate / bare[turn].rate);
  return {
    rate: middle(own.map(({ decidedRate }) => decidedRate)),
    taken: middle(own.map(({ rate }) => rate)),
    bare: middle(bare.map(({ rate }) => rate)),
    bareRange: [Math.min, Math.max].map((end) => end(...bare.map(({ rate }) => rate))),
    plain: middle(plain.map(({ rate }) => rate)),
    plainShare: middle(plain.map(({ rate }, turn) => rate / bare[turn].rate)),
    ofPlain: middle(own.map(({ decidedRate }, turn) => decidedRate / plain[turn].rate)),
    share: middle(shares),
    least: Math.min(...shares),
    most: Math.max(...shares),
    behindMs: Math.max(...own.map(({ behindMs }) => behindMs)),
    cpu: middle(own.map(({ cpu }) => cpu)),
    problems: own.flatMap(({ problems }) => problems),
  };
}

async function wait(name, servers, rate) {
  const measured = [];
  for (let window = 0; window < windows; window++) {
    const disk = probeDisk(1000);
    const one = await stream(servers, rate, 10);
    measured.push(one);
    console.log(
      `     ${name} ${count(rate)}/s: half ${ms(one.p50)}, 99 of 100 ${ms(one.p99)}, most ${ms(one.most)}, ` +
        `from the parsed POST ${ms(one.parsedP50)}, ${ms(one.parsedP99)}, ${one.failed} not 200, behind ${ms(one.behindMs)}; the disk alone ${ms(disk.p50)}, ${ms(disk.p99)}, ${ms(disk.most)} ${one.problems}`,
    );
  }
  return {
    p50: middle(measured.map(({ parsedP50 }) => parsedP50)),
    p99: middle(measured.map(({ parsedP99 }) => parsedP99)),
    fromClick: `from the click, with the sender's part: ${ms(middle(measured.map(({ p50 }) => p50)))}; ${ms(middle(measured.map(({ p99 }) => p99)))}`,
  };
}

async function measureStore(name, inbox, inboxOfPlain, bounds) {
  const server = await start('serve.js', inbox);
  const usual = await wait(name, [server], usualRate);
  row(
    `${name}: from the parsed POST to its answer's call, at ${count(usualRate)} a second`,
    `half within ${ms(usual.p50)}, 99 of 100 within ${ms(usual.p99)} (${usual.fromClick})`,
    `${bounds.usual[0]} ms; ${bounds.usual[1]} ms`,
    usual.p50 <= bounds.usual[0] && usual.p99 <= bounds.usual[1],
  );
  const plainServer = await start('plain.js', inboxOfPlain);
  const full = await sustain([server], plainServer);
  await plainServer.stop();
  row(
    `${name}: decided a second while as many come, against bare Koa's requests`,
    `${count(full.rate)} (taken ${count(full.taken)}) against ${count(full.bare)}: ${full.share.toFixed(2)} (${full.least.toFixed(2)} to ${full.most.toFixed(2)}); behind by ${ms(full.behindMs)}`,
    `≥ ${bounds.share}; 1 s`,
    full.share >= bounds.share && full.behindMs <= 1000,
  );
  notes.push(
    `${name} under full load: bare Koa took ${full.bareRange.map(count).join(' to ')} a second from turn to turn. The plain webhook took ${count(full.plain)}, which is ${full.plainShare.toFixed(2)} of bare Koa; Botrules decided ${full.ofPlain.toFixed(2)} of what that took.`,
  );
  console.log(`     ${notes.at(-1)}`);
  if (full.problems.length > 0) console.log(`     told: ${[...new Set(full.problems)].join('; ')}`);
  const half = await wait(name, [server], Math.max(1, Math.round(full.rate / 2)));
  row(
    `${name}: the same wait at half of that`,
    `half within ${ms(half.p50)}, 99 of 100 within ${ms(half.p99)} (${half.fromClick})`,
    `99 of 100 ${bounds.half} ms`,
    half.p99 <= bounds.half,
  );
  const over = await stream([server], Math.max(1, Math.round(full.rate * 1.5)), 20);
  notes.push(
    `${name} at one and a half times what it sustains, for 20 s: half within ${ms(over.p50)}, 99 of 100 within ${ms(over.p99)}; ${count(over.failed)} of ${count(over.sent)} were not answered 200.`,
  );
  console.log(`     ${notes.at(-1)}`);
  await server.stop();
  return full;
}

/** Decided a second with rules that remember at each event, against the same rules without memory, in turns. */
async function measureMemory(name, inbox, inboxOfMemory) {
  const shares = [];
  const rates = [];
  for (let turn = 0; turn < Math.max(3, turns); turn++) {
    const plain = await start('serve.js', inbox);
    await push([plain], 1);
    const without = await push([plain], Math.max(3, seconds / turns / 2));
    await plain.stop();
    const remembering = await start('serve.js', inboxOfMemory, 'remember');
    await push([remembering], 1);
    const remembered = await push([remembering], Math.max(3, seconds / turns / 2));
    await remembering.stop();
    shares.push(remembered.decidedRate / without.decidedRate);
    rates.push([remembered.decidedRate, without.decidedRate]);
  }
  const share = middle(shares);
  const [own, other] = [0, 1].map((side) => middle(rates.map((pair) => pair[side])));
  row(
    `${name}: decided a second with rules that remember at each event, against rules without memory`,
    `${count(own)} against ${count(other)}: ${share.toFixed(2)} (${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)})`,
    '≥ 0.7',
    share >= 0.7,
  );
}

/** The clicks a second and the CPU for each, the database with it: one process, and two on the same cores and database. */
async function compareProcesses(postgres, script) {
  const inbox = await postgres.createDatabase();
  const load = async (servers) => {
    await push(servers, 2);
    const before = cpuOf(postgres.pid);
    const result = await push(servers, 10);
    return { ...result, cpu: result.cpu + (cpuOf(postgres.pid) - before) / (result.rate * 10) };
  };
  const pairs = [];
  for (let turn = 0; turn < 3; turn++) {
    const first = await start(script, inbox);
    const one = await load([first]);
    const second = await start(script, inbox);
    pairs.push([one, await load([first, second])]);
    await first.stop();
    await second.stop();
  }
  const medians = (of) => [0, 1].map((side) => middle(pairs.map((pair) => of(pair[side]))));
  return {
    rates: medians(({ decidedRate }) => decidedRate),
    cpus: medians(({ cpu }) => cpu),
    rate: middle(pairs.map(([one, two]) => two.decidedRate / one.decidedRate)),
    cpu: middle(pairs.map(([one, two]) => two.cpu / one.cpu)),
  };
}

if (which === 'memory') {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-flow-'));
  await measureMemory('SQLite', join(folder, 'plain.sqlite'), join(folder, 'memory.sqlite'));
  await rm(folder, { recursive: true });
  const postgres = await startPostgres();
  const [plain, memory] = [await postgres.createDatabase(), await postgres.createDatabase()];
  await measureMemory('PostgreSQL', plain, memory);
  await postgres.stop();
  process.exit(rows.every(({ kept }) => kept) ? 0 : 1);
}

if (which !== 'postgres') {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-flow-'));
  await measureStore('SQLite', join(folder, 'inbox.sqlite'), join(folder, 'webhook.sqlite'), {
    usual: [3, 60],
    share: 0.55,
    half: 40,
  });
  await measureMemory('SQLite', join(folder, 'plain.sqlite'), join(folder, 'memory.sqlite'));
  await rm(folder, { recursive: true });
}

if (which !== 'sqlite') {
  const postgres = await startPostgres();
  const [own, webhook] = [await postgres.createDatabase(), await postgres.createDatabase()];
  await measureStore('PostgreSQL', own, webhook, { usual: [6, 60], share: 0.4, half: 100 });
  await measureMemory(
    'PostgreSQL',
    await postgres.createDatabase(),
    await postgres.createDatabase(),
  );
  const two = await compareProcesses(postgres, 'serve.js');
  row(
    'PostgreSQL: two processes against one on the same cores, decided a second; CPU an event, the database with it',
    `${count(two.rates[1])} against ${count(two.rates[0])}: ${two.rate.toFixed(2)}; ${two.cpus[1].toFixed(0)} µs against ${two.cpus[0].toFixed(0)} µs: ${two.cpu.toFixed(2)}`,
    '≥ 0.9; ≤ 1.3',
    two.rate >= 0.9 && two.cpu <= 1.3,
  );
  const plainOfTwo = await compareProcesses(postgres, 'plain.js');
  notes.push(
    `Two processes of the plain webhook against one, on PostgreSQL: ${plainOfTwo.rate.toFixed(2)} of the clicks a second, ${plainOfTwo.cpu.toFixed(2)} times the CPU for each.`,
  );
  console.log(`     ${notes.at(-1)}`);
  await postgres.stop();
}

if (which === 'all') {
  await writeFile(new URL('../../docs/benchmarks-flow.md', import.meta.url), report());
}
process.exit(rows.every(({ kept }) => kept) ? 0 : 1);

function report() {
  const lines = rows.map(
    ({ what, measured, bound, kept }) =>
      `| ${what} | ${measured} | ${bound} | ${kept ? 'kept' : '**missed**'} |`,
  );
  return `# From the click to the answer

Written by \`npm run bench:flow\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}.
Signed clicks of about 600 bytes from 500 people, no click twice. A wait is counted from the moment at which the body of a click is
parsed until its handler is called: by then the decision and the begun step are on the disk. From the click it is counted from when
that was due to be sent: the program that sends, on the same cores, the network of this machine, the signature and the parser are
in it, too. Medians of ${windows} windows of 10 s. Full load is 64 connections with one request
at a time each, for ${seconds} s, with bare Koa in turns beside it (\`@koa/router\` and \`koa-bodyparser\`: the body is parsed, nothing
is checked, 200 at once). What was begun and what was done is recorded.

The plain webhook is a program on Koa that loses no click: it checks the signature, writes the click in one row before it answers 200,
and notes in that row afterwards that it is done. Like Botrules it writes in batches. It decides nothing, and keeps no order and no
memory. It is not a limit, since its table could be laid out better; it shows what this machine and the store leave to a simple program.

| what | measured | bound |  |
| --- | --- | --- | --- |
${lines.join('\n')}

${notes.join('\n\n')}
`;
}
