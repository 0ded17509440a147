import type { Undelivered } from '@botrules/channel';
import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import { keyOf } from '../inbox/model/key.js';
import type { Notice, StoredNotice } from '../inbox/records/undelivered-records.js';
import type { WorkingInbox } from '../inbox/working-inbox.js';
import { failSent, readSteps, reasonOf } from './plan.js';
import { readableReason } from './reason.js';

export interface UndeliveredMessagesOptions {
  readonly records: WorkingInbox['undelivered'];
  readonly clock: Clock;
  /** Called when the event with this id became a dead letter. */
  readonly onBuried: (id: string, reason: string) => void;
  /** Called with what went wrong with the store; it is tried again. */
  readonly onTrouble: (error: unknown, doing: string) => void;
  /** The longest pause before looking again, in milliseconds. */
  readonly pollMs?: number;
}

const atOnce = 100;
const troublePauses = { firstMs: 500, longestMs: 5000 };
/** A message may be refused before the answer that has its id is written down. */
const searchPauses = { firstMs: 1000, longestMs: 600_000 };
/** How often, within about an hour, the sender of a message is looked for; then something else sent it, such as a page's inbox. */
const mostSearches = 15;

/**
 * Makes dead letters of events whose messages a platform took and could not deliver. What the platform says is written down
 * before it is answered; the event is then found by the message's id among its steps, once all of them have ended.
 */
export class UndeliveredMessages {
  readonly #options: UndeliveredMessagesOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #resting: AbortController | undefined;

  constructor(options: UndeliveredMessagesOptions) {
    this.#options = options;
  }

  /** Resolves once they are on the disk. Messages without an id cannot be found, and are left out. */
  async note(messages: readonly Undelivered[]): Promise<void> {
    const notices = messages.flatMap(({ messageId, conversation, message }): Notice[] =>
      // An id that the inbox cannot keep unchanged was never stored with a step.
      messageId === undefined || keyOf(messageId) !== messageId
        ? []
        : [{ conversation, messageId, reason: readableReason(message) }],
    );
    if (notices.length === 0) return;
    await this.#options.records.note(notices);
    this.#resting?.abort();
  }

  start(): void {
    this.#running = this.#lookForever();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#resting?.abort();
    await this.#running;
  }

  async #lookForever(): Promise<void> {
    const { records, clock, onTrouble, pollMs = 5000 } = this.#options;
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted; ) {
      this.#resting = new AbortController();
      try {
        const notices = await records.dueNotices(atOnce);
        for (const notice of notices) {
          if (signal.aborted) return;
          await this.#settle(notice);
        }
        failures = 0;
        if (notices.length < atOnce) await clock.wait(pollMs, this.#resting.signal);
      } catch (error) {
        failures++;
        onTrouble(error, 'looking for what was not delivered');
        await clock.wait(backoff(failures, troublePauses, clock), signal);
      }
    }
  }

  /** Buries the event of a notice, or puts off looking for it. */
  async #settle(notice: StoredNotice): Promise<void> {
    const { records, clock, onBuried } = this.#options;
    for (const event of await records.sendersOf(notice)) {
      const steps = failSent(event.steps, notice.messageId, notice.reason);
      if (steps === undefined) continue;
      // An operator has set it aside.
      if (event.state === 'dropped') return records.giveUp(notice);
      const reason = reasonOf(readSteps(steps)) ?? notice.reason;
      if (event.state !== 'waiting' && (await records.bury(notice, { event, steps, reason }))) {
        if (event.state !== 'dead') onBuried(event.id, reason);
        return undefined;
      }
      // Its other steps are under way, and would write over what is written now.
      return records.putOff(notice, backoff(notice.tries + 1, searchPauses, clock));
    }
    if (notice.tries + 1 >= mostSearches) return records.giveUp(notice);
    return records.putOff(notice, backoff(notice.tries + 1, searchPauses, clock));
  }
}
