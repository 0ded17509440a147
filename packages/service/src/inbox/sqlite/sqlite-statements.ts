import type Libsql from 'libsql';
import { storable, type Value } from '../model/database.js';

/** Makes statements of a SQLite connection, each of which is prepared once, and again after a failure. */
export class SqliteStatements {
  readonly #connection: Libsql.Database;
  constructor(connection: Libsql.Database) {
    this.#connection = connection;
  }

  begin(): void {
    // Not prepared: one that was refused, since another process has the file, would stay under way until it is run again.
    this.#connection.exec('begin immediate');
  }

  commit(): void {
    this.#connection.exec('commit');
  }

  rollback(): void {
    this.#connection.exec('rollback');
  }

  /** A statement that changes rows. Parameters are written `?`. It is run like one that gives a row: to ask how many changed would take as long as most changes. */
  write(sql: string): (parameters: readonly Value[]) => void {
    const run = this.#prepared(sql);
    return (parameters) => {
      run((statement) => statement.get(storable(parameters)));
    };
  }

  /** One that gives a row or none, as the values of its columns in order. */
  row(sql: string): (parameters: readonly Value[]) => readonly Value[] | undefined {
    const run = this.#prepared(sql, true);
    return (parameters) =>
      run((statement) => statement.get(storable(parameters)) as Value[] | undefined);
  }

  rows(sql: string): (parameters: readonly Value[]) => readonly (readonly Value[])[] {
    const run = this.#prepared(sql, true);
    return (parameters) => run((statement) => statement.all(storable(parameters)) as Value[][]);
  }

  /** Runs a statement, which is prepared anew after a failure: libsql would run it with the parameters that failed again. */
  #prepared(sql: string, raw = false): <T>(run: (statement: Libsql.Statement) => T) => T {
    const prepare = () => {
      const statement = this.#connection.prepare(sql);
      return raw ? statement.raw(true) : statement;
    };
    let prepared: Libsql.Statement | undefined = prepare();
    return (run) => {
      const statement = prepared ?? prepare();
      prepared = undefined;
      const result = run(statement);
      prepared = statement;
      return result;
    };
  }
}
