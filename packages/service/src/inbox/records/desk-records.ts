import { randomBytes } from 'node:crypto';
import type { Conversation } from '@botrules/channel';
import { type Database, placesFor, type Query, type Row, runsOf } from '../model/database.js';
import type { StoredEntry } from '../model/entry.js';
import { type AuditLine, addAudit, readAudit } from './audit-records.js';
import { atFirstSight, Conditions, type DeskFilter, roughly } from './desk-filter.js';
import { entryColumns, entryTables, toEntry } from './entry-rows.js';
import { positionOfEvent } from './event-ids.js';
import { type ActRequest, type ActResult, actOnEvents } from './operator-acts.js';
import { addPause, removePause, type SendingPause } from './pause-records.js';

/** An event with the conversation that it belongs to, where that is still known. */
export interface DeskEvent {
  readonly entry: StoredEntry;
  /** The number of the conversation; 0 where it is not known any more. */
  readonly number: number;
  readonly conversation: Conversation | undefined;
  /** When its last step ended, in milliseconds since 1970-01-01 UTC; null while it waits. */
  readonly finished: number | null;
}

/** A conversation in which events wait. */
export interface WaitingConversation {
  readonly number: number;
  readonly conversation: Conversation;
  /** How many events wait, the open one too. */
  readonly events: number;
  /** The position of the first of them. */
  readonly first: number;
  /** Whether a process has it in memory. */
  readonly held: boolean;
  /** Until when it is put off, in milliseconds since 1970-01-01 UTC; null where it is not. */
  readonly readyAt: number | null;
  /** How many times the work on its event began and did not end. */
  readonly tries: number;
  /** The event that is worked on, or the first that waits. */
  readonly head: StoredEntry;
}

/** What was found, and where to go on. A request looks at a few thousand at the most, and is answered soon. */
export interface DeskPart<T> {
  readonly items: readonly T[];
  /** The cursor to go on with; absent where there is nothing more. */
  readonly next?: number | undefined;
}

/** A candidate: its place in the list and who it is about. */
export interface DeskCandidate {
  readonly key: number;
  readonly position: number;
  readonly person: string | null;
}

export interface DeskOverview {
  readonly waitingEvents: number;
  readonly waitingConversations: number;
  readonly held: number;
  readonly dead: number;
  /** When the longest waiting event was taken, in milliseconds since 1970-01-01 UTC. */
  readonly oldest: number | null;
  /** The inbox's clock. */
  readonly now: number;
}

/** How many events one look passes over at the most on its way to those that are wanted: some hundredths of a second. */
const mostPassed = 40_000;

/** An index of a conversation's events, for the desk alone: to answer events, only those that wait are needed. */
const timelineIndex =
  'create index if not exists event_of_conversation on event (conversation, position)';

/** What an operator sees of an inbox, and does in it. Every list goes by a cursor, and each request is small. */
export class DeskRecords {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Makes ready what only the desk needs: an index, where it is missing, which takes about a second for a million events, and
   * the key that persons are hashed with. Resolves to the key.
   */
  async prepare(): Promise<string> {
    await this.#database.transaction((query) => query(timelineIndex), { slow: true });
    return this.key();
  }

  /** The key that persons are hashed with: the same for all processes, and unknown without the inbox. */
  key(): Promise<string> {
    return this.#database.transaction(async (query) => {
      const made = randomBytes(24).toString('base64url');
      await query.change(
        `insert into desk (name, value) values ('key', $1) on conflict (name) do nothing`,
        [made],
      );
      const [row] = await query(`select value from desk where name = 'key'`);
      return String(row!.value);
    });
  }

  /** The inbox's clock, in milliseconds since 1970-01-01 UTC. */
  async time(): Promise<number> {
    return this.#database.now();
  }

  overview(): Promise<DeskOverview> {
    return this.#read(async (query) => {
      const [waiting] = await query(
        `select count(*) as conversations, coalesce(sum(events), 0) as events, min(first) as first from (
          select count(*) as events, min(position) as first from progress where finished is null
          group by conversation) as w`,
      );
      const [held] = await query(
        'select count(*) as count from conversation where holder is not null',
      );
      const [dead] = await query(`select count(*) as count from progress where state = 'dead'`);
      const [oldest] = await query('select received from event where position = $1', [
        Number(waiting?.first ?? 0),
      ]);
      return {
        waitingEvents: Number(waiting?.events ?? 0),
        waitingConversations: Number(waiting?.conversations ?? 0),
        held: Number(held?.count ?? 0),
        dead: Number(dead?.count ?? 0),
        oldest: oldest === undefined ? null : Number(oldest.received),
        now: this.#database.now(),
      };
    });
  }

  /** Conversations whose head may fit, the longest waiting first. */
  waiting(filter: DeskFilter, after: number, most: number): Promise<DeskPart<DeskCandidate>> {
    const conditions = new Conditions([after, most]);
    roughly(conditions, filter);
    return this.#read((query) =>
      candidates(
        query,
        `select f.first as key, p.position, e.person, ${conditions.text} as fits
        from (select conversation, min(position) as first from progress where finished is null
          group by conversation having min(position) > $1 order by min(position) limit $2) as f
        join conversation c on c.number = f.conversation
        join progress p on p.position = coalesce(c.open, f.first)
        join event e on e.position = p.position
        order by f.first`,
        conditions,
        most,
      ),
    );
  }

  /**
   * Events that may fit, the latest first. With `passes`, the look passes over many that surely do not fit, which costs
   * some milliseconds: worth it only where those that come next have not been enough.
   */
  events(
    filter: DeskFilter,
    before: number,
    most: number,
    passes = false,
  ): Promise<DeskPart<DeskCandidate>> {
    const wanted = passes ? atFirstSight(filter) : '';
    return this.#read(async (query) => {
      // What the look ends at is found before it: events that come meanwhile cannot move it.
      const floor = wanted === '' ? undefined : await lastPassed(query, before);
      const conditions = new Conditions([before, most, ...(floor === undefined ? [] : [floor])]);
      roughly(conditions, filter);
      // Written out and not parameters, so that the database sees that its index of dead letters has all of them.
      const dead = filter.state === 'dead' ? `and q.state = 'dead'` : '';
      const here = floor === undefined ? '' : 'and q.position >= $3';
      const those = wanted === '' ? '' : `and (${wanted})`;
      return candidates(
        query,
        `select p.position as key, p.position, e.person, ${conditions.text} as fits
          from (select position from progress q where q.position < $1 ${here} ${dead} ${those}
            order by q.position desc limit $2) as f
          join progress p on p.position = f.position
          join event e on e.position = f.position
          left join conversation c on c.number = e.conversation
          order by p.position desc`,
        conditions,
        most,
        floor,
      );
    });
  }

  /** The conversations that these events are at the head of, as they are now. */
  async conversations(positions: readonly number[]): Promise<readonly WaitingConversation[]> {
    const rows = await this.#each(
      (
        places,
      ) => `select ${entryColumns}, c.number, c.channel, c.account, c.conversation, c.holder, c.ready_at,
        c.tries, (select count(*) from progress w where w.finished is null and w.conversation = c.number) as events,
        (select min(w.position) from progress w where w.finished is null and w.conversation = c.number) as first
        from ${entryTables} join conversation c on c.number = e.conversation
        where p.finished is null and p.position in (${places})`,
      positions,
    );
    return rows.map((row) => ({
      number: Number(row.number),
      conversation: conversationOfRow(row),
      events: Number(row.events),
      first: Number(row.first),
      held: row.holder !== null,
      readyAt: row.ready_at === null ? null : Number(row.ready_at),
      tries: Number(row.tries),
      head: toEntry(row),
    }));
  }

  /** Events by their numbers. Of an erased one there is nothing to show. */
  async byNumber(positions: readonly number[]): Promise<readonly DeskEvent[]> {
    const rows = await this.#each(
      (places) => `${eventSql} where p.position in (${places})`,
      positions,
    );
    return rows.map(toDeskEvent);
  }

  /** An event by its id. */
  byId(id: string): Promise<DeskEvent | undefined> {
    return this.#read(async (query) => {
      const position = await positionOfEvent(query, this.#database.dialect, id);
      const [row] = await query(`${eventSql} where p.position = $1`, [position ?? 0]);
      return row && toDeskEvent(row);
    });
  }

  /** Rows at positions, in a few statements, each of which is used again and again. */
  #each(sql: (places: string) => string, positions: readonly number[]): Promise<readonly Row[]> {
    return this.#read(async (query) => {
      const rows: Row[] = [];
      for (const run of runsOf(positions, 64)) {
        rows.push(...(await query(sql(placesFor(run.length)), run)));
      }
      return rows;
    });
  }

  /** A conversation by its number; undefined where it is not there any more. */
  conversation(number: number): Promise<
    | {
        readonly conversation: Conversation;
        /** When its person was last heard, in milliseconds since 1970-01-01 UTC; 0 for never. */
        readonly heard: number;
        /** The position of an event of it that waits, its head; null where none does. */
        readonly head: number | null;
        readonly memories: readonly { readonly person: string; readonly memory: string }[];
      }
    | undefined
  > {
    return this.#read(async (query) => {
      const [row] = await query(
        'select channel, account, conversation, heard, open from conversation where number = $1',
        [number],
      );
      if (row === undefined) return undefined;
      const [first] = await query(
        'select min(position) as first from progress where conversation = $1 and finished is null',
        [number],
      );
      const memories = await query(
        `select person, memory from memory where conversation = $1 and memory is not null
          order by person limit 100`,
        [number],
      );
      const head = row.open ?? first?.first ?? null;
      return {
        conversation: conversationOfRow(row),
        heard: Number(row.heard),
        head: head === null ? null : Number(head),
        memories: memories.map(({ person, memory }) => ({
          person: String(person),
          memory: String(memory),
        })),
      };
    });
  }

  /** Events of a conversation before a position, the latest first. */
  async timeline(number: number, before: number, limit: number): Promise<DeskPart<DeskEvent>> {
    const rows = await this.#read((query) =>
      query(
        `${eventSql} where e.conversation = $1 and e.position < $2 order by e.position desc limit $3`,
        [number, before, limit + 1],
      ),
    );
    const items = rows.slice(0, limit).map(toDeskEvent);
    return { items, ...(rows.length > limit && { next: items.at(-1)!.entry.position }) };
  }

  #read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#database.transaction(work, { reads: true });
  }

  /** Does something to events, and writes that down. */
  act(request: ActRequest): Promise<ActResult> {
    return actOnEvents(this.#database, request);
  }

  /** Pauses something, or lets it go on at once, and notes that in the audit. False where it was so already. */
  setPause(pause: Omit<SendingPause, 'since'>, paused: boolean): Promise<boolean> {
    return this.#database.transaction(async (query) => {
      const { kind, name, who, note } = pause;
      const at = this.#database.now();
      const changed = paused
        ? await addPause(query, { ...pause, since: at })
        : await removePause(query, pause);
      if (!changed) return false;
      if (!paused) await hurryParked(query, at);
      const what = JSON.stringify({
        kind,
        ...(name !== '' && { name }),
        ...(note !== '' && { note }),
      });
      const action = paused ? 'pause' : 'resume';
      await addAudit(query, { at, who, action, what, count: 1 });
      return true;
    });
  }

  /** Notes in the audit what was done without the desk. */
  async note(line: Omit<AuditLine, 'number' | 'at'>): Promise<void> {
    const at = this.#database.now();
    await this.#database.transaction((query) => addAudit(query, { ...line, at }));
  }

  /** What operators did, the latest first. */
  async audit(before: number, limit: number): Promise<DeskPart<AuditLine>> {
    const lines = await this.#read((query) => readAudit(query, before, limit + 1));
    const items = lines.slice(0, limit);
    return { items, ...(lines.length > limit && { next: items.at(-1)!.number }) };
  }
}

/** The last position that one look passes over on its way back; undefined where it comes to the first event. */
async function lastPassed(query: Query, before: number): Promise<number | undefined> {
  const [row] = await query(
    `select position from progress where position < $1 order by position desc limit 1 offset ${mostPassed - 1}`,
    [before],
  );
  return row && Number(row.position);
}

/**
 * Reads candidates.
 *
 * @param floor where the list goes on if these are not as many as may be; it ends if there is none
 */
async function candidates(
  query: Query,
  sql: string,
  { values }: Conditions,
  most: number,
  floor?: number,
): Promise<DeskPart<DeskCandidate>> {
  const rows = await query(sql, values);
  const items = rows.flatMap(({ key, position, person, fits }) =>
    Number(fits) === 1
      ? [
          {
            key: Number(key),
            position: Number(position),
            person: person === null ? null : String(person),
          },
        ]
      : [],
  );
  const next = rows.length === most ? Number(rows.at(-1)!.key) : floor;
  return { items, ...(next !== undefined && { next }) };
}

/** Makes all parked conversations ready: whether one still waits for something else shows when it is tried. */
async function hurryParked(query: Query, now: number): Promise<void> {
  await query.change('update conversation set ready_at = cast($1 as bigint) where ready_at > $1', [
    now,
  ]);
}

const eventSql = `select ${entryColumns}, p.finished, e.conversation as number, c.channel, c.account, c.conversation
  from event e join progress p on p.position = e.position and p.state <> 'erased'
  left join conversation c on c.number = e.conversation`;

function toDeskEvent(row: Row): DeskEvent {
  return {
    entry: toEntry(row),
    number: row.channel === null ? 0 : Number(row.number),
    conversation: row.channel === null ? undefined : conversationOfRow(row),
    finished: row.finished === null ? null : Number(row.finished),
  };
}

function conversationOfRow({ channel, account, conversation }: Row): Conversation {
  return {
    channel: String(channel),
    account: String(account),
    conversation: String(conversation),
  };
}
