import assert from 'node:assert/strict';
import Libsql from 'libsql';
import { SqliteStatements } from '../../../../packages/service/src/inbox/sqlite/sqlite-statements.js';

/** A table of numbers, in a transaction that is open. */
function opened() {
  const connection = new Libsql(':memory:');
  connection.exec('create table kept (number integer primary key, word text not null)');
  const sql = new SqliteStatements(connection);
  const numbers = sql.rows('select number, word from kept order by number');
  sql.begin();
  return { connection, sql, all: () => numbers([]) };
}

describe('a statement of a SQLite file that writes', () => {
  it('changes every row that it names, each time that it is run', () => {
    const { sql, all } = opened();
    const insert = sql.write('insert into kept (number, word) values (?, ?)');
    for (const number of [1, 2, 3]) insert([number, 'old']);
    sql.write('update kept set word = ? where number > ?')(['new', 1]);
    sql.commit();
    assert.deepEqual(all(), [
      [1, 'old'],
      [2, 'new'],
      [3, 'new'],
    ]);
  });

  it('throws what the database refuses, and can be run again', () => {
    const { connection, sql, all } = opened();
    const insert = sql.write('insert into kept (number, word) values (?, ?)');
    insert([1, 'first']);
    assert.throws(() => insert([1, 'again']), { code: /^SQLITE_CONSTRAINT/ });
    assert.throws(() => insert([2, null]), { code: /^SQLITE_CONSTRAINT/ });
    insert([2, 'second']);
    sql.commit();
    assert.equal(connection.inTransaction, false);
    assert.deepEqual(all(), [
      [1, 'first'],
      [2, 'second'],
    ]);
  });

  it('goes by its new parameters after it failed, where it gives rows too', () => {
    const { sql, all } = opened();
    for (const number of [1, 2, 3]) sql.write('insert into kept values (?, ?)')([number, 'old']);
    const rename = sql.row('update kept set word = ? where number = ? returning number');
    assert.throws(() => rename([null, 1]), { code: /^SQLITE_CONSTRAINT/ });
    assert.deepEqual(rename(['new', 2]), [2]);
    const renameAll = sql.rows('update kept set word = ? where number > ? returning number');
    assert.throws(() => renameAll([null, 0]), { code: /^SQLITE_CONSTRAINT/ });
    assert.deepEqual(renameAll(['newest', 2]), [[3]]);
    assert.deepEqual(all(), [
      [1, 'old'],
      [2, 'new'],
      [3, 'newest'],
    ]);
  });
});
