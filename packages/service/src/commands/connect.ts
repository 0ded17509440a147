import { type CheckResult, type CheckTools, fail, ok, wordsOf } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { channels as listed, titleOf } from '../channels.js';
import { accountsByChannel } from '../config/accounts.js';
import { drawCheck } from './check-lines.js';
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

/** `botrules connect CHANNEL`: makes a platform post to this service, for each account. Resolves to 1 where something fails. */
export async function connect(io: CommandIo, request: ConnectRequest): Promise<CommandExitCode> {
  const { channels = listed, url, now = Date.now } = request;
  const channel = channels.find(({ name }) => name === request.channel);
  if (channel === undefined) {
    const names = channels.map(({ name }) => name).join(', ');
    return complain(io, say`There is no channel "${request.channel}". There are: ${names}.`);
  }
  const { connectWebhook, name } = channel;
  if (connectWebhook === undefined) {
    const hint = say`Write the service's address into the app's settings there by hand.`;
    return complain(io, `${say`${titleOf(channel)} lets no program set the webhook.`} ${hint}`);
  }
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    const hint = say`Give all of it, such as https://bot.example/webhook.`;
    return complain(io, `${say`"${url}" is not an https address.`} ${hint}`);
  }
  const { origin, pathname, search, hash } = new URL(url);
  const [before] = pathname.split(new RegExp(`/${name}(?:/|$)`));
  if (search + hash !== '' || before !== pathname) {
    const plain = `${origin}${before}`;
    return complain(
      io,
      say`"${url}" has more than the address of the webhook: the channel and the account are added to it. Give ${plain}.`,
    );
  }
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const accounts = (accountsByChannel(found.config).get(name) ?? []).filter(({ sends }) => sends);
  if (accounts.length === 0) return complain(io, say`No account of ${titleOf(channel)} is set.`);
  const tools: CheckTools = { fetch: request.fetch ?? fetch, now };
  let failed = false;
  for (const account of accounts) {
    const own = `${url.replace(/\/$/, '')}/${name}`;
    const address = account.id === undefined ? own : `${own}/${encodeURIComponent(account.id)}`;
    const results = await connectWebhook(account, address, tools).catch(
      (error: unknown): readonly CheckResult[] => [
        fail(
          say`The platform was not told of ${address}: ${wordsOf(error)}.`,
          say`Try it once more.`,
        ),
      ],
    );
    for (const result of results.length > 0 ? results : [ok(say`${address} is set.`)]) {
      if (result.level === 'fail') failed = true;
      await io.stdout.write(drawCheck(result));
    }
  }
  return failed ? 1 : 0;
}
