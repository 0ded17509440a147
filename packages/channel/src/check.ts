import type { Account } from './account.js';
import type { Fetch } from './web.js';

/** What a check found, and, where something is not as it should be, what to change. */
export interface CheckResult {
  /** Whether it is as it should be. */
  readonly level: 'ok' | 'warn' | 'fail';
  /** One sentence. */
  readonly what: string;
  /** An imperative. */
  readonly hint?: string;
}

/** What a check asks with. */
export interface CheckTools {
  /** What makes the requests. */
  readonly fetch: Fetch;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** What can be asked of a platform before anybody writes. */
export interface ChannelChecks<A extends Account = Account> {
  /** Asks the platform about an account: its token, what it may do, what is subscribed. Never rejects. */
  account?(account: A, tools: CheckTools): Promise<readonly CheckResult[]>;
  /** Asks the webhook's public address what the platform will ask it. Rejects if it cannot be reached. */
  webhook?(
    address: string,
    accounts: readonly A[],
    tools: CheckTools,
  ): Promise<readonly CheckResult[]>;
}

/** It is as it should be. */
export function ok(what: string): CheckResult {
  return { level: 'ok', what };
}

/** Something may be lost, and what to do about it. */
export function warn(what: string, hint: string): CheckResult {
  return { level: 'warn', what, hint };
}

/** It cannot work, and what to do about it. */
export function fail(what: string, hint: string): CheckResult {
  return { level: 'fail', what, hint };
}
