/**
 * Makes a version from the changes that wait: all packages get it, the CHANGELOG gets its part, the changes are taken away.
 * The release workflow runs this and offers what it changed as a pull request.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeChanges, readChanges } from './changes.js';

const root = new URL('..', import.meta.url);
const cwd = fileURLToPath(root);
const run = (command, ...args) => execFileSync(command, args, { cwd, stdio: 'inherit' });

const changes = readChanges();
if (changes.length === 0) throw new Error('No change waits: "npx changeset" writes one down.');
run('npx', '--no-install', 'changeset', 'version');
const { version } = JSON.parse(readFileSync(new URL('packages/core/package.json', root), 'utf8'));

const changelog = new URL('CHANGELOG.md', root);
const text = readFileSync(changelog, 'utf8');
const at = text.search(/^## /m);
const part = describeChanges(version, changes, new Date().toISOString().slice(0, 10));
writeFileSync(changelog, `${text.slice(0, at)}${part}\n${text.slice(at)}`);

// Core runs where no package.json can be read.
const source = new URL('packages/core/src/version.ts', root);
writeFileSync(source, readFileSync(source, 'utf8').replace(/'[^']*'/, `'${version}'`));
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
console.log(`All packages are ${version}.`);
