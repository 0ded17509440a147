import type { Row } from '../model/database.js';
import type { State, StoredEntry } from '../model/entry.js';

/** The columns that make an entry. */
export const entryColumns = `e.position, e.id, e.person, e.happened, e.received, e.body, p.state, p.attempts, e.version,
  e.decision, p.steps, p.reason`;
/** The tables that these columns are of. */
export const entryTables = 'event e join progress p on p.position = e.position';

/** Makes an entry of a row with `entryColumns`. */
export function toEntry(row: Row): StoredEntry {
  const text = (column: string) => (row[column] === null ? null : String(row[column]));
  return {
    position: Number(row.position),
    id: String(row.id),
    person: text('person'),
    happened: Number(row.happened),
    received: Number(row.received),
    state: String(row.state) as State,
    attempts: Number(row.attempts),
    body: String(row.body),
    version: text('version'),
    decision: text('decision'),
    steps: text('steps'),
    reason: text('reason'),
  };
}
