import type { Account } from '@botrules/channel';
import { accountOfSecrets } from './channels.js';
import { currentSecrets } from './current.js';
import type { AppSecrets, EdgeLimits, WebhookOptions } from './webhook-options.js';

/** The accounts in force. Secrets that are given as values are checked here and now. */
export function currentAccounts(options: WebhookOptions): () => readonly Account[] {
  if ('channel' in options) {
    const { accounts } = options;
    return typeof accounts === 'function' ? accounts : () => accounts;
  }
  const { pageSecrets, allowUnsigned = false } = options as AppSecrets & EdgeLimits;
  const verifyTokens = currentSecrets(options.verifyToken, 'verifyToken');
  const appSecrets = currentSecrets(options.appSecrets, 'appSecrets', allowUnsigned);
  const accounts = [accountOfSecrets({ verifyTokens, appSecrets, pageSecrets })];
  return () => accounts;
}

/** The account that is meant where nothing names one: the only one. */
export function onlyOne(accounts: readonly Account[]): Account | undefined {
  return accounts.length === 1 ? accounts[0] : undefined;
}
