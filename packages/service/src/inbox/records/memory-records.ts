import type { Conversation } from '@botrules/channel';
import type { Database, Query, Row } from '../model/database.js';

/** How many conversations are looked at in one transaction. */
const sliceSize = 20_000;
/** Of how many conversations the memories are read at once; each may have 256 KiB. */
const readAtOnce = 1000;

/** What is remembered of a person in one conversation. */
export interface PersonMemory {
  readonly conversation: Conversation;
  /** A JSON text. */
  readonly memory: string;
  /** When it was last written, in milliseconds since 1970-01-01 UTC. */
  readonly touched: number;
}

/** The memories of people, as operators see them. Persons go by their keys. */
export class MemoryRecords {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What is remembered of a person, in each of their conversations. */
  async of(person: string): Promise<readonly PersonMemory[]> {
    const found: PersonMemory[] = [];
    for await (const one of this.all(person)) found.push(one);
    return found;
  }

  /** The memories of all people, or of one, read some at a time. */
  async *all(person: string | undefined): AsyncGenerator<PersonMemory> {
    const last = await this.#lastNumber();
    for (let from = 0; from < last; from += readAtOnce) {
      const rows = await this.#database.transaction((query) =>
        query(
          `select c.channel, c.account, c.conversation, m.memory, m.touched from memory m
            join conversation c on c.number = m.conversation
            where m.conversation > $1 and m.conversation <= $2 and m.memory is not null
              ${person === undefined ? '' : 'and m.person = $3'}
            order by m.conversation, m.person`,
          [from, from + readAtOnce, ...(person === undefined ? [] : [person])],
        ),
      );
      for (const row of rows) yield toPersonMemory(row);
    }
  }

  /** Deletes memories last written before this time, unless a follow-up is still to come; resolves to how many. */
  async prune(before: number): Promise<number> {
    let count = 0;
    await this.#slices(async (query, from) => {
      count += await query.change(
        `delete from memory where conversation > $1 and conversation <= $2 and touched < $3
          and (due is null or due < $3)`,
        [from, from + sliceSize, before],
      );
    });
    return count;
  }

  /** Deletes conversations in which nothing waits or is remembered, and whose people were not heard since. */
  async pruneConversations(before: number): Promise<void> {
    await this.#slices((query, from) =>
      query.change(
        `delete from conversation where number > $1 and number <= $2 and holder is null and ready_at is null
          and waiting = 0 and heard < $3
          and not exists (select 1 from memory m where m.conversation = conversation.number)`,
        [from, from + sliceSize, before],
      ),
    );
  }

  /** Forgets a person in conversations where no event of theirs is left; in the others they were forgotten with their events. */
  async erase(person: string): Promise<void> {
    await this.#slices((query, from) => this.#eraseSlice(query, person, from));
  }

  async #eraseSlice(query: Query, person: string, from: number): Promise<void> {
    const rows = await query(
      `select conversation from memory where conversation > $1 and conversation <= $2 and person = $3
        order by conversation`,
      [from, from + sliceSize, person],
    );
    await lockConversations(query, this.#database, rows);
    for (const { conversation } of rows)
      await forget(query, Number(conversation), person, this.#database.now());
  }

  /** Does something to all conversations, some of them at a time, so that nobody waits for long. */
  async #slices(work: (query: Query, from: number) => Promise<unknown>): Promise<void> {
    const last = await this.#lastNumber();
    for (let from = 0; from < last; from += sliceSize)
      await this.#database.transaction((query) => work(query, from));
  }

  async #lastNumber(): Promise<number> {
    const [last] = await this.#database.transaction((query) =>
      query('select max(number) as number from conversation'),
    );
    return Number(last?.number ?? 0);
  }
}

function toPersonMemory({ channel, account, conversation, memory, touched }: Row): PersonMemory {
  return {
    conversation: {
      channel: String(channel),
      account: String(account),
      conversation: String(conversation),
    },
    memory: String(memory),
    touched: Number(touched),
  };
}

/** Locks conversations before anything else, as the flow does, so that no two transactions wait for each other. */
export async function lockConversations(
  query: Query,
  { dialect }: Database,
  rows: readonly Row[],
): Promise<void> {
  for (const { conversation } of rows) {
    await query(`select number from conversation where number = $1 ${dialect.rowLock}`, [
      Number(conversation),
    ]);
  }
}

/** Deletes the memory of a person in a conversation, and the conversation where nothing else is left in it. */
export async function forget(
  query: Query,
  number: number,
  person: string,
  now: number,
): Promise<void> {
  await query.change('delete from memory where conversation = $1 and person = $2', [
    number,
    person,
  ]);
  const [left] = await query(
    'select count(*) as count from progress where conversation = $1 and finished is null',
    [number],
  );
  const waiting = Number(left?.count ?? 0);
  if (waiting === 0) {
    const others = await query('select 1 as other from memory where conversation = $1 limit 1', [
      number,
    ]);
    if (others.length === 0)
      await query.change('delete from conversation where number = $1', [number]);
    else {
      await query.change(
        'update conversation set waiting = 0, open = null, holder = null, ready_at = null where number = $1',
        [number],
      );
    }
    return;
  }
  await query.change(
    `update conversation set waiting = $1, open = null, holder = null, ready_at = $2 where number = $3`,
    [waiting, now, number],
  );
}
