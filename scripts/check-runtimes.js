/**
 * Runs a whole bot (test/support/runtimes/probe.ts) in workerd, Deno and Bun as they come from npm, and compares what it
 * does there with what it does in Node. `npm test` does the same in contexts that have the globals of the web alone.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { run } from './run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-runtimes-'));

const runHere = (command, args) => {
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: '1' };
  return run(command, args, { cwd: folder, timeout: 120_000, env });
};

/** A program that npm has put into a package for this platform. Its own launcher needs install scripts. */
function find(scope, pattern, path) {
  const modules = join(folder, 'node_modules', scope);
  const names = existsSync(modules)
    ? readdirSync(modules).filter((name) => pattern.test(name))
    : [];
  const program = names.map((name) => join(modules, name, path)).find((file) => existsSync(file));
  if (program === undefined) throw new Error(`npm has no ${scope} package for this platform.`);
  return program;
}

function pack(name) {
  const path = join(root, 'packages', name);
  return join(folder, runHere('npm', ['pack', '--silent', '--pack-destination', folder, path]));
}

async function bundle(name, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'test/support/runtimes'), loader: 'js' },
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    conditions: ['botrules-source'],
  });
  writeFileSync(join(folder, name), outputFiles[0].text);
}

/** What workerd runs: a worker whose `test` fails where it does something else than Node. */
function workerdConfig(flags) {
  return `using Workerd = import "/workerd/workerd.capnp";
const unitTests :Workerd.Config = (
  services = [(name = "bot", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2025-01-01",
    compatibilityFlags = [${flags.map((flag) => JSON.stringify(flag)).join(', ')}],
  ))],
);
`;
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  runHere('npm', [
    'install',
    '--ignore-scripts',
    '--silent',
    '--no-audit',
    '--no-fund',
    'workerd',
    'deno',
    'bun',
    // As they would be published: Deno takes other files from them than a bundle for browsers does.
    ...['core', 'channel', 'channels/messenger', 'bot'].map(pack),
  ]);
  await bundle(
    'program.mjs',
    `import { probe } from './probe.ts';
console.log(JSON.stringify(await probe()));`,
  );
  const expected = runHere(process.execPath, ['program.mjs']);

  const programs = [
    [
      'Deno, without permissions',
      find('@deno', /^/, process.platform === 'win32' ? 'deno.exe' : 'deno'),
      ['run', '--no-prompt', 'program.mjs'],
    ],
    [
      'Bun',
      find('@oven', /^bun-/, process.platform === 'win32' ? 'bin/bun.exe' : 'bin/bun'),
      ['run', 'program.mjs'],
    ],
  ];
  const [, deno] = programs[0];
  for (const [name, program, args] of programs) {
    const printed = runHere(program, args);
    if (printed !== expected) throw new Error(`${name} does not do what Node does:\n${printed}`);
    console.log(`${name}: as in Node.`);
  }

  const bot = `
const { value } = parseRules({ 'a.yaml': 'rules: [{ name: hello, when: { payload: HI }, reply: Hello! }]' });
const hook = webhook({ router: createRouter(value), verifyToken: 't', appSecrets: 's' });
hook.fetch(new Request('http://localhost/?hub.mode=subscribe&hub.verify_token=t&hub.challenge=42'))
  .then((answer) => answer.text())
  .then((said) => console.log(said));
`;
  const taken = [
    ['createRouter, parseRules', '@botrules/core'],
    ['webhook', '@botrules/bot'],
  ];
  for (const [file, take] of [
    ['installed.mjs', ([names, name]) => `import { ${names} } from '${name}';`],
    ['installed.cjs', ([names, name]) => `const { ${names} } = require('${name}');`],
  ]) {
    writeFileSync(join(folder, file), `${taken.map(take).join('\n')}\n${bot}`);
    const printed = runHere(deno, ['run', '--no-prompt', file]);
    if (printed !== '42') throw new Error(`Deno does not run ${file}:\n${printed}`);
    console.log(`Deno, without permissions, ${file}: starts and answers.`);
  }

  await bundle(
    'worker.mjs',
    `import { probe } from './probe.ts';
export default {
  async test() {
    const printed = JSON.stringify(await probe());
    if (printed !== ${JSON.stringify(expected)}) throw new Error(printed);
  },
};`,
  );
  const workerd = find(
    '@cloudflare',
    /^workerd-/,
    process.platform === 'win32' ? 'bin/workerd.exe' : 'bin/workerd',
  );
  for (const flags of [[], ['nodejs_compat']]) {
    writeFileSync(join(folder, 'config.capnp'), workerdConfig(flags));
    runHere(workerd, ['test', 'config.capnp']);
    console.log(`workerd with ${flags.length === 0 ? 'no flags' : flags.join(', ')}: as in Node.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
