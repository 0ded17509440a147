import { type Dialect, placesFor, type Query } from '../model/database.js';
import { digestOf } from '../model/digest.js';
import { keyOf } from '../model/key.js';

/** Where an event stands that has this id, as the platform wrote it; undefined where there is none. */
export async function positionOfEvent(
  query: Query,
  { name }: Dialect,
  id: string,
): Promise<number | undefined> {
  const key = keyOf(id);
  if (name === 'postgres') {
    const [row] = await query('select position from event where id = $1', [key]);
    return row && Number(row.position);
  }
  const [row] = await query(
    `select position from young_id where digest = $1
      union all select position from known_id where digest = $1
      union all select e.position from event e, known_until u where e.position > u.position and e.id = $2 limit 1`,
    [digestOf(key), key],
  );
  return row && Number(row.position);
}

/** Deletes events, by their positions, with all that is kept of their ids. Resolves to how many. */
export async function deleteEvents(
  query: Query,
  { name }: Dialect,
  positions: readonly number[],
): Promise<number> {
  if (positions.length === 0) return 0;
  const rows = await query(
    `delete from event where position in (${placesFor(positions.length)}) returning id`,
    positions,
  );
  if (name === 'sqlite') {
    // In order, as they stand in the tables.
    const digests = rows.map(({ id }) => digestOf(String(id))).sort();
    for (const table of ['known_id', 'young_id']) {
      await query.change(
        `delete from ${table} where digest in (${placesFor(digests.length)})`,
        digests,
      );
    }
  }
  return rows.length;
}
