import { conversationKey } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { channels } from '../../../channels.js';
import { arrivalOf, storedConversationOf } from '../../model/arrivals.js';
import { places, type Query, type Row, runsOf, type Value } from '../../model/database.js';
import { readJournal } from './journal-files.js';

const rowsAtOnce = 256;
const mostNumbers = 50_000;
const ofEvents = '{"botrules.events":';

/** Moves the earlier tables out of the way of those of the same name. */
export const setAside: readonly string[] = [
  'alter table conversation rename to earlier_conversation',
  'drop index conversation_ready',
];

const letGo: readonly string[] = ['inbox', 'intake', 'earlier_conversation'];

interface CarryOver {
  /** Where the journal is, if there is one to be read. */
  readonly file: string | undefined;
  readonly now: number;
  readonly name: 'sqlite' | 'postgres';
}

/**
 * Carries everything that an earlier Botrules kept into the tables of the flow: events with their progress, events that had
 * been written and not sorted in, and when people last did something.
 */
export async function carryOver(query: Query, { file, now, name }: CarryOver): Promise<void> {
  const earlier = new EarlierEvents(query);
  // Each event is looked up by its id, by which a SQLite file is not indexed otherwise.
  if (name === 'sqlite') await query('create index event_id on event (id)');
  await earlier.events();
  await earlier.intake();
  if (name === 'sqlite') {
    const [journal] = await query('select position from journal');
    if (file !== undefined) await earlier.journal(file, Number(journal?.position ?? 0));
    await query('drop table journal');
    await query('drop index event_id');
  } else {
    await query(
      `select setval('event_position', (select coalesce(max(position), 0) + 1 from event))`,
    );
  }
  await settleConversations(query, now);
  for (const table of letGo) await query(`drop table ${table}`);
}

class EarlierEvents {
  readonly #query: Query;
  readonly #numbers = new Map<string, number>();
  #last = 0;

  constructor(query: Query) {
    this.#query = query;
  }

  async events(): Promise<void> {
    for (;;) {
      const rows = await this.#query(
        `select * from inbox where position > $1 order by position limit ${rowsAtOnce}`,
        [this.#last],
      );
      if (rows.length === 0) return;
      const events: Value[][] = [];
      const progress: Value[][] = [];
      for (const row of rows) {
        const { position, id, person, happened, received, state, body, version, decision } = row;
        const number = await this.#numberOf(eventIn(String(body)));
        const finished = state === 'waiting' ? null : (row.finished ?? received);
        events.push([
          position,
          id,
          number,
          person,
          happened,
          received,
          body,
          version,
          decision,
        ] as Value[]);
        progress.push([
          position,
          number,
          happened,
          state,
          row.attempts,
          row.steps,
          row.reason,
          finished,
        ] as Value[]);
      }
      await this.#insert('event', eventColumns, events);
      await this.#insert('progress', progressColumns, progress);
      this.#last = Number(rows.at(-1)!.position);
    }
  }

  async intake(): Promise<void> {
    const rows = await this.#query('select received, arrivals from intake order by position');
    for (const { received, arrivals } of rows) {
      for (const body of bodiesIn(String(arrivals)))
        await this.#take(eventIn(body), Number(received));
    }
  }

  async journal(file: string, from: number): Promise<void> {
    for (const { received, bodies } of readJournal(file, from)) {
      for (const body of bodies)
        for (const event of eventsOf(body)) await this.#take(event, received);
    }
  }

  /** Takes an event that nobody has looked at yet. */
  async #take(event: Event | undefined, receivedAt: number): Promise<void> {
    if (event?.id === undefined) return;
    const { id, person, happened, received, body } = arrivalOf(event, receivedAt);
    const known = await this.#query('select 1 as known from event where id = $1', [id]);
    if (known.length > 0) return;
    const position = ++this.#last;
    const number = await this.#numberOf(event);
    await this.#insert('event', eventColumns, [
      [position, id, number, person, happened, received, body, null, null],
    ]);
    await this.#insert('progress', progressColumns, [
      [position, number, happened, 'waiting', 0, null, null, null],
    ]);
  }

  /** The number of an event's conversation; 0 for an erased event, which has none. */
  async #numberOf(event: Event | undefined): Promise<number> {
    if (event === undefined) return 0;
    const named = storedConversationOf(event);
    const key = conversationKey(named);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const name = [named.channel, named.account, named.conversation];
    await this.#query.change(
      `insert into conversation (channel, account, conversation) values ($1, $2, $3)
        on conflict (channel, account, conversation) do nothing`,
      name,
    );
    const [row] = await this.#query(
      'select number from conversation where channel = $1 and account = $2 and conversation = $3',
      name,
    );
    const number = Number(row!.number);
    if (this.#numbers.size > mostNumbers) this.#numbers.clear();
    this.#numbers.set(key, number);
    return number;
  }

  async #insert(
    table: string,
    columns: readonly string[],
    rows: readonly Value[][],
  ): Promise<void> {
    for (const run of runsOf(rows, rowsAtOnce)) {
      await this.#query.change(
        `insert into ${table} (${columns.join(', ')}) values ${places(run.length, columns.length)}`,
        run.flat(),
      );
    }
  }
}

const eventColumns = [
  'position',
  'id',
  'conversation',
  'person',
  'happened',
  'received',
  'body',
  'version',
  'decision',
];
const progressColumns = [
  'position',
  'conversation',
  'happened',
  'state',
  'attempts',
  'steps',
  'reason',
  'finished',
];

/** Writes for each conversation what waits in it, what of that was begun, when it is ready, and when it was heard. */
async function settleConversations(query: Query, now: number): Promise<void> {
  await query(
    `update conversation set waiting = (
      select count(*) from progress p where p.conversation = conversation.number and p.finished is null)`,
  );
  await query(
    `update conversation set open = (
      select p.position from progress p join event e on e.position = p.position
      where p.conversation = conversation.number and p.finished is null and e.decision is not null
      order by p.happened, p.position limit 1
    ), ready_at = cast($1 as bigint) where waiting > 0`,
    [now],
  );
  await query(
    `update conversation set heard = earlier.heard, tries = earlier.tries, ready_at = case
      when conversation.waiting > 0 then coalesce(earlier.ready_at, conversation.ready_at) end
    from earlier_conversation as earlier
    where earlier.id = conversation.account || '/' || conversation.conversation`,
  );
}

function eventIn(body: string): Event | undefined {
  try {
    return JSON.parse(body) as Event;
  } catch {
    return undefined;
  }
}

/** Of the first channel the journal has bodies as they came; of any other it has the events. */
function eventsOf(body: string): readonly Event[] {
  try {
    if (!body.startsWith(ofEvents)) return channels[0].inbound.read(body, {}).events;
    return JSON.parse(body)['botrules.events'] as readonly Event[];
  } catch {
    return [];
  }
}

/** The events of a row of the intake: two lines each, of which the second is the event; or a list, as it was at first. */
function bodiesIn(arrivals: string): readonly string[] {
  if (arrivals.startsWith('[{')) {
    return (JSON.parse(arrivals) as readonly Row[]).map(({ body }) => String(body));
  }
  return arrivals.split('\n').filter((_, index) => index % 2 === 1);
}
