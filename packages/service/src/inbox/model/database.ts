export type Value = string | number | null;
export type Row = { readonly [column: string]: Value };

/** Runs one statement; resolves to its rows. Parameters are written `$1`, `$2`, … on every database. */
export interface Query {
  (sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** Runs one that gives no rows; resolves to how many it changed. */
  change(sql: string, parameters?: readonly Value[]): Promise<number>;
}

/** What no database takes or gives back as it was: a NUL, half a character. */
const unkept = /[\0\p{Surrogate}]/gu;

/**
 * Values as every database keeps them: whole numbers, since only times in milliseconds and counts are stored, and
 * texts of whole characters without a NUL. Every driver passes its parameters through here, so that nothing that is
 * stored depends on who made it. Throws `TypeError` for what is not a number.
 */
export function storable(values: readonly Value[]): Value[] {
  return values.map(storableValue);
}

function storableValue(value: Value): Value {
  if (typeof value === 'string') return isKept(value) ? value : value.replaceAll(unkept, '');
  return value === null || Number.isSafeInteger(value) ? value : wholeNumber(value);
}

/** Faster than a pattern by far: most texts are long, and right. */
function isKept(text: string & { isWellFormed?(): boolean }): boolean {
  return text.isWellFormed!() && !text.includes('\0');
}

/** The next whole number: who waits until a fraction of a millisecond is over waits until all of it is. */
function wholeNumber(value: number): number {
  if (Number.isNaN(value))
    throw new TypeError('NaN cannot be stored: a time or a count is not known.');
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  return Math.min(Math.max(Math.ceil(value), MIN_SAFE_INTEGER), MAX_SAFE_INTEGER);
}

/** What differs between the databases, as pieces of SQL. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** A column that numbers rows in the order in which they came. */
  readonly serial: string;
  /** Ends a table that is looked up by its text key alone. */
  readonly keyed: string;
  /** Locks the rows that a `select` gives, once nobody else does. */
  readonly rowLock: string;
  /** Lets one process at a time change the tables. */
  readonly lockSchema: string | undefined;
}

/**
 * One database, seen through what the inbox needs of it. All SQL stands in this folder and is written once:
 * a driver only carries it.
 */
export interface Database {
  readonly dialect: Dialect;
  /**
   * Runs `work` in a transaction: all of what it wrote is on the disk when this resolves, and nothing of it
   * when it rejects. It may be run again, so `work` must do nothing but query. It must not wait for anything else.
   *
   * Of one that is `slow`, as where tables are made anew, a statement may take as long as it takes. One that only `reads`
   * waits for nobody who writes, and holds up nobody who does.
   */
  transaction<T>(
    work: (query: Query) => Promise<T>,
    options?: { readonly slow?: boolean; readonly reads?: boolean },
  ): Promise<T>;
  /** The time that leases are measured by, in whole milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Moves that time forward to `time` where it is behind; absent if the caller that opens the database gives the time. */
  notBefore?(time: number): void;
  /**
   * Takes what was deleted off the disk, where the database would leave it there: in freed space, in a log. With `all`
   * every trace of it, such as one that was left where rows moved; the whole file is written anew for that. Rejects if
   * another process keeps it from that.
   */
  purge?(options?: { readonly all?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** Row counts are few, see `runsOf`, and a statement of 256 rows takes longer to put together than to run. */
const knownPlaces = new Map<string, string>();

/** `($1, $2), ($3, $4)`: places for the values of a number of rows. */
export function places(rows: number, columns: number): string {
  const size = `${rows} ${columns}`;
  let known = knownPlaces.get(size);
  if (known === undefined) {
    known = placesOf(rows, columns);
    knownPlaces.set(size, known);
  }
  return known;
}

function placesOf(rows: number, columns: number): string {
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const line = Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`);
    lines.push(`(${line.join(', ')})`);
  }
  return lines.join(', ');
}

/** Statements are kept by their text, so row counts are rounded up to few sizes by taking rows in such runs. */
export function* runsOf<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  let at = 0;
  for (let size = most; size >= 1; size = Math.floor(size / 4)) {
    while (items.length - at >= size) {
      yield items.slice(at, at + size);
      at += size;
    }
  }
}
