// Measures what a service feels of its rules: how long its event loop stands still while they are loaded anew, how much
// memory that takes, and how long it is when one file of many changed. A process of its own: node reload.js FOLDER FILES
import { existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRouter } from '@botrules/core';
import { ThreadedRules } from '../../packages/service/dist/rules/threaded-rules.js';

const [folder, count] = process.argv.slice(2);
const files = Array.from({ length: Number(count) }, (_, number) =>
  join(folder, `${String(number).padStart(3, '0')}.yaml`),
);
/** As many as make a reload worth its name, and an odd number of them for a median. */
const reloads = 5;
const event = { event: 'postback', channel: 'messenger', standby: false, payload: 'NOBODY_ASKED' };

let router;
let longest = 0;
/** The most that this thread itself worked in one turn: the rest of a pause is due to others on the machine. */
let busiest = 0;
let peak = 0;
let last = performance.now();
const worked = createWorked();
let lastWorked = worked();
// What a service does meanwhile: it answers, and each turn of its loop is as long as the longest thing in it.
function turn() {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  const work = worked();
  busiest = Math.max(busiest, work - lastWorked);
  lastWorked = work;
  if (router !== undefined) globalThis.kept = router.route(event);
  setImmediate(turn);
}
turn();
const looking = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 10);

/** How many milliseconds this thread has worked so far, where Linux says it. */
function createWorked() {
  const path = `/proc/self/task/${process.pid}/schedstat`;
  if (!existsSync(path)) return () => performance.now();
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(100);
  return () => {
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return Number(bytes.toString('latin1', 0, length).split(' ')[0]) / 1e6;
  };
}

/** A line that changes what a file says, and no rule. */
function touch(file, change) {
  const text = readFileSync(file, 'utf8').replace(/\n# change .*\n$/, '\n');
  writeFileSync(file, `${text}# change ${change}\n`);
}

async function timed(reader, inForce) {
  const start = performance.now();
  const { checked } = await reader.load(inForce);
  router = createRouter(checked.value);
  return { value: checked.value, milliseconds: performance.now() - start };
}

// How long the turns of a loop are on this machine when it does nothing else.
await wait(2000);
const idle = longest;
const reader = new ThreadedRules(folder);
const first = await timed(reader);
let { value } = first;
const pauses = [];
const works = [];
for (let reload = 0; reload < reloads; reload++) {
  for (const file of files) touch(file, `all ${reload}`);
  await wait(100);
  longest = 0;
  busiest = 0;
  ({ value } = await timed(reader, value));
  // The next turn is the one that the last work of a reload makes long.
  await wait(20);
  pauses.push(longest);
  works.push(busiest);
}
const ones = [];
for (let reload = 0; reload < reloads; reload++) {
  touch(files[reload % files.length], `one ${reload}`);
  const one = await timed(reader, value);
  value = one.value;
  ones.push(one.milliseconds);
}
await wait(500);
const after = process.memoryUsage.rss();
clearInterval(looking);
await reader.close();
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const result = {
  first: first.milliseconds,
  one: median(ones),
  pause: median(pauses),
  work: median(works),
  idle,
  peak,
  after,
};
process.stdout.write(JSON.stringify(result), () => process.exit(0));
