import type { Command } from '../options/command.js';
import { addSettingFlags, allSettings, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

interface DoctorOptions extends Readonly<Record<string, unknown>> {
  readonly url?: string;
}

export function addDoctor(program: Command, io: Io): void {
  const command = program
    .command('doctor')
    .summary('Find out why a page is not answered.')
    .description(
      'Looks at a set-up from the outside: the rules, the inbox, the secrets, whether the public webhook answers as the platform asks, and what the platform says of each page’s token and subscriptions. Says what to change.',
    )
    .option('--url <URL>', 'The public address of the webhook, to be called as the platform does.');
  addSettingFlags(command, allSettings);
  command
    .examples([
      ['botrules doctor', 'Look at the settings, the rules and the pages.'],
      ['botrules doctor --url https://bot.example/webhook', 'Look at the webhook, too.'],
    ])
    .runs(async (options: DoctorOptions): Promise<ExitCode> => {
      const { doctor } = await import('@botrules/service');
      return doctor(io, { ...toRequest(options, io), url: options.url });
    });
}
