import type { Command } from '../options/command.js';
import { addSettingFlags, allSettings, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

export function addConfig(program: Command, io: Io): void {
  const command = program
    .command('config')
    .summary('Show the settings in force.')
    .description(
      'Prints every setting with its value and where it comes from: a flag, the environment, botrules.yaml or nowhere. Of secrets it prints only where they come from.',
    );
  addSettingFlags(command, allSettings);
  command
    .examples([
      ['botrules config', 'What would "botrules serve" run with?'],
      ['PORT=8080 botrules config', 'What if PORT is set?'],
    ])
    .runs(async (options: Readonly<Record<string, unknown>>): Promise<ExitCode> => {
      const { showConfig } = await import('@botrules/service');
      return showConfig(io, toRequest(options, io));
    });
}
