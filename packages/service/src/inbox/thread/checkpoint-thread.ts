import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';

// Carries the log of a SQLite file over into the file, in parallel with the thread that writes to it, which would stand still
// while it does that itself.

/** A log of up to this size, in bytes, is left alone: most of its pages are written again before long. */
const leftInLog = 4 * 2 ** 20;
const pauseMs = 50;

const file: string = workerData.file;
const database = new Libsql(file, { timeout: 0 });
database.exec('pragma synchronous = full');
database.exec('pragma secure_delete = on');
const checkpoint = database.prepare('pragma wal_checkpoint(passive)');

const timer = setInterval(() => {
  try {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    if (log !== undefined && log.size > leftInLog) checkpoint.all();
  } catch {
    // The file is in use, or the disk is full: it is done the next time, or by the thread that writes.
  }
}, pauseMs);

parentPort!.on('message', () => {
  clearInterval(timer);
  database.close();
  parentPort!.postMessage('closed');
  parentPort!.close();
});
