import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const connections = 64;
/** More clicks than any server here takes in a second: each is sent once. */
const mostPerSecond = 30_000;
let first = 0;

function run(script, words, { pinned = false } = {}) {
  const node = [process.execPath, fileURLToPath(new URL(script, import.meta.url)), ...words];
  const taskset =
    pinned && process.platform === 'linux' ? ['taskset', '-c', cpus().length - 1] : [];
  const [command, ...rest] = [...taskset, ...node].map(String);
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function firstLine(child) {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process ended with ${code}`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  ended.catch(() => {});
  return line;
}

/** Starts a server of `../http/serve.js` or of `serve.js`. */
export async function start(script, ...words) {
  const child = run(script, words);
  const port = await firstLine(child);
  return {
    port,
    async state() {
      child.send('state');
      const [state] = await once(child, 'message');
      return state;
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** Keeps 64 connections busy, each with one request at a time, over all servers. */
export async function push(servers, seconds) {
  const clicks = Math.ceil((seconds * mostPerSecond) / servers.length);
  const loads = await Promise.all(
    servers.map(async ({ port }) => {
      const words = [port, connections / servers.length, seconds * 1000, clicks, first];
      first += clicks;
      const child = run('../http/load.js', words, { pinned: true });
      const result = firstLine(child);
      await once(child, 'message');
      // In an object, since a bare promise would be waited for here.
      return { result };
    }),
  );
  const before = await states(servers);
  const results = (await Promise.all(loads.map(({ result }) => result))).map((line) =>
    JSON.parse(line),
  );
  const after = await states(servers);
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  const length = Math.max(...results.map((result) => result.seconds));
  const requests = sum((result) => result.requests);
  const decided = after.decided - before.decided;
  const behind = await drainMs(servers, after);
  return {
    rate: requests / length,
    decidedRate: decided / length,
    failed: sum((result) => result.failed),
    cpu: (after.cpu - before.cpu) / requests,
    behindMs: behind,
    problems: after.problems,
  };
}

/** Sends a number of clicks a second, at an even rate, over all servers. */
export async function stream(servers, perSecond, seconds) {
  const words = [servers.map(({ port }) => port).join(','), perSecond, seconds * 1000, first];
  first += Math.ceil(perSecond * seconds) + 1;
  await states(servers);
  const child = run('stream.js', words, { pinned: true });
  const result = JSON.parse(await firstLine(child));
  const state = await states(servers);
  const behindMs = await drainMs(servers, state);
  return { ...result, ...state, behindMs };
}

async function states(servers) {
  const all = await Promise.all(servers.map((server) => server.state()));
  const sum = (key) => all.reduce((total, state) => total + state[key], 0);
  const most = (key) => Math.max(...all.map((state) => state[key]));
  return {
    cpu: sum('cpu'),
    decided: sum('decided'),
    done: sum('done'),
    timed: sum('timed'),
    rss: sum('rss'),
    p50: most('p50'),
    p99: most('p99'),
    parsedP50: most('parsedP50'),
    parsedP99: most('parsedP99'),
    most: most('most'),
    problems: all.flatMap(({ problems = [] }) => problems),
  };
}

/** How long it takes until nothing more is decided, in milliseconds: what had piled up. */
async function drainMs(servers, { decided }) {
  const began = performance.now();
  let last = decided;
  let at = began;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = (await states(servers)).decided;
    if (now === last && performance.now() > at + 500) return at - began;
    if (now !== last) at = performance.now();
    last = now;
  }
}

/** The CPU time that a process and all its children have used, in microseconds; on Linux alone. */
export function cpuOf(pid) {
  const tick = 10_000;
  let sum = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system, childUser, childSystem] = [1, 11, 12, 13, 14].map((n) =>
        Number(fields[n]),
      );
      if (Number(name) === pid) sum += user + system + childUser + childSystem;
      else if (parent === pid) sum += user + system;
    } catch {
      // It ended meanwhile.
    }
  }
  return sum * tick;
}
