import { join } from 'node:path';
import type { Command } from '../command.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { createText } from '../files.js';
import { starterRules, starterTests } from '../init/starter-rules.js';
import {
  editorExtensions,
  editorSettings,
  environment,
  ignored,
  workflow,
} from '../init/starter-settings.js';
import type { Io } from '../io.js';
import { paint } from '../style.js';
import { readSchema } from './schema.js';

export function addInit(program: Command, io: Io): void {
  program
    .command('init')
    .summary('Start a folder with first rules and their tests.')
    .description(
      'Writes what one needs to begin: first rules and their tests, settings with which an editor completes and explains rules, a GitHub workflow that checks and tests them, and .env.example. It never overwrites: what is there already is left alone.',
    )
    .argument('[DIR]', 'Where to; this folder unless given.', '.')
    .examples([
      ['botrules init my-bot', 'Start in a new folder.'],
      ['botrules init', 'Start in this one.'],
    ])
    .runs((folder: string) => init(folder, io));
}

async function init(folder: string, io: Io): Promise<ExitCode> {
  const files: readonly (readonly [name: string, text: string, purpose: string])[] = [
    ['rules/welcome.yaml', starterRules, 'three rules and a default'],
    ['rules/welcome.test.yaml', starterTests, 'their tests'],
    ['.vscode/settings.json', editorSettings, 'completion and hover'],
    ['.vscode/extensions.json', editorExtensions, 'the extension that they need'],
    ['.vscode/rules.schema.json', await readSchema('rules'), 'what a rule may say'],
    ['.vscode/tests.schema.json', await readSchema('tests'), 'what a test may say'],
    ['.github/workflows/rules.yml', workflow, 'checks and tests each push'],
    ['.env.example', environment, 'what the service needs to know'],
    ['.gitignore', ignored, 'keeps secrets out of git'],
  ];
  const { dim, green, yellow } = paint(io.stdout, io.env);
  const width = Math.max(...files.map(([name]) => name.length));
  for (const [name, text, purpose] of files) {
    const path = join(folder, name);
    const isNew = await createText(path, text);
    await io.stdout.write(
      isNew
        ? `${green('wrote')}       ${name.padEnd(width)}  ${dim(purpose)}\n`
        : `${yellow('left alone')}  ${name.padEnd(width)}  ${dim('is there already')}\n`,
    );
  }
  const go = folder === '.' ? '' : `cd ${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`}\n  `;
  await io.stdout.write(`
Next:
  ${go}botrules check rules
  botrules test rules
  echo '{"payload":"GET_STARTED"}' | botrules route rules
`);
  return exitCode.fine;
}
