import { createRouter, type Diagnostic, type Event, parseRules } from '@botrules/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { analyze } from '../../../packages/core/src/checks/index.js';
import type {
  ButtonTemplate,
  Group,
  MessageTemplate,
  RuleSet,
  Template,
} from '../../../packages/core/src/rules/model.js';
import { type Accusation, accusationsOf } from '../../support/accusations.js';
import { type EventSeed, eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { hintsOf } from '../../support/event-hints.js';
import { decide } from '../../support/oracle.js';
import { asPlatformSends } from '../../support/platform-events.js';
import { runs } from '../../support/runs.js';

/** `BOTRULES_ALARM_RUNS=20000 npx mocha test/core/checks/no-false-alarm.test.ts` searches longer. */
const ruleSets = Number(process.env.BOTRULES_ALARM_RUNS ?? runs(4, 40));

describe('No warning of the checker is a false alarm', function () {
  this.timeout(0);

  it('no event of the platform contradicts one', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(
        ruleFiles({ maxItems: 7 }),
        fc.array(eventSeed, { minLength: 40, maxLength: 80 }),
        ({ files }, seeds) => {
          const { value: ruleSet } = parseRules(files);
          if (ruleSet === undefined) throw new Error('The rules have errors.');
          for (const diagnostic of analyze(ruleSet)) {
            met.set(diagnostic.code, (met.get(diagnostic.code) ?? 0) + 1);
            search(ruleSet, diagnostic, seeds);
          }
          for (const accusation of accusationsOf(ruleSet)) searchTaken(ruleSet, accusation, seeds);
        },
      ),
      { numRuns: ruleSets, endOnFailure: false },
    );
    // So many rule sets have each of them, but for a chance of one in thousands.
    if (ruleSets < 40) return;
    for (const code of ['unreachable-rule', 'unreachable-value', 'never-holds', 'dead-button']) {
      assert.isAbove(met.get(code) ?? 0, 0, `${code} came up: ${JSON.stringify([...met])}`);
    }
    if (ruleSets > 40) console.log(`${ruleSets} rule sets, warnings met:`, Object.fromEntries(met));
  });
});

/** Fails on an event that takes what is said never to be taken. */
function searchTaken(
  ruleSet: RuleSet,
  { what, accused, own, isTaken }: Accusation,
  seeds: readonly EventSeed[],
): void {
  // The router tells quickly which events are worth asking the oracle about.
  const router = createRouter(own ?? accused);
  for (const hints of [hintsOf(own ?? accused), hintsOf(ruleSet)]) {
    for (const seed of seeds) {
      const event = asPlatformSends(toEvent(seed, hints));
      if (own && router.route(event).rules.length === 0) continue;
      if (isTaken(decide(accused, event))) assert.fail(`${what}\n${JSON.stringify(event)}`);
    }
  }
}

/** Fails on a tap that a warning about its button says cannot be. */
function search(ruleSet: RuleSet, diagnostic: Diagnostic, seeds: readonly EventSeed[]): void {
  const { code, message } = diagnostic;
  const say = (event: Event) => `${message}\n${JSON.stringify(event)}`;
  if (code === 'dead-button' || code === 'taken-by-words') {
    const click = clicksOf(ruleSet.root).find(({ span }) => isAt(span, diagnostic))!;
    const hints = hintsOf(ruleSet);
    const router = createRouter(ruleSet);
    // A button that is shown on some channels alone is tapped there.
    const [, shownOn] = /^On ([\w, ]+?), [a-z]/.exec(message) ?? [];
    for (const [index, seed] of seeds.entries()) {
      const event = clickEvent(click, toEvent(seed, hints), index);
      if (shownOn !== undefined && !shownOn.toLowerCase().includes(event.channel)) continue;
      const { rule } = router.route(event);
      if (rule === null || rule === 'default') continue;
      const [, below] = /rule "([^"]*)", which tests its payload/.exec(message) ?? [];
      const isFalse =
        below !== undefined
          ? rule === below
          : !message.includes(` "${rule}"`) && !message.includes(' and others ');
      if (isFalse) assert.fail(say(event));
    }
  }
}

interface Click {
  readonly event: 'postback' | 'quick_reply';
  readonly payload: Template;
  readonly title: Template;
  readonly span: ButtonTemplate['span'];
}

function clicksOf(group: Group): readonly Click[] {
  const outcomes = [
    ...(group.default ? [group.default.outcome] : []),
    ...group.items.flatMap((item) => (item.kind === 'rule' ? [item.outcome] : [])),
  ];
  return [
    ...outcomes.flatMap(({ reply }) => reply.flatMap(ofMessage)),
    ...group.items.flatMap((item) => (item.kind === 'group' ? clicksOf(item) : [])),
  ];
}

function ofMessage(message: MessageTemplate): readonly Click[] {
  if (message.kind === 'one_of') return message.variants.flatMap(ofMessage);
  const buttons =
    message.kind === 'text'
      ? message.buttons
      : message.kind === 'cards'
        ? message.cards.flatMap((card) => card.buttons)
        : [];
  const quickReplies = 'quickReplies' in message ? message.quickReplies : [];
  return [
    ...buttons.map(({ title, value, span }) => ({
      event: 'postback' as const,
      payload: value,
      title,
      span,
    })),
    ...quickReplies.map((reply) => ({ event: 'quick_reply' as const, ...reply })),
  ];
}

function isAt(span: Click['span'], { file, line, column }: Diagnostic): boolean {
  const position = span.source.position(span.start);
  return span.source.file === file && position.line === line && position.column === column;
}

const fillings = ['x', '12', 'A', '_', 'é', '\u0301', 'ORDER_', 'Σ', 'buy'];

function clickEvent({ event, payload, title }: Click, around: Event, seed: number): Event {
  const words = fill(title, seed, around);
  // What the bot itself shows is tapped in its own conversation, which no ad or link has just begun.
  const { referral: _, ...rest } = around;
  const tapped = { ...rest, event, payload: fill(payload, seed, around), title: words };
  return asPlatformSends({ ...tapped, standby: false });
}

function fill(template: Template, seed: number, around: Event): string {
  if (typeof template === 'string') return template;
  return template
    .map((part, index) => {
      if (typeof part === 'string') return part;
      const own = [around.payload, around.title].filter((text) => text);
      const pool = [...fillings, ...own];
      return pool[(seed + index) % pool.length]!;
    })
    .join('');
}
