import { translated } from '@botrules/core/tooling';
import type { Command as Commander, Help, Option } from 'commander';
import { Argument } from 'commander';
import { toBash } from '../completion/bash.js';
import { toFish } from '../completion/fish.js';
import type { Grammar } from '../completion/grammar.js';
import { toZsh } from '../completion/zsh.js';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

const shells: Readonly<Record<string, (grammar: Grammar) => string>> = {
  bash: toBash,
  zsh: toZsh,
  fish: toFish,
};

export function addCompletion(program: Command, io: Io): void {
  const words = Object.keys(shells);
  program
    .command('completion')
    .summary('Let the shell complete commands with Tab.')
    .description(
      'Prints a script with which the Tab key completes commands, options and files. Load it from your shell’s start-up file.',
    )
    .addArgument(
      new Argument('SHELL', 'bash, zsh or fish.').choices(words).argParser(choiceParser(words)),
    )
    .examples([
      ['echo \'eval "$(botrules completion bash)"\' >> ~/.bashrc', 'bash'],
      ['echo \'eval "$(botrules completion zsh)"\' >> ~/.zshrc', 'zsh, after its compinit'],
      ['botrules completion fish > ~/.config/fish/completions/botrules.fish', 'fish'],
    ])
    .runs(async (shell: string): Promise<ExitCode> => {
      await io.stdout.write(shells[shell]!(toGrammar(program)));
      return exitCode.fine;
    });
}

/** What can be completed, read from the commands themselves, so that a new option needs no word here. */
function toGrammar(program: Commander): Grammar {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return commands.map((command) => ({
    name: command.name(),
    summary: translated(command.summary() || command.description()),
    words:
      command.name() === 'help'
        ? names
        : [
            ...command.commands.map((below) => below.name()),
            ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
          ],
    options: optionsOf(command, help).map(({ long, flags, required, description, argChoices }) => ({
      flag: long ?? flags,
      description: translated(description),
      takesValue: required,
      words: argChoices ?? [],
    })),
  }));
}

/** The options of a command and of those below it, each once. */
function optionsOf(command: Commander, help: Help): readonly Option[] {
  const all = [command, ...command.commands].flatMap((each) => help.visibleOptions(each));
  return [...new Map(all.map((option) => [option.flags, option])).values()];
}
