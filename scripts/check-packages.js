/**
 * Packs the packages as they would be published, looks at the tarballs with publint and "are the types wrong", and
 * installs them into an empty folder, where the command and the libraries have to work: imported, required without the
 * help of require(esm), as Jest does it, without `eval`, and by the compilers of strict and of older projects.
 *
 *     node scripts/check-packages.js [--keep FOLDER]   leaves the tarballs in that folder, for release.js to publish
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packages, tarballOf } from './packages.js';
import { run } from './run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { keep } = parseArgs({ options: { keep: { type: 'string' } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'botrules-packages-'));

function expectSaid(what, said, expected) {
  if (said.trim() !== expected) {
    throw new Error(`${what} said ${JSON.stringify(said)}, not ${JSON.stringify(expected)}.`);
  }
}

function pack() {
  const tarballs = keep === undefined ? folder : resolve(keep);
  mkdirSync(tarballs, { recursive: true });
  run('npm', ['run', '--silent', 'build'], { cwd: root });
  const all = packages.map(({ folder: of }) => join(root, of));
  run('npm', ['pack', '--silent', '--pack-destination', tarballs, ...all], { cwd: root });
  return packages.map((each) => ({ ...each, tarball: join(tarballs, tarballOf(each.manifest)) }));
}

function lint({ manifest, isLibrary, tarball }) {
  const files = run('tar', ['tzf', tarball]).split('\n');
  for (const name of ['LICENSE', 'README.md']) {
    if (!files.includes(`package/${name}`)) throw new Error(`${tarball} has no ${name}.`);
  }
  run('npx', ['--no-install', 'publint', 'run', '--strict', tarball], { cwd: root });
  console.log(`${manifest.name}: publint has nothing to say.`);
  // A package that is only a command has no types to get wrong.
  const entries = Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'));
  if (entries.length === 0) return;
  const profile = isLibrary ? [] : ['--profile', 'esm-only'];
  const types = ['--no-install', 'attw', ...profile, '--entrypoints', ...entries, '--', tarball];
  run('npx', types, { cwd: root });
  console.log(`${manifest.name}: its types are right for each kind of import.`);
}

/** A project that has the packages, and nothing else that they could lean on. */
function install(packed) {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', ...packed.map(({ tarball }) => tarball)],
    { cwd: project },
  );
  cpSync(join(root, 'rules'), join(project, 'rules'), { recursive: true });
  return project;
}

function useTheCommand(project) {
  const botrules = (...args) => run('npx', ['--no-install', 'botrules', ...args], { cwd: project });
  console.log(botrules('check', 'rules', '--strict'));
  console.log(botrules('test', 'rules'));
  botrules('types', 'rules', '-o', 'routes.ts');
  botrules('help', 'dead-button');
}

const embed = `const { value } = loadRules('rules');
const [event] = readWebhook({ field: 'messaging_postbacks', value: { sender: { id: '1' }, recipient: { id: '2' }, postback: { payload: 'MENU' } } }).events;
console.log(createRouter(loadCompiled(serialize(value))).route(event).rule, typeof webhook, typeof testBot, typeof koa, typeof toMermaid, conversationOf(event).account, conformance(operatedMessenger, { id: '2', values: {}, signsBodies: true }).length > 10);
`;
const said = 'menu function function function function 2 true';

/** Every entry of every library, by `import` and by `require`. */
function loadEveryEntry(project) {
  const entries = packages.flatMap(({ manifest, isLibrary }) =>
    Object.entries(manifest.exports)
      .filter(([name]) => isLibrary && !name.endsWith('.json'))
      .map(([name]) => manifest.name + name.slice(1)),
  );
  const names = JSON.stringify(entries);
  for (const [how, code] of [
    [
      'import',
      `for (const name of ${names}) if (Object.keys(await import(name)).length === 0) throw name;`,
    ],
    [
      'require',
      `for (const name of ${names}) if (Object.keys(require(name)).length === 0) throw name;`,
    ],
  ]) {
    const type = how === 'import' ? 'module' : 'commonjs';
    run(
      process.execPath,
      ['--no-experimental-require-module', `--input-type=${type}`, '-e', code],
      { cwd: project },
    );
    console.log(`${entries.length} entries load by ${how}.`);
  }
}

function useTheLibraries(project) {
  writeFileSync(
    join(project, 'embed.js'),
    `import { createRouter, serialize } from '@botrules/core';
import { loadCompiled } from '@botrules/core/compiled';
import { loadRules } from '@botrules/core/node';
import { toMermaid } from '@botrules/core/tooling';
import { conversationOf } from '@botrules/channel';
import { conformance } from '@botrules/channel/testing';
import { readWebhook } from '@botrules/messenger';
import { operatedMessenger } from '@botrules/messenger/operated';
import { webhook } from '@botrules/bot';
import { testBot } from '@botrules/bot/testing';
import { webhook as koa } from '@botrules/koa';
import '@botrules/service';
${embed}`,
  );
  expectSaid('import', run(process.execPath, ['embed.js'], { cwd: project }), said);
  writeFileSync(
    join(project, 'embed.cjs'),
    `const { createRouter, serialize } = require('@botrules/core');
const { loadCompiled } = require('@botrules/core/compiled');
const { loadRules } = require('@botrules/core/node');
const { toMermaid } = require('@botrules/core/tooling');
const { conversationOf } = require('@botrules/channel');
const { conformance } = require('@botrules/channel/testing');
const { readWebhook } = require('@botrules/messenger');
const { operatedMessenger } = require('@botrules/messenger/operated');
const { webhook } = require('@botrules/bot');
const { testBot } = require('@botrules/bot/testing');
const { webhook: koa } = require('@botrules/koa');
${embed}`,
  );
  // Jest, as it comes, has no require(esm) either.
  const noEsm = ['--no-experimental-require-module', 'embed.cjs'];
  expectSaid('require', run(process.execPath, noEsm, { cwd: project }), said);
  // As under a strict Content-Security-Policy or on an edge runtime.
  writeFileSync(
    join(project, 'edge.js'),
    `import { createRouter, parseRules, serialize } from '@botrules/core';
import { loadCompiled } from '@botrules/core/compiled';
const { value } = parseRules({ 'a.yaml': 'rules: [{ name: hello, when: { payload: { regex: "^HI" } }, reply: Hello! }]' });
const event = { event: 'postback', channel: 'messenger', standby: false, payload: 'HI' };
console.log(createRouter(value).route(event).rule, createRouter(loadCompiled(serialize(value))).route(event).rule);
`,
  );
  const noEval = ['--disallow-code-generation-from-strings', 'edge.js'];
  expectSaid('a run without eval', run(process.execPath, noEval, { cwd: project }), 'hello hello');
}

const typed = `import { createRouter, parseRules, type Event, type RuleSet } from '@botrules/core';
import { loadCompiled } from '@botrules/core/compiled';
import { loadRules } from '@botrules/core/node';
import { graph, toMermaid } from '@botrules/core/tooling';
import { readWebhook } from '@botrules/messenger';
import { type Handlers, webhook } from '@botrules/koa';
import { webhook as botWebhook } from '@botrules/bot';
import { testBot } from '@botrules/bot/testing';
import type { Routes } from './routes.js';
const rules: RuleSet = loadRules('rules').value ?? loadCompiled('') ?? parseRules('').value!;
const text: string | undefined = undefined;
const event: Event = { event: 'message', channel: 'telegram', standby: false, text };
const router = createRouter(rules);
const handlers: Partial<Handlers<Routes>> = {};
const hook = webhook({ router, verifyToken: 't', appSecrets: 's', handlers });
// If the types of Koa were missing, this would be any, and could be assigned to a string.
// @ts-expect-error
const middleware: string = hook.router.routes();
export const all = [router.route(event).steps, readWebhook({}).events, middleware, botWebhook, testBot, toMermaid(graph(rules))];
`;

/** Strict, every declaration checked, and no types but those that are asked for. */
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
};

function compile(project) {
  const current = join(root, 'node_modules/typescript/bin/tsc');
  const old = join(folder, 'old');
  mkdirSync(old);
  writeFileSync(join(old, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', 'typescript@5.4'], { cwd: old });
  const before = join(old, 'node_modules/typescript/bin/tsc');
  for (const [name, compiler, type, options] of [
    ['ES modules', current, 'module', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['a bundler', current, 'module', { module: 'ESNext', moduleResolution: 'Bundler' }],
    ['CommonJS', current, 'commonjs', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['ES modules, 5.4', before, 'module', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['CommonJS, 5.4', before, 'commonjs', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['CommonJS, Node16', before, 'commonjs', { module: 'Node16', moduleResolution: 'Node16' }],
    ['CommonJS, node10', before, 'commonjs', { module: 'CommonJS', moduleResolution: 'node10' }],
  ]) {
    const at = join(project, `types-${name.replace(/\W+/g, '-')}`);
    mkdirSync(at);
    writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, type }));
    cpSync(join(project, 'routes.ts'), join(at, 'routes.ts'));
    writeFileSync(join(at, 'a.ts'), typed);
    // Declarations of others, such as those of Node, need a younger compiler than 5.4.
    const skipLibCheck = compiler === before;
    const compilerOptions = { ...strict, ...options, skipLibCheck };
    writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['a.ts'] }));
    try {
      run(process.execPath, [compiler, '-p', at], { cwd: at });
      console.log(`types are right for ${name}`);
    } catch (error) {
      throw new Error(`types for ${name}:\n${error.stdout}`);
    }
  }
}

try {
  const packed = pack();
  for (const each of packed) lint(each);
  const project = install(packed);
  useTheCommand(project);
  loadEveryEntry(project);
  useTheLibraries(project);
  compile(project);
  console.log('The packages work as they would be published.');
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
