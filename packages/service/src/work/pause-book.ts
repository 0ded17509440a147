import type { Decision } from '@botrules/core';
import type { Channels } from '../channels.js';
import type { Clock } from '../clock.js';
import { nameOfAccount } from '../config/accounts.js';
import { hostOf } from '../delivery/forwarder.js';
import type { PauseKind, SendingPause } from '../inbox/records/pause-records.js';
import type { Errand } from './carrier.js';

export interface PauseBookOptions {
  /** What is paused, as the inbox has it. */
  readonly read: () => Promise<readonly SendingPause[]>;
  readonly channels: Channels;
  /** The names of all accounts that can send. */
  readonly accounts: () => readonly string[];
  readonly clock: Clock;
  /** Called with what went wrong with the inbox: what was paused stays so. */
  readonly onTrouble: (error: unknown, doing: string) => void;
  /** How often the inbox is asked, in milliseconds: another process may have written there. */
  readonly everyMs?: number;
}

/** What operators have paused, as this process knows it: about a second late at most. */
export class PauseBook {
  readonly #options: PauseBookOptions;
  readonly #stopping = new AbortController();
  #pauses: readonly SendingPause[] = [];
  #running: Promise<void> | undefined;
  /** Called with the pauses that have ended. */
  onResume: (resumed: readonly SendingPause[]) => void = () => {};

  constructor(options: PauseBookOptions) {
    this.#options = options;
  }

  /** Reads what is paused, now and every `everyMs`. Rejects if the first read fails. */
  async start(): Promise<void> {
    await this.refresh();
    this.#running = this.#follow();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** Reads again what is paused, such as after a change by this process. */
  async refresh(): Promise<void> {
    const before = this.#pauses;
    this.#pauses = await this.#options.read();
    const still = new Set(this.#pauses.map(nameOfPause));
    const resumed = before.filter((pause) => !still.has(nameOfPause(pause)));
    if (resumed.length > 0) this.onResume(resumed);
  }

  async #follow(): Promise<void> {
    const { clock, onTrouble, everyMs = 1000 } = this.#options;
    const { signal } = this.#stopping;
    for (;;) {
      await clock.wait(everyMs, signal);
      if (signal.aborted) return;
      try {
        await this.refresh();
      } catch (error) {
        if (!signal.aborted) onTrouble(error, 'looking for what is paused');
      }
    }
  }

  /** The pause that holds a step up, if any does. */
  of({ action, decision }: Pick<Errand, 'action' | 'decision'>): SendingPause | undefined {
    // Nearly always nothing is paused, and each step asks.
    if (this.#pauses.length === 0) return undefined;
    const pages = this.#pagesOf(decision);
    const holds: Readonly<Record<PauseKind, (name: string) => boolean>> = {
      all: () => true,
      page: (name) => pages.includes(name),
      rule: (name) => decision.steps[action.step]?.rule === name,
      host: (name) => action.kind === 'forward' && hostOf(action.url) === name,
    };
    return this.#pauses.find(({ kind, name }) => holds[kind](name));
  }

  /** The names under which its account may be paused. An account set up without an id stands for all that are not listed. */
  #pagesOf({ event }: Decision): readonly string[] {
    const { channels, accounts } = this.#options;
    const name = nameOfAccount(channels, event.channel, event.recipient?.id);
    return accounts().includes(name)
      ? [name]
      : [name, nameOfAccount(channels, event.channel, undefined)];
  }
}

function nameOfPause({ kind, name, since }: SendingPause): string {
  return JSON.stringify([kind, name, since]);
}
