import {
  createLinearRouter,
  createRouter,
  type Decision,
  type Diagnostic,
  type Event,
  parseRules,
  type RuleSet,
  readShortEvent,
  renderDiagnostic,
} from '@botrules/core';
import { expect } from 'chai';
import { decide } from './oracle.js';

/** One file's text, or several by their names. */
export type Rules = string | Readonly<Record<string, string>>;

function toFiles(rules: Rules): Record<string, string> {
  return typeof rules === 'string' ? { 'rules.yaml': rules } : { ...rules };
}

/** Loads rules that must load; where they do not, fails with what a person would see. */
export function load(rules: Rules): RuleSet {
  const { value, diagnostics, sources } = parseRules(toFiles(rules));
  if (value) return value;
  throw new Error(diagnostics.map((each) => renderDiagnostic(each, sources)).join('\n'));
}

/** What a load finds, errors and warnings. */
export function findings(rules: Rules): readonly Diagnostic[] {
  return parseRules(toFiles(rules)).diagnostics;
}

/** The errors of a load, as `code line:column` and the text that is marked. */
export function errors(rules: Rules): string[] {
  const files = toFiles(rules);
  return findings(rules)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column, length }) => {
      const text = files[file]?.split('\n')[line - 1] ?? '';
      return `${code} ${line}:${column} ${text.slice(column - 1, column - 1 + length)}`.trimEnd();
    });
}

/**
 * Reads the short form of an event, as in a test of rules, but also for events that cannot come: the language says what
 * holds on any. Unless it says otherwise it is a postback.
 */
export function toEvent(short: object): Event {
  const { event = 'postback', ...fields } = short as { readonly event?: string };
  const { title, text, ...others } = fields as {
    readonly title?: unknown;
    readonly text?: unknown;
  };
  const [rest, titled, typed] = [others, { title }, { text }].map(readOrThrow) as [
    Event,
    Event,
    Event,
  ];
  const words = event === 'quick_reply' ? (titled.title ?? typed.text) : undefined;
  const texts = { title: titled.title ?? words, text: typed.text ?? words };
  const given = Object.entries(texts).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...readOrThrow({ event, standby: rest.standby, channel: rest.channel }),
    ...Object.fromEntries(given),
  };
}

function readOrThrow(short: object): Event {
  const read = readShortEvent(short);
  if ('event' in read) return read.event;
  throw new Error(`${read.problem} ${read.hint}`);
}

/** Routes one event: both routers and the oracle must agree. */
export function route(rules: Rules | RuleSet, short: object): Decision {
  const ruleSet = isRuleSet(rules) ? rules : load(rules);
  const event = toEvent(short);
  const decision = createRouter(ruleSet).route(event);
  const expected = decide(ruleSet, event);
  expect(decision, 'the router against the oracle').to.deep.equal(expected);
  const linear = createLinearRouter(ruleSet).route(event);
  expect(linear, 'the linear router against the oracle').to.deep.equal(expected);
  return decision;
}

function isRuleSet(rules: Rules | RuleSet): rules is RuleSet {
  return typeof rules === 'object' && 'root' in rules && 'version' in rules;
}

/** One rule with this `when`, in flow style or a block indented by nothing. */
export function ruleWhen(when: string, outcome = 'route: taken'): string {
  return [
    'rules:',
    '  - name: the rule',
    '    when:',
    ...when.split('\n').map((line) => `      ${line}`),
    ...outcome.split('\n').map((line) => `    ${line}`),
  ].join('\n');
}

/** A condition, an event, and whether the one takes the other, or what it captures. */
export type Row = readonly [
  when: string,
  event: object,
  held: boolean | Readonly<Record<string, string>>,
];

/** One sentence of the language page, and a row for each thing that it says. */
export function sentence(words: string, rows: readonly Row[]): void {
  describe(words, () => {
    for (const [when, event, held] of rows) {
      const name = `${when.replace(/\s+/g, ' ')} ${held === false ? 'does not take' : 'takes'} ${short(event)}`;
      it(name, () => {
        const decision = route(ruleWhen(when), event);
        expect(decision.rule).to.equal(held === false ? null : 'the rule');
        if (typeof held === 'object') {
          expect(Object.entries(decision.captures)).to.deep.equal(Object.entries(held));
        }
      });
    }
  });
}

function short(event: object): string {
  const text = JSON.stringify(event);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/** One sentence of the language page, and rules with the error that each gives: `code line:column text`. */
export function mistakes(
  words: string,
  rows: readonly (readonly [rules: Rules, ...errors: string[]])[],
): void {
  describe(words, () => {
    for (const [rules, ...expected] of rows) {
      const text = typeof rules === 'string' ? rules : Object.values(rules)[0]!;
      const name = `${expected.join(', ') || 'no error'} in ${text.replace(/\s+/g, ' ').slice(-70)}`;
      it(name, () => expect(errors(rules)).to.deep.equal(expected));
    }
  });
}
