/**
 * All that CI does, after `npm ci`: stops at the first thing that is wrong, and says what took how long.
 *
 *     npm run check              everything
 *     npm run check -- spelling  only the steps whose names have this in them
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packed = mkdtempSync(join(tmpdir(), 'botrules-packed-'));
const steps = [
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent typecheck'],
  ['generated schemas', 'node scripts/compile-schemas.js --check'],
  ['generated reference', 'node scripts/generate-reference.js --check'],
  ['generated sentences', 'node scripts/generate-sentences.js --check'],
  ['generated channels', 'node scripts/generate-channels.js --check'],
  ['unused code', 'npm run --silent unused'],
  ['spelling', 'npm run --silent spelling'],
  ['packages', `node scripts/check-packages.js --keep ${packed}`],
  ['release to a registry here', `node scripts/release-dry-run.js --packed ${packed}`],
  ['deployment files', 'node scripts/lint-deploy.js'],
  ['other runtimes', 'node scripts/check-runtimes.js'],
  ['other versions of Node', 'node scripts/check-nodes.js'],
  // It comes before the tests: some of them run what is installed with it.
  ['documentation site', 'npm run --silent docs'],
  ['npm start', 'node scripts/smoke-start.js'],
  ['tests', 'npm run --silent test:long'],
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(([name]) => wanted.every((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`There are: ${steps.map(([name]) => name).join(', ')}.`);
  process.exitCode = 2;
}
const took = [];
for (const [name, command] of chosen) {
  console.log(`\n== ${name}: ${command}`);
  const began = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  took.push(`${Math.round((performance.now() - began) / 1000)} s  ${name}`);
  if (status !== 0) {
    console.error(`\n== ${name} failed. Try it alone: ${command}`);
    process.exitCode = 1;
    break;
  }
}
rmSync(packed, { recursive: true, force: true });
console.log(`\n${took.join('\n')}`);
