import { say } from '@botrules/core/tooling';

/** How commander wraps the message of a value's reader. */
const invalid =
  /^error: (?:option '(--[\w-]+)[^']*' argument '.*?' is invalid|command-argument value '.*?' is invalid for argument '(\w+)')\. (.*)$/s;

/** Commander's message on a wrong use as a sentence of ours. */
export function reword(message: string, code: string): string {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const flag = quoted.replace(/^-\w, /, '').replace(/ .*/, '');
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      return noSuch('option', quoted, meant);
    case 'commander.unknownCommand':
      return noSuch('command', quoted, meant);
    case 'commander.missingArgument':
      return say`${quoted} is missing.`;
    case 'commander.missingMandatoryOptionValue':
      return say`"${flag}" is missing.`;
    case 'commander.optionMissingArgument':
      return say`"${flag}" needs a value.`;
    case 'commander.invalidArgument': {
      const [, option, argument, must] = invalid.exec(message) ?? [];
      return `${argument ?? say`"${option ?? ''}"`} ${must ?? ''}`;
    }
    case 'commander.excessArguments': {
      const [, expected, got] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
      return expected === '1'
        ? say`Too many arguments: ${got ?? ''} where 1 is due.`
        : say`Too many arguments: ${got ?? ''} where ${expected ?? ''} are due.`;
    }
    default:
      return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  }
}

/** There is nothing of this name; `meant` is what may have been meant, several with commas between. */
export function noSuch(
  what: 'option' | 'command' | 'topic',
  name: string,
  meant: string | undefined,
): string {
  const hint =
    meant === undefined
      ? ''
      : say` Did you mean ${meant
          .split(', ')
          .map((each) => `"${each}"`)
          .join(say` or `)}?`;
  switch (what) {
    case 'option':
      return say`There is no option "${name}".${hint}`;
    case 'command':
      return say`There is no command "${name}".${hint}`;
    case 'topic':
      return say`There is no command or code "${name}".${hint}`;
  }
}
