import { connect } from 'node:net';
import { click, request } from '../http/bodies.js';

// Clicks at an even rate, whatever the answers take: `stream.js PORTS PER_SECOND MILLISECONDS FIRST`, in a process of its
// own; PORTS are several servers' with commas between, each click goes to one of them in turn. Each click says when it was
// due, so that one that had to wait for a free connection counts from then. Prints
// {"sent":…,"answered":…,"failed":…,"seconds":…}.

const [ports, ...numbers] = process.argv.slice(2);
const [perSecond, milliseconds, first] = numbers.map(Number);
const servers = ports.split(',').map((port) => ({ port: Number(port), free: [], queue: [] }));
const connections = 64;
const two = '2'.charCodeAt(0);
const epoch = performance.timeOrigin;
let sent = 0;
let answered = 0;
let failed = 0;

function open(server) {
  const socket = connect(server.port, '127.0.0.1');
  socket.setNoDelay(true);
  socket.on('error', (error) => {
    throw error;
  });
  let pending = '';
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    const end = pending.indexOf('\r\n\r\n');
    if (end === -1) return;
    const length = Number(/content-length: (\d+)/i.exec(pending)?.[1] ?? 0);
    if (pending.length < end + 4 + length) return;
    answered++;
    if (pending.charCodeAt(9) !== two) failed++;
    pending = '';
    const next = server.queue.shift();
    if (next === undefined) server.free.push(socket);
    else socket.write(next());
  });
  return new Promise((resolve) => {
    socket.on('connect', () => {
      server.free.push(socket);
      resolve();
    });
  });
}

await Promise.all(
  servers.flatMap((server) =>
    Array.from({ length: Math.ceil(connections / servers.length) }, () => open(server)),
  ),
);
process.send('begins');
const began = performance.now();
await new Promise((resolve) => {
  const timer = setInterval(() => {
    const now = performance.now();
    const due = Math.floor((Math.min(now - began, milliseconds) * perSecond) / 1000);
    while (sent < due) {
      const n = first + sent;
      const dueAt = epoch + began + (1000 * sent) / perSecond;
      const server = servers[sent++ % servers.length];
      const write = () => request(click(n, { ref: dueAt.toFixed(3) }));
      // In turn: otherwise those at the end would be silent for so long that the server closes them.
      const socket = server.free.shift();
      if (socket === undefined) server.queue.push(write);
      else socket.write(write());
    }
    if (now - began >= milliseconds) {
      clearInterval(timer);
      resolve();
    }
  }, 1);
});
const seconds = (performance.now() - began) / 1000;
for (let waited = 0; answered < sent && waited < 10_000; waited += 20) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
process.stdout.write(`${JSON.stringify({ sent, answered, failed, seconds })}\n`);
process.exit();
