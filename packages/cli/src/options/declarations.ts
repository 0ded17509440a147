import type { ChannelProfile, Declarations } from '@botrules/core';
import { channels } from '@botrules/service/channels';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from './command.js';

/** Commands that read rules or tests, which may speak of what an embedder declares. */
const commands: ReadonlySet<string> = new Set([
  ...['check', 'test', 'route', 'explain', 'new-test', 'replay', 'graph', 'build', 'types', 'try'],
]);

let current: Declarations = {};

/**
 * What the command line declares, for code that reads rules, tests or events. One command runs at a time, and what it
 * reads belongs to one bot.
 */
export function declarations(): Declarations {
  return current;
}

/** Gives the commands that read rules the options for channels and fields of the embedder's own. */
export function addDeclarations(program: Command): void {
  for (const command of program.commands) {
    if (!commands.has(command.name())) continue;
    command
      .addOption(
        new Option('--own-channel <NAME>', 'A channel of your own; once for each.').argParser(
          oneMore(/^[A-Za-z_][\w-]*$/, 'one word, such as telegram'),
        ),
      )
      .addOption(
        new Option('--own-field <NAME>', 'A custom field of events; once for each.').argParser(
          oneMore(/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/, 'words with dots, such as user.language'),
        ),
      );
  }
  program.hook('preAction', (_, command) => {
    const { ownChannel, ownField } = command.opts<{ ownChannel?: string[]; ownField?: string[] }>();
    current = {
      channels: [...listedProfiles(), ...(ownChannel ?? [])],
      fields: ownField,
    };
  });
}

/** What rules are held to beyond the default: nothing while there is no channel but the first. */
function listedProfiles(): readonly ChannelProfile[] {
  return channels.length > 1 ? channels.flatMap(({ profiles }) => profiles) : [];
}

function oneMore(form: RegExp, due: string): (name: string, before?: string[]) => string[] {
  return (name, before = []) => {
    if (!form.test(name)) throw new InvalidArgumentError(`is ${due}, not "${name}".`);
    return [...before, name];
  };
}
