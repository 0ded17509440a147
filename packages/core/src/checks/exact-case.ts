import type { Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import type { Condition, FieldCondition, Group, Test } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';
import type { TextSet } from '../rules/operators/text-set.js';
import { walkEntries } from '../rules/walk-rules.js';
import type { Check, CheckContext } from './check.js';

/** Checks texts that people type: a phone begins a message with a capital, and `hello` is not `Hello`. */
export const exactCase: Check = {
  code: 'exact-case',
  proves: 'letters that a person types are compared with capitals and all',
  run: report,
};

function report({ ruleSet: { root } }: CheckContext, tell: Report): void {
  // A condition that several aliases refer to is one line of the file.
  const seen = new Set<string>();
  const look = (condition: Condition, tapped: boolean): void => {
    if (condition.kind === 'field') {
      const { field, span } = condition;
      const place = `${span.source.file}:${span.start}`;
      if (tapped || field.name !== 'text' || seen.has(place)) return;
      seen.add(place);
      const exact = findExact(condition.test);
      if (exact) tell(finding(span, exact));
    } else if (condition.kind === 'not') {
      look(condition.of, tapped);
    } else if (condition.kind !== 'time') {
      const known = tapped || (condition.kind === 'all' && condition.of.some(isTap));
      for (const part of condition.of) look(part, known);
    }
  };
  const enter = ({ when }: Group, tapped: boolean) => {
    if (when) look(when, tapped);
    return tapped || (when !== undefined && isTap(when));
  };
  for (const { of, around: tapped } of walkEntries(root, false, enter)) {
    if (of.kind === 'rule') look(of.when, tapped);
  }
}

/** What a test compares letter by letter. */
interface Exact {
  readonly operator: string;
  readonly values: readonly string[];
  /** The first of the values that has letters. */
  readonly value: string;
  /** The same value in the case in which people also type it. */
  readonly typed: string;
}

/** Returns whether a condition holds only for taps: their words are a title as the rules wrote it. */
function isTap(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.of.some(isTap);
  if (condition.kind === 'any') return condition.of.length > 0 && condition.of.every(isTap);
  return condition.kind === 'field' && isTapField(condition);
}

function isTapField({ field: { name }, test }: FieldCondition): boolean {
  if (name === 'event') {
    return test.kind === 'is' && !test.values.includes('message');
  }
  return (name === 'title' || name.startsWith('payload')) && needsValue(test);
}

function needsValue(test: Test): boolean {
  if (test.kind === 'not') return false;
  if (test.kind === 'any') return test.of.every(needsValue);
  return test.kind !== 'all' || test.of.some(needsValue);
}

function findExact(test: Test): Exact | undefined {
  switch (test.kind) {
    case 'not':
      return findExact(test.of);
    case 'all':
    case 'any':
      // With `typos`, a cell is also found in the case in which people type it.
      if (test.of.some((one) => one.kind === 'lookup' && one.typos)) return undefined;
      return test.of.map(findExact).find((exact) => exact !== undefined);
    default:
      return inLetters(test.kind, operatorOf(test).takes(test));
  }
}

function inLetters(operator: string, set: TextSet): Exact | undefined {
  if (set.form !== 'written') return undefined;
  switch (set.kind) {
    case 'literals':
      return exactly(operator, set.texts);
    case 'patterns': {
      const written = set.patterns.map(({ text }) => text);
      return exactly(
        operator,
        written.map((text) => text.replace(/\{\w+\}/g, '')),
        written,
      );
    }
    case 'expressions': {
      const written = set.patterns.map(({ text }) => text);
      return exactly(operator, written.map(plainLetters), written, typedExpression);
    }
    default:
      return undefined;
  }
}

/** @param letters the letters that are compared, a text for each value */
function exactly(
  operator: string,
  letters: readonly string[],
  values: readonly string[] = letters,
  otherwise: (value: string) => string = otherCase,
): Exact | undefined {
  // A writer who lists both `hello` and `Hello` knows that they differ.
  const folded = new Map<string, number>();
  for (const value of letters) {
    const lower = value.toLowerCase();
    folded.set(lower, (folded.get(lower) ?? 0) + 1);
  }
  const at = letters.findIndex(
    (value) => value.toLowerCase() !== value.toUpperCase() && folded.get(value.toLowerCase()) === 1,
  );
  if (at === -1) return undefined;
  const value = values[at] ?? values[0]!;
  return { operator, values, value, typed: otherwise(value) };
}

/** Parts of an expression that do not match as they are written: options, names of groups, escapes, classes. */
const notLetters =
  /\(\?(?:P?<\w+>|[a-zA-Z-]*:?)|\\(?:[pP](?:\{[^}]*\}|.)|x\{[^}]*\}|.)|\[(?:\[:[^:]*:\]|[^\]])*\]/gs;

/** Returns the letters that an expression matches literally; `''` if the expression itself deals with case. */
function plainLetters(expression: string): string {
  const cased = /\(\?[a-z]*i|\[(?=[^\]]*\p{Lu})(?=[^\]]*\p{Ll})[^\]]*\]/u;
  if (cased.test(expression)) return '';
  return expression.replace(notLetters, '');
}

/** Returns the expression with its letters in the other case. Escapes and names stay: `\bA` becomes `\ba`, not `\Ba`. */
function typedExpression(expression: string): string {
  const letters = expression.split(notLetters);
  const others = expression.match(notLetters) ?? [];
  // The parts between the letters do not change which letter is the first.
  const typed = otherCase(letters.join('\0')).split('\0');
  return typed.map((part, at) => part + (others[at] ?? '')).join('');
}

function finding(span: Span, { operator, values, value, typed }: Exact) {
  const shown = values.length === 1 ? inYaml(values[0]!) : `[${values.map(inYaml).join(', ')}]`;
  const line = `text: { ${operator}: ${shown}, ignore_case: true }`;
  return {
    code: 'exact-case',
    span,
    yieldsTo: span,
    message: say`Capitals count here: ${quote(typed)} is not ${quote(value)}.`,
    hint:
      operator !== 'in' && operator !== 'lookup' && line.length <= 100
        ? say`Write ${line}.`
        : say`Add "ignore_case: true" next to the operator.`,
  } as const;
}

/** Returns the text as a phone would write it: with a capital first, or in small letters if it begins with a capital. */
function otherCase(value: string): string {
  const capital = value.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  return capital !== value ? capital : value.toLowerCase();
}

function inYaml(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
