import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Requests a second of `botrules serve`, signature checked, every event synced to the disk before its answer and
 * decided in a dry run beside, against bare Koa that answers 200 at once. Then the time to answer at half of that
 * load. Bounds: at least 0.8 of the requests, and 99 of 100 answered within 50 ms.
 *
 *     npx tsx benchmarks/http/service.bench.ts [ROUNDS] [SECONDS]
 */
const rounds = Number(process.argv[2] ?? 5);
const runSeconds = Number(process.argv[3] ?? 5);

interface Load {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

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

interface Result extends Load {
  readonly rate: number;
  readonly cpu: number;
  /** Time to answer at half of that rate, in milliseconds. */
  readonly half: Load | undefined;
}

async function measure(name: string): Promise<Result> {
  const server = run(0, name === 'bare' ? 'serve.ts' : 'serve-service.ts', name);
  const port = await firstLine(server);
  let first = 0;
  // Each click once: a repeat would cost the durable inbox less.
  const load = async (milliseconds: number, perSecond = 0) => {
    const clicks = Math.ceil((milliseconds / 1000) * (perSecond || 20_000));
    const words = [port, '64', milliseconds, clicks, first, perSecond].map(String);
    first += clicks;
    return JSON.parse(await firstLine(run(1, 'load.ts', ...words))) as Load;
  };
  await load(1000);
  const before = await cpuOf(server);
  const full = await load(runSeconds * 1000);
  const cpu = (await cpuOf(server)) - before;
  const rate = full.requests / full.seconds;
  const half = name === 'bare' ? undefined : await load(runSeconds * 1000, rate / 2);
  server.disconnect();
  await once(server, 'exit');
  return { ...full, rate, cpu: cpu / full.requests, half };
}

const ratios: number[] = [];
const halves: number[] = [];
for (let round = 1; round <= rounds; round++) {
  const results = new Map<string, Result>();
  for (const name of round % 2 === 0 ? ['service', 'bare'] : ['bare', 'service']) {
    const result = await measure(name);
    results.set(name, result);
    const { rate, cpu, p50, p99, failed, half } = result;
    console.log(
      [
        `round ${round}`,
        name.padEnd(7),
        `${rate.toFixed(0).padStart(6)} requests/s`,
        `${cpu.toFixed(0).padStart(4)} µs of CPU each`,
        `p50 ${p50.toFixed(1)} ms`,
        `p99 ${p99.toFixed(1)} ms`,
        `${failed} not 200`,
        ...(half === undefined ? [] : [`at half of that p99 ${half.p99.toFixed(1)} ms`]),
      ].join('  '),
    );
    if (half !== undefined) halves.push(half.p99);
  }
  ratios.push(results.get('service')!.rate / results.get('bare')!.rate);
}
console.log(`service / bare, requests a second: ${median(ratios)} (bound: at least 0.80)`);
console.log(`p99 at half of that load: ${median(halves)} ms (bound: at most 50)`);

function median(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const show = (number: number) => number.toFixed(2);
  return `${show(sorted[sorted.length >> 1]!)}, from ${show(sorted[0]!)} to ${show(sorted.at(-1)!)}`;
}
