import type { Translation } from '@botrules/core';
import { nearest, speak } from '@botrules/core/tooling';
import { Option } from 'commander';
import { de as deWords } from '../terminal/de.js';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';
import { speakWords } from '../terminal/words.js';
import type { Command } from './command.js';
import { choiceParser } from './option-values.js';

/** Languages besides English, each loaded where it is asked for. */
const languages: ReadonlyMap<string, () => Promise<Translation>> = new Map([
  ['de', async () => (await import('@botrules/core/de')).de],
]);

const known = ['en', ...languages.keys()];

/** Commands that tell what is wrong with rules, or why they decide as they do. */
const commands = new Set(['check', 'explain', 'test']);

/**
 * Adds `--lang` to the commands that talk about rules. `BOTRULES_LANG` says it for all commands. The language of the machine
 * is not looked at: what a script reads would depend on where it runs.
 */
export function addLanguage(program: Command, io: Io): void {
  for (const command of program.commands) {
    if (!commands.has(command.name())) continue;
    command.addOption(
      new Option(
        '--lang <LANGUAGE>',
        `What is said of the rules in another language: ${known.join(', ')}. BOTRULES_LANG says it for all commands.`,
      ).argParser(choiceParser(known)),
    );
  }
  program.hook('preAction', async (_, command) => {
    const { lang } = command.opts<{ lang?: string }>();
    const name = lang ?? languageOf(io.env.BOTRULES_LANG);
    speak(await languages.get(name)?.());
    speakWords(name === 'de' ? deWords : undefined);
  });
}

function languageOf(written = ''): string {
  if (written === '') return 'en';
  if (known.includes(written)) return written;
  const meant = nearest(written, known);
  const hint =
    meant === undefined ? `Write one of ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(
    `BOTRULES_LANG is "${written}", which is not a language that is known. ${hint}`,
  );
}
