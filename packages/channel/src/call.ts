import type { Event, Json } from '@botrules/core';
import type { Person } from './person.js';
import type { Problem } from './problem.js';
import type { Signal } from './web.js';

/** One request to a platform, as plain data, so that it can be stored and sent as a step of its own. */
export interface Call {
  /** What it does: `message`, `typing`, or a word of the platform's, such as `pass_thread_control`. */
  readonly kind: 'message' | 'typing' | (string & Record<never, never>);
  /** Below the account's address, such as `messages` or `sendMessage`. */
  readonly path: string;
  /** The JSON to post. */
  readonly body: { readonly [key: string]: Json };
  /**
   * Made in its place once `until` is past, or where the platform refuses it with a failure whose `again` is `instead`:
   * a message with a reply token becomes one without.
   */
  readonly instead?: Call;
  /** Until when it can be made, in milliseconds since 1970-01-01 UTC: a token in it expires then. */
  readonly until?: number;
  /** Milliseconds to wait after it before the next one, so that the typing dots are seen. */
  readonly waitMs?: number;
}

/** The calls of an outcome. */
export interface Calls {
  /** In the order in which they are to be made, each after the one before has been answered. */
  readonly calls: readonly Call[];
  /** What was cut or left out for the sake of the platform's limits. */
  readonly warnings: readonly Problem[];
}

/** How a call is made. */
export interface SendOptions {
  /** Gives the call up when it is aborted. */
  readonly signal?: Signal;
  /** The same text each time that this very call is made, for platforms that recognize repeats by it. */
  readonly key?: string;
}

/** Makes the calls of one account. */
export interface Sender {
  /**
   * Makes one call. Rejects if the platform refuses it and where no answer came; the channel's `classify` reads what it
   * rejects with. There is no secret in that.
   */
  send(call: Call, options?: SendOptions): Promise<SendResult>;
  /**
   * Asks the platform who a person is, where it tells. Rejects as `send` does. It is called where rules ask for
   * `person.first_name` and the like, at most once a day for each person.
   *
   * @param id the person's id, as in an event's `sender.id`
   */
  person?(id: string, options?: PersonOptions): Promise<Person | undefined>;
  /**
   * What an event itself tells of its person, for platforms that say a name with what people do. Where it tells something,
   * `person` is not asked: no call is made, and no decision waits for one.
   */
  personIn?(event: Event): Person | undefined;
}

/** How to ask who a person is. */
export interface PersonOptions {
  /** The name of the channel of the person's event, for senders of several. */
  readonly channel?: string;
  /** Gives up when it is aborted. */
  readonly signal?: Signal;
}

/** What the platform answered to a call that it took. */
export interface SendResult {
  /** Absent for a person without an id, and for what is not a message. */
  readonly recipientId?: string;
  /** The platform's id of the message; absent for what is not a message. */
  readonly messageId?: string;
  /** The call went through, and the platform wants a pause before the next: a limit is used up. */
  readonly pauseMs?: number;
}
