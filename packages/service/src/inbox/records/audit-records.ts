import type { Query, Row } from '../model/database.js';

/** Something that an operator did. */
export interface AuditLine {
  readonly number: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly who: string;
  readonly action: string;
  /** On what, as JSON. */
  readonly what: string;
  /** How many events or pauses it changed. */
  readonly count: number;
}

/** Lines of the audit are kept for two years: longer than the events that they are about. */
const keptMs = 730 * 86_400_000;

/** Writes a line, in the transaction of the act that it tells of; resolves to its number. */
export async function addAudit(query: Query, line: Omit<AuditLine, 'number'>): Promise<number> {
  const { at, who, action, what, count } = line;
  await query.change('delete from audit where at < $1', [at - keptMs]);
  const [row] = await query(
    'insert into audit (at, who, action, what, count) values ($1, $2, $3, $4, $5) returning number',
    [at, who, action, what, count],
  );
  return Number(row!.number);
}

/** Adds to the count of a line whose act changed more. */
export async function countAudit(query: Query, number: number, count: number): Promise<void> {
  await query.change('update audit set count = count + $1 where number = $2', [count, number]);
}

/** The latest lines before a number, the latest first. */
export async function readAudit(
  query: Query,
  before: number,
  limit: number,
): Promise<readonly AuditLine[]> {
  const rows = await query(
    'select number, at, who, action, what, count from audit where number < $1 order by number desc limit $2',
    [before, limit],
  );
  return rows.map(toAuditLine);
}

function toAuditLine({ number, at, who, action, what, count }: Row): AuditLine {
  return {
    number: Number(number),
    at: Number(at),
    who: String(who),
    action: String(action),
    what: String(what),
    count: Number(count),
  };
}
