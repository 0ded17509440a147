import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { type TextNode, within } from '../syntax/node.js';
import { type List, Table } from './tables/table.js';

export type { List } from './tables/table.js';

interface Definition {
  readonly span: Span;
  readonly kind: 'list' | 'table';
  /** Reads it; `undefined` if it cannot be read, which has been reported. */
  readonly read: () => List | Table | undefined;
  state: 'unread' | 'open' | 'read';
  list: List | Table | undefined;
}

const noUses: ReadonlySet<string> = new Set();

/** The lists and tables that a group and everything inside it can see. */
export class Lists {
  readonly #outer: Lists | undefined;
  readonly #suspects: readonly Span[];
  readonly #own = new Map<string, Definition>();
  #used = new Set<string>();

  /** @param suspects where a mistake in the group may hide a list */
  constructor(outer?: Lists, suspects: readonly Span[] = []) {
    this.#outer = outer;
    this.#suspects = [...suspects, ...(outer ? outer.#suspects : [])];
  }

  /** Whether there is no list, and no place where one could be hidden. */
  get isEmpty(): boolean {
    return this.#own.size + this.#suspects.length === 0 && (this.#outer?.isEmpty ?? true);
  }

  /** @param read returns `undefined` if it cannot be read: its name is known all the same */
  define(
    kind: Definition['kind'],
    name: string,
    span: Span,
    read: () => List | Table | undefined,
  ): void {
    this.#own.set(name, { span, kind, read, state: 'unread', list: undefined });
  }

  /** Returns where this group itself defines a list or table of this name. */
  placeOf(name: string): Span | undefined {
    return this.#own.get(name)?.span;
  }

  /** Reads those that nothing has asked for, in the order in which they are written. */
  readAll(): void {
    for (const definition of this.#own.values()) this.#read(definition);
  }

  /**
   * Finds the values that a name stands for: those of the nearest list of this name, the keys of a table, or
   * `TABLE.COLUMN`. An unknown name is reported. A list that names itself while it is read means the list of that name
   * further out, to which it adds.
   */
  find(node: TextNode, report: Report, ofCapture = false): List | undefined {
    const { text } = node;
    const { found, open } = this.#find(text);
    if (found) {
      const list = this.#read(found);
      return list instanceof Table ? list.keys : list;
    }
    const dot = text.indexOf('.');
    if (dot > 0) {
      const name = text.slice(0, dot);
      const table = this.#find(name, 'table').found;
      if (table) return this.#column(table, node, report);
      const place = within(node, 0, dot);
      report(problems.unknownName(place, 'table', name, this.#names('table'), this.#suspects));
      return undefined;
    }
    report(
      open
        ? problems.listOfItself(node.span, text, open.span)
        : problems.unknownName(
            node.span,
            ofCapture ? 'either' : 'list',
            text,
            this.#names(),
            this.#suspects,
          ),
    );
    return undefined;
  }

  /** Returns a column of a table; an unknown column is reported. */
  columnOf(table: Table, name: TextNode, report: Report): List | undefined {
    const column = table.column(name.text);
    if (column === undefined) {
      report(problems.unknownColumn(name.span, table.name, name.text, table.columns));
    }
    return column;
  }

  #column(definition: Definition, node: TextNode, report: Report): List | undefined {
    const table = this.#read(definition);
    if (!(table instanceof Table)) return undefined;
    const name = node.text.slice(node.text.indexOf('.') + 1);
    const place = within(node, node.text.length - name.length, node.text.length);
    return this.columnOf(table, { ...node, text: name, span: place }, report);
  }

  /** Returns the nearest table of this name; an unknown name is reported. */
  findTable(node: TextNode, report: Report): Table | undefined {
    const { found } = this.#find(node.text, 'table');
    if (!found) {
      const known = this.#names('table');
      report(problems.unknownName(node.span, 'table', node.text, known, this.#suspects));
      return undefined;
    }
    const table = this.#read(found);
    return table instanceof Table ? table : undefined;
  }

  /** Returns whether there is a list or table of this name, or a table of which it could be a column. */
  knows(name: string): boolean {
    const { found, open } = this.#find(name);
    return (found ?? open ?? this.#find(name.split('.')[0]!, 'table').found) !== undefined;
  }

  /** The names of all that can be seen from here. */
  get names(): readonly string[] {
    return this.#names();
  }

  /** Returns the nearest definition of a name, and one that is being read at the moment. */
  #find(name: string, kind?: Definition['kind']) {
    let open: Definition | undefined;
    for (let lists: Lists | undefined = this; lists; lists = lists.#outer) {
      const found = lists.#own.get(name);
      if (!found || (kind !== undefined && found.kind !== kind)) continue;
      if (found.state === 'open') {
        open ??= found;
        continue;
      }
      lists.#used.add(name);
      return { found, open };
    }
    return { found: undefined, open };
  }

  #read(definition: Definition): List | Table | undefined {
    if (definition.state === 'unread') {
      definition.state = 'open';
      definition.list = definition.read();
      definition.state = 'read';
    }
    return definition.list;
  }

  /** Returns the names that were asked for since the last call. */
  takeUses(): ReadonlySet<string> {
    const used = this.#used;
    if (used.size === 0) return noUses;
    this.#used = new Set();
    return used;
  }

  /**
   * Reports those that nothing asks for.
   *
   * @param group where they could be used
   * @param used the names that are asked for; by default those since `takeUses`
   */
  reportUnused(group: Span, report: Report, used: ReadonlySet<string> = this.#used): void {
    for (const [name, { span, kind }] of this.#own) {
      if (!used.has(name)) report(problems.unusedList(span, kind, name, group));
    }
  }

  #names(kind?: Definition['kind']): string[] {
    const own = [...this.#own].flatMap(([name, one]) =>
      kind === undefined || one.kind === kind ? [name] : [],
    );
    return [...own, ...(this.#outer ? this.#outer.#names(kind) : [])];
  }
}

/** Returns the values of a list file: one a line; empty lines and lines that begin with # are skipped. */
export function listValues(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
