import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '@botrules/core/tooling';
import { createText, readText } from '../files/disk.js';
import { firstLines, starterManifest, workflow } from '../init/starter-package.js';
import { starterRules, starterTests } from '../init/starter-rules.js';
import {
  editorExtensions,
  editorSettings,
  environment,
  ignored,
} from '../init/starter-settings.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { commandOf } from '../terminal/next-step.js';
import { paint } from '../terminal/style.js';
import { readSchema } from './schema.js';

export function addInit(program: Command, io: Io): void {
  program
    .command('init')
    .summary('Start a folder with first rules and their tests.')
    .description(
      'Writes what one needs to begin: first rules and their tests, settings with which an editor completes and explains rules, .env.example, and .gitignore. It never overwrites: what is there already is left alone. A folder that has rules already gets no others.',
    )
    .argument('[DIR]', 'Where to; this folder unless given.', '.')
    .option(
      '--package',
      'Make it a package, too: package.json, which has npm install this command, and a workflow for GitHub.',
    )
    .examples([
      ['botrules init my-bot', 'Start in a new folder.'],
      ['botrules init', 'Start in this one.'],
    ])
    .runs((folder: string, options: { readonly package?: true }) =>
      init(folder, options.package === true, io),
    );
}

async function init(folder: string, isPackage: boolean, io: Io): Promise<ExitCode> {
  const files: (readonly [name: string, text: string, purpose: string])[] = [
    ['rules/welcome.yaml', starterRules(), say`three rules and a default`],
    ['rules/welcome.test.yaml', starterTests(), say`their tests`],
    ['.vscode/settings.json', editorSettings, say`completion and hover`],
    ['.vscode/extensions.json', editorExtensions, say`the extension that they need`],
    ['.vscode/rules.schema.json', await readSchema('rules'), say`what can stand in a rule`],
    ['.vscode/tests.schema.json', await readSchema('tests'), say`what can stand in a test`],
    ['.env.example', environment(), say`what the service needs to know`],
    ['.gitignore', ignored, say`keeps secrets and the inbox out of git`],
  ];
  const itsManifest = join(folder, 'package.json');
  const manifest =
    isPackage && existsSync(itsManifest) ? await readText(itsManifest) : starterManifest(folder);
  if (isPackage) {
    files.push(
      ['package.json', manifest, say`what npm installs and runs`],
      ['.github/workflows/rules.yml', workflow(manifest), say`checks and tests on GitHub`],
    );
  }
  const hasRules = await hasRuleFiles(join(folder, 'rules'));
  const { dim, green, yellow } = paint(io.stdout, io.env);
  const width = Math.max(...files.map(([name]) => name.length));
  for (const [name, text, purpose] of files) {
    const path = join(folder, name);
    const isLeftOut = hasRules && name.startsWith('rules/') && !existsSync(path);
    const isNew = !isLeftOut && (await createText(path, text));
    const [done, why, colour] = isNew
      ? ([say`wrote`, purpose, green] as const)
      : isLeftOut
        ? ([say`left out`, say`there are rules already`, yellow] as const)
        : ([say`kept`, say`was there already`, yellow] as const);
    const gap = ' '.repeat(12 - done.length);
    await io.stdout.write(`${colour(done)}${gap}${name.padEnd(width)}  ${dim(why)}\n`);
  }
  const go = folder === '.' ? '' : `cd ${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`}\n  `;
  const command = commandOf(io.env);
  const next = isPackage
    ? firstLines(manifest)
    : ['check', 'test', 'try', 'studio'].map((name) => `${command} ${name} rules`);
  await io.stdout.write(`\n${say`Next:`}\n  ${go}${next.join('\n  ')}\n`);
  return exitCode.fine;
}

/** Whether somebody has written rules: ours would answer in their place, and our tests would fail. */
async function hasRuleFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return names.some((name) => /\.ya?ml$/i.test(name) && !/\.test\.ya?ml$/i.test(name));
}
