import { channels } from '@botrules/service/channels';
import { settings } from '@botrules/service/settings';
import { Option } from 'commander';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
import { addSettingFlags, allSettings, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

type ProfileFlags = Readonly<Record<string, unknown>> & {
  readonly channel?: string;
  readonly account?: string;
};

export function addProfile(program: Command, io: Io): void {
  const profile = program
    .command('profile')
    .summary('Show and set greetings, menus and commands.')
    .description(
      'Brings what stands below "profile:" in the rules to the platforms: the greeting, the button to begin with, the menu, ice breakers and commands. Accounts are those of the settings.',
    )
    .helpCommand(false)
    .examples([
      ['botrules profile show', 'What do people see on each channel?'],
      ['botrules profile diff', 'Is it what the platforms have? Exit code 1 if not.'],
      ['botrules profile push --channel telegram', 'Have Telegram show it.'],
    ]);
  const names = channels.flatMap((channel) => channel.names);

  add('show', 'Show the profile of the rules as each channel shows it, and what it cannot.', {
    hasAccount: false,
  }).runs(async (rules: string | undefined, flags: ProfileFlags): Promise<ExitCode> => {
    const { showProfile } = await import('@botrules/service');
    return showProfile(io, { ...requestOf(rules, flags), channel: flags.channel });
  });

  add(
    'diff',
    'Say what the platforms have otherwise than the rules; exit code 1 if anything.',
  ).runs(async (rules: string | undefined, flags: ProfileFlags): Promise<ExitCode> => {
    const { diffProfile } = await import('@botrules/service');
    const { channel, account } = flags;
    return diffProfile(io, { ...requestOf(rules, flags), channel, account });
  });

  add('push', 'Have the platforms show what the rules say, and say what changed.').runs(
    async (rules: string | undefined, flags: ProfileFlags): Promise<ExitCode> => {
      const { pushProfile } = await import('@botrules/service');
      const { channel, account } = flags;
      return pushProfile(io, { ...requestOf(rules, flags), channel, account });
    },
  );

  function requestOf(rules: string | undefined, flags: ProfileFlags) {
    const named = rules === undefined ? flags : { ...flags, rules };
    return toRequest(named, io);
  }

  function add(name: string, description: string, { hasAccount = true } = {}): Command {
    const command = profile
      .command(name)
      .description(description)
      .argument('[RULES]', 'The file or folder of rules; rules unless given.') as Command;
    command.addOption(
      new Option('--channel <NAME>', `Only on this one: ${names.join(', ')}.`).argParser(
        choiceParser(names),
      ),
    );
    if (hasAccount) command.option('--account <ID>', 'Only of this account, by its id.');
    addSettingFlags(
      command,
      allSettings.filter((setting) => setting !== settings.rules),
    );
    return command;
  }
}
