import type Libsql from 'libsql';
import { digestLength } from '../model/digest.js';
import { SqliteStatements } from './sqlite-statements.js';

/** The one process that works with the file, as a holder. */
export const me = 1;

const unfinished = `select e.position, e.id, e.person, e.happened, e.received, e.body, p.state, p.attempts, e.version,
  e.decision, p.steps, p.reason from progress p join event e on e.position = p.position`;

const known = (table: string) =>
  `select digest from ${table} where digest in (select value from json_each(?))`;

export type FlowStatements = ReturnType<typeof flowStatements>;

/** What the flow asks of a SQLite file. */
export function flowStatements(connection: Libsql.Database) {
  const sql = new SqliteStatements(connection);
  const others = sql.row('pragma data_version');
  const own = sql.row('select total_changes()');
  const first = `order by c.channel, c.account limit 1`;
  const behind = `from conversation c where c.ready_at is not null
    and (c.channel, c.account) > (parked.channel, parked.account)`;
  return {
    begin: () => sql.begin(),
    commit: () => sql.commit(),
    rollback: () => sql.rollback(),
    /** A text that is another once the file was changed, by this connection or by another process. */
    stamp: () => `${others([])} ${own([])}`,
    /** The last position that an event has or had, and the last number of a conversation. */
    last: sql.row(`select max(position, coalesce((select max(position) from event), 0)),
      (select max(number) from conversation) from known_until`),
    find: sql.row(`select number, waiting, holder, ready_at from conversation
      where channel = ? and account = ? and conversation = ?`),
    insertConversation:
      sql.write(`insert into conversation (open, waiting, holder, ready_at, tries, heard, number, channel,
      account, conversation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    updateConversation:
      sql.write(`update conversation set open = ?, waiting = ?, holder = ?, ready_at = ?, tries = ?,
      heard = max(heard, ?) where number = ?`),
    leaveWaiting: sql.write(
      'update conversation set waiting = ?, ready_at = ?, heard = max(heard, ?) where number = ?',
    ),
    insertEvent:
      sql.write(`insert into event (position, id, conversation, person, happened, received, body, version,
      decision) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    insertProgress:
      sql.write(`insert into progress (position, conversation, happened, state, attempts, steps, reason,
      finished) values (?, ?, ?, ?, ?, ?, ?, ?)`),
    updateProgress: sql.write(
      'update progress set state = ?, attempts = ?, steps = ?, reason = ?, finished = ? where position = ?',
    ),
    updateEvent: sql.write('update event set version = ?, decision = ? where position = ?'),
    movedUntil: sql.row('select position from known_until'),
    setMovedUntil: sql.write('update known_until set position = ?'),
    idsAfter: sql.rows(
      'select position, id from event where position > ? order by position limit ?',
    ),
    /** Which of some digests, a JSON array, are in each of the tables of ids. */
    known: sql.rows(known('known_id')),
    knownYoung: sql.rows(known('young_id')),
    /** Of digests with their positions behind them, a JSON array; an event may have been deleted meanwhile. */
    insertYoung: sql.write(`insert or ignore into young_id (digest, position)
      select substr(moved.value, 1, ${digestLength}), p.position from json_each(?) as moved
      cross join progress p on p.position = cast(substr(moved.value, ${digestLength + 1}) as integer)`),
    countYoung: sql.row('select count(*) from young_id'),
    /** The last of a number of digests behind another one, and how many there are. */
    youngUntil: sql.row(`select max(digest), count(*) from (
      select digest from young_id where digest > ? order by digest limit ?)`),
    insertOld: sql.write(`insert or ignore into known_id (digest, position)
      select digest, position from young_id where digest > ? and digest <= ? order by digest`),
    deleteYoung: sql.write('delete from young_id where digest > ? and digest <= ?'),
    takeOver:
      sql.write(`update conversation set holder = null, ready_at = ? where ready_at is null and number in (
      select conversation from progress where finished is null)`),
    /** Accounts with parked conversations, found one by one in the index, and when the first of these is ready. */
    parkedAccounts: sql.rows(`with recursive parked (channel, account) as (
        select * from (select c.channel, c.account from conversation c where c.ready_at is not null ${first})
        union all
        select (select c.channel ${behind} ${first}), (select c.account ${behind} ${first})
        from parked where parked.channel is not null
      ) select channel, account, (select min(c.ready_at) from conversation c where c.ready_at is not null
        and c.channel = parked.channel and c.account = parked.account) from parked where channel is not null`),
    readyOf:
      sql.rows(`select number, ready_at from conversation where channel = ? and account = ? and ready_at <= ?
      order by ready_at limit ?`),
    claim:
      sql.row(`update conversation set holder = ${me}, ready_at = null, tries = tries + 1 where number = ?
      returning channel, account, conversation, open, tries`),
    memoryOf: sql.row('select memory, stamp from memory where conversation = ? and person = ?'),
    /** The memories of people whose events are unfinished. */
    memoriesOf:
      sql.rows(`select person, memory, stamp from memory where conversation = ? and person in (
      select coalesce(e.person, '') from progress p join event e on e.position = p.position
      where p.conversation = memory.conversation and p.finished is null)`),
    keepMemory:
      sql.write(`insert into memory (conversation, person, memory, due, stamp, touched) values (?, ?, ?, ?, ?, ?)
      on conflict (conversation, person) do update set memory = excluded.memory, due = excluded.due,
      stamp = excluded.stamp, touched = excluded.touched`),
    due: sql.rows(`select c.channel, c.account, c.conversation, m.person, m.memory, m.stamp from memory m
      join conversation c on c.number = m.conversation where m.due <= ? order by m.due limit ?`),
    nextDue: sql.row('select min(due) from memory where due is not null'),
    unfinishedAt: sql.rows(`${unfinished} where p.position = ? and p.finished is null`),
    unfinishedOf:
      sql.rows(`${unfinished} where p.conversation = ? and p.position <> ? and p.finished is null
      order by p.happened, p.position limit ?`),
    heard: sql.row(
      'select heard from conversation where channel = ? and account = ? and conversation = ?',
    ),
    hurryAll: sql.write('update conversation set ready_at = ? where ready_at > ?'),
    hurry: sql.write('update conversation set ready_at = ? where ready_at > ? and account = ?'),
  };
}
