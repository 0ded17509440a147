import type { Command } from '../options/command.js';
import { addSettingFlags, allSettings, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

interface ConnectFlags extends Readonly<Record<string, unknown>> {
  readonly url: string;
}

export function addConnect(program: Command, io: Io): void {
  const command = program
    .command('connect')
    .summary('Have a platform post to this service.')
    .description(
      'Tells a platform that lets a program do so, such as Telegram or LINE, where the webhook is: for each account that is set. Platforms that have it in their dashboards are not among these.',
    )
    .argument('CHANNEL', 'The channel, such as telegram.')
    .requiredOption(
      '--url <URL>',
      'The public address of the webhook, such as https://bot.example/webhook.',
    );
  addSettingFlags(command, allSettings);
  command
    .examples([
      [
        'botrules connect telegram --url https://bot.example/webhook',
        'Have Telegram post to https://bot.example/webhook/telegram.',
      ],
    ])
    .runs(async (channel: string, options: ConnectFlags): Promise<ExitCode> => {
      const { connect } = await import('@botrules/service');
      return connect(io, { ...toRequest(options, io), channel, url: options.url });
    });
}
