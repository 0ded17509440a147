import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

// The journal that an earlier Botrules kept next to a SQLite file: one sequence of bytes, cut into files, each of
// which is named by the place where it begins. It is read once, when its inbox is carried over.

/** Deliveries that were written together. */
export interface JournalBatch {
  /** When, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
  /** The bodies of deliveries, as they came. */
  readonly bodies: readonly string[];
}

/** The head of a batch: its length, a checksum of what follows, when it was received, how many events it has. */
const headerLength = 4 + 4 + 8 + 4;

/** What stands in the journal of an inbox from a place on. What is not whole is passed over. */
export function* readJournal(inbox: string, from: number): Generator<JournalBatch> {
  for (const path of journalFiles(inbox)) {
    const begin = Number(path.slice(-16));
    const bytes = readFileSync(path);
    for (let at = Math.max(0, from - begin); at + headerLength <= bytes.length; ) {
      const length = wholeAt(bytes, at);
      if (length > 0) yield readBatch(bytes.subarray(at, at + length));
      // Where no whole batch stands, the next one is looked for.
      at += length > 0 ? length : 1;
    }
  }
}

/** The files of a journal, the oldest first. */
export function journalFiles(inbox: string): readonly string[] {
  const prefix = `${basename(inbox)}-intake-`;
  return readdirSync(dirname(inbox))
    .filter((name) => name.startsWith(prefix) && /^\d{16}$/.test(name.slice(prefix.length)))
    .toSorted()
    .map((name) => join(dirname(inbox), name));
}

/** The length of the batch at a place, in bytes; 0 where no whole batch stands there. */
function wholeAt(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32LE(at);
  if (length < headerLength || at + length > bytes.length) return 0;
  const sum = bytes.readUInt32LE(at + 4);
  return crc32(bytes.subarray(at + 8, at + length)) === sum ? length : 0;
}

function readBatch(bytes: Buffer): JournalBatch {
  const bodies: string[] = [];
  for (let from = headerLength; from < bytes.length; ) {
    const to = from + 4 + bytes.readUInt32LE(from);
    bodies.push(bytes.toString('utf8', from + 4, to));
    from = to;
  }
  return { received: bytes.readDoubleLE(8), bodies };
}
