import { nearest, say, translated } from '@botrules/core/tooling';
import { Command as Commander } from 'commander';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { paint } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';
import { noSuch, reword } from './wrong-use.js';

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
    const { bold, cyan } = paint(io.stdout, io.env);
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
        styleTitle: (title) => bold(translated(title)),
        styleCommandText: bold,
        styleSubcommandText: cyan,
        styleOptionText: cyan,
        styleArgumentText: cyan,
        styleDescriptionText: (text) => text,
        commandDescription: (command) => translated(command.description()),
        subcommandDescription: (command) => translated(command.summary() || command.description()),
        // The list of commands shows what each takes; its options are in its own help.
        subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
        commandUsage: (command) =>
          [pathOf(command), ...argumentsOf(command), say`[options]`].join(' '),
        argumentTerm: (argument) => argument.name(),
        argumentDescription: (argument) => translated(argument.description),
        optionTerm: (option) => option.flags.replace(/[<>]/g, ''),
        optionDescription: (option) => translated(option.description),
      });
  }

  override createCommand(name = ''): Command {
    return new Command(name, this.#io);
  }

  /** Ends the help with examples: what to type, and what it is for. */
  examples(examples: readonly (readonly [command: string, purpose: string])[]): this {
    const { bold, dim } = paint(this.#io.stdout, this.#io.env);
    const drawn = () =>
      examples
        .map(([command, purpose]) => `  ${dim(`# ${translated(purpose)}`)}\n  ${command}`)
        .join('\n\n');
    return this.addHelpText('after', () => `\n${bold(translated('Examples:'))}\n${drawn()}`);
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

  /** The exit code of the command that ran. */
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
    // Where a command does something by itself, commander takes an unknown one below it for an argument too many.
    const isUnknown = code === 'commander.excessArguments' && this.commands.length > 0;
    const sentence = isUnknown ? this.#unknownCommand() : reword(message, code);
    throw new UsageError(say`${sentence} See "${command} --help".`, command);
  }

  #unknownCommand(): string {
    const [name = ''] = this.args;
    const known = this.commands.map((command) => command.name());
    return noSuch('command', name, nearest(name, known));
  }
}

function argumentsOf(command: Commander): string[] {
  if (command.commands.length > 0) return [command.parent === null ? 'COMMAND' : '[COMMAND]'];
  return command.registeredArguments.map((argument) => {
    // It can be told by options, too, or come in several words from a shell that parted it.
    if (argument.name() === 'EVENT') return 'EVENT';
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? name : `[${name}]`;
  });
}

/** How a command is called: `botrules check`. */
function pathOf(command: Commander): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
