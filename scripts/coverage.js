/**
 * Runs the tests and counts the lines that none of them reaches: `coverage/index.html`. Exit 1 below the floor in `.c8rc.json`.
 * Not counted are files of types alone, which have no line that runs, and what runs in a browser, where Node counts nothing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exclude, include } = JSON.parse(readFileSync(join(root, '.c8rc.json'), 'utf8'));

const sources = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)src\/.*\.ts$/.test(name) && !name.includes('node_modules'))
  .map((name) => `packages/${name}`);
const ofTypesAlone = sources.filter((name) => {
  const { code } = transformSync(readFileSync(join(root, name), 'utf8'), { loader: 'ts' });
  return code.trim() === '';
});

const words = [...include.flatMap((each) => ['--include', each])];
for (const each of [...exclude, ...ofTypesAlone]) words.push('--exclude', each);
const tests = ['mocha', '--parallel', '--ignore', 'test/studio/browser/**', 'test/**/*.test.ts'];
const { status } = spawnSync('npx', ['c8', ...words, ...tests], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
