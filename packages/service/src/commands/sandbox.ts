import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Click, type OperatedChannel, printable, type ShownCall } from '@botrules/channel';
import type { Json } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { type Channels, channels as listed } from '../channels.js';
import { systemClock } from '../clock.js';
import { accountsByChannel } from '../config/accounts.js';
import { answersTo, showInSandbox } from '../sandbox/answers.js';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.js';
import { urlOf } from '../web/web-server.js';
import { reasonOfRequest, wordsOf } from '../words.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { oddClick } from './odd-click.js';
import { complain, type Request, settingsOf } from './settings-of.js';

/** The port of the sandbox unless another is given. */
export const sandboxPort = 4010;

/** Which channel is played. */
export interface Spoken {
  /** By its name; the first of all unless given. */
  readonly channel?: string | undefined;
  /** All that there are; those that are listed, unless given. */
  readonly channels?: Channels | undefined;
}

/** What a sandbox is started with. */
export interface SandboxRequest extends Spoken {
  /** 4010 unless given; 0 is any that is free. */
  readonly port?: number | undefined;
  /** Refusals from the start on, such as `190` or `10-2018278`. */
  readonly fail?: readonly string[] | undefined;
}

/** `botrules sandbox`: stands in for a channel's platform until it is told to end, and shows the conversation. */
export async function sandbox(io: CommandIo, request: SandboxRequest): Promise<CommandExitCode> {
  const { port = sandboxPort, fail = [] } = request;
  const channel = spoken(request);
  if (typeof channel === 'string') return complain(io, channel);
  let platform: Sandbox;
  try {
    platform = await startSandbox({
      channel,
      port,
      onCall: (call) => void io.stdout.write(showCall(call, channel)),
      onClick: (click) => void io.stdout.write(showClick(click)),
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    return complain(
      io,
      taken ? say`Port ${port} is taken. Choose another with --port.` : wordsOf(error),
    );
  }
  for (const name of fail) {
    const error = channel.sandbox.error(name);
    if (error === undefined) {
      await platform.close();
      return complain(
        io,
        say`"${name}" is not an error of the platform. Write one such as ${channel.sandbox.errors[0] ?? ''}.`,
      );
    }
    platform.refuse({ error });
  }
  const environment = channel.sandbox.environment(platform.url);
  // Clicks need the secrets that prove them, and the fields without which there is no account.
  const needed = new Set(channel.accounts.fields.flatMap((each) => (each.needed ? each.env : [])));
  const secrets = Object.fromEntries(
    Object.entries(environment).filter(([name]) => /SECRET/.test(name) || needed.has(name)),
  );
  const named = channel === listed[0] ? '' : ` --channel ${channel.name}`;
  const elsewhere = port === sandboxPort ? '' : ` --sandbox ${platform.url}`;
  await io.stdout.write(
    [
      say`The sandbox stands in for ${translated(channel.sandbox.api)} at ${platform.url}`,
      '',
      say`In a second terminal:`,
      `  ${assignments(environment)} botrules serve rules`,
      say`In a third:`,
      `  ${assignments(secrets)} botrules sandbox click GET_STARTED${named}${elsewhere}`,
      '',
      '',
    ].join('\n'),
  );
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await platform.close();
  return 0;
}

function assignments(variables: { readonly [name: string]: string }): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** The channel that was asked for, or why there is none. */
function spoken({ channel: name, channels = listed }: Spoken): OperatedChannel | string {
  const found = name === undefined ? channels[0] : channels.find((each) => each.name === name);
  const names = channels.map((each) => each.name).join(', ');
  return found ?? say`There is no channel "${name ?? ''}". There are: ${names}.`;
}

function showCall(call: ShownCall, { sandbox }: OperatedChannel): string {
  const { person, lines } = sandbox.show(call);
  const { refused, dropped } = call;
  const refusal =
    refused === undefined ? '' : say`✗ refused with ${refused.code}: ${refused.message}`;
  const mark = dropped === true ? say`✗ not shown: they blocked the bot` : refusal;
  // Behind the last of several lines it would seem to belong to that line alone.
  const between = mark === '' ? '' : lines.length > 1 ? '\n  ' : ' ';
  return `bot → ${printable(person)}: ${lines.map(printable).join('\n  ')}${between}${mark}\n`;
}

function showClick(click: { readonly [key: string]: Json }): string {
  const { person, payload, title, text, ref, group } = click;
  const did = click.added === true ? say`(added the bot)` : undefined;
  const words =
    did ??
    (click.blocked === true ? say`(blocked the bot)` : undefined) ??
    text ??
    (payload === undefined
      ? say`(came by a link)`
      : `${title === undefined ? say`(a button)` : `[${title}]`} ${payload}`);
  const from = `${ref === undefined ? '' : ` (ref ${ref})`}${group === undefined ? '' : ` (${say`in ${String(group)}`})`}`;
  return `${printable(`${person} → bot: ${words}${from}`)}\n`;
}

/** A click that is made in the sandbox. */
export interface ClickRequest extends Request, Spoken {
  /** What is done; by person 2000 on the first page of the settings, unless given. */
  readonly click: Partial<Click>;
  /** The webhook; by the settings, unless given. */
  readonly to?: string | undefined;
  /** When it happens, in milliseconds since 1970-01-01 UTC; now, unless given. */
  readonly at?: number | undefined;
  /** Whether to wait for what the bot sends back, and show it; yes unless given. */
  readonly wait?: boolean | undefined;
  /** The sandbox that shows the click, if it runs. */
  readonly sandboxUrl?: string | undefined;
}

/**
 * `botrules sandbox click`: posts a click as the platform would, signed, says how it was taken, and shows what the bot
 * sends back through the sandbox, unless it is not to wait for that.
 */
export async function sandboxClick(io: CommandIo, request: ClickRequest): Promise<CommandExitCode> {
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const { config } = found;
  const channel = spoken(request);
  if (typeof channel === 'string') return complain(io, channel);
  const odd = oddClick(request.click, channel);
  if (odd !== undefined) return complain(io, odd);
  const now = Date.now();
  const { at = now } = request;
  const { windowMs = Number.POSITIVE_INFINITY } = channel.outbound;
  if (at < now - windowMs) {
    const hours = windowMs / 3_600_000;
    return complain(
      io,
      say`The platform lets nobody be answered more than ${hours} hours after a click. Try such a time with "botrules try RULES --at TIME".`,
    );
  }
  const accounts = accountsByChannel(config).get(channel.name) ?? [];
  const account = accounts.find(({ sends }) => sends);
  const below =
    channel === listed[0] ? '' : `/${channel.name}${account?.id ? `/${account.id}` : ''}`;
  const url = request.to ?? `${urlOf(config)}${config.path.replace(/\/$/, '')}${below}`;
  const click: Click = { page: account?.id ?? '1000', person: '2000', ...request.click };
  const proving = accounts.find(({ proves }) => proves);
  const post = channel.sandbox.post(click, proving, at);
  const sandboxUrl = request.sandboxUrl ?? `http://127.0.0.1:${sandboxPort}`;
  const after = await showInSandbox(sandboxUrl, click);
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(url, { method: 'POST', ...post, signal });
    await io.stdout.write(`${response.status} ${printable(await response.text())}\n`);
    if (response.status === 200 && request.wait === false) return 0;
    if (response.status === 200 && click.blocked === true) {
      await io.stdout.write(whileBlocked(click, sandboxUrl, after, channel));
      return 0;
    }
    if (response.status === 200) {
      const text =
        after === undefined
          ? `${say`No sandbox runs at ${sandboxUrl}, so the answer is shown by "botrules serve" alone.`}\n`
          : await showAnswers(io, click, { url: sandboxUrl, after }, channel);
      await io.stderr.write(text);
      return 0;
    }
    if (response.status === 401) {
      const names = Object.keys(channel.sandbox.environment('')).filter((key) =>
        /SECRET/.test(key),
      );
      return complain(
        io,
        say`The service has another secret: set the same ${names.join(say` and `)} for both.`,
      );
    }
    return 1;
  } catch (error) {
    return complain(
      io,
      say`Nobody answers at ${url}: ${reasonOfRequest(error)}. Is "botrules serve" running?`,
    );
  }
}

/** What a block means from now on; nobody answers it. */
function whileBlocked(
  { person }: Click,
  sandboxUrl: string,
  after: number | undefined,
  channel: OperatedChannel,
): string {
  if (after === undefined)
    return `${say`No sandbox runs at ${sandboxUrl}, so nothing is refused.`}\n`;
  const becomes =
    channel.sandbox.blockedError === undefined ? say`taken and not shown` : say`refused`;
  return `${say`${printable(person)} blocked the bot: what is sent to them is ${becomes}, until they let it write again.`}\n`;
}

/** The system's clock, by which a command waits to its end: that of the service does not keep the process alive. */
const waitingClock = {
  ...systemClock,
  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, signal && { signal }).catch(() => {});
  },
};

/** Shows what comes back; resolves to what to say where nothing does. */
async function showAnswers(
  io: CommandIo,
  { person, group }: Click,
  sandbox: { readonly url: string; readonly after: number },
  channel: OperatedChannel,
): Promise<string> {
  let none = true;
  // In a group all see the answer, or the person alone does.
  const people = group === undefined ? [person] : [person, group];
  for await (const call of answersTo(people, sandbox, waitingClock, io.signal, channel)) {
    none = false;
    await io.stdout.write(showCall(call, channel));
  }
  if (!none) return '';
  const needed = Object.keys(channel.sandbox.environment(sandbox.url)).filter(
    (name) => !/SECRET/.test(name),
  );
  return `${say`Nothing was sent back within 5 seconds. "botrules serve" says what it decided; it needs ${needed.join(say` and `)} to send to the sandbox.`}\n`;
}
