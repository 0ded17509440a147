import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, readdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';

/** Sockets of services: a program that connects to one is told which rules it answers by. A socket ends with its process. */
const prefix = 'botrules-serve-';
/** How long a service may take to answer, in milliseconds. */
const patience = 500;

function folderOfSockets(): string {
  return process.platform === 'win32' ? '\\\\.\\pipe\\' : tmpdir();
}

/**
 * Lets other programs of this user on this machine know which rules a service answers by. Where that cannot be, nobody knows.
 *
 * @param rules a file or a folder
 * @returns what ends it
 */
export async function showPresence(rules: string): Promise<() => Promise<void>> {
  const path = await realpath(rules).catch(() => resolve(rules));
  const server = createServer((socket) => {
    // A program that hangs up early heard enough.
    socket.on('error', () => undefined);
    socket.end(path);
  });
  const address = join(folderOfSockets(), `${prefix}${randomBytes(8).toString('hex')}`);
  try {
    server.listen(address);
    await once(server, 'listening');
    if (process.platform !== 'win32') await chmod(address, 0o600);
  } catch {
    server.close();
    return async () => undefined;
  }
  server.on('error', () => undefined);
  // The service itself keeps the process running; this does not.
  server.unref();
  return () =>
    new Promise((end) => {
      server.close(() => end());
    });
}

/**
 * Whether a service of this user on this machine answers people by rules that are these, hold these, or are among them.
 * Services in containers, on other machines and of other users are not seen.
 *
 * @param rules a file or a folder
 */
export async function isServed(rules: string): Promise<boolean> {
  const path = await realpath(rules).catch(() => resolve(rules));
  const folder = folderOfSockets();
  const names = await readdir(folder).catch(() => []);
  const served = await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => pathServedAt(join(folder, name))),
  );
  return served.some(
    (other) => other !== undefined && (isWithin(path, other) || isWithin(other, path)),
  );
}

async function pathServedAt(address: string): Promise<string | undefined> {
  const socket = connect(address);
  const end = setTimeout(() => socket.destroy(), patience);
  try {
    return (await text(socket)) || undefined;
  } catch (error) {
    // The socket of a process that was killed stays behind.
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') {
      await rm(address, { force: true }).catch(() => undefined);
    }
    return undefined;
  } finally {
    clearTimeout(end);
    socket.destroy();
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
