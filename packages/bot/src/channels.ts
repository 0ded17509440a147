import type { Account, Secrets, SpokenChannel } from '@botrules/channel';
import { type MessengerAccount, spokenMessenger } from '@botrules/messenger';

/** The channels of a bot that names none. */
export const builtIn: readonly [SpokenChannel, ...SpokenChannel[]] = [spokenMessenger];

/**
 * The account of a bot that gives secrets in place of accounts. They are asked for as each is needed, since a function
 * may give others by then, or throw.
 */
export function accountOfSecrets(secrets: {
  readonly verifyTokens: () => readonly string[];
  readonly appSecrets: () => readonly string[];
  readonly pageSecrets: ((page: string | undefined) => Secrets | undefined) | undefined;
}): Account {
  const { verifyTokens, appSecrets, pageSecrets } = secrets;
  const account: MessengerAccount = {
    sends: false,
    sendsPerSecond: 1,
    get proves() {
      return appSecrets().length > 0;
    },
    get verifyTokens() {
      return verifyTokens();
    },
    get appSecrets() {
      return appSecrets();
    },
    secretsOf: pageSecrets,
  };
  return account;
}
