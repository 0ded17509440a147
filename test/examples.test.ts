import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { botrulesCommand, commandsOf } from './support/built.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = new URL('../examples/', import.meta.url);

/** What a README tells people to type, as what the tests have built of the sources. */
async function toBuilt(command: string): Promise<readonly string[]> {
  const [npx, tool, ...words] = command.split(' ');
  expect(npx).to.equal('npx');
  if (tool === 'botrules') return [...botrulesCommand(), ...words];
  expect(tool).to.equal('tsx');
  const [program, ...args] = words;
  const [run] = await commandsOf([program!]);
  return [...run!, ...args];
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
      const [program, ...args] = await toBuilt(command!);
      const { stdout } = await promisify(execFile)(program!, args, { cwd: root });
      expect(stdout).to.equal(readFileSync(new URL(`${name}/expected.txt`, examples), 'utf8'));
    });
  }
});
