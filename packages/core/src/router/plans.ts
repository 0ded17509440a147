import type { Step } from '../decision.js';
import type { Condition, Default, OutcomeTemplate, Rule } from '../rules/model.js';
import type { Facts } from './facts.js';
import type { Predicate } from './predicates.js';
import { CaptureRecord, toStep } from './step.js';

/** What many entries may have in common. */
interface Common {
  readonly file: string;
  readonly route: string | null;
  readonly more: More | undefined;
}

/** What but some entries have: captures, or an outcome beyond a route. */
interface More {
  readonly isDefault: boolean;
  /** What captures, where anything does, the groups around included; and made ready, once it has been asked. */
  readonly capturing: Condition | undefined;
  captures: Predicate | undefined;
  readonly outcome: OutcomeTemplate;
}

// Where in an entry's stretch of the one array its parts stand.
const stride = 3;
const nameAt = 0;
const lineAt = 1;
const commonAt = 2;

/**
 * What entries that hold add to a decision, by the number of the entry. What each has for itself stands side by side
 * in one array, and what it shares with others in an object that is likely to be at hand: among 100,000 rules each step
 * from one place to the next waits for memory.
 */
export class Plans {
  readonly #parts: (string | number | Common)[] = [];
  /** What entries that do nothing but name a route share, by file and route. */
  readonly #routes = new Map<string, Map<string | null, Common>>();

  readonly #compile: (condition: Condition) => Predicate;

  constructor(compile: (condition: Condition) => Predicate) {
    this.#compile = compile;
  }

  get length(): number {
    return this.#parts.length / stride;
  }

  /** @param capturing what captures, where anything does, the groups around included */
  add(from: Rule | Default, capturing: Condition | undefined): void {
    const { source, start } = from.span;
    this.#parts.push(
      from.kind === 'default' ? 'default' : from.name,
      source.position(start).line,
      from.kind === 'default' || capturing !== undefined || !isPlain(from.outcome)
        ? toCommon(from, capturing)
        : this.#routed(source.file, from.outcome.route ?? null),
    );
  }

  isDefault(entry: number): boolean {
    return (this.#parts[stride * entry + commonAt] as Common).more?.isDefault === true;
  }

  /** What an entry captured, and its outcome with every placeholder filled. */
  toStep(entry: number, facts: Facts): Step {
    const parts = this.#parts;
    const at = stride * entry;
    const rule = parts[at + nameAt] as string;
    const line = parts[at + lineAt] as number;
    const { file, route, more } = parts[at + commonAt] as Common;
    if (more === undefined) {
      const captures = {};
      const params = {};
      return {
        rule,
        file,
        line,
        captures,
        route,
        params,
        reply: [],
        forward: null,
        handover: null,
      };
    }
    const captured = new CaptureRecord();
    if (more.capturing !== undefined) {
      more.captures ??= this.#compile(more.capturing);
      more.captures.capture(facts, captured);
    }
    return toStep({ rule, file, line }, more.outcome, captured.record, facts);
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

function isPlain({ params, reply, forward, handover }: OutcomeTemplate): boolean {
  return params.length + reply.length === 0 && (forward ?? handover) === undefined;
}

function toCommon(from: Rule | Default, capturing: Condition | undefined): Common {
  const { outcome } = from;
  return {
    file: from.span.source.file,
    route: outcome.route ?? null,
    more: { isDefault: from.kind === 'default', capturing, captures: undefined, outcome },
  };
}
