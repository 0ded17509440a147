import { eventField, plainFields } from '../event-fields.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import { type TextNode, within } from '../syntax/node.js';
import { canBeEmpty, type Field, toField } from './fields.js';
import { findForeignPlaceholders } from './foreign-placeholder.js';
import type { HeldTo } from './held-to.js';
import type { KnownMemory, KnownRow } from './knowledge.js';
import { meantByPerson, toWrite } from './meant-placeholder.js';
import { findStrayBrace } from './stray-brace.js';
import { foldColumn } from './tables/csv.js';

/** A text of an outcome. A constant text is the string itself, with `{{` resolved. */
export type Template = string | readonly TemplatePart[];
/** A part of a text: literal text, or a placeholder. */
export type TemplatePart =
  | string
  | {
      readonly kind: 'capture' | 'param';
      readonly name: string;
      /** The fallback after `|`, used if the value is absent or empty. */
      readonly otherwise: string | undefined;
      /** Whether to percent-encode what is filled in, since the text is a URL. */
      readonly encode: boolean;
    }
  | {
      /** A cell of a known row. */
      readonly kind: 'cell';
      /** The name of the row. */
      readonly name: string;
      readonly column: string;
      /** The cell of the row that is used if none was found. */
      readonly instead?: string | undefined;
      readonly otherwise: string | undefined;
      readonly encode: boolean;
    }
  | {
      readonly kind: 'field';
      readonly field: Field;
      readonly otherwise: string | undefined;
      readonly encode: boolean;
    };

/** What the texts of an outcome can be filled with. */
export interface Names {
  /** By name: whether every event that gets here has it. */
  readonly captures: ReadonlyMap<string, boolean>;
  /** Known rows of tables, by name. */
  readonly rows: ReadonlyMap<string, KnownRow>;
  readonly params: ReadonlySet<string>;
  /** Params that are left out if what they show is absent. */
  readonly unsureParams?: ReadonlySet<string>;
  /** Params that are hidden by a capture of the same name and show something else. */
  readonly hidden: ReadonlySet<string>;
  /** Returns the fields that the conditions prove to be present and not empty. */
  readonly filled: () => ReadonlySet<string>;
  /** Returns whether the conditions ask for certain words or a button. */
  readonly asksForWords: () => boolean;
  /** Where the conditions are written: a mistake in them may be why a name is not known. */
  readonly conditions: readonly Span[];
  /** Names of declared fields. */
  readonly fields: readonly string[];
  /** What rules of the set remember; known once all rules have been read. */
  readonly remembered: KnownMemory;
  /** The channels on which they are sent. */
  readonly heldTo: HeldTo;
}

/** How a text with placeholders is read. */
interface TemplateOptions {
  /** Whether what is filled in is percent-encoded, since the text is a URL. */
  readonly encode?: boolean;
  /** Whether a single placeholder needs no fallback: if its value is absent, there is no text. */
  readonly mayBeAbsent?: boolean;
}

/** Returns whether a text that was read in this way is never empty. */
export function isSure(template: Template, names: Names): boolean {
  const [part] = template;
  if (typeof template === 'string') return template !== '';
  if (template.length !== 1 || typeof part !== 'object') return true;
  return part.otherwise === undefined ? isAlwaysFilled(part, names) : part.otherwise !== '';
}

/** Returns whether there is something to fill in for every event, so that no fallback is needed. */
export function isAlwaysFilled(part: Placeholder, names: Names): boolean {
  switch (part.kind) {
    case 'capture':
      return names.captures.get(part.name) === true;
    case 'param':
      return names.unsureParams?.has(part.name) !== true;
    case 'field':
      return eventField(part.field.name)?.always === 'all' || names.filled().has(part.field.name);
    case 'cell': {
      const row = names.rows.get(part.name);
      const isFull = row?.tables.every((table) => table.column(part.column)?.firstEmpty === -1);
      return row?.always === true && isFull === true;
    }
  }
}

/**
 * Reads a text with placeholders: `{name}`, `{name|words}`; `{{` and `}}` are one brace each. Reports a placeholder
 * that nothing gives, one that may be absent and has no fallback, and any other brace.
 */
export function readTemplate(
  node: TextNode,
  names: Names,
  report: Report,
  { encode = false, mayBeAbsent = false }: TemplateOptions = {},
): Template {
  const { text } = node;
  for (const foreign of findForeignPlaceholders(node, names)) report(foreign);
  const isAlone = mayBeAbsent && /^\{[^{}|]*\}$/.test(text);
  if (!/[{}]/.test(text)) return text;
  const parts: TemplatePart[] = [];
  let literal = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character !== '{' && character !== '}') {
      literal += character;
      continue;
    }
    const stray = findStrayBrace(text, at, names);
    if (stray) {
      report(problems.strayBrace(within(node, at, stray.end), stray));
      literal += text.slice(at, stray.end);
      at = stray.end - 1;
    } else if (text.charAt(at + 1) === character) {
      literal += character;
      at++;
    } else {
      const end = text.indexOf('}', at);
      if (literal !== '') parts.push(literal);
      literal = '';
      const place = within(node, at, end + 1);
      const part = readPlaceholder(text.slice(at + 1, end), place, names, report, isAlone);
      if (part) parts.push({ ...part, encode });
      at = end;
    }
  }
  if (literal !== '') parts.push(literal);
  // If a placeholder could not be read, the text around it is left.
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** A part of a text that is filled in. */
export type Placeholder = Exclude<TemplatePart, string>;
type WithoutEncode<T> = T extends unknown ? Omit<T, 'encode'> : never;

function readPlaceholder(
  inner: string,
  span: Span,
  names: Names,
  report: Report,
  mayBeAbsent: boolean,
): WithoutEncode<Placeholder> | undefined {
  const bar = inner.indexOf('|');
  const name = (bar === -1 ? inner : inner.slice(0, bar)).trim();
  const otherwise = bar === -1 ? undefined : inner.slice(bar + 1);
  const always = names.captures.get(name);
  if (always !== undefined) {
    if (!always && otherwise === undefined && !mayBeAbsent)
      report(problems.absentPlaceholder(span, name, 'absent', names.conditions));
    if (names.hidden.has(name)) report(problems.hiddenName(span, name, 'param'));
    else if (!always && toField(name)) report(problems.hiddenName(span, name, 'field'));
    return { kind: 'capture', name, otherwise };
  }
  const dot = name.indexOf('.');
  const row = names.rows.get(name.slice(0, Math.max(0, dot)));
  if (row) {
    const cell = {
      row,
      name: name.slice(0, dot),
      column: foldColumn(name.slice(dot + 1)),
      otherwise,
    };
    return readCell(cell, span, names, report, mayBeAbsent);
  }
  if (names.params.has(name)) {
    if (names.unsureParams?.has(name) && otherwise === undefined && !mayBeAbsent)
      report(problems.absentPlaceholder(span, name, 'absent', names.conditions));
    return { kind: 'param', name, otherwise };
  }
  const field = toField(name, names.fields);
  if (!field) {
    const cells = [...names.rows].flatMap(([of, { tables }]) =>
      tables.flatMap(({ columns }) => columns.map((column) => `${of}.${column}`)),
    );
    const known = [
      ...names.captures.keys(),
      ...cells,
      ...names.params,
      ...plainFields,
      ...names.fields,
    ];
    const { conditions } = names;
    const remembered = () => names.remembered.names;
    const part =
      partOfName(name, otherwise, cells, [...plainFields, ...names.fields]) ??
      nameOfPerson(name, otherwise, names, [...names.captures.keys(), ...cells, ...names.params]);
    report(problems.unknownPlaceholder(span, name, known, conditions, remembered, part));
    return undefined;
  }
  const isFilled = eventField(name)?.always === 'all' || names.filled().has(name);
  if (!isFilled && otherwise === undefined && !mayBeAbsent) {
    // A default has no "when" of its own.
    const helps = !canBeEmpty(field) && names.conditions.length > 0;
    const how = canBeEmpty(field) ? 'absent or empty' : 'absent';
    const { conditions } = names;
    const remembered = () => names.remembered.names;
    report(problems.absentPlaceholder(span, name, how, conditions, helps, remembered));
  }
  return { kind: 'field', field, otherwise };
}

/** Returns what to write for `price` if `pizza.price` is known, and for `first_name`, which is what other tools call it. */
function partOfName(
  name: string,
  otherwise: string | undefined,
  cells: readonly string[],
  fields: readonly string[],
): string | undefined {
  const isPart = (known: string) => known.endsWith(`.${name}`);
  const cell = cells.find(isPart);
  if (cell !== undefined) return toWrite({ name: cell, mayBeAbsent: false }, otherwise);
  // An `id` is more often one that the rules define than the sender's.
  const field = /^(?:id|type)$/.test(name) ? undefined : fields.find(isPart);
  return field === undefined ? undefined : toWrite({ name: field, mayBeAbsent: true }, otherwise);
}

/** Returns what to write for `name` and `vorname`, unless something that the rule itself gives is nearly called so. */
function nameOfPerson(
  name: string,
  otherwise: string | undefined,
  { filled }: Names,
  own: readonly string[],
): string | undefined {
  const meant = meantByPerson(name);
  // Behind a question the name may be the answer.
  if (meant === undefined || nearest(name, own) || filled().has('answer_to')) return undefined;
  return toWrite(meant, otherwise);
}

interface WrittenCell {
  readonly row: KnownRow;
  readonly name: string;
  readonly column: string;
  readonly otherwise: string | undefined;
}

/** Reads a cell of a known row. If the cell is empty in any row of the table, it needs a fallback. */
function readCell(
  { row, name, column, otherwise }: WrittenCell,
  span: Span,
  names: Names,
  report: Report,
  mayBeAbsent: boolean,
): WithoutEncode<Placeholder> | undefined {
  for (const table of row.tables) {
    const known = table.column(column);
    if (known === undefined) {
      report(problems.unknownColumn(span, table.name, column, table.columns));
      return undefined;
    }
    if (otherwise === undefined && !mayBeAbsent && known.firstEmpty !== -1) {
      const key = table.cell(known.firstEmpty, table.key);
      report(problems.emptyCell(span, { name, column, table: table.name, row: key }));
      return undefined;
    }
  }
  if (!row.always && otherwise === undefined && !mayBeAbsent) {
    report(problems.absentPlaceholder(span, `${name}.${column}`, 'absent', names.conditions));
  }
  const instead = row.instead === undefined ? undefined : row.tables[0]?.cell(row.instead, column);
  return { kind: 'cell', name, column, instead, otherwise };
}
