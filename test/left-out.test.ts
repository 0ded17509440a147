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

describe('npm run test:studio', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: { readonly [name: string]: string };
  };
  const folders = [...scripts['test:studio']!.matchAll(/'([^'*]+)\*\*\/\*\.test\.ts'/g)];
  const runs = (file: string) => folders.some(([, folder]) => file.startsWith(folder!));

  it('runs all tests of the Studio and of the desk', () => {
    const own = all.filter((file) => /^test\/(?:studio|service\/desk)\//.test(file));
    expect(own.filter((file) => !runs(file))).to.deep.equal([]);
  });

  it('runs what npm test leaves out, and CONTRIBUTING names each', () => {
    const leftOut = all.filter((file) => !spec.includes(file));
    expect(leftOut.length).to.equal(isLong ? 0 : 19);
    expect(leftOut.filter((file) => !runs(file))).to.deep.equal([]);
    const told = read('CONTRIBUTING.md');
    for (const file of leftOut) expect(told).to.include(`\`${basename(file, '.test.ts')}\``);
  });
});
