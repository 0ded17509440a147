import type {
  ConditionSketch,
  OperatorSketch,
  PatternPart,
  TestSketch,
  TimeSketch,
} from './rule-sketch.js';
import { oneOrMore, Plain, type Yaml, YamlMap } from './yaml-text.js';

// The first are what a person would choose, so that a case shrinks to those.
const captureNames = ['id', 'size', 'text', '__proto__', 'constructor', 'x1', '_', 'toString'];

/** What is in sight at one place of the rules. */
export interface Scope {
  /** How many capture names are taken on the way here. */
  readonly names: number;
  /** The captures on the way here: whether each can be absent. */
  readonly captures: ReadonlyMap<string, { readonly optional: boolean }>;
  /** Names of lists and tables. */
  readonly lists: readonly string[];
  /** The keys of those of them that are tables with the columns `k`, which is the key, and `b`, which may be empty. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** What was written, and the captures that are in sight after it. */
export interface Written {
  readonly yaml: Yaml;
  readonly scope: Scope;
}

/** Writes the map of a `when`. */
export function writeCondition(condition: ConditionSketch, outer: Scope, inNot = false): Written {
  let scope = outer;
  const lines: [string, Yaml | undefined][] = [];
  for (const { field, test } of condition.fields) {
    const written = writeTest(test, scope, inNot);
    lines.push([field, written.yaml]);
    scope = written.scope;
  }
  if (condition.all.length > 0) {
    const items: Yaml[] = [];
    for (const each of condition.all) {
      const written = writeCondition(each, scope, inNot);
      items.push(written.yaml);
      scope = written.scope;
    }
    lines.push(['all', items]);
  }
  if (condition.any.length > 0) {
    const before = scope;
    const alternatives = condition.any.map((each) => writeCondition(each, before, inNot));
    lines.push(['any', alternatives.map(({ yaml }) => yaml)]);
    scope = afterAny(alternatives.map((each) => each.scope));
  }
  if (condition.not !== undefined) {
    lines.push(['not', writeCondition(condition.not, scope, true).yaml]);
  }
  if (condition.time !== undefined) {
    const { time } = condition;
    lines.push(['time', Array.isArray(time) ? time.map(writeTime) : writeTime(time as TimeSketch)]);
  }
  return { yaml: new YamlMap(lines), scope };
}

/** Alternatives may share names, since only one of them gives its captures. */
function afterAny(scopes: readonly Scope[]): Scope {
  const names = new Set(scopes.flatMap((scope) => [...scope.captures.keys()]));
  return {
    names: Math.max(...scopes.map((scope) => scope.names)),
    captures: new Map(
      [...names].map((name) => [
        name,
        { optional: scopes.some((scope) => scope.captures.get(name)?.optional ?? true) },
      ]),
    ),
    lists: scopes[0]!.lists,
    tables: scopes[0]!.tables,
  };
}

function writeTest(test: TestSketch, scope: Scope, inNot: boolean): Written {
  if (typeof test === 'string') return { yaml: test, scope };
  if (test.kind === 'list') {
    const written = test.tests.map((each) => writeTest(each, scope, inNot));
    return { yaml: written.map(({ yaml }) => yaml), scope: afterAny(written.map((w) => w.scope)) };
  }
  let after = scope;
  const lines: [string, Yaml | undefined][] = [];
  for (const operator of test.operators) {
    const [key, written] = writeOperator(operator, after, inNot);
    lines.push([key, written.yaml]);
    after = written.scope;
  }
  if (test.ignoreCase) lines.push(['ignore_case', new Plain('true')]);
  if (test.loose && mayBeLoose(test)) lines.push(['loose', new Plain('true')]);
  if (test.typos && hasWords(test, scope, inNot)) lines.push(['typos', new Plain('true')]);
  return { yaml: new YamlMap(lines), scope: after };
}

/** Whether it has no expression in it, and no text of which nothing would be left. */
function mayBeLoose(test: TestSketch): boolean {
  if (typeof test === 'string') return true;
  if (test.kind === 'list') return test.tests.every(mayBeLoose);
  return test.operators.every((each) => {
    if (each.kind === 'not') return mayBeLoose(each.test);
    if (each.kind === 'text') return each.values.every((value) => value.trim() !== '');
    if (each.kind === 'like') return each.patterns.every(isLeftWhenLoose);
    return each.kind !== 'regex';
  });
}

/** Whether something is left of a pattern when it is compared loosely: a letter, or a space between two that are not texts. */
function isLeftWhenLoose(parts: readonly PatternPart[]): boolean {
  const isText = (part: PatternPart | undefined) => typeof part === 'string';
  if (!parts.some(isText)) return true;
  return parts.some((part, at) => {
    if (typeof part !== 'string') return false;
    const isInside = 0 < at && at < parts.length - 1;
    const isSpace = part === ' ' && isInside && !isText(parts[at - 1]) && !isText(parts[at + 1]);
    return isSpace || /[\p{L}\p{N}]/u.test(part);
  });
}

function hasWords(test: TestSketch, scope: Scope, inNot: boolean): boolean {
  if (typeof test === 'string') return false;
  if (test.kind === 'list') return test.tests.some((each) => hasWords(each, scope, inNot));
  return test.operators.some((each) => {
    if (each.kind === 'not') return hasWords(each.test, scope, true);
    if (each.kind === 'lookup') return !inNot && scope.tables.size > 0;
    return each.kind === 'words';
  });
}

function writeOperator(operator: OperatorSketch, scope: Scope, inNot: boolean): [string, Written] {
  switch (operator.kind) {
    case 'text':
      return [operator.operator, { yaml: oneOrMore(operator.values), scope }];
    case 'in': {
      // Where no list is in sight, a plain value stands in for it.
      const list = scope.lists[operator.pick % Math.max(scope.lists.length, 1)];
      return [list === undefined ? 'is' : 'in', { yaml: list ?? 'A', scope }];
    }
    case 'lookup': {
      const tables = [...scope.tables];
      const [table, keys = []] = tables[operator.pick % Math.max(tables.length, 1)] ?? [];
      // Nothing is known by a name inside a `not`, where a plain value stands in for it.
      if (table === undefined || inNot) return ['is', { yaml: 'A', scope }];
      const { name, after } = nameRow(scope);
      const { otherwise } = operator;
      const lookup = new YamlMap([
        ['table', table],
        ['column', operator.byKey ? undefined : 'b'],
        ['as', name],
        ['else', otherwise === undefined ? undefined : keys[otherwise % keys.length]],
      ]);
      return ['lookup', { yaml: lookup, scope: addRow(after, name) }];
    }
    case 'words':
      return ['words', writeWords(operator, scope, inNot)];
    case 'like': {
      const written = operator.patterns.map((parts) => writePattern(parts, scope, inNot));
      return ['like', oneOf(written)];
    }
    case 'regex': {
      const written = operator.patterns.map(({ text, optional }) => {
        if (!text.includes('(@')) return { yaml: text, scope };
        if (inNot) return { yaml: text.replace('(@', '(?:'), scope };
        const named = addCapture(scope, optional);
        return { yaml: text.replace('(@', `(?<${named.name}>`), scope: named.scope };
      });
      return ['regex', oneOf(written)];
    }
    case 'number':
      return [operator.operator, { yaml: operator.bound, scope }];
    case 'exists':
      return ['exists', { yaml: new Plain(String(operator.present)), scope }];
    case 'not':
      return ['not', { yaml: writeTest(operator.test, scope, true).yaml, scope }];
  }
}

function writeWords(
  { phrases, row }: OperatorSketch & { readonly kind: 'words' },
  scope: Scope,
  inNot: boolean,
): Written {
  const tables = [...scope.tables.keys()];
  const table = row && tables[row.pick % Math.max(tables.length, 1)];
  if (row === undefined || table === undefined || inNot) return { yaml: oneOrMore(phrases), scope };
  const { name, after } = nameRow(scope);
  const cell = `{${name} in ${row.byKey ? table : `${table}.b`}}`;
  const some = row.pick % 2 === 0 ? [] : phrases;
  const found = addRow(after, name);
  return {
    yaml: oneOrMore([...some, cell]),
    scope: some.length === 0 ? found : afterAny([scope, found]),
  };
}

function oneOf(written: readonly Written[]): Written {
  return {
    yaml: oneOrMore(written.map(({ yaml }) => yaml)),
    scope: afterAny(written.map(({ scope }) => scope)),
  };
}

function addCapture(scope: Scope, optional: boolean): { name: string; scope: Scope } {
  const name = captureNames[scope.names] ?? `c${scope.names}`;
  return {
    name,
    scope: {
      ...scope,
      names: scope.names + 1,
      captures: new Map([...scope.captures, [name, { optional }]]),
    },
  };
}

/** A name for a row, which cannot be one that a field begins with. */
function nameRow(scope: Scope): { readonly name: string; readonly after: Scope } {
  const { name, scope: after } = addCapture(scope, false);
  return { name: name === 'text' ? 'row' : name, after: { ...after, captures: scope.captures } };
}

function addRow(scope: Scope, name: string): Scope {
  const cells = [
    [`${name}.k`, { optional: false }],
    [`${name}.b`, { optional: true }],
  ] as const;
  return { ...scope, captures: new Map([...scope.captures, ...cells]) };
}

/** Two placeholders with nothing between them are an error, so an underscore comes between. */
function writePattern(parts: readonly PatternPart[], outer: Scope, inNot: boolean): Written {
  let scope = outer;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part.replace(/[*{}\\]/g, '\\$&');
      continue;
    }
    if (/[*}]$/.test(text) && !/\\[*}]$/.test(text)) text += '_';
    if (part.kind === 'star' || inNot) {
      text += '*';
      continue;
    }
    const named = addCapture(scope, false);
    const list =
      part.within === undefined ? undefined : scope.lists[part.within % scope.lists.length];
    const isTable = list !== undefined && scope.tables.has(list);
    // No row may be known by a name with which a field begins.
    const isFree = list === undefined || (isTable && named.name === 'text');
    text += isFree ? `{${named.name}}` : `{${named.name} in ${list}}`;
    scope = isTable && !isFree ? addRow(named.scope, named.name) : named.scope;
  }
  return { yaml: text || '*', scope };
}

function writeTime({ not, window, except }: TimeSketch): Yaml {
  const exception = except ? [['not', new YamlMap(Object.entries(except))] as const] : [];
  const written = new YamlMap([...Object.entries(window), ...exception]);
  return not ? new YamlMap([['not', written]]) : written;
}
