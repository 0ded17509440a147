import type { Step } from '../decision.js';
import type {
  Default,
  MessageTemplate,
  OutcomeTemplate,
  ParamTemplate,
  Rule,
  Template,
} from '../rules/model.js';
import type { Facts } from './facts.js';
import { fillMessage, fillParams, fillText } from './fill.js';
import { setOwn } from './own.js';
import type { CaptureMap, Predicate } from './predicates.js';

/**
 * What an entry that holds adds to a decision. All of it stands in one object: among 100,000 rules each step from
 * one object to the next waits for memory.
 */
export class Plan {
  /** The rule's name, or `default`. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly #file: string;
  readonly #line: number;
  readonly #capturing: Predicate | undefined;
  readonly #route: string | null;
  readonly #params: readonly ParamTemplate[] | undefined;
  readonly #reply: readonly MessageTemplate[] | undefined;
  readonly #forward: Template | null;
  readonly #handover: string | null;

  /** @param capturing what captures, where anything does, the groups around included */
  constructor(from: Rule | Default, capturing: Predicate | undefined) {
    const { source, start } = from.span;
    const { route, params, reply, forward, handover }: OutcomeTemplate = from.outcome;
    this.isDefault = from.kind === 'default';
    this.name = from.kind === 'default' ? 'default' : from.name;
    this.#file = source.file;
    this.#line = source.position(start).line;
    this.#capturing = capturing;
    this.#route = route ?? null;
    this.#params = params.length > 0 ? params : undefined;
    this.#reply = reply.length > 0 ? reply : undefined;
    this.#forward = forward ?? null;
    this.#handover = handover ?? null;
  }

  /** What it captured, and its outcome with every placeholder filled. */
  toStep(facts: Facts): Step {
    const captured = this.#capturing && capture(this.#capturing, facts);
    const params = this.#params ? fillParams(this.#params, facts, captured) : {};
    const names = { facts, captures: captured, params };
    return {
      rule: this.name,
      file: this.#file,
      line: this.#line,
      captures: captured ? toRecord(captured) : {},
      route: this.#route,
      params,
      reply: this.#reply ? this.#reply.map((message) => fillMessage(message, names)) : [],
      forward: this.#forward === null ? null : fillText(this.#forward, names),
      handover: this.#handover,
    };
  }
}

function capture(capturing: Predicate, facts: Facts): CaptureMap {
  const captures: CaptureMap = new Map();
  capturing.capture(facts, captures);
  return captures;
}

function toRecord(captures: CaptureMap): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [name, text] of captures) setOwn(record, name, text);
  return record;
}
