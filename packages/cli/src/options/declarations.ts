import { existsSync } from 'node:fs';
import type { ChannelProfile, Declarations, ParseTestsOptions } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { channels, isInEnvironment } from '@botrules/service/channels';
import { InvalidArgumentError, Option } from 'commander';
import type { Io } from '../terminal/io.js';
import type { Command } from './command.js';

/** Commands that read rules or tests, which may speak of what an embedder declares. */
const commands: ReadonlySet<string> = new Set([
  ...[
    'check',
    'test',
    'route',
    'explain',
    'preview',
    'new-test',
    'replay',
    'graph',
    'build',
    'types',
    'try',
    'studio',
  ],
]);

let current: Declarations = {};

/**
 * What the command line declares, for code that reads rules, tests or events. One command runs at a time, and what it
 * reads belongs to one bot.
 */
export function declarations(): Declarations {
  return current;
}

/** The same for tests, which may have what platforms sent. */
export function testDeclarations(): ParseTestsOptions {
  const recognizes = (data: unknown) => channels.some(({ inbound }) => inbound.recognizes(data));
  return { ...current, recognizes };
}

/** Gives the commands that read rules the options for channels and fields of the embedder's own. */
export function addDeclarations(program: Command, io: Io): void {
  for (const command of program.commands) {
    if (!commands.has(command.name())) continue;
    command
      .addOption(
        new Option('--own-channel <NAME>', 'A channel of your own; once for each.').argParser(
          oneMore(/^[A-Za-z_][\w-]*$/, /* say */ 'one word, such as telegram'),
        ),
      )
      .addOption(
        new Option('--own-field <NAME>', 'A custom field of events; once for each.').argParser(
          oneMore(
            /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/,
            /* say */ 'words with dots, such as user.language',
          ),
        ),
      );
  }
  program.hook('preAction', async (_, command) => {
    current = {};
    // The others read settings by themselves, and say what is wrong with them.
    if (!commands.has(command.name())) return;
    const { ownChannel, ownField } = command.opts<{ ownChannel?: string[]; ownField?: string[] }>();
    current = {
      channels: [...(await profilesHere(io)), ...(ownChannel ?? [])],
      // Rules may name any of them, and rules are held to none that they do not name.
      knownChannels: channels.flatMap(({ profiles }) => profiles),
      fields: ownField,
    };
  });
}

/**
 * What rules are held to: the channels that the settings of a service in this folder, or in the environment, name. Without
 * such settings it is Messenger and Instagram: a bot that has no others hears nothing of them.
 */
async function profilesHere(io: Io): Promise<readonly ChannelProfile[]> {
  // The profiles of the first channel are the usual ones.
  const [, ...others] = channels;
  const isNamed = others.some((channel) => isInEnvironment(channel, io.env));
  if (!(existsSync('botrules.yaml') || existsSync('.env') || isNamed)) return [];
  const { readNamedProfiles } = await import('@botrules/service');
  const sources = { file: undefined, flags: new Map(), env: io.env, folder: '.' };
  const { value, diagnostics } = await readNamedProfiles(sources);
  if (value !== undefined) return value;
  for (const { file, line, column, message, hint } of diagnostics) {
    const place = `${file}:${line}:${column}`;
    await io.stderr.write(`${[`${place}: ${message}`, hint].filter(Boolean).join(' ')}\n`);
  }
  await io.stderr.write(
    `${say`Until that is right, rules are held to Messenger and Instagram.`}\n`,
  );
  return [];
}

function oneMore(form: RegExp, due: string): (name: string, before?: string[]) => string[] {
  return (name, before = []) => {
    if (!form.test(name))
      throw new InvalidArgumentError(say`is ${translated(due)}, not "${name}".`);
    return [...before, name];
  };
}
