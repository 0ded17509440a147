import { fstatSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

// The journal of a SQLite inbox: files beside it, to whose end deliveries are written as they come. All of it is one line
// of bytes, and a place in it is told by how many bytes came before. A file is named by where in that line it begins,
// and goes when all of it has been sorted in. What no batch was written to is zeros.

/** What is written at once and read at once: all of it is there, or nothing. */
export interface Batch {
  /** When it was put down, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
  readonly events: number;
  /** The bodies of deliveries, as they came. */
  readonly bodies: readonly string[];
}

/** Of a batch all but its bodies. */
export interface Head extends Omit<Batch, 'bodies'> {
  /** Of all of it, in bytes. */
  readonly length: number;
}

export type WrittenBatch = Batch & Head;

/** The length of all of a batch, a checksum of all that follows that, when it was received, how many events it has. */
const headerLength = 4 + 4 + 8 + 4;

export function encode({ received, events, bodies }: Batch): Buffer {
  const lengths = bodies.map((body) => Buffer.byteLength(body));
  const length = lengths.reduce((sum, body) => sum + 4 + body, headerLength);
  const bytes = Buffer.allocUnsafe(length);
  bytes.writeUInt32LE(length, 0);
  bytes.writeDoubleLE(received, 8);
  bytes.writeUInt32LE(events, 16);
  let at = headerLength;
  for (const [index, body] of bodies.entries()) {
    at = bytes.writeUInt32LE(lengths[index]!, at);
    at += bytes.write(body, at);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(8)), 4);
  return bytes;
}

/** What stands before a batch at a place in a file. Of the last one of a file the rest may be missing. */
export function readHead(file: number, at: number): Head | undefined {
  const bytes = read(file, at, headerLength);
  const length = bytes?.readUInt32LE(0) ?? 0;
  if (bytes === undefined || length < headerLength) return undefined;
  const head = { length, received: bytes.readDoubleLE(8), events: bytes.readUInt32LE(16) };
  return canBe(head) ? head : undefined;
}

/** More than any batch has. */
const mostEvents = 10_000_000;

/** Whether a head can be one: of other bytes nearly none can. */
function canBe({ length, received, events }: Head): boolean {
  return length >= headerLength && received >= 0 && received <= 8.64e15 && events <= mostEvents;
}

/**
 * Where the next whole batch stands behind a place of a file at which none does: what is between is damaged, since nothing
 * is ever written behind what was not written whole. Text of a person cannot look like one: JSON has no byte that is 0.
 */
export function findBehind(file: number, at: number): number | undefined {
  const next = at + (readHead(file, at)?.length ?? 0);
  if (next > at && readBatch(file, next) !== undefined) return next;
  const rest = read(file, at, Math.max(0, fstatSync(file).size - at)) ?? Buffer.alloc(0);
  for (let from = 1; from + headerLength <= rest.length; from++) {
    const length = rest.readUInt32LE(from);
    if (length < headerLength || from + length > rest.length) continue;
    const head = {
      length,
      received: rest.readDoubleLE(from + 8),
      events: rest.readUInt32LE(from + 16),
    };
    if (canBe(head) && readBatch(file, at + from) !== undefined) return at + from;
  }
  return undefined;
}

/** The bytes of a file from one place to another, or to its end; without the zeros that no batch was written to. */
export function readRest(file: number, from: number, to = fstatSync(file).size): Buffer {
  const bytes = read(file, from, Math.max(0, to - from)) ?? Buffer.alloc(0);
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** The batch at a place in a file, where one is there and whole. */
export function readBatch(file: number, at: number): WrittenBatch | undefined {
  const head = readHead(file, at);
  const bytes = head && read(file, at, head.length);
  if (bytes === undefined || crc32(bytes.subarray(8)) !== bytes.readUInt32LE(4)) return undefined;
  const bodies: string[] = [];
  for (let from = headerLength; from < bytes.length; ) {
    const to = from + 4 + bytes.readUInt32LE(from);
    bodies.push(bytes.toString('utf8', from + 4, to));
    from = to;
  }
  return { ...head!, bodies };
}

/** So many bytes, where the file has as many. */
function read(file: number, at: number, length: number): Buffer | undefined {
  // A length that was torn may be any: no more is made room for than what the file turns out to have.
  const pieces: Buffer[] = [];
  for (let got = 0; got < length; ) {
    const piece = Buffer.allocUnsafe(Math.min(length - got, mostAtOnce));
    const count = readSync(file, piece, 0, piece.length, at + got);
    if (count === 0) return undefined;
    pieces.push(piece.subarray(0, count));
    got += count;
  }
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}

const mostAtOnce = 2 ** 20;

const suffix = '-intake-';
const damagedSuffix = '-damaged-';

/** The file of the journal that begins at this place. */
export function pathOf(inbox: string, begin: number): string {
  return `${inbox}${suffix}${String(begin).padStart(16, '0')}`;
}

/** The file in which what was damaged at this place is set aside. */
export function damagedPathOf(inbox: string, place: number): string {
  return `${inbox}${damagedSuffix}${String(place).padStart(16, '0')}`;
}

/** The files in which damaged parts of the journal were set aside. */
export function damagedFiles(inbox: string): readonly string[] {
  const prefix = basename(inbox) + damagedSuffix;
  return readdirSync(dirname(inbox))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(dirname(inbox), name));
}

/** Where the files of the journal begin, the oldest first. */
export function beginsOf(inbox: string): readonly number[] {
  const prefix = basename(inbox) + suffix;
  return readdirSync(dirname(inbox))
    .filter((name) => name.startsWith(prefix) && /^\d{16}$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => a - b);
}
