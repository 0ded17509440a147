import { say, translated } from '@botrules/core/tooling';
import type { Request } from '@botrules/service';
import { type Setting, settings, withoutPassword } from '@botrules/service/settings';
import { InvalidArgumentError, Option } from 'commander';
import { printFindings } from '../formats/human.js';
import type { Io } from '../terminal/io.js';
import type { Command } from './command.js';

type AnySetting = Setting<unknown>;

export const allSettings: readonly AnySetting[] = Object.values<AnySetting>(settings);

/** The settings that most people need, by their keys; the others come below them in the help. */
const everyday: readonly string[] = ['rules', 'host', 'port', 'dry_run', 'inbox', 'log.level'];

/** Adds a flag for each of some settings of the service, checked as soon as it is read. */
export function addSettingFlags(command: Command, some: readonly AnySetting[]): void {
  command.option('--config <FILE>', 'The file of settings; botrules.yaml unless given.');
  for (const setting of some) command.addOption(toOption(setting));
}

/** What the service's own commands are called with. */
export function toRequest(options: Readonly<Record<string, unknown>>, io: Io): Request {
  return {
    file: options.config as string | undefined,
    flags: givenFlags(options),
    show: (checked) => printFindings(checked, io),
  };
}

/** The flags that were given, by the setting's own flag. */
export function givenFlags(options: Readonly<Record<string, unknown>>): Map<string, string> {
  const given = new Map<string, string>();
  for (const setting of allSettings) {
    const value = options[toOption(setting).attributeName()];
    if (value !== undefined) given.set(setting.flag, String(value));
  }
  return given;
}

function toOption({ key, flag, env, kind, fallback, about }: AnySetting): Option {
  const isSwitch = kind.word === '';
  const shown = kind.format(fallback);
  const unless = isSwitch || shown === '' ? '' : say` ${shown} unless given.`;
  const option = new Option(
    isSwitch ? flag : `${flag} <${kind.word}>`,
    `${translated(about)}${unless} [$${env}]`,
  );
  if (!everyday.includes(key)) option.helpGroup('Fine tuning:');
  return isSwitch ? option : option.argParser((text) => check(text, kind));
}

function check(text: string, kind: AnySetting['kind']): string {
  const reading = kind.parse(text);
  if ('value' in reading) return text;
  const shown = withoutPassword(text);
  throw new InvalidArgumentError(
    say`was given "${shown}", which ${reading.problem}. ${reading.hint}`,
  );
}
