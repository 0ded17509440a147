import { markOf } from '../rules/marks.js';
import type { Condition, Default, OutcomeTemplate, Rule } from '../rules/model.js';
import { isRouteAlone, type Step, toRouteStep } from '../rules/outcomes/list.js';
import { capturesAnything } from './captures.js';
import type { EntryStore } from './entries.js';
import type { Facts } from './facts.js';
import type { Gates } from './index/gates.js';
import type { Keeping } from './keep.js';
import { keepingOf } from './memory-slot.js';
import type { Predicate } from './predicates.js';
import { CaptureRecord, toStep } from './step.js';

/** What many entries may share. */
interface Common {
  readonly file: string;
  readonly route: string | null;
  readonly more: More | undefined;
}

/** What only some entries have: captures, or an outcome that is more than a route. */
interface More {
  readonly isDefault: boolean;
  /** The conditions that capture something, including those of the groups around it; `undefined` if none does. */
  readonly captures: Predicate | undefined;
  readonly outcome: OutcomeTemplate;
  readonly keeping: Keeping | undefined;
}

// An entry has three places in the array; these are their offsets.
const stride = 3;
const nameAt = 0;
const lineAt = 1;
const commonAt = 2;

/**
 * What each entry adds to a decision when it holds, by the number of the entry; made when the entry first holds. What
 * an entry has of its own is kept together in one array. What it shares with others is in an object that is likely to
 * be in the cache: among 100,000 rules, each jump to another place in memory takes time.
 */
export class Plans {
  readonly #parts: (string | number | Common | undefined)[];
  /** What entries that only name a route share, by file and route. */
  readonly #routes = new Map<string, Map<string | null, Common>>();
  /** What entries do to the memory, by how it is written. */
  readonly #keepings = new Map<string, Keeping>();
  readonly #marks = new Map<number, string | undefined>();
  readonly #store: EntryStore;
  readonly #gates: Gates;
  /** By entry, as `Entries` has them. */
  readonly #traits: Int32Array;
  readonly #compile: (condition: Condition) => Predicate;

  constructor(
    store: EntryStore,
    gates: Gates,
    traits: Int32Array,
    compile: (condition: Condition) => Predicate,
  ) {
    this.#traits = traits;
    this.#store = store;
    this.#gates = gates;
    this.#compile = compile;
    this.#parts = new Array<undefined>(stride * gates.entries).fill(undefined);
  }

  get length(): number {
    return this.#gates.entries;
  }

  /** Returns the name under which a memory notes that an entry with `once` took an event. */
  markOf(entry: number): string | undefined {
    if (!this.#marks.has(entry)) {
      const from = this.#store.at(entry);
      this.#marks.set(entry, from && markOf(from));
    }
    return this.#marks.get(entry);
  }

  isDefault(entry: number): boolean {
    const common = this.#parts[stride * entry + commonAt] as Common | undefined;
    return common?.more?.isDefault === true;
  }

  /** Makes an entry ready; returns `false` if it can no longer be read. */
  #add(entry: number): boolean {
    const from = this.#store.at(entry);
    if (from === undefined) return false;
    const { source, start } = from.span;
    const capturing = this.#capturingOf(from, entry);
    const keeping = this.#shared(keepingOf(from, this.#traits[entry] ?? 0));
    const at = stride * entry;
    this.#parts[at + nameAt] = from.kind === 'default' ? 'default' : from.name;
    this.#parts[at + lineAt] = source.position(start).line;
    this.#parts[at + commonAt] =
      from.kind === 'default' ||
      capturing !== undefined ||
      keeping !== undefined ||
      !isRouteAlone(from.outcome)
        ? toCommon(from, capturing && this.#compile(capturing), keeping)
        : this.#routed(source.file, from.outcome.route ?? null);
    return true;
  }

  /** Returns what an entry before this one does to the memory if it is the same: where it is written does not matter. */
  #shared(keeping: Keeping | undefined): Keeping | undefined {
    // A mark is of one entry only.
    if (keeping === undefined || keeping.mark !== undefined) return keeping;
    const key = JSON.stringify(keeping, (name, value) => (name === 'span' ? undefined : value));
    const known = this.#keepings.get(key);
    if (known === undefined) this.#keepings.set(key, keeping);
    return known ?? keeping;
  }

  #capturingOf(from: Rule | Default, entry: number): Condition | undefined {
    const conditions = this.#gates
      .around(entry)
      .map((gate) => this.#store.gate(gate))
      .filter((when) => when !== undefined && capturesAnything(when)) as Condition[];
    if (from.kind === 'rule' && capturesAnything(from.when)) conditions.push(from.when);
    return conditions.length <= 1 ? conditions[0] : { kind: 'all', of: conditions };
  }

  /** Returns what an entry captured, and its outcome with every placeholder filled; `undefined` if it can no longer be read. */
  toStep(entry: number, facts: Facts): Step | undefined {
    const parts = this.#parts;
    const at = stride * entry;
    if (parts[at + commonAt] === undefined && !this.#add(entry)) return undefined;
    const rule = parts[at + nameAt] as string;
    const line = parts[at + lineAt] as number;
    const { file, route, more } = parts[at + commonAt] as Common;
    if (more === undefined) return toRouteStep({ rule, file, line }, route);
    const captured = new CaptureRecord();
    more.captures?.capture(facts, captured);
    facts.rows = captured.rows;
    return toStep({ rule, file, line }, more.outcome, captured.record, facts, more.keeping);
  }

  #routed(file: string, route: string | null): Common {
    let routes = this.#routes.get(file);
    if (routes === undefined) {
      routes = new Map();
      this.#routes.set(file, routes);
    }
    let common = routes.get(route);
    if (common === undefined) {
      common = { file, route, more: undefined };
      routes.set(route, common);
    }
    return common;
  }
}

function toCommon(
  from: Rule | Default,
  captures: Predicate | undefined,
  keeping: Keeping | undefined,
): Common {
  const { outcome } = from;
  return {
    file: from.span.source.file,
    route: outcome.route ?? null,
    more: { isDefault: from.kind === 'default', captures, outcome, keeping },
  };
}
