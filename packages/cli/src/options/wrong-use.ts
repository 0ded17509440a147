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
      return `${quoted} is missing.`;
    case 'commander.missingMandatoryOptionValue':
      return `"${flag}" is missing.`;
    case 'commander.optionMissingArgument':
      return `"${flag}" needs a value.`;
    case 'commander.invalidArgument': {
      const [, option, argument, must] = invalid.exec(message) ?? [];
      return `${argument ?? `"${option}"`} ${must}`;
    }
    case 'commander.excessArguments': {
      const [, expected, got] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
      return `Too many arguments: ${got} where ${expected} ${expected === '1' ? 'is' : 'are'} due.`;
    }
    default:
      return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  }
}

/** There is nothing of this name; `meant` is what may have been meant, several with commas between. */
export function noSuch(
  what: 'option' | 'command' | 'command or code',
  name: string,
  meant: string | undefined,
): string {
  const quoted = meant?.split(', ').map((each) => `"${each}"`);
  const hint = quoted === undefined ? '' : ` Did you mean ${quoted.join(' or ')}?`;
  return `There is no ${what} "${name}".${hint}`;
}
