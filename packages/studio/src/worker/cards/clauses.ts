import { exactTexts, type LanguageWords, language } from '@botrules/core/tooling';
import type { CardClause, CardTest } from './card.js';
import { readValues, shapes } from './shapes.js';
import type { WrittenValue } from './written.js';

const { operators }: LanguageWords = language();
const operatorOf = new Map(operators.map((word) => [word.name, word]));

/** The lines of a `when`, each as a sentence. */
export function clausesOf(when: WrittenValue): readonly CardClause[] {
  if (when.kind !== 'map') return when.text === '' ? [] : [when.asRaw()];
  return when.entries.map(([key, value]) => clauseOf(String(key), value));
}

function clauseOf(key: string, value: WrittenValue): CardClause {
  const { path } = value;
  if (key === 'not' && value.kind === 'map') return { kind: 'not', path, of: clausesOf(value) };
  if ((key === 'all' || key === 'any') && value.kind === 'list') {
    return { kind: key, path, of: value.items.map(alternative) };
  }
  if (key === 'time') return timeOf(value);
  if (key === 'all' || key === 'any' || key === 'not') return value.asRaw();
  const tests = testsOf(value);
  if (!tests) return value.asRaw();
  const exact = exactIn(tests);
  const { line } = value.part;
  return { kind: 'field', path, field: key, ...tests, ...(exact.length > 0 && { exact }), line };
}

function exactIn({ tests, how }: Tests): readonly string[] {
  if (!how.includes('typos')) return [];
  return tests.flatMap(({ operator, values }) => (operator === 'words' ? exactTexts(values) : []));
}

/** An item of `all` or `any`: what it asks together. */
function alternative(item: WrittenValue): CardClause {
  if (item.kind !== 'map') return item.asRaw();
  return { kind: 'all', path: item.path, of: clausesOf(item) };
}

function timeOf(value: WrittenValue): CardClause {
  const items = readValues(shapes.time!, value.data);
  return items ? { kind: 'time', path: value.path, items } : value.asRaw();
}

type Tests = { readonly tests: readonly CardTest[]; readonly how: readonly string[] };

/** The tests of a field, where a form can show them. */
function testsOf(value: WrittenValue, isNot = false): Tests | undefined {
  const values = textsOf(value);
  if (values) return { tests: [{ operator: 'is', isNot, values }], how: [] };
  if (value.kind !== 'map') return undefined;
  const how: string[] = [];
  const tests: CardTest[] = [];
  for (const [name, inner] of value.entries) {
    const operator = operatorOf.get(String(name));
    if (!operator) return undefined;
    if (operator.besides) {
      if (inner.text !== 'true') return undefined;
      how.push(operator.name);
    } else if (operator.takes === 'test') {
      const found = isNot ? undefined : testsOf(inner, true);
      if (!found) return undefined;
      // Of several, of which not all may hold at once, a form cannot say that one must not be.
      const isPlain =
        found.tests.length === 1 || found.tests.every(({ values }) => values.length > 0);
      if (!isPlain) return undefined;
      const modes = found.how.length > 0 && { how: found.how };
      tests.push(...found.tests.map((each) => ({ ...each, ...modes })));
    } else {
      const test = testOf(operator.name, operator.takes, inner, isNot);
      if (!test) return undefined;
      tests.push(test);
    }
  }
  return tests.length > 0 ? { tests, how } : undefined;
}

function testOf(
  operator: string,
  takes: string,
  inner: WrittenValue,
  isNot: boolean,
): CardTest | undefined {
  if (takes === 'flag') {
    return inner.kind === 'text'
      ? { operator, isNot: isNot !== (inner.text === 'false'), values: [] }
      : undefined;
  }
  if (takes === 'row') {
    if (inner.kind !== 'map' || inner.items.some(({ kind }) => kind !== 'text')) return undefined;
    const names = inner.entries.map(([key]) => String(key));
    return { operator, isNot, values: inner.items.map(({ text }) => text), names };
  }
  const values = textsOf(inner);
  return values && { operator, isNot, values };
}

function textsOf(value: WrittenValue): readonly string[] | undefined {
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'text')) return undefined;
  return value.items.map(({ text }) => text);
}
