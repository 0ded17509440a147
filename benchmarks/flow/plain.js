import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import Libsql from 'libsql';
import pg from 'pg';
import { secret } from '../http/bodies.js';

// A plain webhook that loses no click: `plain.js INBOX`, prints its port. It checks the signature, writes the
// click before it answers 200, and notes afterwards that it is done; of each click there is one row, found by its id. It
// decides nothing, keeps no order, no memory and no index to look things up by, and has no metrics. Clicks that come while
// a batch is written go into the next one. It is not a limit: its rows are found by long ids in no order, which on SQLite costs the
// disk more than Botrules' tables do. It shows what a program written in an hour takes on the same machine, Koa and store.

const inbox = process.argv[2] ?? workerData;

/** Writes a batch in one transaction, which is on the disk when it returns. */
function openSqlite(file) {
  const database = new Libsql(file);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma wal_autocheckpoint = 8000');
  database.exec('pragma cache_size = -65536');
  database.exec(
    'create table if not exists click (id text primary key, body text not null, done integer not null default 0) without rowid',
  );
  const insert = database.prepare('insert or ignore into click (id, body) values (?, ?)');
  const end = database.prepare('update click set done = 1 where id = ?');
  return (ids, bodies, done) => {
    database.exec('begin immediate');
    for (const [index, id] of ids.entries()) insert.run(id, bodies[index]);
    for (const id of done) end.run(id);
    database.exec('commit');
  };
}

async function openPostgres(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'create table if not exists click (id text primary key, body text not null, done integer not null default 0)',
  );
  const text = `with ended as (update click set done = 1 where id = any($3))
    insert into click (id, body) select * from unnest($1::text[], $2::text[]) on conflict do nothing`;
  return (...values) => client.query({ name: 'batch', text, values });
}

if (isMainThread) await serve();
else {
  const write = openSqlite(inbox);
  parentPort.on('message', (batch) => {
    write(...batch);
    parentPort.postMessage('written');
  });
}

async function writer() {
  if (inbox.startsWith('postgres:')) return openPostgres(inbox);
  const thread = new Worker(new URL(import.meta.url), { workerData: inbox });
  let written;
  thread.on('message', () => written());
  return (...batch) =>
    new Promise((resolve) => {
      written = resolve;
      thread.postMessage(batch);
    });
}

async function serve() {
  const write = await writer();
  let arrived = [];
  let done = [];
  let count = 0;
  let writing = false;

  async function writeAll() {
    while (arrived.length + done.length > 0) {
      const batch = arrived;
      const ended = done;
      arrived = [];
      done = [];
      const ids = batch.map(({ id }) => id);
      const bodies = batch.map(({ body }) => body);
      await write(ids, bodies, ended);
      for (const { id, resolve } of batch) {
        resolve();
        done.push(id);
      }
      count += batch.length;
      // All that these answers bring about comes first.
      await new Promise((resolve) => setImmediate(resolve));
    }
    writing = false;
  }

  const app = new Koa();
  const router = new Router();
  app.use(bodyParser());
  router.post('/webhook', async (ctx) => {
    const { rawBody, body } = ctx.request;
    const own = createHmac('sha256', secret).update(rawBody).digest();
    const given = Buffer.from(ctx.get('X-Hub-Signature-256').slice('sha256='.length), 'hex');
    if (given.length !== own.length || !timingSafeEqual(own, given)) {
      ctx.status = 401;
      return;
    }
    const id = body.entry[0].messaging[0].postback.mid;
    await new Promise((resolve) => {
      arrived.push({ id, body: rawBody, resolve });
      if (!writing) {
        writing = true;
        setImmediate(writeAll);
      }
    });
    ctx.body = 'EVENT_RECEIVED';
  });
  app.use(router.routes());
  const server = createServer(app.callback());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  console.log(server.address().port);

  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system, decided: count, done: count, problems: [] });
  });
  process.on('disconnect', () => process.exit());
}
