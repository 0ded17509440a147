import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { badTable, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Source, Span } from '../report/source.js';
import {
  entryOf,
  type MapEntry,
  type MapNode,
  type Node,
  type TextNode,
  textAt,
} from '../syntax/node.js';
import { parseDuration } from './duration.js';
import { ageField } from './fields.js';
import { knownOfAll, nothingKnown } from './knowledge.js';
import { Lists } from './lists.js';
import type { Condition, Default, Group, Item, Pause, Rule, Test } from './model.js';
import { reachable } from './reachable-channels.js';
import { readCondition } from './read-condition.js';
import { readOutcome } from './read-outcome.js';
import { reportUnlikelyValues } from './referral-values.js';
import type { Scope } from './scope.js';
import { readTableFile, readTableRows, tableId } from './tables/read-table.js';
import type { Table } from './tables/table.js';

/** What a reader of groups needs from the files around it. */
export interface GroupContext {
  readonly report: Report;
  /** Returns the group of a file or folder, for `include`; `undefined` if it cannot be read, which has been reported. */
  include(path: TextNode, scope: Scope): Group | undefined;
  /** Returns the values of a list's file, one a line; `undefined` if it cannot be read, which has been reported. */
  listFile(path: TextNode): readonly string[] | undefined;
  /** Returns the text of a table's file; `undefined` if it cannot be read, which has been reported. */
  tableFile(path: TextNode): Source | undefined;
  /** Returns a table; `read` reads it from its text if it is not known from an earlier load. */
  tableOf(
    id: string,
    text: string,
    read: () => Table | undefined,
    /** Where it is written, if it is a file of its own. */
    source?: Source,
  ): Table | undefined;
}

/** The name of a rule, and where it stands. */
export interface ClaimedName {
  /** What it looks like: names that look the same count as the same. */
  readonly looks: string;
  readonly written: string;
  readonly span: Span;
}

/** What a group has besides its rules and its default. */
export interface GroupFrame {
  readonly name: string | undefined;
  readonly when: Condition | undefined;
  readonly switchesOff: boolean;
  /** What it passes down to everything inside it. */
  readonly scope: Scope;
}

/** Makes a group of its parts. `span` is the place that represents it. */
export function groupOf(
  { name, when, switchesOff }: GroupFrame,
  span: Span,
  items: readonly Item[],
  otherwise: Default | undefined,
): Group {
  const typedTaps = switchesOff ? { typedTaps: false } : {};
  return { kind: 'group', span, name, ...typedTaps, when, items, default: otherwise };
}

const groupKeys: ReadonlySet<string> = new Set([
  'name',
  'when',
  'max_age',
  'typed_taps',
  'lists',
  'tables',
  'rules',
  'default',
  'description',
  'profile',
]);

/** Reads a file's `max_age: 1h`, a condition of its group: the event is not older than that, or its age is unknown. */
function readMaxAge(entry: MapEntry | undefined): Condition | undefined {
  const most = entry?.value.kind === 'text' ? parseDuration(entry.value.text) : undefined;
  if (entry === undefined || most === undefined) return undefined;
  const span = { ...entry.keySpan, end: entry.value.span.end };
  const test: Test = { kind: 'more_than', bound: String(most) };
  return { kind: 'not', of: { kind: 'field', field: ageField, test, span } };
}

/** Reads `once: 24h`, or `once: ever`. */
function readOnce(map: MapNode): Pause | undefined {
  const written = textAt(map, 'once')?.text;
  return written === 'ever' ? 'ever' : written === undefined ? undefined : parseDuration(written);
}

/** Reads groups and rules, and checks that names of rules are unique in the rule set. */
export class GroupReader {
  readonly #surroundings: GroupContext;
  readonly #report: Report;
  /** Names of rules in the order in which they were read. */
  readonly names: ClaimedName[] = [];

  constructor(surroundings: GroupContext) {
    this.#surroundings = surroundings;
    this.#report = surroundings.report;
  }

  /** Reads the map of a group, or of a file, which is a group. `span` is the place that represents it. */
  group(map: MapNode, span: Span, outer: Scope): Group {
    const frame = this.frame(map, outer);
    const rules = entryOf(map, 'rules')?.value;
    const nodes = rules?.kind === 'list' ? rules.items : [];
    const items = nodes.flatMap((item) => this.item(item, frame.scope) ?? []);
    const group = groupOf(frame, span, items, this.default(map, frame));
    frame.scope.lists.reportUnused(map.span, this.#report);
    return group;
  }

  /** Reads what a group has besides its rules and its default. */
  frame(map: MapNode, outer: Scope): GroupFrame {
    const lists = this.#lists(map, outer.lists);
    const { when, scope } = this.#when(map, { ...outer, lists });
    const name = textAt(map, 'name')?.text;
    return { name, when, scope, switchesOff: textAt(map, 'typed_taps')?.text === 'false' };
  }

  /** Reads the default of a group. */
  default(map: MapNode, { scope, name }: GroupFrame): Default | undefined {
    return this.#default(entryOf(map, 'default'), scope, name);
  }

  /** Reads a rule, a group or an include. */
  item(node: Node, scope: Scope): Item | undefined {
    if (node.kind !== 'map') return undefined;
    const include = entryOf(node, 'include');
    if (include) {
      const path = include.value;
      return path.kind === 'text' && path.text !== ''
        ? this.#surroundings.include(path, scope)
        : undefined;
    }
    const rules = entryOf(node, 'rules');
    return rules ? this.group(node, rules.keySpan, scope) : this.#rule(node, scope);
  }

  #rule(map: MapNode, scope: Scope): Rule | undefined {
    const name = textAt(map, 'name');
    const when = entryOf(map, 'when');
    // A rule cannot define lists or tables. If one tries, that is reported, and their names are not reported as unknown, too.
    const misplaced = entryOf(map, 'lists') ?? entryOf(map, 'tables');
    const lists = misplaced ? new Lists(scope.lists, [misplaced.keySpan]) : scope.lists;
    const { condition, scope: inner } = this.#condition(when?.value, { ...scope, lists });
    // Without its condition, a rule's placeholders cannot be told from mistakes; the missing condition has been reported.
    const outcome = readOutcome(
      map,
      when ? inner : { ...inner, conditions: [map.span] },
      this.#report,
    );
    if (!name || !when) return undefined;
    this.#claim(name);
    return {
      kind: 'rule',
      name: name.text,
      span: name.span,
      description: textAt(map, 'description')?.text,
      disabled: textAt(map, 'disabled')?.text === 'true',
      continue: textAt(map, 'continue')?.text === 'true',
      once: readOnce(map),
      when: condition,
      outcome,
    };
  }

  #default(
    entry: MapEntry | undefined,
    scope: Scope,
    group: string | undefined,
  ): Default | undefined {
    if (entry?.value.kind !== 'map') return undefined;
    const once = readOnce(entry.value);
    return {
      kind: 'default',
      span: entry.keySpan,
      once,
      mark: once === undefined ? undefined : (group ?? entry.keySpan.source.file),
      outcome: readOutcome(entry.value, scope, this.#report),
    };
  }

  #when(map: MapNode, outer: Scope): { when: Condition | undefined; scope: Scope } {
    const entry = entryOf(map, 'when');
    const age = readMaxAge(entryOf(map, 'max_age'));
    if (!entry) return { when: age, scope: outer };
    const { condition, scope } = this.#condition(entry.value, outer);
    return { when: age ? { kind: 'all', of: [age, condition] } : condition, scope };
  }

  /** Returns a condition, and the scope of what it applies to. */
  #condition(node: Node | undefined, outer: Scope): { condition: Condition; scope: Scope } {
    if (!node) return { condition: { kind: 'all', of: [] }, scope: outer };
    const context = { scope: outer, report: this.#report, negated: false, depth: 0 };
    const { condition, known } = readCondition(node, context);
    const heldTo = reachable(outer.heldTo, condition);
    reportUnlikelyValues(node, this.#report, heldTo);
    const scope: Scope = {
      lists: outer.lists,
      known: outer.known === nothingKnown ? known : knownOfAll([outer.known, known], this.#report),
      when: [...outer.when, condition],
      conditions: [...outer.conditions, node.span],
      fields: outer.fields,
      remembered: outer.remembered,
      heldTo,
    };
    return { condition, scope };
  }

  #claim(name: TextNode): void {
    if (name.text === 'default') this.#report(problems.reservedName(name.span));
    // Names that look the same count as the same: nobody could tell them apart in a log.
    const looks = name.text.normalize('NFC').trim().replace(/\s+/g, ' ');
    this.names.push({ looks, written: name.text, span: name.span });
  }

  /** Adds the names of rules that were read before. */
  claimAgain(names: readonly ClaimedName[]): void {
    for (const name of names) this.names.push(name);
  }

  /** Reports each name that another rule already has. Call it once all files have been read. */
  finish(): void {
    // A set of 100,000 is made in half the time of a map, and mostly no name is there twice.
    if (new Set(this.names.map(({ looks }) => looks)).size === this.names.length) return;
    const places = new Map<string, Span>();
    for (const { looks, written, span } of this.names) {
      const first = places.get(looks);
      if (first) this.#report(problems.duplicateName(span, written, first));
      else places.set(looks, span);
    }
  }

  #lists(map: MapNode, outer: Lists): Lists {
    const node = entryOf(map, 'lists')?.value;
    const tables = entryOf(map, 'tables')?.value;
    const strange = map.entries
      .filter(({ key }) => !groupKeys.has(key) && !key.startsWith('x-'))
      .map(({ keySpan }) => keySpan);
    const hiding = [node, tables].flatMap((each) => each?.span ?? []);
    const lists = new Lists(outer, [...strange, ...hiding]);
    // Each is read when it is first needed, since one may include another that is written below it.
    for (const { key, keySpan, value } of node?.kind === 'map' ? node.entries : []) {
      lists.define('list', key, keySpan, () => {
        const values = this.#values(value, lists);
        return values && { name: key, values: [...new Set(values)] };
      });
    }
    for (const { key, keySpan, value } of tables?.kind === 'map' ? tables.entries : []) {
      const list = lists.placeOf(key);
      if (list) {
        const message = say`A list and a table of one group are both named ${quote(key)}.`;
        this.#report(badTable(keySpan, message, say`Rename one of them.`, list));
        continue;
      }
      lists.define('table', key, keySpan, () => this.#table(key, keySpan, value));
    }
    lists.readAll();
    return lists;
  }

  #table(name: string, span: Span, node: Node): Table | undefined {
    if (node.kind !== 'map') return undefined;
    const id = tableId(name, span);
    const { source: written } = node.span;
    const file = textAt(node, 'file');
    const rows = entryOf(node, 'rows');
    if (file && rows) {
      const message = say`The table ${quote(name)} takes its rows from a file and from "rows:".`;
      this.#report(badTable(rows.keySpan, message, say`Keep one of the two.`));
      return undefined;
    }
    if (!file) {
      const { start, end } = node.span;
      return this.#surroundings.tableOf(id, written.text.slice(start, end), () =>
        readTableRows(name, id, node, this.#report),
      );
    }
    const source = this.#surroundings.tableFile(file);
    const key = textAt(node, 'key');
    return (
      source &&
      this.#surroundings.tableOf(
        `${id}:${key?.text ?? ''}`,
        source.text,
        () => readTableFile(name, id, source, key, this.#report),
        source,
      )
    );
  }

  #values(node: Node, lists: Lists): readonly string[] | undefined {
    if (node.kind === 'list') {
      return node.items.flatMap((item) => {
        if (item.kind === 'text') return [item.text];
        const name = item.kind === 'map' ? textAt(item, 'list') : undefined;
        return (name && lists.find(name, this.#report)?.values) ?? [];
      });
    }
    const file = node.kind === 'map' ? textAt(node, 'file') : undefined;
    return file && this.#surroundings.listFile(file);
  }
}
