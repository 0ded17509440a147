import type { Account, OperatedChannel } from '@botrules/channel';
import {
  type Channels,
  channels as listed,
  type SandboxCall,
  startSandbox,
} from '../../../packages/service/src/index.js';
import { accountFor } from '../../support/account-for.js';
import { toy } from '../../support/toy-channel/channel.js';
import { configOf, graphOf, pageOf } from '../config-of.js';

/** All channels of a service that is going to be killed: those that there are, and that of the tests. */
export const killedChannels: Channels = [...listed, toy as OperatedChannel];

/** An account that people write to. */
export interface PlayedAccount {
  readonly channel: OperatedChannel;
  readonly id: string;
  /** What proves posts; the pages of the first channel are posted to unsigned. */
  readonly account: Account | undefined;
  /** Below the webhook's path. */
  readonly path: string;
}

/** Several pages of the first channel, since each is sent to at its own pace. */
const pageIds: readonly string[] = Array.from({ length: 20 }, (_, n) => `${1000 + n}`);

/** Stands in for the platforms, and says what a service needs to take them for the real ones. */
export async function startPlatforms(options: {
  readonly delay: () => Promise<void>;
  /** Called with whom a call is to and what they see of it. */
  readonly onShown: (person: string, text: string) => void;
}) {
  const { delay, onShown } = options;
  const started = await Promise.all(
    killedChannels.map(async (channel) => {
      const onCall = (call: SandboxCall) => {
        // Nobody sees what is refused, such as an answer to an event that was answered before.
        if (call.refused !== undefined) return;
        const { person, lines } = channel.sandbox.show(call);
        onShown(person, lines.join('\n'));
      };
      return { channel, platform: await startSandbox({ channel, delay, onCall }) };
    }),
  );
  const [first, ...others] = started;
  const set = others.map(({ channel, platform }) => {
    const variables = channel.sandbox.environment(platform.url);
    const values = channel.accounts.fields.flatMap(({ key, env }) =>
      variables[env] === undefined ? [] : [[key, variables[env]] as const],
    );
    const account = accountFor(channel, Object.fromEntries(values));
    return { channel, account: { ...account, id: account.id ?? 'b1', sendsPerSecond: 200 } };
  });
  // As many people on each channel.
  const accounts = pageIds.flatMap((id): readonly PlayedAccount[] => [
    { channel: first!.channel, id, account: undefined, path: '' },
    ...set.map(({ channel, account }) => ({
      ...{ channel, id: account.id, account },
      path: `/${channel.name}/${account.id}`,
    })),
  ]);
  return {
    accounts,
    /** What is in force where nobody says anything, with the accounts of all channels. */
    configFor: (inbox: string) =>
      configOf({
        rules: '.',
        apps: [],
        pages: pageIds.map((id) => ({ ...pageOf(id, 'sandbox'), appSecret: undefined })),
        inbox,
        graph: graphOf(first!.platform.url),
        channels: Object.fromEntries(set.map(({ channel, account }) => [channel.name, [account]])),
      }),
    close: () => Promise.all(started.map(({ platform }) => platform.close())),
  };
}
