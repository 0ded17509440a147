import { type OperatedChannel, printable } from '@botrules/channel';
import { accounts, type ToyAccount } from './account.js';
import { inbound } from './inbound.js';
import { outbound } from './outbound.js';
import { toyProfile } from './profile.js';
import { sandbox } from './sandbox.js';

/** A platform that nobody has: JSON in, JSON out, and a secret that is sent along. */
export const toy: OperatedChannel<ToyAccount> = {
  name: 'toy',
  names: ['toy'],
  profiles: [toyProfile],
  accounts,
  inbound,
  outbound,
  sandbox,
  describe: ({ path, body }) =>
    path === 'seen'
      ? ['(saw it)']
      : String(body.text ?? '')
          .split('\n')
          .map(printable),
};
