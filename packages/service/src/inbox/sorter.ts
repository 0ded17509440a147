import { wordsOf } from '../words.js';
import type { Database, Query } from './database.js';
import type { Arrival } from './entry.js';
import type { Intake } from './intake.js';
import { isRefused } from './refusal.js';
import { insertArrivals, wake } from './rows.js';

/** About how many events are sorted in at once: so long waits whoever else writes. */
const eventsAtOnce = 256;
/** About how many of them are sorted in before somebody works on them: a flood is caught up with. */
const eventsToWorkOn = 512;

interface Sorted {
  readonly events: number;
  readonly upTo: number;
}

/** Sorts in what was put down, the oldest first: new events become rows of the inbox, and their conversations ready. */
export class Sorter {
  readonly #database: Database;
  readonly #intakes: readonly Intake[];
  readonly #onRepeats: (count: number) => void;

  /** Of the intakes, each is sorted in before those behind it. `onRepeats` is told how many events had been taken before. */
  constructor(
    database: Database,
    intakes: readonly Intake[],
    onRepeats: (count: number) => void = () => {},
  ) {
    this.#database = database;
    this.#intakes = intakes;
    this.#onRepeats = onRepeats;
  }

  /** Sorts in some: not all at once, and of a flood not all. */
  async some(): Promise<void> {
    let sorted = 0;
    for (const intake of this.#intakes) {
      while (sorted < eventsToWorkOn) {
        const { events } = await this.#sortIn(intake);
        if (events === 0) break;
        sorted += events;
      }
      await intake.settle(this.#database);
    }
  }

  /** Sorts in all that was put down so far, though more may come meanwhile. */
  async all(): Promise<void> {
    for (const intake of this.#intakes) {
      const end = await this.#database.transaction((query) => intake.end(query));
      for (let upTo = 0; upTo < end; ) {
        const sorted = await this.#sortIn(intake);
        if (sorted.upTo <= upTo) break;
        upTo = sorted.upTo;
      }
      await intake.settle(this.#database);
    }
  }

  /** Takes what was sorted in, and what else may be of a person, off the disk. */
  async forget(person: string): Promise<void> {
    for (const intake of this.#intakes) await intake.forget(this.#database, person);
  }

  /** Lets go of what was set aside before this time. */
  prune(before: number): void {
    for (const intake of this.#intakes) intake.prune(before);
  }

  /** The mark behind all that was ever put down where that is done now. */
  async end(query: Query): Promise<number> {
    return (await this.#intakes.at(-1)?.end(query)) ?? 0;
  }

  async isIdle(query: Query): Promise<boolean> {
    for (const intake of this.#intakes) if (!(await intake.isEmpty(query))) return false;
    return true;
  }

  /** How many events wait to be sorted in, and since when the oldest. */
  async waiting(query: Query): Promise<{ readonly events: number; readonly oldest?: number }> {
    let events = 0;
    let oldest = Number.POSITIVE_INFINITY;
    for (const intake of this.#intakes) {
      const waiting = await intake.waiting(query);
      events += waiting.events;
      oldest = Math.min(oldest, waiting.oldest ?? oldest);
    }
    return { events, ...(events > 0 && { oldest }) };
  }

  close(): void {
    for (const intake of this.#intakes) intake.close();
  }

  async #sortIn(intake: Intake): Promise<Sorted> {
    try {
      return await this.#sort(intake, eventsAtOnce, insertArrivals);
    } catch (error) {
      if (!isRefused(error)) throw error;
      // What is wrong with one event must not hold up all that came after it.
      return await this.#sort(intake, 1, insertOneByOne);
    }
  }

  async #sort(intake: Intake, most: number, insert: typeof insertArrivals): Promise<Sorted> {
    const now = this.#database.now();
    const work = async (query: Query) => {
      const { rows, upTo } = await intake.take(query, most);
      let events = 0;
      let fresh = 0;
      const heard = new Map<string, number>();
      for (const { received, arrivals } of rows) {
        events += arrivals.length;
        const ids = await insert(query, arrivals, received);
        fresh += ids.size;
        for (const { id, conversation, happened } of arrivals) {
          if (!ids.has(id)) continue;
          heard.set(conversation, Math.max(happened, heard.get(conversation) ?? 0));
        }
      }
      await wake(query, heard, now);
      return { events, repeats: events - fresh, upTo };
    };
    // Undone by a machine that fails, it is done again: the events are where they were.
    const sorted = await this.#database.transaction(work, { durable: false });
    if (sorted.repeats > 0) this.#onRepeats(sorted.repeats);
    return sorted;
  }
}

/** As `insertArrivals`, but an event that the database refuses becomes a dead letter of which the id alone is kept. */
async function insertOneByOne(
  query: Query,
  arrivals: readonly Arrival[],
  now: number,
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const arrival of arrivals) {
    await query.change('savepoint one_event');
    try {
      for (const id of await insertArrivals(query, [arrival], now)) taken.add(id);
    } catch (error) {
      if (!isRefused(error)) throw error;
      await query.change('rollback to savepoint one_event');
      await query.change(
        `insert into inbox (id, conversation, happened, received, turn, state, body, reason)
        values ($1, '', $2, $2, $2, 'dead', '', $3) on conflict (id) do nothing`,
        [arrival.id, now, `the inbox refused it: ${wordsOf(error)}`],
      );
    }
    await query.change('release savepoint one_event');
  }
  return taken;
}
