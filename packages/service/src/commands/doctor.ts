import { access, constants, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type Account,
  type CheckResult,
  type CheckTools,
  fail,
  type OperatedChannel,
  ok,
  reasonOfRequest,
  warn,
  wordsOf,
} from '@botrules/channel';
import type { BotProfile, RuleSet } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { say, translated } from '@botrules/core/tooling';
import { isPostgres } from '../address.js';
import { type Channels, channels as listed } from '../channels.js';
import { accountsByChannel, channelsForRules } from '../config/accounts.js';
import type { Config } from '../config/config.js';
import { inboxError, isInUse, isOfNewer } from '../inbox/inbox-trouble.js';
import { openInbox } from '../inbox/open-inbox.js';
import { fromHere } from '../rules/from-here.js';
import { makeForwardSecret, unsignedForwards } from '../rules/unsigned-forwards.js';
import { drawCheck } from './check-lines.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { missingRules } from './missing-rules.js';
import { tellingTables } from './named-inbox.js';
import { lookAtProfile, profileOfRules } from './profile.js';
import { type Request, settingsOf } from './settings-of.js';

/** What the doctor is to look at. */
export interface DoctorRequest extends Request {
  /** The webhook's public address. */
  readonly url?: string | undefined;
  /** The time, in milliseconds since 1970-01-01 UTC; the system's unless given. */
  readonly now?: () => number;
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: typeof fetch;
  /** How many bytes are left on the disk of a folder; asked of the system unless given. */
  readonly roomOn?: (folder: string) => Promise<number>;
}

/** `botrules doctor`: looks at a set-up from the outside and says what to change. Resolves to 1 where something fails. */
export async function doctor(io: CommandIo, request: DoctorRequest): Promise<CommandExitCode> {
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  let failed = false;
  for await (const result of examine(io, found.config, request)) {
    if (result.level === 'fail') failed = true;
    await io.stdout.write(drawCheck(result));
  }
  return failed ? 1 : 0;
}

async function* examine(
  io: CommandIo,
  config: Config,
  request: DoctorRequest,
): AsyncGenerator<CheckResult> {
  const { url, now = Date.now, channels = listed } = request;
  yield ok(say`The settings are right.`);
  yield* await checkDotenv();
  const rules = yield* checkRules(config, channels);
  yield await checkInbox(io, config.inbox);
  yield* await checkDisk(config.inbox, request.roomOn);
  const base = url !== undefined && URL.canParse(url) ? url : undefined;
  yield* checkSecrets(config, base !== undefined);
  const tools: CheckTools = { fetch: request.fetch ?? fetch, now };
  if (url === undefined) {
    yield warn(
      say`The webhook was not called from outside.`,
      say`Give its public address with --url.`,
    );
  } else {
    yield* checkAddress(url);
  }
  const accounts = accountsByChannel(config);
  for (const channel of channels) {
    const own = accounts.get(channel.name) ?? [];
    // Nothing is set for it, so nobody posts. The first channel is in use unless another is.
    if (own.length === 0 && channel !== channels[0]) continue;
    const isUsed = own.some(({ proves, sends }) => proves || sends);
    if (base !== undefined && (isUsed || accounts.size === 1)) {
      const address = channel === channels[0] ? base : `${base.replace(/\/$/, '')}/${channel.name}`;
      yield* await checkWebhook(address, channel, own, tools);
    }
    for (const account of own) {
      const found = (await channel.checks?.account?.(account, tools)) ?? [];
      yield* found;
      const isSound = account.sends && !found.some(({ level }) => level === 'fail');
      if (rules?.profile !== undefined && isSound) {
        yield* checkProfile(channel, account, rules.profile, tools);
      }
    }
  }
}

/** Whether the platform has the profile of the rules; nothing where the account cannot be asked at all. */
async function* checkProfile(
  channel: OperatedChannel,
  account: Account,
  profile: BotProfile,
  tools: CheckTools,
): AsyncGenerator<CheckResult> {
  const rules = await profileOfRules(profile).catch(wordsOf);
  if (rules === undefined || typeof rules === 'string') {
    yield fail(
      say`The image of the menu cannot be read: ${rules ?? ''}.`,
      say`Look at "menu_image:".`,
    );
    return;
  }
  for (const name of channel.names) {
    const look = await lookAtProfile(channel, name, account, rules, tools.fetch);
    if (look === undefined) continue;
    const { named, differences, showsNone, problem } = look;
    if (differences === undefined) {
      const hint = say`Look at what is said of the account itself.`;
      yield warn(say`${named}: its profile cannot be read: ${problem ?? ''}.`, hint);
    } else if (differences.length === 0) {
      const said = showsNone
        ? say`it shows nothing of the profile in the rules`
        : say`its profile is that of the rules`;
      yield ok(`${named}: ${said}.`);
    } else {
      const parts = differences.map(({ part }) => part).join(', ');
      const hint = say`See "botrules profile diff", and run "botrules profile push".`;
      yield warn(say`${named}: its profile differs from that of the rules: ${parts}.`, hint);
    }
  }
}

function* checkAddress(address: string): Generator<CheckResult> {
  if (!URL.canParse(address)) {
    const hint = say`Give all of it, such as https://bot.example/webhook.`;
    yield fail(say`"${address}" is not a web address.`, hint);
  } else if (new URL(address).protocol !== 'https:') {
    const hint = say`Put a proxy with a certificate in front, such as Caddy, and give its https address.`;
    yield warn(say`The platform calls https addresses alone.`, hint);
  }
}

async function checkWebhook(
  address: string,
  { checks }: OperatedChannel,
  accounts: readonly Account[],
  tools: CheckTools,
): Promise<readonly CheckResult[]> {
  try {
    return (await checks?.webhook?.(address, accounts, tools)) ?? [];
  } catch (error) {
    const hint = say`Check that the service runs, that its port is open, and that the certificate is valid.`;
    return [fail(say`${address} cannot be reached: ${reasonOfRequest(error)}.`, hint)];
  }
}

function* checkRules(
  config: Config,
  channels: Channels,
): Generator<CheckResult, RuleSet | undefined> {
  const path = fromHere(config.rules);
  const missing = missingRules(path);
  if (missing !== undefined) {
    yield fail(missing, say`Say where they are with --rules or BOTRULES_RULES.`);
    return undefined;
  }
  const hint = say`See "botrules check ${path}".`;
  try {
    const { value, diagnostics, omitted } = loadRules(path, channelsForRules(config, channels));
    if (value === undefined) {
      const found = diagnostics.length + omitted;
      yield fail(say`The rules have errors or warnings: ${found}.`, hint);
      return undefined;
    }
    yield ok(say`The rules are right.`);
    const forwards = unsignedForwards(value, config);
    if (forwards.length > 0) {
      const names = forwards.map(({ rule, file, line }) => `${rule} (${file}:${line})`);
      const what = say`Rules forward, and no secret is set to sign it: ${names.join(', ')}.`;
      yield fail(what, translated(makeForwardSecret));
    }
    return value;
  } catch (error) {
    yield fail(say`The rules cannot be read: ${wordsOf(error)}.`, hint);
    return undefined;
  }
}

/**
 * Checks the accounts at the top of the settings; those under `channels` are whole, or the settings are wrong. Where the
 * webhook `isCalled`, that call says whether there is a verify token.
 */
function* checkSecrets(
  { apps, pages, verifyToken, channels }: Config,
  isCalled: boolean,
): Generator<CheckResult> {
  const isUnused = apps.length === 0 && pages.length === 0 && verifyToken === undefined;
  if (isUnused && Object.keys(channels ?? {}).length > 0) return;
  if (apps.length === 0) {
    yield fail(
      say`No app secret is set, so nobody beyond this machine can be served.`,
      say`Set APP_SECRET.`,
    );
  }
  if (pages.length === 0) {
    yield fail(say`No page token is set, so nothing can be sent.`, say`Set PAGE_ACCESS_TOKEN.`);
  }
  if (verifyToken === undefined && !isCalled) {
    yield fail(
      say`No verify token is set, so the platform's handshake is refused.`,
      say`Set VERIFY_TOKEN.`,
    );
  }
}

async function checkInbox(io: CommandIo, address: string): Promise<CheckResult> {
  if (address === 'memory') {
    return warn(
      say`The inbox is in memory: a restart loses it.`,
      say`Set BOTRULES_INBOX to a file.`,
    );
  }
  try {
    // Looking must not make an inbox.
    const inbox = await openInbox(address, { create: false, onTables: tellingTables(io) });
    try {
      await inbox.records.probe();
    } finally {
      await inbox.close();
    }
    return ok(say`The inbox can be written.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isPostgres(address)) return checkFolder(dirname(address));
    const hint = isOfNewer(error)
      ? say`Use that version of it again, or go back to a backup.`
      : isInUse(error)
        ? say`Stop what works with it, and run this again.`
        : isPostgres(address)
          ? say`Check that the server runs, and its address, user and password.`
          : say`Check who owns the file, and that the disk is not full.`;
    return fail((await inboxError('written', address, error)).message, hint);
  }
}

/** How much room there is to be on the disk of an inbox, in bytes. */
const leastRoom = 100_000_000;

/** Whether the disk of an inbox that is a file is nearly full. */
async function checkDisk(address: string, roomOn = roomOnDisk): Promise<readonly CheckResult[]> {
  if (address === 'memory' || isPostgres(address)) return [];
  // Where there is no such folder, that has been said.
  const left = await roomOn(dirname(address)).catch(() => leastRoom);
  if (left >= leastRoom) return [];
  const megabytes = Math.floor(left / 1_000_000);
  const hint = say`Make room on it: once it is full, deliveries are answered with 503.`;
  const found = say`The disk of the inbox has ${megabytes} MB left.`;
  return [megabytes === 0 ? fail(found, hint) : warn(found, hint)];
}

async function roomOnDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Whether others on this machine can read the secrets. Windows has rights of another kind. */
async function checkDotenv(): Promise<readonly CheckResult[]> {
  if (process.platform === 'win32') return [];
  const mode = await stat('.env').then(
    (file) => (file.isFile() ? file.mode : 0),
    () => 0,
  );
  if ((mode & constants.S_IROTH) === 0) return [];
  const hint = say`Run "chmod 600 .env".`;
  return [warn(say`Everybody on this machine can read ".env", and the secrets in it.`, hint)];
}

async function checkFolder(folder: string): Promise<CheckResult> {
  try {
    await access(folder, constants.W_OK);
    return ok(say`The inbox is not there yet, and can be made.`);
  } catch {
    return fail(
      say`The folder of the inbox, ${folder}, cannot be written.`,
      say`Make it, for this user.`,
    );
  }
}
