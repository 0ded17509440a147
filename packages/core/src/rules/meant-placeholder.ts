import { eventField } from '../event-fields.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { toField } from './fields.js';
import type { KnownMemory, KnownRow } from './knowledge.js';
import { foldColumn } from './tables/csv.js';

/** The names that a placeholder may have in a text. */
export interface KnownNames {
  readonly captures: ReadonlyMap<string, unknown>;
  readonly rows: ReadonlyMap<string, KnownRow>;
  readonly params: ReadonlySet<string>;
  readonly fields: readonly string[];
  /** Returns the fields that the rule's condition guarantees. */
  readonly filled: () => ReadonlySet<string>;
  readonly remembered: KnownMemory;
}

/** What a placeholder of another tool stands for here. */
export interface MeantPlaceholder {
  readonly name: string;
  /** Whether there may be nothing to fill in. */
  readonly mayBeAbsent: boolean;
}

/** Whose name it is, where other tools say that: `user.name` and `customer_name`, but not `pizza.name`, and not a user name. */
const whose =
  /^(?:user\.|(?:person|contact|customer|client|sender|recipient|subscriber|profile|lead|member|kunden?|kontakt)[._ -]?)/iu;
/** What other tools call the first name of a person, or the whole name, and the last one. */
const first =
  /^(?:(?:first|full)?[_ -]?name|fname|vorname|(?:pr[eé])?nom|nombre|nome|isim|имя|الاسم)$/iu;
const last = /^(?:last[_ -]?name|lname|nachname|apellidos?|cognome|sobrenome|soyad[ıi]|фамилия)$/iu;

/** Returns what is meant by a name that is a person's in other tools: `first_name`, `FNAME`, `user.name`. */
export function meantByPerson(name: string): MeantPlaceholder | undefined {
  const own = name.replace(whose, '');
  if (last.test(own)) return { name: 'person.last_name', mayBeAbsent: true };
  return first.test(own) ? { name: 'person.first_name', mayBeAbsent: true } : undefined;
}

/** Returns what a name of another tool's placeholder stands for; `undefined` if nothing here is called that. */
export function meantBy(name: string, names: KnownNames): MeantPlaceholder | undefined {
  const { captures, params, rows, fields, filled } = names;
  const isSame = (known: string) => known.toLowerCase() === name.toLowerCase();
  const own = [...captures.keys(), ...params, ...fields].find(isSame);
  if (own !== undefined) return { name: own, mayBeAbsent: false };
  const column = foldColumn(name);
  const cells = [...rows].flatMap(([row, { tables }]) =>
    tables.flatMap(({ columns }) => columns.map((each) => ({ row, column: each }))),
  );
  const inRow = cells.find((each) => isSame(`${each.row}.${each.column}`));
  if (inRow) return { name: `${inRow.row}.${inRow.column}`, mayBeAbsent: false };
  const isField = /^(?:text|payload|title)$|\./.test(name) && toField(name) !== undefined;
  const isSure = isField && (eventField(name)?.always === 'all' || filled().has(name));
  if (isSure) return { name, mayBeAbsent: false };
  const cell = cells.find((each) => each.column === column);
  if (cell) return { name: `${cell.row}.${cell.column}`, mayBeAbsent: false };
  return isField ? { name, mayBeAbsent: true } : undefined;
}

/** Returns the hint to write a placeholder. */
export function toWrite({ name, mayBeAbsent }: MeantPlaceholder, otherwise?: string): string {
  if (otherwise !== undefined) return say`Write {${name}|${otherwise}}.`;
  return mayBeAbsent
    ? say`Write {${name}|words}, with words for where it is not known.`
    : say`Write {${name}}.`;
}

/** Returns the hint for a name under which rules remember something; `undefined` if none does. */
export function toShowMemory(
  name: string,
  { remembered }: KnownNames,
  otherwise?: string,
): string | undefined {
  const kept = [...remembered.names].find((each) => each.toLowerCase() === name.toLowerCase());
  return kept && toWrite({ name: `memory.${kept}`, mayBeAbsent: true }, otherwise);
}

/** Returns what to do about the name of a placeholder that nothing gives. */
export function withoutName(name: string, { captures, params }: KnownNames): string {
  const usable = [...captures.keys(), ...params].slice(0, 5).map((one) => `{${one}}`);
  return say`Nothing gives ${quote(name.trim())} here: leave it out${
    usable.length === 0 ? '' : say`, or use ${usable.join(', ')}`
  }.`;
}
