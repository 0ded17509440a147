import { connect } from 'node:net';
import { click, request } from './bodies.js';

// Keeps a number of sockets busy, each with one request at a time, for a number of milliseconds, in a process of its own:
// `load.js PORT CONNECTIONS MILLISECONDS CLICKS FIRST [PER_SECOND]`. No click is sent twice before all have been.
// Tells its parent when it begins. Prints {"requests":…,"failed":…,"seconds":…,"p50":…,"p99":…}.

const [port, connections, milliseconds, clicks, first, perSecond = 0] = process.argv
  .slice(2)
  .map(Number);

const requests = Array.from({ length: clicks }, (_, n) => request(click(first + n)));
let next = 0;
let answered = 0;
let failed = 0;
let counting = true;
let stopping = false;
const times = [];
let wholeLength = 0;
/** The first digit of `HTTP/1.1 200`. */
const two = '2'.charCodeAt(0);

let due = performance.now();
/** When the next request is to go out, where there is a rate to keep. */
function dueAt() {
  due = Math.max(due + 1000 / perSecond, performance.now() - 1000);
  return due;
}

function worker() {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let sentAt = 0;
    let pending;
    const send = () => {
      sentAt = performance.now();
      socket.write(requests[next]);
      next = (next + 1) % requests.length;
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      // Almost always a whole answer; a generator that is slower than the server measures itself.
      const answer = pending === undefined ? chunk : Buffer.concat([pending, chunk]);
      if (!isWhole(answer)) {
        pending = answer;
        return;
      }
      pending = undefined;
      if (counting) {
        answered += 1;
        times.push(performance.now() - sentAt);
        if (answer[9] !== two) failed += 1;
      }
      if (stopping) {
        socket.destroy();
        resolve();
      } else if (perSecond === 0) send();
      else setTimeout(send, Math.max(0, dueAt() - performance.now()));
    });
  });
}

/** Whether all of an answer is there. All answers of a server being of one length, it is worked out once. */
function isWhole(answer) {
  if (answer.length === wholeLength) return true;
  const text = answer.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  wholeLength = end + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]);
  return answer.length >= wholeLength;
}

process.send('begins');
const workers = Promise.all(Array.from({ length: connections }, worker));
const start = performance.now();
await new Promise((resolve) => setTimeout(resolve, milliseconds));
counting = false;
const seconds = (performance.now() - start) / 1000;
stopping = true;
await workers;
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(times.length * share)] ?? 0;
const result = { requests: answered, failed, seconds, p50: at(0.5), p99: at(0.99) };
process.stdout.write(`${JSON.stringify(result)}\n`);
