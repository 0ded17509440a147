// npm run bench:processes [-- EVENTS]: what an event costs where 1, 2 and 4 processes share a PostgreSQL, and each conversation's
// events are delivered to any of them. Prints events a second, and the processor's time for each event. On Linux alone (/proc).
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../flow/postgres.js';
import { cpuOf } from '../flow/servers.js';

const events = Number(process.argv[2] ?? 40_000);
const own = process.env.BENCH_URL;

if (own !== undefined) {
  const { runBotrules } = await import('./botrules.js');
  process.on('message', async ({ count, first, atOnce }) => {
    const before = process.cpuUsage();
    const took = await runBotrules(own, count, { first, atOnce, shared: true });
    const { user, system } = process.cpuUsage(before);
    process.send({ took, cpu: user + system });
  });
  process.send('ready');
} else {
  const server = await startPostgres();
  try {
    for (const processes of [1, 2, 4]) {
      const url = await server.createDatabase();
      const children = [];
      for (let index = 0; index < processes; index++) {
        const child = fork(fileURLToPath(import.meta.url), {
          env: { ...process.env, BENCH_URL: url },
        });
        await once(child, 'message');
        children.push(child);
      }
      const before = cpuOf(server.pid);
      const began = performance.now();
      const told = await Promise.all(
        children.map(async (child, index) => {
          child.send({
            count: Math.round(events / processes),
            first: index * events,
            atOnce: 16 / processes,
          });
          const [message] = await once(child, 'message');
          return message;
        }),
      );
      const took = performance.now() - began;
      const database = cpuOf(server.pid) - before;
      for (const child of children) child.kill();
      const node = told.reduce((sum, { cpu }) => sum + cpu, 0);
      const each = (microseconds) => `${Math.round(microseconds / events)} µs`;
      console.log(
        `${processes} process${processes === 1 ? '' : 'es'}: ${Math.round((events / took) * 1000)} events a second; an event takes ${each(node)} of Node and ${each(database)} of PostgreSQL`,
      );
    }
  } finally {
    await server.stop();
  }
}
