import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '@botrules/core';
import { channels } from '@botrules/service';
import { expect } from 'chai';
import { parse } from 'yaml';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

/** What a test looks at in a workflow for GitHub. */
interface Workflow {
  readonly jobs: { readonly rules: { readonly steps: readonly { readonly run?: string }[] } };
}

describe('botrules init', () => {
  it('writes a folder that checks strictly and passes its tests', async () => {
    await withFiles({}, async (cwd) => {
      const { code, stdout } = await botrules(['init', 'my-bot'], { cwd });
      expect(code).to.equal(0);
      expectGolden('init', stdout);
      expectToFit(stdout, 80);
      const bot = join(cwd, 'my-bot');
      const check = await botrules(['check', 'rules', '--strict'], { cwd: bot });
      expect(check).to.deep.equal({
        code: 0,
        stdout: '3 rules in 1 file: no problems found.\n',
        stderr: '',
      });
      const test = await botrules(['test', 'rules', '--min-coverage', '100'], { cwd: bot });
      expect(test.stdout).to.include('4 tests passed.');
      expect(test.code).to.equal(0);
    });
  });

  it('names the variables of every channel, and greets people on each', async () => {
    await withFiles({}, async (cwd) => {
      await botrules(['init'], { cwd });
      const example = await readFile(join(cwd, '.env.example'), 'utf8');
      for (const { accounts } of channels.slice(1)) {
        for (const { env, needed } of accounts.fields) {
          if (needed) expect(example).to.match(new RegExp(`^# ${env}=$`, 'm'));
        }
      }
      const hellos = [
        '{ "event": "postback", "payload": "GET_STARTED" }',
        '{ "event": "message", "channel": "telegram", "text": "/start" }',
        '{ "event": "message", "channel": "telegram", "text": "/start summer" }',
        '{ "event": "added", "channel": "line" }',
      ].join('\n');
      const { stdout } = await botrules(['route', 'rules'], { cwd, stdin: hellos });
      const rules = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).rule);
      expect(rules).to.deep.equal(['welcome', 'welcome', 'welcome', 'welcome']);
    });
  });

  it('keeps the inbox out of git, and calls no package that is not published', async () => {
    await withFiles({}, async (cwd) => {
      const { stdout } = await botrules(['init'], { cwd });
      const ignored = (await readFile(join(cwd, '.gitignore'), 'utf8')).trim().split('\n');
      const patterns = ignored.map(
        (line) =>
          new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/\/$/, '')}$`),
      );
      for (const name of [
        'botrules.sqlite',
        'botrules.sqlite-lock',
        'botrules.sqlite-intake-0000000000000000',
        '.env',
      ]) {
        expect(
          patterns.some((pattern) => pattern.test(name)),
          name,
        ).to.equal(true);
      }
      expect(await readFile(join(cwd, '.env.example'), 'utf8')).to.match(/^FORWARD_SECRET=$/m);
      expect(stdout).not.to.include('.github');
    });
  });

  describe('--package', () => {
    it('writes a manifest and a workflow as well, and names what npm runs', async () => {
      await withFiles({}, async (cwd) => {
        const { code, stdout } = await botrules(['init', '--package', 'my-bot'], { cwd });
        expect(code).to.equal(0);
        expectGolden('init-package', stdout);
        expectToFit(stdout, 80);
        const manifest = JSON.parse(await readFile(join(cwd, 'my-bot/package.json'), 'utf8'));
        expect(manifest).to.include({ name: 'my-bot', private: true });
        expect(manifest.dependencies).to.deep.equal({ botrules: `^${version}` });
      });
    });

    it('has a script for each thing that the workflow and the next steps run, and they do it', async () => {
      await withFiles({}, async (cwd) => {
        const { stdout } = await botrules(['init', '--package'], { cwd });
        const { scripts } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
        const workflow = parse(
          await readFile(join(cwd, '.github/workflows/rules.yml'), 'utf8'),
        ) as Workflow;
        const lines = workflow.jobs.rules.steps.flatMap(({ run }) => run ?? []);
        const named = [...stdout.matchAll(/^ {2}(npm .*)$/gm)].map(([, line]) => line!);
        expect(named).to.deep.equal([
          'npm install',
          'npm run check',
          'npm test',
          'npm run try',
          'npm run studio',
        ]);
        for (const line of [...lines, ...named]) {
          if (line === 'npm install') continue;
          const [, name, options = ''] = /^npm (?:run )?(\w+)(?: -- (.*))?$/.exec(line)!;
          const words = `${scripts[name!]} ${options}`.trim().split(' ');
          expect(words.shift()).to.equal('botrules');
          // It goes on until it is told to end; test/readme.test.ts opens it.
          if (words[0] === 'studio') continue;
          const { code } = await botrules(words, { cwd, stdin: 'hello\n' });
          expect(code, line).to.equal(0);
        }
      });
    });

    for (const [folder, name] of [
      ['My Bot!', 'my-bot'],
      ['_shop.v2', 'shop-v2'],
      ['Пицца', 'my-bot'],
    ]) {
      it(`calls the package of the folder "${folder}" ${name}`, async () => {
        await withFiles({}, async (cwd) => {
          await botrules(['init', '--package', folder!], { cwd });
          const manifest = await readFile(join(cwd, folder!, 'package.json'), 'utf8');
          expect(JSON.parse(manifest).name).to.equal(name);
        });
      });
    }

    it('leaves a manifest alone that is there already', async () => {
      await withFiles({ 'package.json': '{}' }, async (cwd) => {
        const { stdout } = await botrules(['init', '--package'], { cwd });
        expect(stdout).to.match(/^kept {8}package\.json /m);
        expect(await readFile(join(cwd, 'package.json'), 'utf8')).to.equal('{}');
      });
    });
    for (const [what, manifest, first, check, test] of [
      [
        'another package',
        '{ "name": "shop", "scripts": { "test": "jest" } }',
        'npm install botrules',
        'npx botrules check rules --strict',
        'npx botrules test rules',
      ],
      [
        'one that has the command already, and a script of ours',
        '{ "devDependencies": { "botrules": "1" }, "scripts": { "test": "botrules test rules" } }',
        'npm install',
        'npx botrules check rules --strict',
        'npm test',
      ],
      [
        'what is no manifest',
        '{ "name": ',
        'npm install botrules',
        'npx botrules check rules --strict',
        'npx botrules test rules',
      ],
    ] as const) {
      it(`names steps that work in a folder of ${what}`, async () => {
        await withFiles({ 'package.json': manifest }, async (cwd) => {
          const { stdout } = await botrules(['init', '--package'], { cwd });
          const [, lines = ''] = stdout.split('Next:\n');
          expect(lines.trim().split(/\n */).slice(0, 3)).to.deep.equal([first, check, test]);
          const written = parse(
            await readFile(join(cwd, '.github/workflows/rules.yml'), 'utf8'),
          ) as Workflow;
          expect(written.jobs.rules.steps.flatMap(({ run }) => run ?? [])).to.deep.equal([
            'npm install',
            `${check} --format github`,
            test,
          ]);
        });
      });
    }
  });

  it('adds neither rules nor tests where there are rules, and says so', async () => {
    const mine = { 'rules/faq/mine.yaml': 'default: { reply: mine }\n' };
    await withFiles(mine, async (cwd) => {
      const { stdout } = await botrules(['init', '--package'], { cwd });
      for (const name of ['welcome.yaml', 'welcome.test.yaml']) {
        expect(stdout).to.match(
          new RegExp(`^left out {4}rules/${name} +there are rules already$`, 'm'),
        );
        expect(existsSync(join(cwd, 'rules', name))).to.equal(false);
      }
      const { stdout: again } = await botrules(['init', '--package'], { cwd });
      expect(again).not.to.include('wrote');
    });
  });

  it('does the next steps that it names', async () => {
    await withFiles({}, async (cwd) => {
      const { stdout } = await botrules(['init'], { cwd });
      const [, line = ''] = /botrules (try .*)/.exec(stdout) ?? [];
      const talk = await botrules(line.split(' '), { cwd, stdin: 'hello\n' });
      expect(talk.stdout).to.match(/clicks GET_STARTED.*welcome {2}rules\/welcome\.yaml/s);
    });
  });

  it('never overwrites, and says what it left alone', async () => {
    await withFiles({ 'rules/welcome.yaml': 'mine', '.gitignore': '' }, async (cwd) => {
      const { code, stdout } = await botrules(['init'], { cwd });
      expect(stdout).to.match(/^kept {8}rules\/welcome\.yaml /m);
      expect(stdout).to.match(/^kept {8}\.gitignore /m);
      expect(await readFile(join(cwd, 'rules/welcome.yaml'), 'utf8')).to.equal('mine');
      expect(await readFile(join(cwd, '.gitignore'), 'utf8')).to.equal('');
      const again = await botrules(['init'], { cwd });
      expect(again.stdout).not.to.include('wrote');
      expect(code).to.equal(0);
    });
  });

  it('writes through no link that leads elsewhere', async () => {
    await withFiles({}, async (cwd) => {
      await symlink('elsewhere', join(cwd, '.gitignore'));
      const { stdout } = await botrules(['init'], { cwd });
      expect(stdout).to.match(/^kept {8}\.gitignore /m);
      expect(existsSync(join(cwd, 'elsewhere'))).to.equal(false);
    });
  });

  it('gives editors the schemas that the files name', async () => {
    await withFiles({}, async (cwd) => {
      await botrules(['init'], { cwd });
      for (const kind of ['rules', 'tests']) {
        const { stdout } = await botrules(['schema', kind], { cwd });
        expect(await readFile(join(cwd, `.vscode/${kind}.schema.json`), 'utf8')).to.equal(stdout);
        expect(JSON.parse(stdout)).to.have.property('$schema');
      }
      for (const [file, schema] of [
        ['rules/welcome.yaml', 'rules'],
        ['rules/welcome.test.yaml', 'tests'],
      ]) {
        expect(await readFile(join(cwd, file!), 'utf8')).to.match(
          new RegExp(
            `^# yaml-language-server: \\$schema=\\.\\./\\.vscode/${schema}\\.schema\\.json\n`,
          ),
        );
      }
    });
  });

  it('says in one line that it cannot write', async () => {
    await withFiles({ file: '' }, async (cwd) => {
      expectUsageError(
        await botrules(['init', 'file'], { cwd }),
        'botrules init: Cannot write "file/rules/welcome.yaml": a part of its path is a file, and a folder is due.',
      );
    });
  });
});
