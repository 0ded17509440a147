import { ConditionLines } from '../explain/condition-lines.js';
import { createExplainer, type Explainer } from '../explain/explain.js';
import type { Json } from '../message.js';
import { quote } from '../report/problems.js';
import { toPlace } from '../report/report.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import type { Group, Rule, RuleSet } from '../rules/model.js';
import { walkRules } from '../rules/walk-rules.js';
import type { MapNode } from '../syntax/node.js';
import { askedTime } from './asked-time.js';
import { type JudgedEvent, type Mismatch, mismatches } from './expectation.js';
import type { Played } from './player.js';
import { type ShownTap, tapsOf } from './taps.js';
import type { Difference, EventResult } from './test-result.js';
import { createVariants, type Variants } from './variants.js';

/** Compares decisions with what tests expect. What it needs from the rules is made ready when it is first used. */
export class Judge {
  readonly #ruleSet: RuleSet;
  readonly #rules: ReadonlyMap<string, Rule>;
  /** Names of groups, by the place of their defaults. */
  readonly #groupNames: ReadonlyMap<string, string>;
  readonly #explain: () => Explainer;
  readonly #variants: () => Variants;
  readonly #lines: () => ConditionLines;

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
    const rules = new Map<string, Rule>();
    const groupNames = new Map<string, string>();
    const enter = (group: Group) => group.name;
    for (const { of, around } of walkRules<string | undefined>(ruleSet.root, undefined, enter)) {
      if (of.kind === 'rule') rules.set(of.name, of);
      else if (around !== undefined) groupNames.set(keyOf(toPlace(of.span)), around);
    }
    this.#rules = rules;
    this.#groupNames = groupNames;
    this.#explain = once(() => createExplainer(ruleSet));
    this.#variants = once(() => createVariants(ruleSet));
    this.#lines = once(() => new ConditionLines(ruleSet.root));
  }

  judge(played: Played, expect: MapNode | undefined): EventResult {
    const { decision, memory } = played;
    const found = expect ? mismatches(expect, this.judged(played)) : [];
    const known = memory === undefined ? {} : { memory };
    if (found.length === 0) return { decision, ...known, differences: [], explanation: null };
    // The explanation is about the rule that should have taken the event, or else the one that did.
    const named = found.find(({ path }) => path === 'rule')?.expected;
    const rule = [String(named), decision.rule].find((name) => this.#rules.has(name ?? ''));
    return {
      decision,
      ...known,
      differences: found.map((mismatch) => this.#difference(mismatch)),
      explanation: this.#explain()(decision.event, { rule: rule ?? undefined, memory }),
    };
  }

  /** Returns what happened to an event, as tests can ask about it. */
  judged(played: Played): JudgedEvent {
    const { decision, after, now } = played;
    const last = decision.steps.at(-1);
    return {
      decision,
      after,
      now,
      groupName: last && this.#groupNames.get(keyOf(last)),
      variants: () => this.#variants()(played),
    };
  }

  /** Returns what a reply shows that can be tapped, in all its possible variants. */
  shown(played: Played | undefined): readonly ShownTap[] {
    return played === undefined ? [] : tapsOf(this.#variants()(played).flat());
  }

  /** Returns the test of the time on which the decision depends; `undefined` if there is none. */
  askedTime({ event, memory }: Played): Span | undefined {
    return askedTime(this.#ruleSet.root, this.#lines(), event, memory);
  }

  #difference({ path, expected, actual, span }: Mismatch): Difference {
    const isTaker = path === 'rule' || path === 'rules';
    const hint = isTaker ? this.#hint(expected) : brokenText(expected, actual);
    return {
      path,
      expected,
      ...(actual === undefined ? {} : { actual }),
      place: toPlace(span),
      ...(hint === undefined ? {} : { hint }),
    };
  }

  /** Returns why a named rule can never be the expected one. */
  #hint(expected: Json): string | undefined {
    for (const item of [expected].flat()) {
      if (item === null || item === 'default') continue;
      const name = String(item);
      const rule = this.#rules.get(name);
      if (rule?.disabled) return say`The rule ${quote(name)} is disabled.`;
      if (rule) continue;
      const meant = nearest(name, [...this.#rules.keys(), 'default']);
      const instead = /^(?:none|nothing|no|null|nobody|no rule)$/i.test(name)
        ? say` For no rule and no default write: expect: { nothing: true }.`
        : meant
          ? say` Did you mean ${quote(meant)}?`
          : '';
      return say`No rule is named ${quote(name)}.${instead}`;
    }
    return undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function keyOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${line} ${file}`;
}

/** Returns a hint if one message was read as several: in brackets, a comma ends a text that is not quoted. */
function brokenText(expected: Json, actual: Json | undefined): string | undefined {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return undefined;
  // A map, or a list in a list, does not result from a comma.
  if (expected.some((item) => typeof item === 'object')) return undefined;
  const text = expected.join(', ');
  const whole = actual.some((item) => isMessage(item) && item.text === text);
  return whole && expected.length > actual.length
    ? say`Put the text in quotes: between brackets a comma ends it.`
    : undefined;
}

function isMessage(json: Json): json is { readonly text: string } {
  return typeof json === 'object' && json !== null && 'text' in json;
}
