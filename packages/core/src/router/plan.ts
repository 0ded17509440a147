import type { Step } from '../decision.js';
import type { Default, MessageTemplate, ParamTemplate, Rule, Template } from '../rules/model.js';
import type { Facts } from './facts.js';
import { fillMessage, fillParams, fillText } from './fill.js';
import { setOwn } from './own.js';
import type { CaptureSink, Predicate } from './predicates.js';

/**
 * What an entry that holds adds to a decision. What every rule has stands in one small object: among 100,000 rules
 * each step from one object to the next waits for memory.
 */
export class Plan {
  /** The rule's name, or `default`. */
  readonly #name: string;
  readonly #file: string;
  readonly #line: number;
  readonly #route: string | null;
  readonly #more: More | undefined;

  /** @param capturing what captures, where anything does, the groups around included */
  constructor(from: Rule | Default, capturing: Predicate | undefined) {
    const { source, start } = from.span;
    this.#name = from.kind === 'default' ? 'default' : from.name;
    this.#file = source.file;
    this.#line = source.position(start).line;
    this.#route = from.outcome.route ?? null;
    const { params, reply, forward, handover } = from.outcome;
    const isPlain =
      from.kind === 'rule' &&
      capturing === undefined &&
      params.length + reply.length === 0 &&
      (forward ?? handover) === undefined;
    this.#more = isPlain
      ? undefined
      : {
          isDefault: from.kind === 'default',
          capturing,
          params,
          reply,
          forward,
          handover: handover ?? null,
        };
  }

  get isDefault(): boolean {
    return this.#more?.isDefault === true;
  }

  /** What it captured, and its outcome with every placeholder filled. */
  toStep(facts: Facts): Step {
    if (this.#more !== undefined) return this.#fill(this.#more, facts);
    return {
      rule: this.#name,
      file: this.#file,
      line: this.#line,
      captures: {},
      route: this.#route,
      params: {},
      reply: [],
      forward: null,
      handover: null,
    };
  }

  #fill({ capturing, params, reply, forward, handover }: More, facts: Facts): Step {
    const captured = new CaptureRecord();
    capturing?.capture(facts, captured);
    const captures = captured.record;
    const names = { facts, captures, params: fillParams(params, facts, captures) };
    return {
      rule: this.#name,
      file: this.#file,
      line: this.#line,
      captures,
      route: this.#route,
      params: names.params,
      reply: reply.map((message) => fillMessage(message, names)),
      forward: forward === undefined ? null : fillText(forward, names),
      handover,
    };
  }
}

/** What but some have: an outcome beyond a route, and captures. */
interface More {
  readonly isDefault: boolean;
  readonly capturing: Predicate | undefined;
  readonly params: readonly ParamTemplate[];
  readonly reply: readonly MessageTemplate[];
  readonly forward: Template | undefined;
  readonly handover: string | null;
}

/** What was captured, as an ordinary object. */
class CaptureRecord implements CaptureSink {
  readonly record: Record<string, string> = {};

  set(name: string, text: string): void {
    setOwn(this.record, name, text);
  }
}
