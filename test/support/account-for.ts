import type { Account, OperatedChannel } from '@botrules/channel';

/** An account of a channel, from the values of its fields. Throws where they are wrong. */
export function accountFor<A extends Account>(
  channel: Pick<OperatedChannel<A>, 'accounts'>,
  values: { readonly [key: string]: string },
  id?: string,
): A {
  const read = channel.accounts.read(values, { id, sendsPerSecond: 50 });
  if ('account' in read) return read.account;
  throw new Error(read.problems[0]?.message);
}

/** An account of a channel by which its sandbox at this address is spoken to. */
export function sandboxAccount<A extends Account>(
  channel: Pick<OperatedChannel<A>, 'accounts' | 'sandbox'>,
  url: string,
): A {
  const variables = channel.sandbox.environment(url);
  const given = channel.accounts.fields.flatMap(({ key, env }) =>
    variables[env] === undefined ? [] : [[key, variables[env]]],
  );
  // The environment of some channels has what their accounts have under other names.
  const usual = { token: 'sandbox', app_secret: 's', verify_token: 'v' };
  return accountFor(channel, { ...usual, ...Object.fromEntries(given), api_url: url });
}
