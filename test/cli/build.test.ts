import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectUsageError, withFiles } from './harness.js';

const files = {
  'rules/menu.yaml': `rules:
  - name: menu
    when: { payload: { like: "MENU_{page}" } }
    reply: "Page {page}"
default: { route: other }
`,
  'events.jsonl': '{"payload":"MENU_3"}\n{"payload":"X"}\n{"event":"message","text":"hm"}\n',
};

describe('botrules build', () => {
  it('writes rules that decide as those that they were built from', async () => {
    await withFiles(files, async (cwd) => {
      const quiet = await botrules(['build', 'rules', '-o', 'out/rules.json'], { cwd });
      expect(quiet).to.deep.equal({ code: 0, stdout: '', stderr: '' });
      const { stdout: text } = await botrules(['build', 'rules'], { cwd });
      expect(text).to.equal(await readFile(join(cwd, 'out/rules.json'), 'utf8'));
      const built = await botrules(['route', 'out/rules.json', 'events.jsonl'], { cwd });
      expect(built.code).to.equal(0);
      expect(built).to.deep.equal(await botrules(['route', 'rules', 'events.jsonl'], { cwd }));
    });
  });

  it('builds nothing from rules with errors', async () => {
    await withFiles({ 'r.yaml': 'rules: 12\n' }, async (cwd) => {
      const { code, stdout, stderr } = await botrules(['build', 'r.yaml'], { cwd });
      expect(stderr).to.include('error[wrong-kind]');
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
    });
  });

  it('refuses in one line what is damaged, or of another format', async () => {
    await withFiles(files, async (cwd) => {
      const { stdout: text } = await botrules(['build', 'rules'], { cwd });
      for (const [broken, reason] of [
        [text.slice(0, -20), 'The file is damaged'],
        [text.replace('Page', 'Pages'), 'The file is damaged'],
        [
          text.replace(/"botrules":\d+/, '"botrules":"9.9.9"'),
          'The file was built by version 9.9.9',
        ],
      ] as const) {
        await writeFile(join(cwd, 'rules.json'), broken);
        const run = await botrules(['route', 'rules.json'], { cwd });
        expect(run.stderr).to.include(`botrules route: rules.json: ${reason}`);
        expectUsageError(run, run.stderr.trimEnd());
      }
    });
  });

  it('is told from rules that are written as JSON', async () => {
    const rules = { rules: [{ name: 'a', when: { payload: 'A' }, route: 'a' }] };
    await withFiles({ 'rules.json': JSON.stringify(rules) }, async (cwd) => {
      const { stdout } = await botrules(['route', 'rules.json'], { cwd, stdin: '{"payload":"A"}' });
      expect(JSON.parse(stdout)).to.include({ rule: 'a' });
    });
  });

  it('is not served: what was built does not change', async () => {
    await withFiles({ 'rules.json': '' }, async (cwd) => {
      expectUsageError(
        await botrules(['serve', 'rules.json'], { cwd }),
        'botrules serve: "rules.json" is no rule file. Give the rules that it was built from.',
      );
    });
  });
});
