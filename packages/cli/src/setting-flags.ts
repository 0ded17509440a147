import { type Setting, settings } from '@botrules/service/settings';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from './command.js';

/** The settings that most people need, by their keys; the others come below them in the help. */
const everyday: readonly string[] = ['rules', 'host', 'port', 'dry_run', 'inbox', 'log.level'];

/** Adds a flag for each setting of the service but those left out, checked as soon as it is read. */
export function addSettingFlags(command: Command, left: readonly Setting<unknown>[] = []): void {
  command.option('--config <FILE>', 'The file of settings; botrules.yaml unless given.');
  for (const setting of Object.values<Setting<unknown>>(settings)) {
    if (!left.includes(setting)) command.addOption(toOption(setting));
  }
}

/** The flags that were given, by the setting's own flag. */
export function givenFlags(options: Readonly<Record<string, unknown>>): Map<string, string> {
  const given = new Map<string, string>();
  for (const setting of Object.values<Setting<unknown>>(settings)) {
    const value = options[toOption(setting).attributeName()];
    if (value !== undefined) given.set(setting.flag, String(value));
  }
  return given;
}

function toOption({ key, flag, env, kind, fallback, about }: Setting<unknown>): Option {
  const isSwitch = kind.word === '';
  const shown = kind.format(fallback);
  const unless = isSwitch || shown === '' ? '' : ` ${shown} unless given.`;
  const option = new Option(
    isSwitch ? flag : `${flag} <${kind.word}>`,
    `${about}${unless} [$${env}]`,
  );
  if (!everyday.includes(key)) option.helpGroup('Fine tuning:');
  return isSwitch ? option : option.argParser((text) => check(text, kind));
}

function check(text: string, kind: Setting<unknown>['kind']): string {
  const reading = kind.parse(text);
  if ('value' in reading) return text;
  throw new InvalidArgumentError(`was given "${text}", which ${reading.problem}. ${reading.hint}`);
}
