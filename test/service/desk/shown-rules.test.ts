import { parseRules } from '@botrules/core';
import { expect } from 'chai';
import { showRules } from '../../../packages/service/src/desk/shown-rules.js';

const text = 'rules: []\n';

describe('showRules', () => {
  const cases: readonly {
    readonly title: string;
    readonly files: readonly string[];
    readonly rules: string;
    readonly entry: string;
    readonly paths: readonly string[];
  }[] = [
    {
      title: 'has a folder by its name',
      files: ['rules/b.yaml', 'rules/a.yaml', 'rules/more/list.txt', 'rules/prices.csv'],
      rules: 'rules',
      entry: 'rules',
      paths: ['rules/a.yaml', 'rules/b.yaml', 'rules/more/list.txt', 'rules/prices.csv'],
    },
    {
      title: 'says nothing of where the folder is',
      files: ['/srv/secret/bots/rules/a.yaml'],
      rules: '/srv/secret/bots/rules',
      entry: 'rules',
      paths: ['rules/a.yaml'],
    },
    {
      title: 'has a file by its name, and what it includes beside it',
      files: ['/srv/bot/main.yaml', '/srv/bot/parts/a.yaml'],
      rules: '/srv/bot/main.yaml',
      entry: 'main.yaml',
      paths: ['main.yaml', 'parts/a.yaml'],
    },
    {
      title: 'goes as far up as files are included from',
      files: ['/srv/bot/rules/a.yaml', '/srv/shared/hours.yaml'],
      rules: '/srv/bot/rules',
      entry: 'bot/rules',
      paths: ['bot/rules/a.yaml', 'shared/hours.yaml'],
    },
    {
      title: 'has the one file of a program that reads its rules by itself',
      files: ['rules.yaml'],
      rules: 'rules',
      entry: 'rules.yaml',
      paths: ['rules.yaml'],
    },
    {
      title: 'has several such files by the folder that has all of them',
      files: ['made/a.yaml', 'made/b.yaml'],
      rules: 'rules',
      entry: '',
      paths: ['a.yaml', 'b.yaml'],
    },
  ];
  for (const { title, files, rules, entry, paths } of cases) {
    it(title, () => {
      const shown = showRules(
        files.map((file) => ({ file, text })),
        rules,
      );
      expect(shown.entry).to.equal(entry);
      expect(shown.files.map(({ path }) => path)).to.deep.equal(paths);
    });
  }

  it('gives what core reads as it was read', () => {
    for (const { files, rules } of cases) {
      const yaml = files.filter((file) => file.endsWith('.yaml'));
      const shown = showRules(
        yaml.map((file, number) => ({
          file,
          text: `rules: [{ name: r${number}, when: { payload: P${number} }, reply: x }]`,
        })),
        rules,
      );
      const texts = Object.fromEntries(shown.files.map(({ path, text }) => [path, text]));
      const { value, diagnostics } = parseRules(texts, { entry: shown.entry, checks: false });
      expect(diagnostics, rules).to.deep.equal([]);
      expect(value).not.to.equal(undefined);
    }
  });

  it('says what each file is, how long it is, and what stands for what it holds', () => {
    const { files } = showRules(
      [
        { file: 'rules/a.yaml', text: 'rules: [] # é' },
        { file: 'rules/b.txt', text: 'x' },
        { file: 'rules/c.csv', text: 'x' },
      ],
      'rules',
    );
    expect(files.map(({ kind, size }) => [kind, size])).to.deep.equal([
      ['rules', 14],
      ['list', 1],
      ['table', 1],
    ]);
    expect(files[1]!.etag).to.equal(files[2]!.etag);
    expect(files[0]!.etag).not.to.equal(files[1]!.etag);
  });
});
