import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Libsql from 'libsql';
import {
  openInThisThread,
  type openWorkingInbox,
} from '../../packages/service/src/inbox/working-inbox.js';

const run = promisify(execFile);

/** A place for an inbox that can be made full, and roomy again. */
export interface SmallDisk {
  readonly folder: string;
  /** How to open an inbox there, where that is not as usual. */
  readonly openInbox?: typeof openWorkingInbox;
  /** What is said of a delivery that there is no room for. */
  readonly full: { readonly code: string; readonly message: string };
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A disk of 32 megabytes, where this user may mount one (Linux, as root); else a folder whose databases are told
 * to grow no more, for which SQLite gives the same error. Ask for it before the database is opened.
 */
export async function createSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'botrules-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'botrules-test', folder]);
  } catch {
    return createStandIn(folder);
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    full,
    async fill() {
      const file = await open(ballast, 'w');
      try {
        for (;;) await file.write(Buffer.alloc(4096));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    },
    makeRoom: () => rm(ballast),
    async remove() {
      await run('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true });
    },
  };
}

const full = { code: 'SQLITE_FULL', message: 'database or disk is full' };

function createStandIn(folder: string): SmallDisk {
  const { exec } = Libsql.prototype;
  const opened = new Set<Libsql.Database>();
  // The limit is a connection's own, so whoever opens one here is kept.
  Libsql.prototype.exec = function keep(this: Libsql.Database, sql: string) {
    opened.add(this);
    return exec.call(this, sql);
  };
  const limit = (pages: number) => {
    for (const database of opened)
      if (database.open) exec.call(database, `pragma max_page_count = ${pages}`);
  };
  return {
    folder,
    full,
    // In this thread, where the limit can be set.
    openInbox: openInThisThread,
    // One below what is there is what is there.
    fill: async () => limit(1),
    makeRoom: async () => limit(1_000_000),
    async remove() {
      Libsql.prototype.exec = exec;
      await rm(folder, { recursive: true });
    },
  };
}
