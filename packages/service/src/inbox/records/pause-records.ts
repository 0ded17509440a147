import type { Database, Query } from '../model/database.js';

/** What can be paused: all sending, a page, a rule, or a host that events are forwarded to. */
export const pauseKinds = ['all', 'page', 'rule', 'host'] as const;

export type PauseKind = (typeof pauseKinds)[number];

/** Something that is paused until an operator lets it go on. */
export interface SendingPause {
  readonly kind: PauseKind;
  /** The page, rule or host; empty for all. */
  readonly name: string;
  /** Since when, in milliseconds since 1970-01-01 UTC. */
  readonly since: number;
  readonly who: string;
  /** Why, in the operator's words. */
  readonly note: string;
}

/** What operators have paused. It is in the inbox, so that it holds after a restart and for every process. */
export class PauseRecords {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(): Promise<readonly SendingPause[]> {
    const sql = 'select kind, name, since, who, note from pause order by since, kind, name';
    const rows = await this.#database.transaction((query) => query(sql), { reads: true });
    return rows.map(({ kind, name, since, who, note }) => ({
      kind: String(kind) as PauseKind,
      name: String(name),
      since: Number(since),
      who: String(who),
      note: String(note),
    }));
  }
}

/** Pauses something; false where it is paused already. */
export async function addPause(
  query: Query,
  { kind, name, since, who, note }: SendingPause,
): Promise<boolean> {
  const count = await query.change(
    'insert into pause (kind, name, since, who, note) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [kind, name, since, who, note],
  );
  return count > 0;
}

/** Lets something go on; false where it was not paused. */
export async function removePause(
  query: Query,
  { kind, name }: Pick<SendingPause, 'kind' | 'name'>,
): Promise<boolean> {
  return (await query.change('delete from pause where kind = $1 and name = $2', [kind, name])) > 0;
}
