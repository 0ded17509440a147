import {
  closeSync,
  constants,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the disk does by itself: 8 KB written and synced, again and again, for a number of milliseconds. */
export function probeDisk(milliseconds) {
  const folder = mkdtempSync(join(tmpdir(), 'botrules-disk-'));
  const file = openSync(join(folder, 'probe'), constants.O_CREAT | constants.O_WRONLY);
  const block = Buffer.alloc(8192, 1);
  const took = [];
  const until = performance.now() + milliseconds;
  // Into room that is there, as a log is written once it has grown.
  for (let at = 0; at < 256; at++) writeSync(file, block, 0, block.length, at * block.length);
  fdatasyncSync(file);
  for (let n = 0; performance.now() < until; n++) {
    const began = performance.now();
    writeSync(file, block, 0, block.length, (n % 256) * block.length);
    fdatasyncSync(file);
    took.push(performance.now() - began);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
  return { p50: at(0.5), p99: at(0.99), most: took.at(-1) };
}
