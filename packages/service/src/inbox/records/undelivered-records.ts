import type { Conversation } from '@botrules/channel';
import type { Database, Query, Row } from '../model/database.js';
import type { State } from '../model/entry.js';
import { keyOf } from '../model/key.js';

/** How many positions are searched in one transaction. */
const sliceSize = 20_000;

/** A message that the platform took and could not deliver. */
export interface Notice {
  readonly conversation: Conversation;
  /** The platform's id of the message. */
  readonly messageId: string;
  /** Why it was not delivered, in a line for a person. */
  readonly reason: string;
}

/** A notice that is in the inbox. */
export interface StoredNotice extends Notice {
  /** How many times its event was looked for and not found. */
  readonly tries: number;
}

/** An event with a step that may have sent a message. */
export interface SendingEvent {
  readonly position: number;
  readonly id: string;
  readonly state: State;
  readonly steps: string;
}

/** What becomes of an event whose message was not delivered. */
export interface Burial {
  readonly event: SendingEvent;
  /** Its steps from now on. */
  readonly steps: string;
  readonly reason: string;
}

/** Messages that were not delivered, in the database of the inbox, until their events are found. */
export class UndeliveredRecords {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Writes notices down. Those that are there already are passed over. */
  async note(notices: readonly Notice[]): Promise<void> {
    const now = this.#database.now();
    // In the same order in all processes, so that no two wait for each other.
    const sorted = [...notices].sort((a, b) => (a.messageId < b.messageId ? -1 : 1));
    await this.#database.transaction(async (query) => {
      for (const { messageId, reason, conversation } of sorted) {
        const { channel, account, conversation: other } = conversation;
        await query.change(
          `insert into undelivered (message, channel, account, conversation, reason, told, due)
            values ($1, $2, $3, $4, $5, $6, $6) on conflict (message, channel, account) do nothing`,
          [messageId, keyOf(channel), keyOf(account), keyOf(other), reason, now],
        );
      }
    });
  }

  /** Up to `limit` notices whose events are to be looked for now, the oldest first. */
  dueNotices(limit: number): Promise<readonly StoredNotice[]> {
    return this.#database.transaction(async (query) => {
      const rows = await query(
        'select * from undelivered where due <= $1 order by due, message limit $2',
        [this.#database.now(), limit],
      );
      return rows.map((row) => ({
        conversation: {
          channel: String(row.channel),
          account: String(row.account),
          conversation: String(row.conversation),
        },
        messageId: String(row.message),
        reason: String(row.reason),
        tries: Number(row.tries),
      }));
    });
  }

  /**
   * The events of the conversation in whose steps the id of the message stands, the latest first. The steps are searched as
   * text, so the caller looks for the id in them once more. Ids are in no index, since hardly any is ever looked for: the search
   * goes backwards, and stops at the first slice with a hit.
   */
  async sendersOf({ conversation, messageId }: Notice): Promise<readonly SendingEvent[]> {
    const { channel, account, conversation: other } = conversation;
    const [[known], [last]] = await this.#database.transaction(async (query) => [
      await query(
        'select number from conversation where channel = $1 and account = $2 and conversation = $3',
        [channel, account, other],
      ),
      await query('select max(position) as position from progress'),
    ]);
    if (known === undefined) return [];
    const number = Number(known.number);
    for (let to = Number(last?.position ?? 0); to > 0; to -= sliceSize) {
      const rows: readonly Row[] = await this.#database.transaction((query) =>
        query(
          `select p.position, e.id, p.state, p.steps from progress p join event e on e.position = p.position
            where p.position > $1 and p.position <= $2 and p.conversation = $3 and p.steps like $4
            order by p.position desc`,
          [to - sliceSize, to, number, `%${messageId.replace(/[^\w.:=+/-]+/g, '%')}%`],
        ),
      );
      if (rows.length > 0) return rows.map(toSendingEvent);
    }
    return [];
  }

  /** Makes an event a dead letter and forgets the notice. False where the event has changed since it was read. */
  bury(notice: Notice, { event, steps, reason }: Burial): Promise<boolean> {
    return this.#database.transaction(async (query) => {
      const changed = await query.change(
        `update progress set state = 'dead', reason = $1, steps = $2
          where position = $3 and state = $4 and steps = $5 and finished is not null`,
        [reason, steps, event.position, event.state, event.steps],
      );
      if (changed > 0) await forgetNotice(query, notice);
      return changed > 0;
    });
  }

  /** Looks for the notice's event once more after this number of milliseconds. */
  async putOff({ messageId, conversation }: Notice, afterMs: number): Promise<void> {
    const { channel, account } = conversation;
    await this.#database.transaction((query) =>
      query.change(
        `update undelivered set due = cast($1 as bigint), tries = tries + 1
          where message = $2 and channel = $3 and account = $4`,
        [this.#database.now() + afterMs, messageId, channel, account],
      ),
    );
  }

  /** Forgets a notice for which there is no event. */
  async giveUp(notice: Notice): Promise<void> {
    await this.#database.transaction((query) => forgetNotice(query, notice));
  }
}

async function forgetNotice(query: Query, { messageId, conversation }: Notice): Promise<void> {
  const { channel, account } = conversation;
  await query.change(
    'delete from undelivered where message = $1 and channel = $2 and account = $3',
    [messageId, channel, account],
  );
}

/** Deletes the notices of a person's own conversation. */
export async function forgetUndelivered(query: Query, person: string): Promise<void> {
  await query.change('delete from undelivered where conversation = $1', [person]);
}

/** Deletes notices that came before this time, in milliseconds since 1970-01-01 UTC. */
export async function pruneUndelivered(query: Query, before: number): Promise<void> {
  await query.change('delete from undelivered where told < $1', [before]);
}

function toSendingEvent(row: Row): SendingEvent {
  return {
    position: Number(row.position),
    id: String(row.id),
    state: String(row.state) as State,
    steps: String(row.steps),
  };
}
