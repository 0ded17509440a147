import { type CheckResult, type CheckTools, fail, ok, printable, wordsOf } from '@botrules/channel';
import { channels as listed, titleOf } from '../channels.js';
import { accountsByChannel } from '../config/accounts.js';
import type { CommandExitCode, CommandIo } from './io.js';
import { complain, type Request, settingsOf } from './settings-of.js';

/** What is to be connected. */
export interface ConnectRequest extends Request {
  /** The name of the channel. */
  readonly channel: string;
  /** The webhook's public address, without the name of the channel: `https://bot.example/webhook`. */
  readonly url: string;
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: typeof fetch;
  /** The time, in milliseconds since 1970-01-01 UTC; the system's unless given. */
  readonly now?: () => number;
}

const marks = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** `botrules connect CHANNEL`: makes a platform post to this service, for each account. Resolves to 1 where something fails. */
export async function connect(io: CommandIo, request: ConnectRequest): Promise<CommandExitCode> {
  const { channels = listed, url, now = Date.now } = request;
  const channel = channels.find(({ name }) => name === request.channel);
  if (channel === undefined) {
    const names = channels.map(({ name }) => name).join(', ');
    return complain(io, `There is no channel "${request.channel}". There are: ${names}.`);
  }
  const { connectWebhook, name } = channel;
  if (connectWebhook === undefined) {
    const hint = "Write the service's address into the app's settings there by hand.";
    return complain(io, `${titleOf(channel)} lets no program set the webhook. ${hint}`);
  }
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    const hint = 'Give all of it, such as https://bot.example/webhook.';
    return complain(io, `"${url}" is not an https address. ${hint}`);
  }
  const { origin, pathname, search, hash } = new URL(url);
  const [before] = pathname.split(new RegExp(`/${name}(?:/|$)`));
  if (search + hash !== '' || before !== pathname) {
    const plain = `${origin}${before}`;
    const what = `"${url}" has more than the address of the webhook: the channel and the account are added to it`;
    return complain(io, `${what}. Give ${plain}.`);
  }
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const accounts = (accountsByChannel(found.config).get(name) ?? []).filter(({ sends }) => sends);
  if (accounts.length === 0) return complain(io, `No account of ${titleOf(channel)} is set.`);
  const tools: CheckTools = { fetch: request.fetch ?? fetch, now };
  let failed = false;
  for (const account of accounts) {
    const own = `${url.replace(/\/$/, '')}/${name}`;
    const address = account.id === undefined ? own : `${own}/${encodeURIComponent(account.id)}`;
    const results = await connectWebhook(account, address, tools).catch(
      (error: unknown): readonly CheckResult[] => [
        fail(`The platform was not told of ${address}: ${wordsOf(error)}.`, 'Try it once more.'),
      ],
    );
    for (const { level, what, hint } of results.length > 0 ? results : [ok(`${address} is set.`)]) {
      if (level === 'fail') failed = true;
      const more = hint === undefined ? '' : `      ${printable(hint)}\n`;
      await io.stdout.write(`${marks[level]}  ${printable(what)}\n${more}`);
    }
  }
  return failed ? 1 : 0;
}
