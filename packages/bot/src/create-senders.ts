import { type Account, accountOf, type Channel, type Sender, withInstead } from '@botrules/channel';
import type { ClientOf } from './act.js';

/** The sender of each of a channel's accounts that can send, made when it is first asked for. */
export function createSenders(channel: Channel, accounts: () => readonly Account[]): ClientOf {
  const senders = new WeakMap<Account, Sender>();
  return (id) => {
    const account = accountOf(accounts(), id);
    if (account === undefined || !account.sends) return undefined;
    const { connect, classify } = channel.outbound;
    const sender = senders.get(account) ?? withInstead(connect(account), classify, Date.now);
    senders.set(account, sender);
    return sender;
  };
}
