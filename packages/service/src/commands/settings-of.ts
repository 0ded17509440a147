import { printable } from '@botrules/channel';
import type { Checked } from '@botrules/core';
import type { Channels } from '../channels.js';
import type { Config } from '../config/config.js';
import { type ConfigReading, readConfig, readInboxAddress } from '../config/read-config.js';
import type { ConfigSources } from '../config/settings-reader.js';
import type { CommandIo } from './io.js';

/** What every command here is called with. */
export interface Request {
  /** `--config FILE`. */
  readonly file?: string | undefined;
  /** The channels that there are; by default all that are listed. */
  readonly channels?: Channels | undefined;
  /** Values of the flags that stand for settings, by the flag: `--port`. */
  readonly flags: ReadonlyMap<string, string>;
  /** Prints what is wrong with rules or settings, as `botrules check` does. */
  readonly show: (checked: Checked<unknown>) => Promise<void>;
}

export interface FoundSettings {
  readonly config: Config;
  readonly reading: ConfigReading;
}

/** Reads the settings; where they are wrong, says why and returns `undefined`. */
export async function settingsOf(
  io: CommandIo,
  request: Request,
): Promise<FoundSettings | undefined> {
  const reading = await readConfig(sourcesOf(io, request));
  if (reading.value === undefined) {
    await request.show(reading);
    return undefined;
  }
  return { config: reading.value, reading };
}

/**
 * The address of the inbox. No other setting is read: looking into the inbox does not take the secrets of
 * the service. Where it is wrong, says why and returns `undefined`.
 */
export async function inboxOf(io: CommandIo, request: Request): Promise<string | undefined> {
  const reading = await readInboxAddress(sourcesOf(io, request));
  if (reading.value === undefined) await request.show(reading);
  return reading.value;
}

/** Where the settings of a command come from. */
export function sourcesOf(io: CommandIo, { file, flags, channels }: Request): ConfigSources {
  return { file, flags, channels, env: io.env, folder: '.' };
}

/** Says in one line why something could not be done. */
export async function complain(io: CommandIo, problem: string): Promise<1> {
  await io.stderr.write(`${printable(problem)}\n`);
  return 1;
}
