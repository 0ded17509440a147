import type { Translation } from '@botrules/core';
import { nearest, say, speak } from '@botrules/core/tooling';
import { Option } from 'commander';
import { de as deWords } from '../terminal/de.js';
import { UsageError } from '../terminal/usage-error.js';
import { speakWords } from '../terminal/words.js';
import type { Command } from './command.js';
import { choiceParser } from './option-values.js';

/** Languages besides English, each loaded where it is asked for. */
const languages: ReadonlyMap<string, () => Promise<Translation>> = new Map([
  ['de', async () => (await import('../terminal/german.js')).german],
]);

const known = ['en', ...languages.keys()];

/** Commands that tell what is wrong with rules, or why they decide as they do: their help shows the option. */
const shown = new Set(['botrules', 'check', 'explain', 'test']);

/** Adds `--lang` to a command and to those below it. */
export function addLanguage(command: Command): void {
  const option = new Option(
    '--lang <LANGUAGE>',
    `Speak another language: ${known.join(', ')}. BOTRULES_LANG says it for all commands.`,
  ).argParser(choiceParser(known));
  command.addOption(shown.has(command.name()) ? option : option.hideHelp());
  for (const below of command.commands) addLanguage(below as Command);
}

/**
 * Speaks the language of `--lang`, else that of `BOTRULES_LANG`. That of the machine is not looked at: what a script reads would
 * depend on where it runs.
 *
 * @param argv the words after `botrules`; what is wrong about them is told later
 * @throws {UsageError} if the environment names an unknown language
 */
export async function speakAsAsked(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  speak(undefined);
  speakWords(undefined);
  const name = flagOf(argv) ?? languageOf(env.BOTRULES_LANG);
  speak(await languages.get(name)?.());
  speakWords(name === 'de' ? deWords : undefined);
}

/** The value of the last `--lang`, in one word or two. */
function flagOf(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end))
    .map((word, at) => (word === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(word)?.[1]))
    .findLast((each) => each !== undefined);
}

function languageOf(written = ''): string {
  if (written === '') return 'en';
  if (known.includes(written)) return written;
  const meant = nearest(written, known);
  const hint =
    meant === undefined ? say`Write one of ${known.join(', ')}.` : say`Did you mean "${meant}"?`;
  throw new UsageError(
    say`BOTRULES_LANG is "${written}", which is not a language that is known. ${hint}`,
  );
}
