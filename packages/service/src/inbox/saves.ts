import { type Dialect, places, type Query, runsOf, type Value } from './database.js';
import type { Lease, Progress, Release } from './entry.js';

/** Below what a statement takes as parameters, and few enough to be prepared once. */
const rowsAtOnce = 64;

/** How far events of a conversation have got, under a lease, and whether that is the end of the work on it. */
export interface Save {
  readonly lease: Lease;
  readonly writes: readonly Write[];
  readonly release?: Release | undefined;
}

/** How far an event has got. */
export interface Write {
  readonly id: string;
  readonly progress: Progress;
}

type LeasedWrite = Write & { readonly lease: Lease };

/** Writes down how far events have got, and gives conversations back. Says of each whether its lease still holds. */
export async function writeSaves(
  query: Query,
  dialect: Dialect,
  saves: readonly Save[],
  now: number,
): Promise<readonly boolean[]> {
  const lost = new Set<Lease>();
  const writes = saves.flatMap(({ lease, writes }) => writes.map((write) => ({ lease, ...write })));
  for (const run of runsOf(writes, rowsAtOnce)) {
    if ((await update(query, dialect, run, now)) === run.length) continue;
    // Somebody has lost a lease: written once more one by one, each tells for itself.
    for (const write of run) {
      if ((await update(query, dialect, [write], now)) === 0) lost.add(write.lease);
    }
  }
  const ended = saves.flatMap(({ lease, release }) =>
    release !== undefined && !lost.has(lease) ? [{ lease, release }] : [],
  );
  await giveBack(query, ended, now);
  // Where an event came to its end and the lease goes on, the next one is at its first try.
  for (const { lease, writes, release } of saves) {
    if (release !== undefined || writes.every(({ progress }) => progress.state === 'waiting'))
      continue;
    await query.change('update conversation set tries = 1 where id = $1 and fence = $2', [
      lease.conversation,
      lease.fence,
    ]);
  }
  return saves.map(({ lease }) => !lost.has(lease));
}

function update(
  query: Query,
  { shareLock }: Dialect,
  writes: readonly LeasedWrite[],
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
      select saved.* from (${valuesAs(columns, writes.length)}) as saved join conversation
      on conversation.id = saved.conversation and conversation.fence = saved.fence ${shareLock}
    ) as held where inbox.id = held.id and inbox.conversation = held.conversation`,
    writes.flatMap(({ lease, id, progress }): Value[] => {
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
  const columns = [
    'id text',
    'fence bigint',
    'arrivals bigint',
    'ready_at bigint',
    'now bigint',
    'again integer',
  ];
  for (const run of runsOf(ended, rowsAtOnce)) {
    await query.change(
      `update conversation set leased_until = 0, tries = given.again * conversation.tries, ready_at = case
        when given.ready_at is not null then given.ready_at
        when conversation.arrivals = given.arrivals then null else given.now end
      from (${valuesAs(columns, run.length)}) as given
      where conversation.id = given.id and conversation.fence = given.fence`,
      run.flatMap(({ lease: { conversation, fence, arrivals }, release }): Value[] => [
        conversation,
        fence,
        arrivals,
        release.readyAt ?? null,
        now,
        release.again === true ? 1 : 0,
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
