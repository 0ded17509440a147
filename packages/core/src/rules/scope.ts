import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { TextNode } from '../syntax/node.js';
import type { Condition, List } from './model.js';

/** A name that a condition captures. */
export interface Capture {
  /** Where it stands. */
  readonly span: Span;
  /** Every event that passes the condition has it. */
  readonly always: boolean;
}

/** What is known of an event that has passed a condition. */
export interface Knowledge {
  readonly captures: ReadonlyMap<string, Capture>;
}

export const nothingKnown: Knowledge = { captures: new Map() };

/** What is known once all of these hold; a name that two of them capture is a clash. */
export function knownOfAll(all: readonly Knowledge[], report: Report): Knowledge {
  if (all.length === 1) return all[0]!;
  const captures = new Map<string, Capture>();
  for (const knowledge of all) {
    for (const [name, capture] of knowledge.captures) {
      const first = captures.get(name);
      if (first) report(problems.captureClash(capture.span, name, first.span));
      else captures.set(name, capture);
    }
  }
  return { captures };
}

/** What is known once one of these holds, whichever it is. */
export function knownOfAny(any: readonly Knowledge[]): Knowledge {
  if (any.length === 1) return any[0]!;
  const captures = new Map<string, Capture>();
  for (const { captures: some } of any) {
    for (const [name, { span }] of some) {
      if (captures.has(name)) continue;
      captures.set(name, { span, always: any.every((one) => one.captures.get(name)?.always) });
    }
  }
  return { captures };
}

interface Definition {
  readonly span: Span;
  /** Reads the list; `undefined` where it cannot be read, which has been said. */
  readonly read: () => List | undefined;
  state: 'unread' | 'open' | 'read';
  list: List | undefined;
}

/** The lists that a group and everything inside it can see. */
export class Lists {
  readonly #outer: Lists | undefined;
  readonly #suspects: readonly Span[];
  readonly #own = new Map<string, Definition>();
  readonly #used = new Set<string>();

  /** `suspects` are where a slip of the group would hide a list. */
  constructor(outer?: Lists, suspects: readonly Span[] = []) {
    this.#outer = outer;
    this.#suspects = [...suspects, ...(outer ? outer.#suspects : [])];
  }

  /** `read` gives `undefined` where the list cannot be read: its name is known all the same. */
  define(name: string, span: Span, read: () => List | undefined): void {
    this.#own.set(name, { span, read, state: 'unread', list: undefined });
  }

  /** Reads those that nothing has asked for, in the order in which they are written. */
  readAll(): void {
    for (const definition of this.#own.values()) this.#read(definition);
  }

  /**
   * The list of this name that is nearest; one that is not in sight is reported. A list that is asked for while it is
   * read means the one of its name around it, to which it adds.
   */
  find(node: TextNode, report: Report): List | undefined {
    let open: Definition | undefined;
    for (let lists: Lists | undefined = this; lists; lists = lists.#outer) {
      const found = lists.#own.get(node.text);
      if (!found) continue;
      if (found.state === 'open') {
        open ??= found;
        continue;
      }
      lists.#used.add(node.text);
      return this.#read(found);
    }
    if (open) {
      report(problems.listOfItself(node.span, node.text, open.span));
      return undefined;
    }
    report(problems.unknownList(node.span, node.text, this.#names(), this.#suspects));
    return undefined;
  }

  #read(definition: Definition): List | undefined {
    if (definition.state === 'unread') {
      definition.state = 'open';
      definition.list = definition.read();
      definition.state = 'read';
    }
    return definition.list;
  }

  /** `group` is where they could be used. */
  reportUnused(group: Span, report: Report): void {
    for (const [name, { span }] of this.#own) {
      if (!this.#used.has(name)) report(problems.unusedList(span, name, group));
    }
  }

  #names(): string[] {
    return [...this.#own.keys(), ...(this.#outer ? this.#outer.#names() : [])];
  }
}

/** What a group hands to everything inside it. */
export interface Scope {
  readonly lists: Lists;
  /** What the conditions of the groups around have made known. */
  readonly known: Knowledge;
  /** Those conditions, the outermost first. */
  readonly when: readonly Condition[];
  /** Where they stand. */
  readonly conditions: readonly Span[];
  /** Names of the custom fields that are declared. */
  readonly fields: readonly string[];
}

/** A condition with what it makes known. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly known: Knowledge;
}

/** What surrounds a condition while it is read. */
export interface Context {
  readonly scope: Scope;
  readonly report: Report;
  /** Inside a `not`, where nothing can be captured. */
  readonly negated: boolean;
  readonly depth: number;
}
