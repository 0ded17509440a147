import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectable, freePort } from './listen.js';

const program = [
  '/usr/sbin/pgbouncer',
  '/usr/local/bin/pgbouncer',
  '/opt/homebrew/bin/pgbouncer',
].find((file) => existsSync(file));

/** Whether the pooler PgBouncer is there: it is not installed with the tests. */
export const hasPgBouncer = program !== undefined;

/** A pooler in transaction mode, with two connections to the server. */
export interface PgBouncer {
  /** The way through it to a database. */
  through(url: string): string;
  stop(): Promise<void>;
}

const nobody = 65_534;

/** Puts a pooler before the server of a `postgres://` URL. */
export async function startPgBouncer(url: string): Promise<PgBouncer> {
  const { hostname, port, username, password } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'botrules-pgbouncer-'));
  const ownPort = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(join(folder, 'users.txt'), `"${username}" "${password}"\n`);
  await writeFile(
    settings,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${ownPort}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = 2
`,
  );
  // It does not run as root.
  const user = process.geteuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in user) {
    for (const file of [folder, settings, join(folder, 'users.txt')])
      await chown(file, nobody, nobody);
  }
  const child: ChildProcess = spawn(program!, [settings], { ...user, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await connectable(ownPort);
  return {
    through(direct) {
      const pooled = new URL(direct);
      pooled.port = String(ownPort);
      return pooled.href;
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
