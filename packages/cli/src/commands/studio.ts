import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { say } from '@botrules/core/tooling';
import { InvalidArgumentError } from 'commander';
import { readEvents } from '../events/read-events.js';
import { recordedEvents } from '../events/recorded-events.js';
import { isSystemError, readable, readText } from '../files/disk.js';
import { readProfileFile } from '../files/profile.js';
import { starterRules, starterTests } from '../init/starter-rules.js';
import type { Command } from '../options/command.js';
import { declarations } from '../options/declarations.js';
import { wholeNumber } from '../options/option-values.js';
import { isServed } from '../serve/presence.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { paint } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

interface StudioFlags {
  readonly port?: number;
  readonly host?: string;
  readonly allowHost?: readonly string[];
  readonly passwordFile?: string;
  readonly events?: string;
  readonly profile?: string;
  readonly personalData?: boolean;
  readonly readOnly?: boolean;
  readonly autosave?: boolean;
  readonly open?: boolean;
}

export function addStudio(program: Command, io: Io): void {
  program
    .command('studio')
    .summary('Write, try and see rules in a browser.')
    .description(
      'Opens the rules in a page of this machine: an editor that says what is wrong, a conversation that answers while you type, a map, tests and recorded events. Files change when you save.',
    )
    .argument('[RULES]', 'A folder of *.yaml files, or a file; rules unless given.')
    .option('--open', 'Open the page in the browser.')
    .option(
      '--port <PORT>',
      'Listen on this port, 0 for any; the same one for the same folder unless given.',
      wholeNumber(0, 65535),
    )
    .option('--events <FILE>', 'Recorded events, to see what an edit would have changed for them.')
    .option(
      '--profile <FILE>',
      'A Messenger profile (get_started, persistent_menu, ice_breakers) as JSON, where the rules have none.',
    )
    .option('--personal-data', 'Leave the ids of people in them, and what the platform sent.')
    .option('--read-only', 'Show the files, and write nothing.')
    .option('--autosave', 'Write what loads a second after the last key.')
    .option('--host <HOST>', 'Listen for other machines, too; needs a password and a name.')
    .option(
      '--allow-host <NAME>',
      'A name under which other machines may open it; can be given again.',
      (name: string, before: readonly string[] = []) => [...before, hostName(name)],
    )
    .option('--password-file <FILE>', 'A file with the password that other machines are asked for.')
    .examples([
      ['botrules studio', 'Work on the rules in the folder "rules".'],
      ['botrules studio bot --events last-week.ndjson', 'And see what an edit changes for people.'],
    ])
    .runs((rules: string | undefined, flags: StudioFlags) => studio(rules ?? 'rules', flags, io));
}

async function studio(rules: string, flags: StudioFlags, io: Io): Promise<ExitCode> {
  await readable(rules);
  const host = flags.host ?? '127.0.0.1';
  const isLocal = /^(?:127\.0\.0\.1|localhost|::1)$/.test(host);
  const password = await passwordOf(flags, isLocal);
  if (flags.events !== undefined) await readable(flags.events);
  if (flags.autosave && (await isServed(rules))) {
    throw new UsageError(
      say`A service answers people by these rules: with --autosave half a thought would reach them. Start without it, and save by hand.`,
    );
  }
  const profile =
    flags.profile === undefined ? [] : (await readProfileFile(flags.profile)).payloads;
  const { startStudio } = await import('@botrules/studio');
  const start = (port: number) =>
    startStudio({
      rules,
      port,
      host: host === 'localhost' ? '127.0.0.1' : host,
      allowedHosts: flags.allowHost ?? [],
      readOnly: flags.readOnly ?? false,
      autosave: flags.autosave ?? false,
      isServed: () => isServed(rules),
      starter: {
        'welcome.yaml': ownSchema(starterRules()),
        'welcome.test.yaml': ownSchema(starterTests()),
      },
      profile: profile.map(({ payload, where, title }) => ({
        payload,
        where,
        ...(title !== undefined && { title }),
      })),
      declared: declarations(),
      readDelivery: readEvents,
      ...(password !== undefined && { password }),
      ...(flags.events !== undefined && {
        events: recordedEvents(flags.events, { personalData: flags.personalData ?? false }, io),
      }),
    });
  const usual = flags.port ?? portOf(rules);
  const running = await start(usual).catch((error: unknown) => {
    if (!isSystemError(error) || error.code !== 'EADDRINUSE') throw error;
    if (flags.port === undefined) return start(0);
    throw new UsageError(say`Port ${flags.port} is taken. Take another one, or --port 0 for any.`);
  });
  await tell(running, { isLocal, isUsual: running.port === usual || usual === 0, host }, flags, io);
  if (flags.open) openBrowser(running.address);
  const { signal } = io;
  if (!signal.aborted) {
    await new Promise<void>((end) => {
      signal.addEventListener('abort', () => end(), { once: true });
    });
  }
  await running.close();
  return exitCode.fine;
}

async function tell(
  { address, port }: { readonly address: string; readonly port: number },
  { isLocal, isUsual, host }: { isLocal: boolean; isUsual: boolean; host: string },
  flags: StudioFlags,
  io: Io,
): Promise<void> {
  const { bold, dim } = paint(io.stdout, io.env);
  const lines = [
    say`The Studio is open at ${bold(address)}`,
    ...(isLocal
      ? []
      : [
          say`It also listens on ${host}, port ${port}, for ${flags.allowHost!.join(', ')}. It speaks HTTP: TLS is the work of a proxy in front of it.`,
        ]),
    ...(isUsual
      ? []
      : [say`Its usual port is taken. Edits that were not saved are offered again on that one.`]),
    dim(say`Ctrl-C ends it.`),
  ];
  await io.stdout.write(`${lines.join('\n')}\n`);
}

/** @throws {UsageError} where other machines could open it without a password, or under any name */
async function passwordOf(
  { passwordFile, allowHost = [] }: StudioFlags,
  isLocal: boolean,
): Promise<string | undefined> {
  if (!isLocal && (passwordFile === undefined || allowHost.length === 0)) {
    throw new UsageError(
      say`Other machines are let in with a password and under a name alone: add --password-file FILE and --allow-host NAME.`,
    );
  }
  if (passwordFile === undefined) return undefined;
  const password = (await readText(passwordFile)).trim();
  if (password.length >= 8) return password;
  throw new UsageError(say`The password in "${passwordFile}" is shorter than 8 characters.`);
}

function hostName(name: string): string {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i.test(name)) return name;
  throw new InvalidArgumentError(say`is a name such as studio.example, not "${name}".`);
}

/** The port of a folder, always the same: the browser keeps unsaved edits by address. */
export function portOf(rules: string): number {
  return 20_000 + (createHash('sha256').update(resolve(rules)).digest().readUInt16BE(0) % 20_000);
}

/** The rules of `init` without the line that names their schema, which may be missing here. */
function ownSchema(text: string): string {
  return text.replace(/^# yaml-language-server:.*\n#?\n/, '');
}

function openBrowser(address: string): void {
  const command =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  const child = spawn(command, [address], { stdio: 'ignore', detached: true });
  // Without a browser the address is still there to be opened.
  child.on('error', () => undefined);
  child.unref();
}
