import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const rules = `rules:
  - { name: buy, when: { payload: { like: "BUY_{item}" } }, route: shop.buy, params: { n: 1 } }
default: { reply: Sorry? }
`;

describe('botrules types', () => {
  it('writes the routes as TypeScript, to a file or printed', async () => {
    await withFiles({ 'rules/a.yaml': rules }, async (cwd) => {
      const quiet = await botrules(['types', 'rules', '-o', 'src/routes.ts'], { cwd });
      expect(quiet).to.deep.equal({ code: 0, stdout: '', stderr: '' });
      const printed = await botrules(['types', 'rules'], { cwd });
      expect(printed.stdout).to.equal(await readFile(join(cwd, 'src/routes.ts'), 'utf8'));
      expect(printed.stdout).to.contain('captures: { readonly item: string };');
    });
  });

  it('writes nothing where the rules have errors', async () => {
    await withFiles({ 'a.yaml': 'rules: 12' }, async (cwd) => {
      const { code, stdout, stderr } = await botrules(['types', 'a.yaml'], { cwd });
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
      expect(stderr).to.contain('error[wrong-kind]');
    });
  });
});
