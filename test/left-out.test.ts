import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { isLong } from './support/runs.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { spec } = createRequire(import.meta.url)('./mocharc.cjs') as {
  readonly spec: readonly string[];
};
const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts'));

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: { readonly [name: string]: string };
};

/** Whether a script of package.json runs a file of tests. */
const runs = (script: string, file: string) =>
  [...scripts[script]!.matchAll(/'([^'*]+)\*\*\/\*\.test\.ts'/g)].some(([, folder]) =>
    file.startsWith(folder!),
  );

describe('The scripts for tests of a part', () => {
  const parts = {
    'test:studio': /^test\/(?:studio|service\/desk)\//,
    'test:service': /^test\/service\//,
  };
  for (const [script, part] of Object.entries(parts)) {
    it(`${script} runs all of it`, () => {
      const own = all.filter((file) => part.test(file));
      expect(own.filter((file) => !runs(script, file))).to.deep.equal([]);
    });
  }

  it('run what npm test leaves out, and CONTRIBUTING names each', () => {
    const leftOut = all.filter((file) => !spec.includes(file));
    expect(leftOut.length).to.equal(isLong ? 0 : 26);
    expect(
      leftOut.filter((file) => !Object.keys(parts).some((script) => runs(script, file))),
    ).to.deep.equal([]);
    const told = read('CONTRIBUTING.md');
    for (const file of leftOut) expect(told).to.include(`\`${basename(file, '.test.ts')}\``);
  });
});
