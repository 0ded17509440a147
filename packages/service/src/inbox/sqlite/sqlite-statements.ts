import type Libsql from 'libsql';
import { storable, type Value } from '../model/database.js';

/** Makes statements of a SQLite connection, each of which is prepared once. */
export class SqliteStatements {
  readonly #connection: Libsql.Database;
  constructor(connection: Libsql.Database) {
    this.#connection = connection;
  }

  begin(): void {
    // Not prepared: one that was refused as another process has the file would be under way until it is run again.
    this.#connection.exec('begin immediate');
  }

  commit(): void {
    this.#connection.exec('commit');
  }

  rollback(): void {
    this.#connection.exec('rollback');
  }

  /** A statement that changes rows; gives how many. Parameters are written `?`. */
  change(sql: string): (parameters: readonly Value[]) => number {
    const statement = this.#connection.prepare(sql);
    return (parameters) => statement.run(storable(parameters)).changes;
  }

  /** One that gives a row or none, as the values of its columns in order. */
  row(sql: string): (parameters: readonly Value[]) => readonly Value[] | undefined {
    const statement = this.#connection.prepare(sql).raw(true);
    return (parameters) => statement.get(storable(parameters)) as Value[] | undefined;
  }

  rows(sql: string): (parameters: readonly Value[]) => readonly (readonly Value[])[] {
    const statement = this.#connection.prepare(sql).raw(true);
    return (parameters) => statement.all(storable(parameters)) as Value[][];
  }
}
