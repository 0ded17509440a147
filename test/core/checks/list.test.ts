import { readdirSync, readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { checks } from '../../../packages/core/src/checks/index.js';
import { severityOf } from '../../../packages/core/src/report/report.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Files beside the checks that are none. */
const others = [
  'check.ts',
  'index.ts',
  'known-codes.ts',
  'known-values.ts',
  'name-takers.ts',
  'place-in-line.ts',
];

describe('A check is a file and a line in the list', () => {
  it('of which each has the name of its code', () => {
    const names = readdirSync(new URL('packages/core/src/checks', root)).filter(
      (name) => name.endsWith('.ts') && !others.includes(name),
    );
    assert.sameMembers(
      names,
      checks.map(({ code }) => `${code}.ts`),
    );
  });

  const goldens = readdirSync(new URL('test/fixtures/diagnostics', root));
  const table = read('docs/checker.md');
  for (const { code, proves } of checks) {
    it(`${code}: warns, has a page, a row of what it proves, and a golden folder`, () => {
      assert.equal(severityOf(code), 'warning');
      assert.include(read(`docs/diagnostics/${code}.md`), `# ${code}\n`);
      assert.include(table, `| [${code}](diagnostics/${code}.md) | ${proves} |`);
      assert.isTrue(goldens.includes(code), `test/fixtures/diagnostics/${code} is there`);
    });
  }
});

describe('The example of the page on the checker', () => {
  const [, text] = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/checker.md'))!;
  const said = (rules: string) =>
    parseRules({ 'rules.yaml': rules }).diagnostics.map(({ message }) => message);

  it('is sound as it stands', () => assert.deepEqual(said(text!), []));

  it('is covered where the page says so', () => {
    assert.deepEqual(said(text!.replace('MENU_{page}', 'MENU_*')), [
      'Rule "third" can never take an event: rules "first" and "second" together take everything that it would.',
    ]);
  });
});
