import type { MemoryStore } from '@botrules/bot';
import Libsql from 'libsql';

/** What a bot remembers, in a SQLite file: for one machine. `:memory:` is a file that dies with the process. */
export function createSqliteStore(file: string): MemoryStore & { close(): void } {
  const database = new Libsql(file, { timeout: 2000 });
  database.exec('pragma journal_mode = wal');
  // What is deleted or written over is wiped: it is about people.
  database.exec('pragma secure_delete = on');
  database.exec(`create table if not exists memory (
    key text primary key,
    text text not null,
    version text not null,
    due integer
  )`);
  database.exec('create index if not exists memory_due on memory (due) where due is not null');

  const get = database.prepare('select text, version, due from memory where key = ?');
  const insert = database.prepare(
    'insert into memory (text, version, due, key) values (?, ?, ?, ?) on conflict (key) do nothing',
  );
  const update = database.prepare(
    'update memory set text = ?, version = ?, due = ? where key = ? and version = ?',
  );
  const due = database.prepare('select key from memory where due <= ? order by due limit 200');

  return {
    get(key) {
      const row = get.get(key) as
        | { readonly text: string; readonly version: string; readonly due: number | null }
        | undefined;
      return row && { text: row.text, version: row.version, due: row.due ?? undefined };
    },
    put(key, entry, before) {
      const values = [entry.text, entry.version, entry.due ?? null, key];
      // One statement compares and writes, so no other process comes in between.
      const { changes } =
        before === undefined ? insert.run(...values) : update.run(...values, before);
      return changes === 1;
    },
    due: (now) => (due.all(now) as { readonly key: string }[]).map(({ key }) => key),
    close: () => database.close(),
  };
}
