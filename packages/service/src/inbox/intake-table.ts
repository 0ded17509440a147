import type { Dialect, Query } from './database.js';
import type { Arrival } from './entry.js';
import type { Intake, Taken } from './intake.js';

/** A row is written and read whole. */
const eventsARow = 256;
const charactersARow = 2 ** 20;

/** Some events as one row. */
interface IntakeRow {
  readonly events: number;
  /** Two lines an event: what tells it from others, and its body, neither of which has a line break. */
  readonly arrivals: string;
}

/** The intake as a table: of PostgreSQL, where many processes put down and sort in, and of an inbox in memory. */
export class IntakeTable implements Intake {
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  async put(query: Query, all: readonly Arrival[], now: number): Promise<void> {
    for (const { events, arrivals } of toRows(all)) {
      await query('insert into intake (received, events, arrivals) values ($1, $2, $3)', [
        now,
        events,
        arrivals,
      ]);
    }
  }

  async take(query: Query, most: number): Promise<Taken> {
    // One after the other, or a conversation's later event could be there before its earlier one.
    const taken = await query(
      `delete from intake where position in (
        select position from intake where position <= (
          select max(position) from (
            select position, sum(events) over (order by position) - events as before
            from intake order by position limit ${most}
          ) as counted where before < ${most}
        ) order by position ${this.#dialect.rowLock}
      ) returning position, received, arrivals`,
    );
    const rows = taken
      .toSorted((a, b) => Number(a.position) - Number(b.position))
      .map(({ received, arrivals }) => ({
        received: Number(received),
        arrivals: fromText(String(arrivals)),
      }));
    return { rows, upTo: Math.max(0, ...taken.map(({ position }) => Number(position))) };
  }

  async end(query: Query): Promise<number> {
    const [last] = await query('select max(position) as position from intake');
    return Number(last?.position ?? 0);
  }

  async isEmpty(query: Query): Promise<boolean> {
    return (await query('select position from intake limit 1')).length === 0;
  }

  async waiting(query: Query): Promise<{ readonly events: number; readonly oldest?: number }> {
    const [came] = await query('select sum(events) as events, min(received) as oldest from intake');
    if (came?.oldest == null) return { events: 0 };
    return { events: Number(came.events), oldest: Number(came.oldest) };
  }

  async settle(): Promise<void> {}

  async forget(): Promise<void> {}

  prune(): void {}

  close(): void {}
}

function* toRows(arrivals: readonly Arrival[]): Generator<IntakeRow> {
  let lines: string[] = [];
  let characters = 0;
  const row = () => ({ events: lines.length / 2, arrivals: lines.join('\n') });
  for (const { id, conversation, person, happened, body } of arrivals) {
    lines.push(JSON.stringify([id, conversation, person, happened]), body);
    characters += body.length;
    if (lines.length < 2 * eventsARow && characters < charactersARow) continue;
    yield row();
    lines = [];
    characters = 0;
  }
  if (lines.length > 0) yield row();
}

function fromText(text: string): readonly Arrival[] {
  // As they were written before 2026-11-28.
  if (text.startsWith('[{')) return JSON.parse(text) as readonly Arrival[];
  const lines = text.split('\n');
  return Array.from({ length: lines.length / 2 }, (_, index) => {
    const [id, conversation, person, happened] = JSON.parse(lines[2 * index]!);
    return { id, conversation, person, happened, body: lines[2 * index + 1]! };
  });
}
