import type { LongPayload, PayloadStore } from '@botrules/channel';
import type { Database, Query } from '../model/database.js';
import { keyOf } from '../model/key.js';

/** Buttons stay in chats for long: their payloads are kept for at least a year after they were last shown or tapped. */
const keptMs = 365 * 24 * 3_600_000;
/** A tap is noted once in this time, so that few of them write. */
const notedMs = 24 * 3_600_000;

/** Payloads that are too long for buttons, in the database of the inbox. */
export class KeptPayloads implements PayloadStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async keep(
    payloads: readonly LongPayload[],
    { channel, account, person }: Parameters<PayloadStore['keep']>[1],
  ): Promise<void> {
    const now = this.#database.now();
    // In the same order in all processes, so that no two wait for each other.
    const sorted = [...payloads].sort((a, b) => (a.key < b.key ? -1 : 1));
    await this.#database.transaction(async (query) => {
      for (const { key, payload } of sorted) {
        await query.change(
          `insert into payload (key, channel, account, person, payload, used) values ($1, $2, $3, $4, $5, $6)
            on conflict (key, channel, account, person) do update set used = excluded.used`,
          [key, channel, account, keyOf(person), payload, now],
        );
      }
    });
  }

  find(
    key: string,
    { channel, account }: Parameters<PayloadStore['find']>[1],
  ): Promise<string | undefined> {
    const now = this.#database.now();
    return this.#database.transaction(async (query) => {
      const [row] = await query(
        'select payload, used from payload where key = $1 and channel = $2 and account = $3 order by used desc limit 1',
        [key, channel, account],
      );
      if (row === undefined) return undefined;
      if (Number(row.used) < now - notedMs) {
        await query.change(
          'update payload set used = $1 where key = $2 and channel = $3 and account = $4',
          [now, key, channel, account],
        );
      }
      return String(row.payload);
    });
  }
}

/** Deletes the payloads of the buttons that a person was shown. */
export async function forgetPayloads(query: Query, person: string): Promise<void> {
  await query.change('delete from payload where person = $1', [person]);
}

/** Deletes payloads that were last shown or tapped more than a year before this time, in milliseconds since 1970-01-01 UTC. */
export async function prunePayloads(query: Query, now: number): Promise<void> {
  await query.change('delete from payload where used < $1', [now - keptMs]);
}
