import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { botrules } from '../cli/harness.js';

/** Rule sets that people copy: nothing is doubtful in them, and their conversations go as their tests say. */

const root = new URL('../..', import.meta.url).pathname;

const ruleSets = ['rules', 'examples/rules-only/rules', 'examples/pizzeria/rules'];

describe('A rule set to copy', () => {
  for (const folder of ruleSets) {
    it(`${folder}: nothing in it is doubtful`, async () => {
      const { code, stdout } = await botrules(['check', folder, '--strict'], { cwd: root });
      assert.match(stdout, /no problems found/);
      assert.equal(code, 0);
    });

    it(`${folder}: its tests hold, and reach each rule, default and alternative`, async () => {
      const { code, stdout } = await botrules(['test', folder, '--min-coverage', '100'], {
        cwd: root,
      });
      assert.match(stdout, /\(100\.0%\)/, stdout);
      assert.equal(code, 0);
    });
  }
});

describe('examples/pizzeria', () => {
  const home = join(root, 'examples/pizzeria');
  const readme = readFileSync(join(home, 'README.md'), 'utf8');
  const files = readdirSync(join(home, 'rules'));
  const ruleFiles = files.filter((file) => /(?<!\.test)\.yaml$/.test(file));

  it('does each of its 29 jobs in a file that is there', () => {
    const rows = [...readme.matchAll(/^\| (\d+) \|[^|]*\|(.*)\|$/gm)];
    assert.deepEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: 29 }, (_, at) => at + 1),
    );
    for (const [row, , where = ''] of rows) {
      const links = [...where.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
      assert.isNotEmpty(links, row);
      for (const link of links) assert.isTrue(existsSync(join(home, link)), link);
    }
  });

  it('says of each file of rules which jobs it does', () => {
    for (const file of ruleFiles) assert.include(readme, `rules/${file}`);
  });

  it('has tests beside each file with rules', () => {
    const isTested = (file: string) =>
      /^rules:/m.test(readFileSync(join(home, 'rules', file), 'utf8'));
    for (const file of ruleFiles.filter(isTested))
      assert.include(files, file.replace('.yaml', '.test.yaml'));
  });

  it('needs code for nothing but the kitchen and the floor', () => {
    const routes = ruleFiles.flatMap((file) => {
      const text = readFileSync(join(home, 'rules', file), 'utf8');
      return [...text.matchAll(/^\s*route: (\S+)$/gm)].map(([, route]) => route);
    });
    assert.deepEqual(routes, ['kitchen.status']);
  });
});
