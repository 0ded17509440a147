import { nameOf, wrongArgument } from '../report/argument.js';
import { wrongName } from './check-names.js';
import { asLoaded, isLoaded } from './loaded.js';
import type { List, RuleSet, Table } from './model.js';
import { addEveryPartToRules } from './parts/every.js';
import { profileReader } from './profile-reader.js';
import {
  fieldNames,
  listReader,
  modelReaders,
  readDeclared,
  readSource,
  spansOf,
} from './read-model.js';
import { inside, listOf, Misshapen, optional, text } from './shape.js';
import { readTableText } from './tables/make-table.js';

// A copy may have any part of the language.
addEveryPartToRules();

/** Copies that have been checked, and the rule sets read from them. */
const read = new WeakMap<object, RuleSet>();

/**
 * Returns the rule set that a caller passed: the same object if a load of this program made it; if it is a copy
 * (`structuredClone`, `postMessage`, JSON), one with the sources back in their places.
 *
 * @throws {TypeError} if it is not a rule set; the message says what it is and what to write
 */
export function needRuleSet(caller: string, value: unknown): RuleSet {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('root' in value)) {
    throw notRules(caller, value);
  }
  if (isLoaded(value as RuleSet)) return value as RuleSet;
  const known = read.get(value);
  if (known !== undefined) return known;
  let ruleSet: RuleSet;
  try {
    ruleSet = readCopy(value as RuleSet);
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    throw new TypeError(
      `${caller} takes a rule set, and was given an object that is not one: ${shortened(error.message.replace(/^\./, ''))}. ${hint}`,
    );
  }
  read.set(value, ruleSet);
  return ruleSet;
}

/** Shortens a message: the path of a deeply nested place can be longer than anybody reads. */
function shortened(message: string): string {
  return message.length <= 300 ? message : `${message.slice(0, 100)} … ${message.slice(-150)}`;
}

function readCopy(copy: RuleSet): RuleSet {
  const sources =
    copy.sources === undefined ? [] : inside(listOf(readSource), copy.sources, '.sources');
  const declared = inside(readDeclared, copy.declared, '.declared');
  const nameOfField = fieldNames(declared.fields);
  const tables =
    copy.tables === undefined ? [] : inside(listOf(readTableText), copy.tables, '.tables');
  const known = new Map(tables.map((table) => [table.id, table]));
  const readList = listReader((table) => known.get((table as Partial<Table> | null)?.id ?? ''));
  const lists = new Map<string, List>();
  const span = spansOf(sources);
  const { group } = modelReaders({
    span,
    field: (data) => nameOfField((data as { readonly name?: unknown } | null | undefined)?.name),
    // JSON repeats a list at each place that uses it; here each list is made ready only once.
    list: (data) => {
      const list = readList(data);
      if (list.table !== undefined) return list;
      const key = JSON.stringify(list);
      const same = lists.get(key) ?? list;
      lists.set(key, same);
      return same;
    },
  });
  const root = inside(group, copy.root, '.root');
  const wrong = wrongName(root);
  if (wrong !== undefined) throw new Misshapen(wrong);
  const version = inside(text, copy.version, '.version');
  const profile = inside(optional(profileReader(span)), copy.profile, '.profile');
  return asLoaded({
    root,
    version,
    sources,
    tables: tables.map(({ plain }) => plain),
    declared,
    ...(profile && { profile }),
  });
}

const hint =
  'Pass the value that parseRules or loadRules returned, a copy of it, or what loadCompiled returned.';

function notRules(caller: string, value: unknown): TypeError {
  if (typeof value === 'object' && value !== null && 'diagnostics' in value && 'value' in value) {
    return new TypeError(
      `${caller} takes a rule set, and was given what a load returns. Pass its "value", which is undefined where "diagnostics" has an error.`,
    );
  }
  if (value === undefined) {
    return new TypeError(
      `${caller} takes a rule set, and was given undefined. A load returns { value, diagnostics }, and there is no value where "diagnostics" has an error: look there first.`,
    );
  }
  if (typeof value === 'string') {
    return new TypeError(
      `${caller} takes a rule set, and was given ${nameOf(value)}. Load it first: parseRules(text).value for rules in YAML, loadCompiled(text) for what "botrules build" wrote.`,
    );
  }
  return wrongArgument(caller, 'a rule set', value, hint);
}
