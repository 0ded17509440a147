import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = new URL('../examples/', import.meta.url);

/** Runs from source what a README tells people to type, so that the test needs no build. */
function toSource(command: string): string[] {
  const [npx, tool, ...words] = command.split(' ');
  expect(npx).to.equal('npx');
  const node = ['--conditions=botrules-source', '--import', 'tsx'];
  if (tool === 'tsx') return [...node, ...words];
  expect(tool).to.equal('botrules');
  return [...node, 'packages/cli/src/main.ts', ...words];
}

/** The folders that say what they print; what is to be deployed and not run prints nothing. */
const runnable = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => existsSync(new URL(`${name}/expected.txt`, examples)));

describe('examples', () => {
  it('are there', () => {
    expect(runnable).to.include.members([
      'edge-function',
      'embed-core',
      'koa-handlers',
      'rules-only',
    ]);
  });

  for (const name of runnable) {
    it(`${name}: the command of its README prints its expected.txt`, async function () {
      // A process of its own, which may have to wait for a busy machine.
      this.timeout(120_000);
      const readme = readFileSync(new URL(`${name}/README.md`, examples), 'utf8');
      const command = /```sh\n(.+)\n```/.exec(readme)?.[1];
      expect(command, 'a command in a block of its own').to.be.a('string');
      const { stdout } = await promisify(execFile)(process.execPath, toSource(command!), {
        cwd: root,
      });
      expect(stdout).to.equal(readFileSync(new URL(`${name}/expected.txt`, examples), 'utf8'));
    });
  }
});
