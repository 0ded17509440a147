import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Requests a second of the webhook, signature checked and inbox in memory, against bare Koa with `@koa/router`
 * and `koa-bodyparser` that answers 200 at once. The servers take turns, round by round, so that both meet the
 * same weather; what counts is the median of the rounds' ratios. Bound: at least 1.0.
 *
 *     npx tsx benchmarks/http/webhook.bench.ts [ROUNDS] [SECONDS]
 */
const rounds = Number(process.argv[2] ?? 5);
const runSeconds = Number(process.argv[3] ?? 5);
const names = ['bare', 'botrules'];

/** What `load.ts` prints. */
interface Load {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

interface Result {
  readonly rate: number;
  /** Microseconds of a request. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Starts a script beside this one on a core of its own where the machine can do that. */
function run(core: number, script: string, ...words: string[]) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const node = [
    process.execPath,
    '--conditions=botrules-source',
    '--import',
    'tsx',
    file,
    ...words,
  ];
  const [command, ...rest] =
    process.platform === 'linux' ? ['taskset', '-c', String(core), ...node] : node;
  return spawn(command!, rest, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function firstLine(child: ReturnType<typeof run>): Promise<string> {
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return line;
}

async function cpuOf(child: ReturnType<typeof run>): Promise<number> {
  child.send('cpu');
  const [usage] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return usage.user + usage.system;
}

/** Warms a server up, loads it, and says how many requests a second it answered and what each cost. */
async function measure(name: string): Promise<Result> {
  const server = run(0, 'serve.ts', name);
  const port = await firstLine(server);
  const load = async (milliseconds: number) =>
    JSON.parse(await firstLine(run(1, 'load.ts', port, '64', String(milliseconds)))) as Load;
  await load(1000);
  const before = await cpuOf(server);
  const { requests, failed, seconds, p50, p99 } = await load(runSeconds * 1000);
  const cpu = (await cpuOf(server)) - before;
  server.disconnect();
  await once(server, 'exit');
  return { rate: requests / seconds, cpu: cpu / requests, p50, p99, failed };
}

const rateRatios: number[] = [];
const cpuRatios: number[] = [];
for (let round = 1; round <= rounds; round++) {
  const results = new Map<string, Result>();
  for (const name of round % 2 === 0 ? names.toReversed() : names) {
    const result = await measure(name);
    results.set(name, result);
    console.log(
      [
        `round ${round}`,
        name.padEnd(9),
        `${result.rate.toFixed(0).padStart(6)} requests/s`,
        `${result.cpu.toFixed(0).padStart(4)} µs of CPU each`,
        `p50 ${result.p50.toFixed(1)} ms`,
        `p99 ${result.p99.toFixed(1)} ms`,
        `${result.failed} not 200`,
      ].join('  '),
    );
  }
  const [bare, botrules] = [results.get('bare')!, results.get('botrules')!];
  rateRatios.push(botrules.rate / bare.rate);
  cpuRatios.push(bare.cpu / botrules.cpu);
}
console.log(`botrules / bare, requests a second: ${median(rateRatios)} (bound: 1.00)`);
console.log(`botrules / bare, requests a CPU second: ${median(cpuRatios)}`);

function median(ratios: number[]): string {
  const sorted = ratios.toSorted((a, b) => a - b);
  return `${sorted[sorted.length >> 1]!.toFixed(2)}, from ${sorted[0]!.toFixed(2)} to ${sorted.at(-1)!.toFixed(2)}`;
}
