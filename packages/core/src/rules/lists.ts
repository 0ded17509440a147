import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { TextNode } from '../syntax/node.js';

/** A named list. `values` are in the order written, without repeats. */
export interface List {
  /** The name that rules use. */
  readonly name: string;
  /** What is in it. */
  readonly values: readonly string[];
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

  /** Whether there is no list, and nowhere that one could be hidden. */
  get isEmpty(): boolean {
    return this.#own.size + this.#suspects.length === 0 && (this.#outer?.isEmpty ?? true);
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

/** The values of a list file: one a line; empty lines and lines that begin with # are passed over. */
export function listValues(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
