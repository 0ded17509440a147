// npm run fuzz:checks -- --events 1000000 [--seed 1]: looks for events that contradict a warning of the checker.
import { parseArgs } from 'node:util';
import { searchContradictions } from './contradictions.js';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const first = Number(values.seed ?? Date.now() % 2 ** 30);
let events = 0;
let held = 0;
let warnings = 0;
for (let seed = first; events < Number(values.events); seed++) {
  const found = searchContradictions(seed, 500, 400);
  events += found.events;
  held += found.held;
  warnings += found.warnings;
  process.stdout.write(
    `seeds ${first} to ${seed}: ${warnings.toLocaleString('en')} warnings, ${events.toLocaleString('en')} events aimed at them, of which ${held.toLocaleString('en')} met the condition; none contradicts one\n`,
  );
}
