// npm run fuzz:yaml -- --minutes 10 [--seed 1]: holds the plain YAML reader against the library for as long as told.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { isReadAlike, nastyYaml, writtenYaml } from './readers-alike.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed ?? Date.now() % 2 ** 30);
const made = fc.sample(ruleFiles(), { numRuns: 200, seed: first });
const texts = nastyYaml([
  ...writtenYaml(['rules', 'examples', 'test', 'docs', 'packages/core']),
  ...made.flatMap(({ files }) => Object.values(files)),
]);
let compared = 0;
let read = 0;
for (let seed = first; Date.now() < end; seed++) {
  fc.assert(
    fc.property(texts, (text) => {
      compared++;
      if (isReadAlike(text)) read++;
    }),
    { numRuns: 20_000, seed, interruptAfterTimeLimit: Math.max(1, end - Date.now()) },
  );
  process.stdout.write(
    `seeds ${first} to ${seed}: ${compared.toLocaleString('en')} texts, of which ${read.toLocaleString('en')} were plain; no difference\n`,
  );
}
