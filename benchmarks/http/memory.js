// npm run bench:memory [-- memory|durable [EVENTS]]: what a server holds after each of ten parts of a million events, no
// two the same: the webhook with its inbox in memory, or the service with the embedded inbox in a dry run. Exit 1 where
// it grows once the first two parts have filled what is bounded by a number (ids that tell repeats, statements, buffers).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { click, request } from './bodies.js';

const name = process.argv[2] ?? 'durable';
const events = Number(process.argv[3] ?? 1_000_000);
const connections = 64;
const marks = 10;
/** Growth beyond this is more than noise: an id alone takes more than 80. */
const mostBytesPerEvent = 2;

const script = fileURLToPath(new URL('serve.js', import.meta.url));
const server = spawn(process.execPath, ['--expose-gc', script, name], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const [port] = await once(createInterface(server.stdout), 'line');

/** Posts the clicks from `first` up to `end`, each once; rejects where one is not answered 200. */
async function push(first, end) {
  let next = first;
  const worker = () =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.setNoDelay(true);
      socket.on('error', reject);
      const send = () => {
        if (next < end) socket.write(request(click(next++)));
        else socket.end(resolve);
      };
      socket.on('connect', send);
      let read = '';
      socket.on('data', (chunk) => {
        read += chunk.toString('latin1');
        // Answers have nothing after their one line.
        if (!read.endsWith('EVENT_RECEIVED')) return;
        if (!read.startsWith('HTTP/1.1 200')) reject(new Error(read));
        read = '';
        send();
      });
    });
  await Promise.all(Array.from({ length: connections }, worker));
}

const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(1).padStart(6);
const held = [];
for (let mark = 0; mark <= marks; mark++) {
  const done = Math.round((events * mark) / marks);
  if (mark > 0) await push(Math.round((events * (mark - 1)) / marks), done);
  server.send('state');
  const [{ heapUsed, external, rss, decided }] = await once(server, 'message');
  held.push(heapUsed + external);
  console.log(
    `${name}  ${String(done).padStart(7)} events  ${String(decided).padStart(7)} decided  heap ${megabytes(heapUsed)} MB` +
      `  outside of it ${megabytes(external)} MB  rss ${megabytes(rss)} MB`,
  );
}
server.disconnect();
await once(server, 'exit');

const [, , ...later] = held;
const perEvent = slope(later) / (events / marks);
console.log(
  `${name}: ${perEvent.toFixed(2)} bytes kept an event after the first two parts (bound: ${mostBytesPerEvent})`,
);
process.exit(perEvent > mostBytesPerEvent ? 1 : 0);

/** The slope of the straight line that is nearest to the values, a step being 1. */
function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, n) => sum + (n - middle) * (value - mean), 0);
  return rise / values.reduce((sum, _, n) => sum + (n - middle) ** 2, 0);
}
