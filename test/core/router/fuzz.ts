// npm run fuzz -- --minutes 10 [--seed 1]: holds both routers against the oracle for as long as told.
import { parseArgs } from 'node:util';
import { runSameness } from './sameness.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed ?? Date.now() % 2 ** 30);
let compared = 0;
for (let seed = first; Date.now() < end; seed++) {
  compared += runSameness({ seed, sets: 200, time: end - Date.now() }).compared;
  process.stdout.write(
    `seeds ${first} to ${seed}: ${compared.toLocaleString('en')} decisions, no difference\n`,
  );
}
