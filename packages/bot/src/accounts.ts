import { type Account, kindOfValue } from '@botrules/channel';
import { accountOfSecrets } from './channels.js';
import { currentSecrets } from './current.js';
import type { AppSecrets, EdgeLimits, WebhookOptions } from './webhook-options.js';

/** The accounts in force. Accounts and secrets that are given as values are checked here and now. */
export function currentAccounts(options: WebhookOptions): () => readonly Account[] {
  if ('channel' in options) {
    const { accounts } = options;
    if (typeof accounts === 'function') return checkedOnce(accounts);
    const checked = checkedAccounts(accounts);
    return () => checked;
  }
  const { pageSecrets, allowUnsigned = false } = options as AppSecrets & EdgeLimits;
  const verifyTokens = currentSecrets(options.verifyToken, 'verifyToken');
  const appSecrets = currentSecrets(options.appSecrets, 'appSecrets', allowUnsigned);
  const accounts = [accountOfSecrets({ verifyTokens, appSecrets, pageSecrets })];
  return () => accounts;
}

/** The accounts that a function gives. A list that it gives again is not looked at again: that would be done for each delivery. */
function checkedOnce(accounts: () => unknown): () => readonly Account[] {
  let checked: readonly Account[] = [];
  return () => {
    const now = accounts();
    if (now !== checked) checked = checkedAccounts(now);
    return checked;
  };
}

/** Throws `TypeError` for what is not an account, such as its bare settings: nothing could prove its deliveries. */
function checkedAccounts(accounts: unknown): readonly Account[] {
  if (!Array.isArray(accounts)) {
    throw new TypeError(`accounts is ${kindOfValue(accounts)}. Give a list of accounts.`);
  }
  for (const [at, account] of accounts.entries()) {
    if (typeof account?.proves === 'boolean') continue;
    const make = 'Make one of its settings, such as by operatedTelegram.accounts.read';
    throw new TypeError(`accounts[${at}] is not an account. ${make}.`);
  }
  return accounts;
}

/** The account that is meant where nothing names one: the only one. */
export function onlyOne(accounts: readonly Account[]): Account | undefined {
  return accounts.length === 1 ? accounts[0] : undefined;
}
