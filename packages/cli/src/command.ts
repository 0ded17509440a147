import { nearest } from '@botrules/core';
import { Command as Commander, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { paint } from './style.js';
import { UsageError } from './usage-error.js';

/**
 * One command of `botrules`: commander's, with mistakes in one line of our own words, and with an exit code
 * as the result of its action.
 */
export class Command extends Commander {
  readonly #io: Io;
  #exitCode: ExitCode | undefined;

  constructor(name: string, io: Io) {
    super(name);
    this.#io = io;
    const { bold, cyan, dim } = paint(io.stdout, io.env);
    // An option belongs to the command that it stands behind: `sandbox click --port` is not `sandbox --port`.
    this.enablePositionalOptions()
      .helpOption('-h, --help', 'Show this help.')
      .exitOverride()
      .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        // Mistakes are thrown by `error`, below, and printed by `run`.
        writeErr: () => {},
        getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
        getOutHasColors: () => paint(io.stdout, io.env).isColorSupported,
      })
      .configureHelp({
        minWidthToWrap: 20,
        styleTitle: bold,
        styleCommandText: bold,
        styleSubcommandText: cyan,
        styleOptionText: cyan,
        styleArgumentText: cyan,
        styleDescriptionText: (text) => text,
        subcommandDescription: (command) => command.summary() || command.description(),
        // The list of commands shows what each takes; its options are in its own help.
        subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
        commandUsage: (command) =>
          [pathOf(command), ...argumentsOf(command), '[options]'].join(' '),
        argumentTerm: (argument) => argument.name(),
        argumentDescription: (argument) => argument.description,
        optionTerm: (option) => option.flags.replace(/[<>]/g, ''),
        optionDescription: (option) => option.description,
      });
    this.#dim = dim;
  }

  readonly #dim: (text: string) => string;

  override createCommand(name = ''): Command {
    return new Command(name, this.#io);
  }

  /** Ends the help with examples: what to type, and what it is for. */
  examples(examples: readonly (readonly [command: string, purpose: string])[]): this {
    const { bold } = paint(this.#io.stdout, this.#io.env);
    const lines = examples.map(
      ([command, purpose]) => `  ${this.#dim(`# ${purpose}`)}\n  ${command}`,
    );
    return this.addHelpText('after', `\n${bold('Examples:')}\n${lines.join('\n\n')}`);
  }

  /** Sets what the command does. `run` gets commander's arguments, the options after them. */
  // biome-ignore lint/suspicious/noExplicitAny: each command knows the types of its own arguments
  runs(run: (...args: any[]) => Promise<ExitCode> | ExitCode): this {
    return this.action(async (...args) => {
      try {
        // Commander hands itself over as the last argument.
        this.#exitCode = await run(...args.slice(0, -1));
      } catch (error) {
        if (error instanceof UsageError) error.command ??= pathOf(this);
        throw error;
      }
    });
  }

  /** What the command that ran came to: its own exit code or that of the one below that ran. */
  get exitCode(): ExitCode {
    if (this.#exitCode !== undefined) return this.#exitCode;
    for (const command of this.commands) {
      if (command instanceof Command && command.exitCode !== 0) return command.exitCode;
    }
    return 0;
  }

  /** A command that is only the sum of those below it, called without one, shows its help as any help. */
  override outputHelp(): void {
    super.outputHelp();
  }

  /** Commander calls this for each wrong use. */
  override error(message: string, { code = '' }: { code?: string } = {}): never {
    const command = pathOf(this);
    const isUnknown = code === 'commander.excessArguments' && this.commands.length > 0;
    const sentence = isUnknown ? this.#unknownCommand() : reword(message, code);
    throw new UsageError(`${sentence} See "${command} --help".`, command);
  }

  /** What commander takes for an argument too many where a command does something without one below it. */
  #unknownCommand(): string {
    const [name = ''] = this.args;
    return noSuch(
      'command',
      name,
      nearest(
        name,
        this.commands.map((command) => command.name()),
      ),
    );
  }
}

function argumentsOf(command: Commander): string[] {
  if (command.commands.length > 0) return [command.parent === null ? 'COMMAND' : '[COMMAND]'];
  return command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? name : `[${name}]`;
  });
}

/** How a command is called: `botrules check`. */
function pathOf(command: Commander): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** How commander wraps what `choiceParser` and `wholeNumber` say of a value. */
const invalid =
  /^error: (?:option '(--[\w-]+)[^']*' argument '.*?' is invalid|command-argument value '.*?' is invalid for argument '(\w+)')\. (.*)$/s;

/** Commander's message as a sentence of ours. */
function reword(message: string, code: string): string {
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

function noSuch(what: 'option' | 'command', name: string, meant: string | undefined): string {
  return `There is no ${what} "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

/** An option that takes one of a few words, and is the first of them unless given. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const [first = '', ...others] = words;
  return new Option(flags, `${description}: ${first} (unless given), ${others.join(', ')}.`)
    .choices(words)
    .argParser(choiceParser(words))
    .default(first);
}

/** Reads the value of an option or argument that is one of a few words. */
export function choiceParser(words: readonly string[]): (word: string) => string {
  return (word) => {
    if (words.includes(word)) return word;
    const meant = nearest(word, words);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw new InvalidArgumentError(`is one of ${words.join(', ')}, not "${word}".${hint}`);
  };
}

/** Reads the value of an option that is a whole number in a range. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= low && number <= high) return number;
    throw new InvalidArgumentError(`is a whole number from ${low} to ${high}, not "${text}".`);
  };
}
