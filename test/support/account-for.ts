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
