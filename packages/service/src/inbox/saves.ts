import { type Dialect, places, type Query, runsOf, type Value } from './database.js';
import type { Lease, Progress, Release } from './entry.js';

/** Below what a statement takes as parameters, and few enough to be prepared once. */
const rowsAtOnce = 64;

/** How far an event has got, under a lease, and whether that is the end of the work on its conversation. */
export interface Save {
  readonly lease: Lease;
  readonly id: string;
  readonly progress: Progress;
  readonly release?: Release | undefined;
}

/** Writes down how far events have got, and gives conversations back. Says of each whether its lease still holds. */
export async function writeSaves(
  query: Query,
  dialect: Dialect,
  saves: readonly Save[],
  now: number,
): Promise<readonly boolean[]> {
  const saved: boolean[] = [];
  for (const run of runsOf(saves, rowsAtOnce)) {
    const count = await update(query, dialect, run, now);
    if (count === run.length) saved.push(...run.map(() => true));
    // Somebody has lost a lease: written once more one by one, each tells for itself.
    else for (const save of run) saved.push((await update(query, dialect, [save], now)) > 0);
  }
  const ended = saves.flatMap(({ lease, release }, index) =>
    release !== undefined && saved[index] ? [{ lease, release }] : [],
  );
  await giveBack(query, ended, now);
  return saved;
}

function update(
  query: Query,
  { shareLock }: Dialect,
  saves: readonly Save[],
  now: number,
): Promise<number> {
  const columns = [
    'conversation text',
    'fence bigint',
    'id text',
    'state text',
    'attempts integer',
    'version text',
    'decision text',
    'steps text',
    'reason text',
    'finished bigint',
  ];
  return query.change(
    `update inbox set state = held.state, attempts = held.attempts, version = held.version,
      decision = held.decision, steps = held.steps, reason = held.reason, finished = held.finished, turn = 0
    from (
      select saved.* from (${valuesAs(columns, saves.length)}) as saved join conversation
      on conversation.id = saved.conversation and conversation.fence = saved.fence ${shareLock}
    ) as held where inbox.id = held.id and inbox.conversation = held.conversation`,
    saves.flatMap(({ lease, id, progress }): Value[] => {
      const { state, attempts, version, decision, steps, reason } = progress;
      const finished = state === 'waiting' ? null : now;
      const { conversation, fence } = lease;
      return [conversation, fence, id, state, attempts, version, decision, steps, reason, finished];
    }),
  );
}

/** Gives conversations back, those whose leases still hold. */
export async function giveBack(
  query: Query,
  ended: readonly { readonly lease: Lease; readonly release: Release }[],
  now: number,
): Promise<void> {
  const columns = ['id text', 'fence bigint', 'arrivals bigint', 'ready_at bigint', 'now bigint'];
  for (const run of runsOf(ended, rowsAtOnce)) {
    await query.change(
      `update conversation set leased_until = 0, ready_at = case
        when given.ready_at is not null then given.ready_at
        when conversation.arrivals = given.arrivals then null else given.now end
      from (${valuesAs(columns, run.length)}) as given
      where conversation.id = given.id and conversation.fence = given.fence`,
      run.flatMap(({ lease: { conversation, fence, arrivals }, release: { readyAt } }): Value[] => [
        conversation,
        fence,
        arrivals,
        readyAt ?? null,
        now,
      ]),
    );
  }
}

/** Rows of parameters as a table: its columns by name and type, which PostgreSQL cannot tell from a parameter. */
function valuesAs(columns: readonly string[], rows: number): string {
  const typed = columns.map((column, index) => {
    const [name, type] = column.split(' ');
    return `cast(column${index + 1} as ${type}) as ${name}`;
  });
  return `select ${typed.join(', ')} from (values ${places(rows, columns.length)}) as listed`;
}
