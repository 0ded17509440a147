import { digestOf } from '../model/digest.js';
import { IdTables, usualYoung } from './id-tables.js';
import type { FlowStatements } from './sqlite-flow-statements.js';

/** How many ids are kept where before they are moved on. */
export interface IdRoom {
  /** In memory alone, before they are moved into the tables. */
  readonly mostRecent?: number;
  /** In the young one of the tables. */
  readonly mostYoung?: number;
}

const usualRecent = 50_000;
/** How many ids are moved for each event that is added, so that a move ends long before the next one is due. */
const movedForEach = 3;

/**
 * The ids of the events in a SQLite file, by which repeats are recognized.
 *
 * Ids come in no order, so an index that is written with each event changes a page for each: that was three quarters of all
 * that a commit wrote. The tables of ids (`IdTables`) are written behind instead. The ids of the latest events are in memory
 * and in `event` alone, where a start finds them again; from there they move into the tables many at a time, in their order.
 * That is not the order of time: Messenger may send an event again with another time
 * (https://github.com/restfb/restfb/issues/614).
 */
export class KnownIds {
  readonly #sql: FlowStatements;
  readonly #tables: IdTables;
  readonly #mostRecent: number;
  /** Digests of the ids of the latest events, with the positions of these events. */
  #recent = new Map<string, number>();
  /** Those that are on their way into the tables, all of them until the last one is there. */
  #moving = new Map<string, number>();
  #movingUntil = 0;
  /** Digests of `#moving` that are not in the tables yet: parts in descending order, each of them in no order. */
  #parts: string[][] = [];
  /** The part whose turn it is, in descending order. */
  #part: string[] = [];
  /** Digests by id, of what `look` was asked for. */
  #digests = new Map<string, string>();
  /** Those of them that are in the tables. */
  #found: ReadonlySet<string> = new Set();
  /** The last event whose id is known here; 0 before `catchUp`. */
  #last = 0;
  #added = 0;

  constructor(sql: FlowStatements, { mostRecent = usualRecent, mostYoung = usualYoung }: IdRoom) {
    this.#sql = sql;
    this.#tables = new IdTables(sql, mostYoung);
    this.#mostRecent = mostRecent;
  }

  /**
   * Reads the ids of events that are neither in the tables nor known here. Returns whether there may be more of them: it is
   * to be called again then, since all at once could be more than fits in memory.
   */
  catchUp(): boolean {
    const from = Math.max(this.#last, Number(this.#sql.movedUntil([])![0]));
    const rows = this.#sql.idsAfter([from, this.#mostRecent]);
    for (const [position, id] of rows) this.#recent.set(digestOf(String(id)), Number(position));
    this.#last = Number(rows.at(-1)?.[0] ?? from);
    while (this.#recent.size >= this.#mostRecent) this.#move(this.#mostRecent);
    return rows.length === this.#mostRecent;
  }

  /** The position of the last event whose id was known here, though that event may be deleted by now. */
  get last(): number {
    return this.#last;
  }

  /** Looks for the ids of a commit in the tables. To be called with all of them, before `has`. */
  look(ids: readonly string[]): void {
    this.#added = 0;
    this.#digests = new Map(ids.map((id) => [id, digestOf(id)]));
    this.#found = this.#tables.find([...this.#digests.values()]);
  }

  /** Whether there is an event with this id. */
  has(id: string): boolean {
    const digest = this.#digests.get(id)!;
    return this.#recent.has(digest) || this.#moving.has(digest) || this.#found.has(digest);
  }

  add(id: string, position: number): void {
    this.#recent.set(this.#digests.get(id)!, position);
    this.#last = position;
    this.#added++;
  }

  /** Moves some ids into the tables, to be called at the end of a commit. */
  moveSome(): void {
    if (this.#added === 0) return;
    this.#move(this.#added * movedForEach);
    this.#tables.age(this.#added);
  }

  /** Forgets what is known here, since a commit failed; `catchUp` reads it again. */
  forget(): void {
    this.#recent = new Map();
    this.#moving = new Map();
    this.#parts = [];
    this.#part = [];
    this.#last = 0;
    this.#tables.forget();
  }

  #move(most: number): void {
    if (this.#moving.size === 0 && this.#recent.size >= this.#mostRecent) this.#begin();
    if (this.#moving.size === 0) return;
    const moved: string[] = [];
    while (moved.length < most) {
      const digest = this.#next();
      if (digest === undefined) break;
      moved.push(`${digest}${this.#moving.get(digest)}`);
    }
    this.#tables.insert(moved);
    if (moved.length === most) return;
    this.#sql.setMovedUntil([this.#movingUntil]);
    this.#moving = new Map();
  }

  /** All at once would be sorted for too long, with people waiting: so they are dealt into parts by how they begin. */
  #begin(): void {
    this.#moving = this.#recent;
    this.#movingUntil = this.#last;
    this.#recent = new Map();
    const parts = new Map<string, string[]>();
    for (const digest of this.#moving.keys()) {
      const part = parts.get(digest[0]!);
      if (part === undefined) parts.set(digest[0]!, [digest]);
      else part.push(digest);
    }
    this.#parts = [...parts.keys()]
      .sort()
      .reverse()
      .map((first) => parts.get(first)!);
  }

  /** The next digest in order; undefined after the last one. */
  #next(): string | undefined {
    if (this.#part.length === 0) this.#part = this.#parts.pop()?.sort().reverse() ?? [];
    return this.#part.pop();
  }
}
