export type Value = string | number | null;
export type Row = { readonly [column: string]: Value };

/** Runs one statement; resolves to its rows. Parameters are written `$1`, `$2`, … on every database. */
export interface Query {
  (sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** Runs a statement that gives no rows; resolves to how many rows it changed. */
  change(sql: string, parameters?: readonly Value[]): Promise<number>;
}

/** What no database takes or gives back as it was: a NUL, half a character. */
const unkept = /[\0\p{Surrogate}]/gu;

/**
 * Values as every database keeps them: whole numbers, since only times in milliseconds and counts are stored, and
 * texts of whole characters without a NUL. Every driver passes its parameters through here, so that nothing that is
 * stored depends on the code that made it. Throws `TypeError` for NaN.
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

/** The next whole number: a wait for a part of a millisecond is one for all of it. */
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
  /** Ends the definition of a table that is looked up by its text key alone. */
  readonly keyed: string;
  /** Locks the rows that a `select` gives, after waiting until nobody else does. */
  readonly rowLock: string;
  /** Lets one process at a time change the tables. */
  readonly lockSchema: string | undefined;
}

/**
 * What the inbox needs of a database. The SQL of `records/` and `tables/` is written once for all databases, which only
 * carry it out; the flow has statements of its own for each.
 */
export interface Database {
  readonly dialect: Dialect;
  /**
   * Runs `work` in a transaction: all of what it wrote is on the disk when this resolves, and nothing of it
   * when it rejects. It may be run again, so `work` must do nothing but query. It must not wait for anything else.
   *
   * In one that is `slow`, such as where tables are made anew, a statement may take hours. One that only `reads` does not
   * wait for those that write, and does not hold them up.
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
   * Removes what was deleted from the disk, where the database would leave it: in freed space, in a log. With `all`, every
   * trace of it, also where rows have moved; for that the whole file is written anew. Rejects if another process
   * prevents it.
   */
  purge?(options?: { readonly all?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** `$1, $2, …`: places for a number of values. */
export function placesFor(count: number): string {
  return Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');
}

/** Texts made before: row counts are few, see `runsOf`, and a statement of 256 rows takes longer to put together than to run. */
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

/** Cuts rows into runs of few sizes, such as 256, 64, 16, 4 and 1: prepared statements are kept by their text. */
export function* runsOf<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  let at = 0;
  for (let size = most; size >= 1; size = Math.floor(size / 4)) {
    while (items.length - at >= size) {
      yield items.slice(at, at + size);
      at += size;
    }
  }
}
