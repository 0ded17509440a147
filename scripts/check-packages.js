/**
 * Packs the packages as they would be published, looks at the tarballs with publint and "are the types wrong", and
 * installs them into an empty folder, where the command and the libraries have to work.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-packages-'));
const packages = ['core', 'messenger', 'bot', 'koa', 'service', 'cli'];

function run(command, args, cwd = root) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
}

try {
  run('npm', ['run', '--silent', 'build']);
  for (const name of packages) {
    run('npm', ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name));
  }
  const tarballs = readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name));
  for (const tarball of tarballs) {
    console.log(run('npx', ['--no-install', 'publint', 'run', '--strict', tarball]).trim());
    // The command has no library face, so there are no types to get wrong.
    if (!/botrules-\d/.test(tarball)) {
      run('npx', ['--no-install', 'attw', '--profile', 'esm-only', tarball]);
    }
  }
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...tarballs], project);
  cpSync(join(root, 'rules'), join(project, 'rules'), { recursive: true });
  console.log(
    run('npx', ['--no-install', 'botrules', 'check', 'rules', '--strict'], project).trim(),
  );
  console.log(run('npx', ['--no-install', 'botrules', 'test', 'rules'], project).trim());
  writeFileSync(
    join(project, 'embed.js'),
    `import { createRouter } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { readWebhook } from '@botrules/messenger';
import '@botrules/koa';
import '@botrules/service';
const { value } = loadRules('rules');
const [event] = readWebhook({ field: 'messaging_postbacks', value: { sender: { id: '1' }, recipient: { id: '2' }, postback: { payload: 'MENU' } } }).events;
console.log(createRouter(value).route(event).rule);
`,
  );
  const said = run(process.execPath, ['embed.js'], project).trim();
  if (said !== 'menu')
    throw new Error(`The packed libraries decided ${JSON.stringify(said)}, not "menu".`);
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
  const edge = run(
    process.execPath,
    ['--disallow-code-generation-from-strings', 'edge.js'],
    project,
  ).trim();
  if (edge !== 'hello hello')
    throw new Error(`Without eval the rules decided ${JSON.stringify(edge)}.`);
  console.log('The packages work as they would be published.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
