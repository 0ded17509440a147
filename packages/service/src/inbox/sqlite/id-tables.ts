import type { FlowStatements } from './sqlite-flow-statements.js';

/** About how many ids the young table has. */
export const usualYoung = 1_000_000;
/** How many ids move into the old table at a time. */
const movedAtOnce = 256;

/**
 * The two tables of ids. Digests come in no order, so among ten million of them each new one falls on a page of its own, and
 * a whole page is written for it. So new ones go into a young table, which is small enough that several fall on one page.
 * From there they move into the old table, again in order and so that several fall on one page. The move never
 * ends: it goes through the young table from the first digest to the last one, and then begins again.
 */
export class IdTables {
  readonly #sql: FlowStatements;
  readonly #mostYoung: number;
  /** How many ids the young table has; undefined where it is not known. Some may have been deleted since. */
  #young: number | undefined;
  /** The last digest that moved in this turn; empty where a turn begins. */
  #last = '';
  /** How many ids have come into memory since some moved. */
  #due = 0;

  constructor(sql: FlowStatements, mostYoung: number) {
    this.#sql = sql;
    this.#mostYoung = mostYoung;
  }

  /** Those of some digests that are in the tables. */
  find(digests: readonly string[]): ReadonlySet<string> {
    if (digests.length === 0) return new Set();
    const json = JSON.stringify(digests);
    const rows = [...this.#sql.knownYoung([json]), ...this.#sql.known([json])];
    return new Set(rows.map(([digest]) => String(digest)));
  }

  /** Adds digests, each with the position of its event behind it; in order, many fall on one page. */
  insert(digests: readonly string[]): void {
    if (digests.length === 0) return;
    this.#sql.insertYoung([JSON.stringify(digests)]);
    if (this.#young !== undefined) this.#young += digests.length;
  }

  /** Moves as many ids into the old table as came, where the young one is full. */
  age(came: number): void {
    this.#young ??= Number(this.#sql.countYoung([])![0]);
    if (this.#young < this.#mostYoung) return;
    this.#due += came;
    if (this.#due < Math.min(movedAtOnce, this.#mostYoung)) return;
    const from = this.#last;
    const row = this.#sql.youngUntil([from, this.#due]);
    const [until, count] = [String(row![0] ?? ''), Number(row![1])];
    if (count > 0) {
      this.#sql.insertOld([from, until]);
      this.#sql.deleteYoung([from, until]);
    }
    // Fewer than it was believed: some were deleted with their events.
    const isEmpty = count === 0 && from === '';
    this.#young = isEmpty ? undefined : this.#young - count;
    this.#last = count < this.#due ? '' : until;
    this.#due -= count;
  }

  /** Forgets what is known of the tables, since a commit failed. */
  forget(): void {
    this.#young = undefined;
    this.#last = '';
    this.#due = 0;
  }
}
