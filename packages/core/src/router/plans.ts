import type { Step } from '../decision.js';
import type { Default, MessageTemplate, ParamTemplate, Rule, Template } from '../rules/model.js';
import type { Facts } from './facts.js';
import { fillMessage, fillParams, fillText } from './fill.js';
import { setOwn } from './own.js';
import type { CaptureSink, Predicate } from './predicates.js';

/** What but some entries have: an outcome beyond a route. */
interface More {
  readonly isDefault: boolean;
  readonly params: readonly ParamTemplate[];
  readonly reply: readonly MessageTemplate[];
  readonly forward: Template | undefined;
  readonly handover: string | null;
}

// Where in an entry's stretch of the one array its parts stand.
const stride = 6;
const nameAt = 0;
const fileAt = 1;
const lineAt = 2;
const routeAt = 3;
const capturingAt = 4;
const moreAt = 5;

/**
 * What entries that hold add to a decision, by the number of the entry. All stands side by side in one array, and not
 * in an object each: among 100,000 rules each step from one object to the next waits for memory.
 */
export class Plans {
  readonly #parts: (string | number | null | Predicate | More | undefined)[] = [];

  get length(): number {
    return this.#parts.length / stride;
  }

  /** @param capturing what captures, where anything does, the groups around included */
  add(from: Rule | Default, capturing: Predicate | undefined): void {
    const { source, start } = from.span;
    const { route, params, reply, forward, handover } = from.outcome;
    const isDefault = from.kind === 'default';
    const isPlain =
      !isDefault && params.length + reply.length === 0 && (forward ?? handover) === undefined;
    this.#parts.push(
      isDefault ? 'default' : from.name,
      source.file,
      source.position(start).line,
      route ?? null,
      capturing,
      isPlain ? undefined : { isDefault, params, reply, forward, handover: handover ?? null },
    );
  }

  isDefault(entry: number): boolean {
    return (this.#parts[stride * entry + moreAt] as More | undefined)?.isDefault === true;
  }

  /** What an entry captured, and its outcome with every placeholder filled. */
  toStep(entry: number, facts: Facts): Step {
    const parts = this.#parts;
    const at = stride * entry;
    const captured = new CaptureRecord();
    (parts[at + capturingAt] as Predicate | undefined)?.capture(facts, captured);
    const captures = captured.record;
    const rule = parts[at + nameAt] as string;
    const file = parts[at + fileAt] as string;
    const line = parts[at + lineAt] as number;
    const route = parts[at + routeAt] as string | null;
    const more = parts[at + moreAt] as More | undefined;
    if (more === undefined) {
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
    const params = fillParams(more.params, facts, captures);
    const names = { facts, captures, params };
    return {
      rule,
      file,
      line,
      captures,
      route,
      params,
      reply: more.reply.map((message) => fillMessage(message, names)),
      forward: more.forward === undefined ? null : fillText(more.forward, names),
      handover: more.handover,
    };
  }
}

/** What was captured, as an ordinary object. */
class CaptureRecord implements CaptureSink {
  readonly record: Record<string, string> = {};

  set(name: string, text: string): void {
    setOwn(this.record, name, text);
  }
}
