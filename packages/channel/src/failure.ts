/** Why a call failed, in one of a few words that mean the same on every platform. */
export type Reason =
  /** The account's token is dead: no call of this account will work until it has another. Stop and alert. */
  | 'token-dead'
  /** This person cannot be reached by this account: blocked, gone, or never known to it. */
  | 'person-unreachable'
  /** The person last did something too long ago to be written to. */
  | 'window-closed'
  /** The account is restricted for a violation. Stop all its calls and alert. */
  | 'page-restricted'
  /** Another app has the conversation. */
  | 'not-thread-owner'
  | 'rate-limit'
  /** What the account may send in a month is used up. */
  | 'quota-used'
  /** The app lacks a permission, a review or a consent. */
  | 'not-permitted'
  /** The platform could not fetch or take an attachment. */
  | 'attachment'
  | 'bad-request'
  /** A fault of the platform's own. */
  | 'temporary'
  /** No answer came that could be read: the network failed, or time was up. */
  | 'no-answer'
  | 'unknown';

/** What a failed call says, and so what to do next: the one vocabulary for every platform. */
export interface Failure {
  /**
   * Whether the same call may be made again. `never`: it would fail again. `waiting`: the call is fine, and waits until
   * what holds it up is over: a limit, or a bad token. `attempts`: after a pause, a limited number of times; `atMost`
   * where that is fewer than usual, the first time counted. `instead`: the call that stands in its place is made, at once.
   */
  readonly again: 'never' | 'waiting' | 'attempts' | 'instead' | { readonly atMost: number };
  /**
   * Whom it concerns besides the call. `call`: nobody. `person`: no other call to this person will work. `account`: other calls
   * of the account fail as well.
   */
  readonly scope: 'call' | 'person' | 'account';
  /** What is wrong, in one of a few words. */
  readonly reason: Reason;
  /** One line for the person who runs the bot. It has no secret in it. */
  readonly message: string;
  /** How long the platform wants to be left alone by the account, in milliseconds. */
  readonly pauseMs?: number | undefined;
  /** The call may have been carried out all the same: made again, the person may get the message twice. */
  readonly ambiguous: boolean;
}

/** Whether every call of the account will fail, not only one that comes now: it needs a person's hand. */
export function isAccountDead({ scope, again }: Failure): boolean {
  return scope === 'account' && again === 'waiting';
}
