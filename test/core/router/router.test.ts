import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createLinearRouter,
  createRouter,
  type Event,
  type Memory,
  parseRules,
  parseTests,
  type Router,
  type RuleSet,
  readMemory,
  renderDiagnostic,
  runTests,
} from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import { decide } from '../../support/oracle.js';
import { runs } from '../../support/runs.js';

// What every router does, whatever it is made of: one table of cases for all of them. The oracle, which is the
// language page as slow code, says what is right.
const routers: readonly (readonly [name: string, create: (ruleSet: RuleSet) => Router])[] = [
  ['createRouter', createRouter],
  ['createLinearRouter', createLinearRouter],
];

/** Whether all routers decide as the oracle does. */
function expectSame(ruleSet: RuleSet, events: readonly Event[]): void {
  for (const [name, create] of routers) {
    const router = create(ruleSet);
    for (const event of events) {
      expect(router.route(event), name).to.deep.equal(decide(ruleSet, event));
    }
  }
}

/** Changes every part of some data. */
function scribble(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const part of Object.values(data)) scribble(part);
  if (Array.isArray(data)) data.push('more');
  else Object.assign(data, { more: 'more' });
}

function load(yaml: string): RuleSet {
  const { value, diagnostics } = parseRules({ 'rules.yaml': yaml });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return value;
}

// ── What the language means, in the format in which people test their own rules ─────────────────────

const folder = 'test/fixtures/routing';

for (const name of readdirSync(folder)) {
  describe(`routing: ${name}`, () => {
    const rules = join(folder, name);
    const { value: ruleSet, diagnostics, sources } = loadRules(rules);
    it('loads without a finding', () => {
      const drawn = diagnostics.map((each) => renderDiagnostic(each, sources));
      expect(drawn.filter((each) => !each.includes('warning[no-default]'))).to.deep.equal([]);
    });
    if (!ruleSet) return;
    for (const file of readdirSync(rules).filter((each) => each.endsWith('.test.yaml'))) {
      const path = join(rules, file);
      const tests = parseTests({ [path]: readFileSync(path, 'utf8') });
      it(`${file} reads without a finding`, () => {
        expect(
          tests.diagnostics.map((each) => renderDiagnostic(each, tests.sources)),
        ).to.deep.equal([]);
      });
      const run = runTests(tests.value ?? [], ruleSet, {
        readWebhook,
        readFile: (written, from) => {
          const wanted = join(dirname(from), written);
          if (!existsSync(wanted)) throw new Error(`There is no ${wanted}.`);
          return readFileSync(wanted, 'utf8');
        },
      });
      for (const { name: test, problem, events } of run.results) {
        it(test, () => {
          expect(problem).to.equal(null);
          expect(events).to.not.deep.equal([]);
          for (const { differences } of events) {
            expect(
              differences.map(({ path: at, expected, actual }) => ({ at, expected, actual })),
            ).to.deep.equal([]);
          }
          expectSame(
            ruleSet,
            events.map(({ decision }) => decision.event),
          );
        });
      }
    }
  });
}

// ── Events of any kind ──────────────────────────────────────────────────────────────────────────────

const everything = `
rules:
  - { name: json, when: { payload.json.a: x }, route: a }
  - { name: query, when: { payload.query.a: x }, route: a }
  - { name: raw, when: { raw.a.b: { at_least: 3 } }, route: a }
  - { name: like, when: { payload: { like: "A{b}*" } }, route: a, continue: true }
  - { name: regex, when: { title: { regex: "^(?<c>x+)+$", ignore_case: true } }, route: a }
  - { name: time, when: { time: { hours: 09:00-10:00, days: mon } }, route: a }
  - { name: referral, when: { referral.ref: { contains: x }, sender.id: { not: { starts_with: 1 } } }, route: a }
  - { name: standby, when: { standby: "true", text: { exists: false } }, route: a }
default: { route: b, reply: "{payload|nothing} {raw.a|nothing}" }
`;

for (const [name, create] of routers) {
  describe(`a router of ${name}`, () => {
    const ruleSet = load(everything);
    const router = create(ruleSet);
    const trap = () => {
      throw new Error('trap');
    };
    const hostile: Record<string, unknown> = {
      nothing: undefined,
      null: null,
      number: 7,
      text: 'payload',
      list: [],
      function: () => {},
      symbol: Symbol('event'),
      'no prototype': Object.create(null),
      'wrong kinds': {
        event: 1,
        payload: { a: 'x' },
        title: ['x'],
        text: false,
        referral: 'x',
        sender: null,
        recipient: 3,
        standby: 'true',
        timestamp: 'now',
        raw: 5,
      },
      'odd numbers': {
        payload: Number.NaN,
        title: -0,
        text: 10n ** 30n,
        timestamp: Number.POSITIVE_INFINITY,
      },
      'throwing getters': Object.defineProperties(
        {},
        Object.fromEntries(
          [
            'event',
            'payload',
            'title',
            'text',
            'referral',
            'sender',
            'standby',
            'timestamp',
            'raw',
          ].map((name) => [name, { get: trap, enumerable: true }]),
        ),
      ),
      'a proxy': new Proxy(
        {},
        { get: trap, has: trap, getOwnPropertyDescriptor: trap, ownKeys: trap },
      ),
      'texts that throw': {
        payload: { toJSON: trap },
        title: new Proxy({}, { ownKeys: trap, get: trap }),
      },
      'a circle': (() => {
        const circle: Record<string, unknown> = {};
        circle.payload = circle;
        circle.raw = circle;
        return circle;
      })(),
      'deep JSON': { payload: '['.repeat(100_000) },
      'half characters': { payload: 'A\ud83d\ude00\udc00', title: '\ud83dX\udfff' },
      'a megabyte': { payload: `A${'b'.repeat(1_000_000)}`, title: 'x'.repeat(100_000) },
    };
    for (const [kind, event] of Object.entries(hostile)) {
      it(`answers ${kind}`, () => {
        const decision = router.route(event as Event);
        expect(decision.event).to.equal(event);
        expect(decision.rule === null || typeof decision.rule === 'string').to.equal(true);
      });
    }

    it('is asked again from inside an event that it reads', () => {
      const inner: Event = {
        event: 'postback',
        channel: 'messenger',
        standby: false,
        payload: 'A1',
      };
      const seen: unknown[] = [];
      const event = {
        ...inner,
        payload: 'Abc',
        get title(): string {
          seen.push(router.route(inner));
          return 'XX';
        },
      };
      const decision = router.route(event as Event);
      expect(decision.rules.map(({ name }) => name)).to.deep.equal(['like', 'regex']);
      expect(decision.captures).to.deep.equal({ b: 'b', c: 'XX' });
      expect(seen).to.deep.equal([decide(ruleSet, inner)]);
    });

    it('gives each decision objects of its own', () => {
      const event: Event = {
        event: 'postback',
        channel: 'messenger',
        standby: false,
        payload: 'zzz',
      };
      const first = router.route(event);
      (first.reply as unknown[]).push('more');
      (first.params as Record<string, unknown>).more = true;
      expect(router.route(event)).to.deep.equal(decide(ruleSet, event));
    });

    it('keeps nothing of what one event changes for the next', () => {
      const router = create(
        load(
          'rules: [{ name: a, when: { payload: a }, remember: { x: "1" }, count: y, reply: "{memory.x|none} {memory.y|none}" }, { name: b, when: { payload: b }, reply: "{memory.x|none} {memory.y|none}" }]',
        ),
      );
      const { memory } = readMemory({
        version: 1,
        seen: 1e12,
        values: { x: { value: 'kept' }, y: { value: '7' } },
      });
      const replied = (payload: string, known?: Memory) =>
        router.route(
          {
            event: 'postback',
            channel: 'messenger',
            standby: false,
            payload,
            timestamp: 1e12,
          },
          known,
        ).reply;
      expect(replied('a', memory)).to.deep.equal([{ text: '1 8' }]);
      expect(replied('b')).to.deep.equal([{ text: 'none none' }]);
      expect(replied('a')).to.deep.equal([{ text: '1 1' }]);
      expect(replied('b', memory)).to.deep.equal([{ text: 'kept 7' }]);
    });

    it('gives each decision changes of the memory of its own', () => {
      const does =
        'remember: { a: "{payload|it}", b: { value: b, for: 1h } }, count: [c, d], ask: name, forget: [e], once: 1h, follow_up: [{ after: 1h, payload: F }], cancel: [G]';
      const two = ['p', 'q'].map(
        (payload) => `{ name: ${payload}, when: { payload: ${payload} }, ${does} }`,
      );
      const router = create(load(`rules: [${two.join(', ')}]`));
      const routed = (payload: string) =>
        router.route({
          event: 'postback',
          channel: 'messenger',
          standby: false,
          payload,
          timestamp: 1e12,
        });
      const [first, other] = [routed('p'), routed('q')];
      const untouched = structuredClone([first, other]);
      scribble(first.memory);
      expect([routed('p'), other]).to.deep.equal(untouched);
      expect(routed('q')).to.deep.equal(untouched[1]);
    });

    it('keeps names that objects have by birth as plain data', () => {
      const named = create(
        load(`
rules:
  - name: constructor
    when: { payload: { like: "{__proto__}-{toString}-{constructor}" } }
    route: hasOwnProperty.call
    params: { valueOf: "{__proto__}", __defineGetter__: 1 }
    reply: { raw: { __proto__: { polluted: "{toString}" } } }
`),
      );
      const decision = named.route({
        event: 'postback',
        channel: 'messenger',
        standby: false,
        payload: 'a-b-c',
      });
      expect(Object.entries(decision.captures)).to.deep.equal([
        ['__proto__', 'a'],
        ['toString', 'b'],
        ['constructor', 'c'],
      ]);
      expect(Object.entries(decision.params)).to.deep.equal([
        ['valueOf', 'a'],
        ['__defineGetter__', 1],
      ]);
      expect(JSON.stringify(decision.reply)).to.equal('[{"raw":{"__proto__":{"polluted":"b"}}}]');
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });
  });
}

describe('every router', () => {
  const event = (fields: Partial<Event>): Event => ({
    event: 'postback',
    channel: 'messenger',
    standby: false,
    ...fields,
  });
  /** So many rules, and the events on which the index and the oracle have to agree. */
  const crowds: Record<string, { readonly rule: (n: number) => string; readonly events: Event[] }> =
    {
      'one beginning, many endings': {
        rule: (n) => `payload: { starts_with: A_, ends_with: _${n % 150} }`,
        events: ['A_x_7', 'A__149', 'A_7', 'B_x_7', 'A_150'].map((payload) => event({ payload })),
      },
      'three fields': {
        rule: (n) => `payload: { starts_with: A }, title: T${n % 15}, text: "${n % 20}"`,
        events: [0, 14, 3].map((n) => event({ payload: 'AA', title: `T${n}`, text: `${n}` })),
      },
      'nested words': {
        rule: (n) =>
          `title: { contains: ${'a'.repeat(200 - n)}, not: { ends_with: ${'b'.repeat(n % 3)}a } }`,
        events: ['a'.repeat(90), `${'a'.repeat(90)}b`, `${'a'.repeat(50)}ba`, 'b'].map((title) =>
          event({ title }),
        ),
      },
      nots: {
        rule: (n) =>
          `payload: { not: { contains: "${n % 100}" } }, title: { not: [x, { starts_with: y${n} }] }`,
        events: [
          event({ payload: Array.from({ length: 100 }, (_, n) => n).join(' ') }),
          event({ payload: Array.from({ length: 99 }, (_, n) => n).join(' '), title: 'y99' }),
          event({ title: 'x' }),
          event({}),
        ],
      },
      'a long list': {
        rule: (n) => `payload: { in: many }, title: { not: t${n} }`,
        events: [
          event({ payload: 'v70', title: 't0' }),
          event({ payload: 'v71' }),
          event({ payload: 'V3' }),
        ],
      },
      'words that end each other': {
        rule: (n) =>
          `text: { contains: [${'abcde'.slice(n % 5)}${n % 7}, bcd, ${n}x] }, title: t${n}`,
        events: [3, 4, 77].map((n) => event({ text: `abcd abcde${n % 7} ${n}x`, title: `t${n}` })),
      },
      'expressions with and without literals': {
        rule: (n) =>
          `text: { regex: ["^(?:Shop|Cart)_${n}$", "${n}[0-9]{3}", "(?i)KASSE${n}"], ignore_case: ${n % 2 === 0} }`,
        events: ['shop_8', 'Cart_9', 'cart_9', '33999', 'kaſse4', 'kasse5', 'KASSE\u212a6'].map(
          (text) => event({ text }),
        ),
      },
      'other conversations': {
        rule: (n) => `payload: P${n % 40}, standby: [${n % 3 === 0}, "${n % 2 === 0}"]`,
        events: [0, 1, 2, 3].flatMap((n) => [
          event({ payload: `P${n}` }),
          event({ payload: `P${n}`, standby: true }),
        ]),
      },
    };
  for (const [name, { rule, events }] of Object.entries(crowds)) {
    for (const goesOn of [false, true]) {
      it(`finds among ${name}${goesOn ? ' all that go on' : ''} what walking finds`, () => {
        const rules = Array.from(
          { length: runs(100, 200) },
          (_, n) =>
            `  - { name: r${n}, when: { ${rule(n)} }, route: a, continue: ${goesOn && n % 9 !== 0} }\n`,
        );
        const list = Array.from({ length: 71 }, (_, n) => `v${n}`).join(', ');
        expectSame(load(`lists: { many: [${list}] }\nrules:\n${rules.join('')}`), events);
      });
    }
  }
});
