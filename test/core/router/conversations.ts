import { isDeepStrictEqual } from 'node:util';
import {
  createLinearRouter,
  createRouter,
  type Decision,
  type Event,
  followUpEvent,
  followUps,
  loadCompiled,
  type Memory,
  parseRules,
  readMemory,
  remember,
  serialize,
} from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { decide } from '../../support/oracle.js';
import { World } from '../../support/oracle-memory.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.UTC(2026, 2, 27, 8);

// ── Rules ───────────────────────────────────────────────────────────────────────────────────────────

const span = fc.constantFrom('30s', '1m', '1h', '2h', '24h', '30d');
const texts = ['a', 'b', '1', 'none'];
const text = fc.constantFrom(...texts);
const names = ['x', 'y', 'n', '__proto__'] as const;
const name = fc.constantFrom(...names);
const shown = fc.constantFrom(
  ...['{memory.x|-}', '{memory.n|-}', '{memory.__proto__|-}', '{away|-}', '{missed}', '{text|-}'],
  ...['{answer_to|-}', '{arrival.ref|-}', '{arrival.age|-}', '{human}', 'v', '1'],
);
const alone = fc.constantFrom('{text}', '{memory.x}', '{memory.y}', '{arrival.ref}', '{payload}');

type Lines = Record<string, unknown>;
const line = (field: string, test: fc.Arbitrary<unknown>): fc.Arbitrary<Lines> =>
  test.map((one) => Object.fromEntries([[field, one]]));
const presence = fc.boolean().map((exists) => ({ exists }));
const number = (of: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'), of)
    .map(([operator, bound]) => ({ [operator]: bound }));

const test: fc.Arbitrary<Lines> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: line('text', text) },
  { weight: 2, arbitrary: line('payload', fc.constantFrom('P', 'Q', 'F')) },
  line('event', fc.constantFrom('message', 'postback', ['follow_up', 'handover'], 'human_reply')),
  {
    weight: 3,
    arbitrary: name.chain((each) =>
      line(`memory.${each}`, fc.oneof(text, presence, number(fc.constantFrom('0', '1', '2')))),
    ),
  },
  { weight: 2, arbitrary: line('answer_to', fc.oneof(fc.constantFrom('q', 'r.s'), presence)) },
  line('attachment', fc.oneof(fc.constantFrom('image', ['image', 'audio']), presence)),
  line('missed', number(fc.constantFrom('1', '2'))),
  line('away', fc.oneof(presence, number(span))),
  line('arrival.age', number(span)),
  line('arrival.ref', fc.oneof(fc.constantFrom('r1', 'r2'), presence)),
  line('human', fc.constantFrom('true', 'false', ['true', 'false'])),
  line('standby', fc.constantFrom('true', ['true', 'false'])),
);

const condition: fc.Arbitrary<Lines> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 6, arbitrary: test },
  { weight: 2, arbitrary: fc.tuple(test, test).map(([one, other]) => ({ ...one, ...other })) },
  { weight: 1, arbitrary: fc.tuple(test, test).map((any) => ({ any })) },
  { weight: 1, arbitrary: test.map((not) => ({ not })) },
);

const maybe = <T>(often: number, one: fc.Arbitrary<T>) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: often, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: one },
  );
const someOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 2 });
const mapOf = <T>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(keys, value), { minLength: 1, maxLength: 2, selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries));

const value = fc.oneof(shown, alone);
const followUp = fc.oneof(
  fc.record({
    after: fc.constantFrom('10s', '1m', '1h', '30d'),
    payload: fc.constantFrom('F', 'G', 'F{memory.n|0}'),
    in_any_case: fc.boolean(),
  }),
  fc.record({
    at: fc.constantFrom('09:00', '02:30', '00:00'),
    days: fc.constantFrom('mon-fri', 'sun'),
    timezone: fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York'),
    payload: fc.constantFrom('F', 'G'),
  }),
);

const outcome: fc.Arbitrary<Lines> = fc.record({
  route: fc.constant('x'),
  params: maybe(4, mapOf(fc.constantFrom('p', 'k'), value)),
  reply: maybe(
    1,
    fc.oneof(
      fc.tuple(shown, shown).map((parts) => parts.join(' ')),
      fc.tuple(shown, fc.constantFrom('P', 'Q')).map(([words, payload]) => ({
        text: words,
        quick_replies: [{ title: 'T', payload }],
      })),
    ),
  ),
  handover: maybe(
    8,
    fc.oneof(
      fc.constantFrom('page_inbox', 'bot'),
      fc.record({ to: fc.constantFrom('page_inbox', 'bot', 'request'), metadata: shown }),
    ),
  ),
  remember: maybe(2, mapOf(name, fc.oneof(value, fc.record({ value, for: span })))),
  count: maybe(
    3,
    fc.oneof(
      someOf(name),
      mapOf(
        name,
        fc.oneof(fc.constantFrom('2', '-1'), fc.record({ by: fc.constant('3'), for: span })),
      ),
    ),
  ),
  forget: maybe(5, fc.oneof(fc.constant('everything'), someOf(name))),
  ask: maybe(
    3,
    fc.oneof(
      fc.constantFrom('q', 'r.s', 'nothing'),
      fc.record({ question: fc.constantFrom('q', 'r.s'), for: span }),
    ),
  ),
  follow_up: maybe(3, fc.oneof(followUp, someOf(followUp))),
  cancel: maybe(8, fc.oneof(fc.constant('everything'), fc.constant('F'), fc.constant(['F', 'G']))),
  once: maybe(5, fc.oneof(span, fc.constant('ever'))),
});

const rule = fc.tuple(condition, outcome, maybe(4, fc.constant(true)));

interface SketchedGroup {
  readonly when: Lines | undefined;
  readonly rules: readonly (readonly [Lines, Lines, true | undefined])[];
  readonly default: Lines | undefined;
}

const group: fc.Arbitrary<SketchedGroup> = fc.record({
  when: maybe(2, condition),
  rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
  default: maybe(1, outcome),
});

/** JSON is YAML, so a rule file is what JSON makes of it. */
function write(groups: readonly SketchedGroup[]): string {
  let number = 0;
  const rules = groups.map((each, at) => ({
    name: `group ${at}`,
    when: each.when,
    rules: each.rules.map(([when, done, goesOn]) => ({
      name: `rule ${number++}`,
      continue: goesOn,
      when,
      ...done,
    })),
    default: each.default,
  }));
  // So that each set has a word of memory.
  const last = { name: 'last', when: { text: 'never', 'memory.z': 'q' }, route: 'x' };
  return JSON.stringify({ rules: [...rules, last] });
}

// ── Conversations ───────────────────────────────────────────────────────────────────────────────────

interface TurnSketch {
  readonly pause: number;
  readonly event: Partial<Event>;
}

const pause = fc.constantFrom(
  ...[0, 0, 0, 1, 30_000, minute - 1, minute, hour - 1, hour, 2 * hour, day - 1, day, 30 * day],
  ...[-minute, 89 * day, 90 * day],
);
const came: fc.Arbitrary<Partial<Event>> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: text.map((each) => ({ event: 'message', text: each })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('P', 'Q').map((payload) => ({ event: 'postback', payload })),
  },
  fc
    .constantFrom('P', 'Q')
    .map((payload) => ({ event: 'quick_reply', payload, title: 'T', text: 'T' })),
  fc.constantFrom('r1', 'r2').map((ref) => ({ event: 'referral', referral: { ref } })),
  fc.constantFrom({ event: 'message', text: 'a', referral: { ref: 'r1', source: 'ADS' } }),
  fc.constant({ event: 'message', text: 'a', standby: true }),
  fc.constantFrom<Partial<Event>>(
    ...texts.map((each) => ({ event: 'message', text: each, attachment: 'image' })),
    { event: 'message', attachment: 'audio' },
  ),
  fc.constantFrom<Partial<Event>>(
    { event: 'human_reply', text: 'a' },
    { event: 'handover', human: true },
    { event: 'handover', human: false },
    { event: 'reaction' },
  ),
);

const turns: fc.Arbitrary<readonly TurnSketch[]> = fc.array(fc.record({ pause, event: came }), {
  minLength: 1,
  maxLength: 30,
  size: 'max',
});

/** Plays a conversation with each router, and by the oracle; fails where they differ. How many decisions there were. */
function play(rules: string, sketch: readonly TurnSketch[]): number {
  const { value: ruleSet, diagnostics } = parseRules(rules, { checks: false });
  if (ruleSet === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  const routers = [
    createRouter(ruleSet),
    createLinearRouter(ruleSet),
    createRouter(loadCompiled(serialize(ruleSet))),
  ];
  const past: { event: Event; now: number; decision: Decision }[] = [];
  let memory: Memory | undefined;
  let clock = start;
  let compared = 0;
  const take = (event: Event) => {
    const world = new World(past, event);
    const expected = decide(ruleSet, event, world);
    const found = routers.map((router) => {
      const { memory: changes, ...decision } = router.route(event, memory);
      expect(changes?.at, 'now').to.equal(world.now);
      return { changes, decision };
    });
    for (const { decision } of found) {
      if (!isDeepStrictEqual(decision, expected)) expect(decision).to.deep.equal(expected);
      compared++;
    }
    const after = remember(memory, { ...found[0]!.decision, memory: found[0]!.changes! });
    memory = readMemory(JSON.parse(JSON.stringify(after ?? null))).memory;
    past.push({ event, now: world.now, decision: expected });
    const nothing: Event = {
      event: 'x',
      channel: 'messenger',
      standby: false,
      timestamp: world.now,
    };
    const waiting = (memory?.followUps ?? []).map(({ payload, due }) => `${payload} ${due}`).sort();
    expect(waiting).to.deep.equal(new World(past, nothing).waiting());
  };
  const whole = (event: Partial<Event>): Event => ({
    id: `e${past.length}`,
    event: 'message',
    channel: 'messenger',
    standby: false,
    sender: { id: '7' },
    timestamp: clock,
    ...event,
  });
  for (const { pause: length, event } of [{ pause: 0, event: { text: 'hello' } }, ...sketch]) {
    const end = clock + length;
    for (let left = 20; left > 0; left--) {
      const [next] = followUps(memory, end);
      if (next === undefined) break;
      clock = Math.max(clock, next.due);
      take(followUpEvent(whole({}), next, clock));
    }
    clock = end;
    take(whole(event));
  }
  return compared;
}

/**
 * Holds both routers, and a built file, against the oracle on random rule sets in random conversations of 1 to 30 events with time
 * passing.
 *
 * @returns how many decisions were compared
 */
export function runConversations({
  seed,
  conversations,
}: {
  seed: number;
  conversations: number;
}): number {
  let compared = 0;
  const property = fc.property(
    fc.array(group, { minLength: 1, maxLength: 3 }).map(write),
    turns,
    (rules, sketch) => {
      compared += play(rules, sketch);
    },
  );
  fc.assert(property, { seed, numRuns: conversations });
  return compared;
}
