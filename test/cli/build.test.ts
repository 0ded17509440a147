import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { RuleSet } from '@botrules/core';
import { expect } from 'chai';
import { build as bundle } from 'esbuild';
import { botrules, expectUsageError, withFiles } from './harness.js';
import { serving } from './serving.js';

const files = {
  'rules/menu.yaml': `rules:
  - name: menu
    when: { payload: { like: "MENU_{page}" } }
    reply: "Page {page}"
default: { route: other }
`,
  'events.jsonl': '{"payload":"MENU_3"}\n{"payload":"X"}\n{"event":"message","text":"hm"}\n',
};

const spoken = `rules:
  - { name: a, when: { text: { words: hi } }, route: a }
  - { name: b, when: { text: { regex: "^[0-9]$" } }, route: b }
`;

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

  it('prints what a bundler can leave out', async () => {
    await withFiles(files, async (cwd) => {
      const { stdout } = await botrules(['build', 'rules', '--conditions'], { cwd });
      expect(stdout).to.equal('no-regex,no-words,no-memory,no-tables\n');
      const both = await botrules(['build', 'rules', '--conditions', '-o', 'r.built'], { cwd });
      expect(both.stdout).to.equal(stdout);
      const built = await botrules(['build', 'r.built', '--conditions'], { cwd });
      expect(built.stdout).to.equal(stdout);
    });
  });

  it('writes a module that exports the rules, with the parts that they use', async () => {
    const quietRules = `typed_taps: false\nrules: [{ name: a, when: { payload: A }, reply: Hi }]\n`;
    await withFiles({ ...files, 'words.yaml': spoken, 'quiet.yaml': quietRules }, async (cwd) => {
      for (const [args, imported] of [
        [['rules', '-o', 'out/rules.js'], undefined],
        [['rules', '-o', 'out/rules.mjs', '--parts', 'words, memory'], 'words, memory'],
        [['rules', '-o', 'out/memory.js', '--parts', 'memory'], 'words, memory'],
        [['quiet.yaml', '-o', 'out/quiet.js', '--parts', 'memory'], 'memory'],
        [['words.yaml', '-o', 'out/rules.ts', '--parts', 'words'], 'regex, words'],
      ] as const) {
        const quiet = await botrules(['build', ...args], { cwd });
        expect(quiet).to.deep.equal({ code: 0, stdout: '', stderr: '' });
        const text = await readFile(join(cwd, args[2]), 'utf8');
        expect(/import \{ (.*) \} from '@botrules\/core\/parts'/.exec(text)?.[1]).to.equal(
          imported,
        );
        const { outputFiles } = await bundle({
          stdin: { contents: text, resolveDir: import.meta.dirname, loader: 'ts' },
          bundle: true,
          write: false,
          format: 'cjs',
          platform: 'browser',
          conditions: ['botrules-source'],
        });
        const module = { exports: {} as { readonly rules: RuleSet } };
        const globals = { module, exports: module.exports, TextDecoder, atob, Intl };
        runInNewContext(outputFiles[0]!.text, globals);
        const rule = module.exports.rules.root.items.length;
        expect(rule).to.be.above(0);
        expect(outputFiles[0]!.text.includes('RE2JS')).to.equal(
          imported?.includes('regex') ?? false,
        );
      }
    });
  }).timeout(60_000);

  it('takes parts that there are, for a module', async () => {
    await withFiles(files, async (cwd) => {
      expectUsageError(
        await botrules(['build', 'rules', '--parts', 'memory', '-o', 'r.json'], { cwd }),
        'botrules build: "--parts" is for a module: write "-o" with a name that ends in .js, .mjs, .ts or .mts.',
      );
      const wrong = await botrules(['build', 'rules', '-o', 'r.js', '--parts', 'word'], { cwd });
      expect(wrong.code).to.equal(2);
      expect(wrong.stderr).to.include('is one of memory, regex, tables, words, not "word".');
    });
  });

  it('writes a module for each ending that it names, and refuses the other endings of scripts', async () => {
    await withFiles(files, async (cwd) => {
      for (const name of ['r.js', 'r.mjs', 'r.ts', 'r.mts', 'R.MJS']) {
        expect((await botrules(['build', 'rules', '-o', name], { cwd })).code, name).to.equal(0);
        expect(await readFile(join(cwd, name), 'utf8'), name).to.match(/^export const rules\b/m);
      }
      for (const name of ['r.cjs', 'r.cts', 'r.jsx', 'r.tsx', 'R.CJS']) {
        expectUsageError(
          await botrules(['build', 'rules', '-o', name], { cwd }),
          `botrules build: "${name}" cannot be the name of a module of rules: write "-o" with a name that ends in .js, .mjs, .ts or .mts.`,
        );
        expect(existsSync(join(cwd, name)), name).to.equal(false);
      }
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
        [text.replace(/.(?=.{50}$)/, (one) => (one === 'A' ? 'B' : 'A')), 'The file is damaged'],
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

  it('is served, and read anew when it is built anew', async () => {
    await withFiles(files, async (cwd) => {
      const build = () => botrules(['build', 'rules', '-o', 'out/rules.built'], { cwd });
      await build();
      const rules = 'out/rules.built';
      const { stdout } = await serving({ cwd, rules }, async (seen) => {
        await seen(/Serving 1 rule from out\/rules.built/);
        await writeFile(
          join(cwd, 'rules/more.yaml'),
          'rules: [{ name: b, when: { payload: B }, route: b }]',
        );
        await build();
        await seen(/new rules are in force/);
      });
      expect(stdout).not.to.include('could not be read');
    });
  });

  it('is not served where it is damaged', async () => {
    await withFiles(files, async (cwd) => {
      await botrules(['build', 'rules', '-o', 'rules.built'], { cwd });
      const bytes = await readFile(join(cwd, 'rules.built'));
      await writeFile(join(cwd, 'rules.built'), bytes.subarray(0, 300));
      expectUsageError(
        await botrules(['serve', 'rules.built'], { cwd }),
        'botrules serve: rules.built: The file is damaged: its content is not what was built. Build it from the rules once more.',
      );
    });
  });
});
