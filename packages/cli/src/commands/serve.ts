import type { Command } from '../command.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { loadOrPrint } from '../load.js';

export function addServe(program: Command, io: Io): void {
  program
    .command('serve')
    .summary('Answer a Messenger page by the rules.')
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .runs(async (rules: string): Promise<ExitCode> => {
      return (await loadOrPrint(rules, io)) ? exitCode.fine : exitCode.found;
    });
}
