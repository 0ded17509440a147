import { closeSync, openSync } from 'node:fs';
import Libsql from 'libsql';
import { InUseError } from '../model/in-use-error.js';
import { privateMode } from './private-file.js';

/** How long a process that stops may still have the file, in milliseconds. */
const patience = 2000;

/**
 * Makes this the one service that works with a SQLite file, until the function that it returns is called or the process
 * ends, in whatever way: the lock is the system's. Throws if another has it.
 */
export function lockOwner(inbox: string): () => void {
  const path = `${inbox}-lock`;
  closeSync(openSync(path, 'a', privateMode));
  const database = new Libsql(path, { timeout: patience });
  try {
    // Nothing is ever written to it, and so no journal of its own is needed.
    database.exec('pragma journal_mode = memory');
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if ((error as NodeJS.ErrnoException).code !== 'SQLITE_BUSY') throw error;
    throw new InUseError(
      'another service works with it. A file serves one; for several give a postgres:// address',
    );
  }
  return () => database.close();
}
