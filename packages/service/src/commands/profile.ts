import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type Account,
  compareProfiles,
  type Fetch,
  type OperatedChannel,
  type ProfileDifference,
  partsOfProfile,
  printable,
  wordsOf,
} from '@botrules/channel';
import type { BotProfile } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { say } from '@botrules/core/tooling';
import { type Channels, channels as listed, titleOf } from '../channels.js';
import { accountsByChannel, channelsForRules } from '../config/accounts.js';
import type { Config } from '../config/config.js';
import { fromHere } from '../rules/from-here.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { missingRules } from './missing-rules.js';
import { complain, type Request, settingsOf } from './settings-of.js';

/** Which profiles are looked at. */
export interface ProfileCommandRequest extends Request {
  /** Only the channel of this name. */
  readonly channel?: string | undefined;
  /** Only the account of this id. */
  readonly account?: string | undefined;
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: typeof fetch;
}

/** A profile of the rules, with the image that it names. */
export interface RulesProfile {
  readonly profile: BotProfile;
  readonly image: Uint8Array | undefined;
}

/** What came of a look at an account's profile. */
export interface ProfileLook {
  /** The account, for a sentence: `Telegram, account 7000000001`. */
  readonly named: string;
  /** Where the platform's profile differs from the rules'; `undefined` where it could not be asked. */
  readonly differences: readonly ProfileDifference[] | undefined;
  /** The channel shows nothing of what the rules say. */
  readonly showsNone: boolean;
  /** Why it could not be asked, in the platform's words. */
  readonly problem?: string;
  /** Makes the platform have what the rules say. Rejects with its words. */
  push(): Promise<void>;
}

/** `botrules profile show`: what the rules say, as each channel shows it. */
export async function showProfile(
  io: CommandIo,
  request: ProfileCommandRequest,
): Promise<CommandExitCode> {
  const found = await begin(io, request);
  if (found === undefined) return 1;
  for (const { channel, name, title } of found.names) {
    const { botProfile } = channel;
    await io.stdout.write(`${title}\n`);
    if (botProfile === undefined) {
      await io.stdout.write(`  ${say`It has no such profile: nothing of it is shown there.`}\n`);
      continue;
    }
    const { shown, left } = botProfile.fit(found.rules.profile, name);
    for (const { part, lines } of partsOfProfile(shown)) {
      await io.stdout.write(
        `  ${part}\n${lines.map((line) => `    ${printable(line)}\n`).join('')}`,
      );
    }
    for (const each of left) await io.stdout.write(`  ${say`not shown so: ${printable(each)}`}\n`);
  }
  return 0;
}

/** `botrules profile diff`: where the platforms differ from the rules. Resolves to 1 where one does. */
export function diffProfile(
  io: CommandIo,
  request: ProfileCommandRequest,
): Promise<CommandExitCode> {
  return withAccounts(io, request, async (look) => {
    const { named, differences = [] } = look;
    if (differences.length === 0) return same(io, look);
    await io.stdout.write(`${named}\n${drawDifferences(differences)}`);
    return 1;
  });
}

/** `botrules profile push`: makes the platforms have what the rules say, and says what changed. */
export function pushProfile(
  io: CommandIo,
  request: ProfileCommandRequest,
): Promise<CommandExitCode> {
  return withAccounts(io, request, async (look) => {
    const { named, differences = [], push } = look;
    if (differences.length === 0) return same(io, look);
    try {
      await push();
    } catch (error) {
      return complain(io, `${named}: ${say`the profile was not changed: ${wordsOf(error)}`}`);
    }
    await io.stdout.write(`${named}: ${say`changed`}\n${drawDifferences(differences)}`);
    return 0;
  });
}

/** Says that there is nothing to change. */
async function same(io: CommandIo, { named, showsNone }: ProfileLook): Promise<CommandExitCode> {
  const said = showsNone
    ? say`it shows nothing of the profile in the rules; "botrules profile show" says why`
    : say`as in the rules`;
  await io.stdout.write(`${named}: ${said}.\n`);
  return 0;
}

/** Looks at each account that is meant; resolves to 1 where one cannot be asked, or where `tell` does. */
async function withAccounts(
  io: CommandIo,
  request: ProfileCommandRequest,
  tell: (look: ProfileLook) => Promise<CommandExitCode>,
): Promise<CommandExitCode> {
  const found = await begin(io, request);
  if (found === undefined) return 1;
  const { config, names, rules } = found;
  const able = names.filter(({ channel }) => channel.botProfile !== undefined);
  if (able.length === 0) {
    return complain(
      io,
      say`${names.map(({ title }) => title).join(say` and `)} has no such profile.`,
    );
  }
  const accounts = able.flatMap((of) =>
    sendingOn(config, of.channel)
      .filter(({ id }) => request.account === undefined || id === request.account)
      .map((account) => ({ ...of, account })),
  );
  if (accounts.length === 0) {
    const ids = able.flatMap(({ channel }) =>
      sendingOn(config, channel).map(({ id }) => id ?? 'me'),
    );
    const there = ids.length === 0 ? '' : say` There are: ${[...new Set(ids)].join(', ')}.`;
    return complain(
      io,
      request.account === undefined
        ? say`No account that can send is set.${there}`
        : say`No account ${request.account} is set.${there}`,
    );
  }
  let code: CommandExitCode = 0;
  for (const { channel, name, account } of accounts) {
    const look = await lookAtProfile(channel, name, account, rules, request.fetch ?? fetch);
    if (look === undefined) {
      if (request.channel !== undefined)
        code = await complain(io, say`${nameOf(channel, name, account)} is not there.`);
    } else if (look.problem !== undefined) {
      code = await complain(
        io,
        `${look.named}: ${say`the profile cannot be read: ${look.problem}`}`,
      );
    } else if ((await tell(look)) === 1) code = 1;
  }
  return code;
}

/**
 * What the platform has of an account's profile, next to the rules. `undefined` where the channel has no profiles, or the
 * account is not on the channel of this name.
 */
export async function lookAtProfile(
  channel: OperatedChannel,
  name: string,
  account: Account,
  { profile, image }: RulesProfile,
  request: Fetch,
): Promise<ProfileLook | undefined> {
  const { botProfile } = channel;
  if (botProfile === undefined) return undefined;
  const wanted = botProfile.fit(profile, name).shown;
  const asked = { channel: name, wanted, fetch: request };
  const showsNone = partsOfProfile(wanted).length === 0;
  const named = nameOf(channel, name, account);
  try {
    const had = await botProfile.read(account, asked);
    if (had === undefined) return undefined;
    return {
      named,
      showsNone,
      differences: compareProfiles(had, wanted),
      push: () => botProfile.write(account, { ...asked, had, image }),
    };
  } catch (error) {
    const push = () => Promise.reject(error);
    return { named, showsNone, differences: undefined, problem: wordsOf(error), push };
  }
}

/**
 * The profile of rules, if they have one, with the image that it names. The profile identifies the image by its content.
 *
 * @throws {Error} where the image cannot be read
 */
export async function profileOfRules(
  profile: BotProfile | undefined,
): Promise<RulesProfile | undefined> {
  if (profile?.menuImage === undefined) return profile && { profile, image: undefined };
  const image = await readFile(profile.menuImage);
  const digest = createHash('sha256').update(image).digest('hex').slice(0, 12);
  return { profile: { ...profile, menuImage: `${profile.menuImage} (${digest})` }, image };
}

/** A channel by one of its names. */
interface NamedChannel {
  readonly channel: OperatedChannel;
  readonly name: string;
  readonly title: string;
}

async function begin(io: CommandIo, request: ProfileCommandRequest) {
  const found = await settingsOf(io, request);
  if (found === undefined) return undefined;
  const { channels = listed } = request;
  const { config } = found;
  const all = channels.flatMap(namesOf);
  if (request.channel !== undefined && !all.some(({ name }) => name === request.channel)) {
    const there = all.map(({ name }) => name).join(', ');
    await complain(io, say`There is no channel "${request.channel}". There are: ${there}.`);
    return undefined;
  }
  const rules = await rulesProfile(io, request, config, channels);
  if (rules === undefined) return undefined;
  const used = all.filter(({ channel }) => sendingOn(config, channel).length > 0);
  const chosen = all.filter(({ name }) => name === request.channel);
  const names = chosen.length > 0 ? chosen : used.length > 0 ? used : all;
  return { config, rules, names };
}

async function rulesProfile(
  io: CommandIo,
  request: ProfileCommandRequest,
  config: Config,
  channels: Channels,
): Promise<RulesProfile | undefined> {
  const path = fromHere(config.rules);
  const missing = missingRules(path);
  if (missing !== undefined) {
    await complain(io, missing);
    return undefined;
  }
  try {
    const loaded = loadRules(path, {
      ...channelsForRules(config, channels),
      checks: false,
    });
    if (loaded.value === undefined) {
      await request.show(loaded);
      return undefined;
    }
    const rules = await profileOfRules(loaded.value.profile);
    if (rules === undefined) {
      const hint = say`Write "profile:" at the top of one of their files.`;
      await complain(io, `${say`The rules in ${path} have no profile.`} ${hint}`);
    }
    return rules;
  } catch (error) {
    await complain(io, say`The rules cannot be read: ${wordsOf(error)}.`);
    return undefined;
  }
}

function namesOf(channel: OperatedChannel): readonly NamedChannel[] {
  return channel.names.map((name) => ({ channel, name, title: titleOf(channel, name) }));
}

function nameOf(channel: OperatedChannel, name: string, { id }: Account): string {
  return `${titleOf(channel, name)}${id === undefined ? '' : say`, account ${id}`}`;
}

function sendingOn(config: Config, { name }: OperatedChannel): readonly Account[] {
  return (accountsByChannel(config).get(name) ?? []).filter(({ sends }) => sends);
}

function drawDifferences(differences: readonly ProfileDifference[]): string {
  return differences
    .map(({ part, gone, come, moved }) => {
      const lines = [
        ...gone.map((line) => `    - ${printable(line)}`),
        ...come.map((line) => `    + ${printable(line)}`),
        ...(moved ? [`    ${say`the same, in another order`}`] : []),
      ];
      return `  ${part}\n${lines.join('\n')}\n`;
    })
    .join('');
}
