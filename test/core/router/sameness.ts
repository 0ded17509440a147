import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createLinearRouter, createRouter, type Event, parseRules } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { ConditionLines } from '../../../packages/core/src/explain/condition-lines.js';
import { TriedEvent } from '../../../packages/core/src/explain/tried-event.js';
import { consult } from '../../../packages/core/src/router/semantics.js';
import type { RuleSet } from '../../../packages/core/src/rules/model.js';
import { eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { hintsOf } from '../../support/event-hints.js';
import { decide } from '../../support/oracle.js';

const folder = new URL('../../fixtures/sameness/', import.meta.url);

/** Rules and an event on which a router and the oracle once differed. */
interface Kept {
  readonly files: Record<string, string>;
  readonly event: Event;
}

/** Fails where a router decides otherwise than the oracle. */
export function expectSame(files: Record<string, string>, events: readonly Event[]): void {
  const ruleSet = load(files);
  const routers = [createRouter(ruleSet), createLinearRouter(ruleSet)];
  for (const event of events) {
    const expected = decide(ruleSet, event);
    for (const router of routers) {
      const found = router.route(event);
      // chai says what differs, and takes a hundred times as long to say that nothing does.
      if (isDeepStrictEqual(found, expected)) continue;
      const on = `${router.constructor.name} on ${JSON.stringify(event)}`;
      expect(found, on).to.deep.equal(expected);
      throw new Error(`The decisions differ: ${on}`);
    }
  }
}

function load(files: Record<string, string>) {
  const { value, diagnostics } = parseRules(files, { entry: '', checks: false });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return value;
}

export interface Run {
  readonly seed: number;
  readonly sets: number;
  /** How many events each has at the most. */
  readonly events?: number;
  /** Stops the run early, in milliseconds; what was compared by then counts. */
  readonly time?: number;
}

/**
 * Holds both routers against the oracle on random rule sets, with up to 1,000 events each, or so many as are told, that nearly fit. A difference
 * is shrunk, kept as a fixture and thrown.
 *
 * @returns how many decisions were compared with each, and whatever came of a rule, a group or a default in them
 */
export function runSameness({ seed, sets, events: most = 1000, time }: Run): {
  readonly compared: number;
  readonly verdicts: ReadonlySet<string>;
} {
  let compared = 0;
  const verdicts = new Set<string>();
  const shape = fc.constantFrom(
    {},
    {},
    { maxItems: 12, maxDepth: 3 },
    { maxItems: 40, maxDepth: 1 },
  );
  const property = fc.property(
    shape.chain((each) => ruleFiles(each)),
    fc.array(eventSeed, { minLength: 1, maxLength: most, size: 'max' }),
    ({ files }, seeds) => {
      const ruleSet = load(files);
      const hints = hintsOf(ruleSet);
      const events = seeds.map((each) => toEvent(each, hints));
      expectSame(files, events);
      compared += events.length;
      for (const verdict of verdictsOf(ruleSet, events.slice(0, 20))) verdicts.add(verdict);
    },
  );
  const result = fc.check(property, {
    seed,
    numRuns: sets,
    endOnFailure: false,
    ...(time === undefined ? {} : { interruptAfterTimeLimit: time }),
  });
  if (result.failed && result.counterexample) {
    const [{ files }, seeds] = result.counterexample;
    keep(
      files,
      seeds.map((each) => toEvent(each, hintsOf(load(files)))),
    );
  }
  if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? 'interrupted');
  return { compared, verdicts };
}

/** `rule took`, `default standby`, and where a rule or default three groups deep was come to, `deep`. */
function* verdictsOf({ root }: RuleSet, events: readonly Event[]): Generator<string> {
  const lines = new ConditionLines(root);
  for (const event of events) {
    for (const { of, groups, verdict } of consult(root, new TriedEvent(lines, event))) {
      yield `${of.kind} ${verdict}`;
      if (of.kind !== 'group' && groups.length > 3) yield 'deep';
    }
  }
}

function keep(files: Record<string, string>, events: readonly Event[]): void {
  const event = events.find((each) => {
    try {
      expectSame(files, [each]);
      return false;
    } catch {
      return true;
    }
  });
  if (event === undefined) return;
  const text = `${JSON.stringify({ files, event } satisfies Kept, null, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), text);
}

/** Every case that once differed, by the name of its file. */
export function keptCases(): readonly (readonly [string, Kept])[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    // None was ever kept.
  }
  return names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
}
