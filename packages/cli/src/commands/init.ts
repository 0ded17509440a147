import { join } from 'node:path';
import { createText } from '../files/disk.js';
import { starterManifest, workflow } from '../init/starter-package.js';
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
      'Writes what one needs to begin: first rules and their tests, settings with which an editor completes and explains rules, .env.example, and .gitignore. It never overwrites: what is there already is left alone.',
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
    ['rules/welcome.yaml', starterRules, 'three rules and a default'],
    ['rules/welcome.test.yaml', starterTests, 'their tests'],
    ['.vscode/settings.json', editorSettings, 'completion and hover'],
    ['.vscode/extensions.json', editorExtensions, 'the extension that they need'],
    ['.vscode/rules.schema.json', await readSchema('rules'), 'what a rule may say'],
    ['.vscode/tests.schema.json', await readSchema('tests'), 'what a test may say'],
    ['.env.example', environment, 'what the service needs to know'],
    ['.gitignore', ignored, 'keeps secrets and the inbox out of git'],
  ];
  if (isPackage) {
    files.push(
      ['package.json', starterManifest(folder), 'what npm installs and runs'],
      ['.github/workflows/rules.yml', workflow, 'checks and tests on GitHub'],
    );
  }
  const { dim, green, yellow } = paint(io.stdout, io.env);
  const width = Math.max(...files.map(([name]) => name.length));
  for (const [name, text, purpose] of files) {
    const path = join(folder, name);
    const isNew = await createText(path, text);
    await io.stdout.write(
      isNew
        ? `${green('wrote')}       ${name.padEnd(width)}  ${dim(purpose)}\n`
        : `${yellow('kept')}        ${name.padEnd(width)}  ${dim('was there already')}\n`,
    );
  }
  const go = folder === '.' ? '' : `cd ${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`}\n  `;
  const command = commandOf(io.env);
  const next = isPackage
    ? ['npm install', 'npm run check', 'npm test', 'npm run try', 'npm run studio']
    : ['check', 'test', 'try', 'studio'].map((name) => `${command} ${name} rules`);
  await io.stdout.write(`\nNext:\n  ${go}${next.join('\n  ')}\n`);
  return exitCode.fine;
}
