import { Worker } from 'node:worker_threads';
import {
  analyze,
  createRouter,
  type Event,
  explain,
  loadCompiled,
  parseRules,
  type RuleSet,
  renderExplanation,
  serialize,
} from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { createTally, graph, measureCoverage } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { contentOf as contentOfFile } from '../../support/built-file.js';
import { hintsOf } from '../../support/event-hints.js';
import { runs } from '../../support/runs.js';

const copies: readonly (readonly [string, (ruleSet: RuleSet) => RuleSet])[] = [
  ['structuredClone', (ruleSet) => structuredClone(ruleSet)],
  ['JSON', (ruleSet) => JSON.parse(JSON.stringify(ruleSet))],
  ['JSON of a clone', (ruleSet) => JSON.parse(JSON.stringify(structuredClone(ruleSet)))],
  ['a clone of JSON', (ruleSet) => structuredClone(JSON.parse(JSON.stringify(ruleSet)))],
  ['a spread', (ruleSet) => ({ ...ruleSet })],
];

const shop = loadRules('rules').value!;
const doubtful = parseRules({
  'a.yaml': `lists: { vips: [Ann, Bob] }
rules:
  - { name: a, when: { payload: { starts_with: A } }, reply: { text: Hi, buttons: [{ title: x, payload: AX }] } }
  - { name: b, when: { payload: AB }, route: b } # can never be reached
  - { name: c, when: { sender.id: { in: vips }, text: { regex: "^(?<n>[0-9]+)$" } }, reply: "{n}" }
`,
}).value!;

const events: readonly Event[] = [
  { event: 'postback', channel: 'messenger', standby: false, payload: 'ABC' },
  { event: 'message', channel: 'messenger', standby: false, text: '12', sender: { id: 'Ann' } },
  { event: 'postback', channel: 'instagram', standby: false, payload: 'MENU' },
];

/** All that a rule set says, in whatever order. */
function contentOf(ruleSet: RuleSet): unknown {
  return contentOfFile(serialize(ruleSet));
}

describe('a rule set', () => {
  for (const [name, copy] of copies) {
    it(`that was copied by ${name} is taken by every function, and gives the same`, () => {
      for (const ruleSet of [shop, doubtful]) {
        const copied = copy(ruleSet);
        expect(contentOf(copied)).to.deep.equal(contentOf(ruleSet));
        expect(analyze(copied)).to.deep.equal(analyze(ruleSet));
        expect(graph(copied)).to.deep.equal(graph(ruleSet));
        expect(createTally(copied).result()).to.deep.equal(createTally(ruleSet).result());
        expect(measureCoverage(copied, [])).to.deep.equal(measureCoverage(ruleSet, []));
        const [router, copiedRouter] = [createRouter(ruleSet), createRouter(copied)];
        expect(copiedRouter.routes).to.deep.equal(router.routes);
        for (const event of events) {
          expect(copiedRouter.route(event)).to.deep.equal(router.route(event));
          expect(renderExplanation(explain(copied, event))).to.equal(
            renderExplanation(explain(ruleSet, event)),
          );
        }
      }
    });
  }

  it('has warnings of its own lines when it was copied', () => {
    const copied = JSON.parse(JSON.stringify(doubtful)) as RuleSet;
    expect(analyze(copied)[1]).to.include({ code: 'unreachable-rule', file: 'a.yaml', line: 4 });
  });

  it('decides as the original whatever stands in it', () => {
    fc.assert(
      fc.property(
        ruleFiles({ maxDepth: 3 }),
        fc.array(eventSeed, { minLength: 10 }),
        fc.constantFrom(...copies),
        ({ files }, seeds, [, copy]) => {
          const ruleSet = parseRules(files, { entry: '' }).value!;
          const [router, copied] = [createRouter(ruleSet), createRouter(copy(ruleSet))];
          const hints = hintsOf(ruleSet);
          for (const seed of seeds) {
            const event = toEvent(seed, hints);
            expect(copied.route(event)).to.deep.equal(router.route(event));
          }
        },
      ),
      { numRuns: runs(7, 60) },
    );
  });

  it('can be posted to a worker and back', async () => {
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads');
       parentPort.once('message', (rules) => parentPort.postMessage(rules));`,
      { eval: true },
    );
    const back = new Promise<RuleSet>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    worker.postMessage(shop);
    expect(contentOf(await back)).to.deep.equal(contentOf(shop));
    await worker.terminate();
  });

  it('can be copied when it was loaded from a compiled file', () => {
    const compiled = loadCompiled(serialize(doubtful));
    for (const [, copy] of copies) {
      expect(contentOf(copy(compiled))).to.deep.equal(contentOf(doubtful));
    }
  });

  it('of 1,000 rules has JSON that is not much larger than its rules', () => {
    const rules = Array.from(
      { length: 1000 },
      (_, index) => `  - { name: r${index}, when: { payload: P${index} }, route: r.a }\n`,
    );
    const text = `rules:\n${rules.join('')}`;
    const { value } = parseRules(text, { checks: false });
    const json = JSON.stringify(value);
    expect(json.length).to.be.below(20 * text.length);
    expect(createRouter(JSON.parse(json)).routes).to.deep.equal(['r.a']);
  });

  it('that is frozen, or a copy of it, is taken', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const each of Object.values(value)) freeze(each);
      }
      return value;
    };
    const copied = freeze(structuredClone(doubtful));
    expect(createRouter(copied).route(events[0]!).rule).to.equal('a');
    expect(contentOf(copied)).to.deep.equal(contentOf(doubtful));
  });

  for (const [name, change, where] of [
    ['no rules', (copy) => delete copy.root, 'an object'],
    ['a rule without a name', (copy) => delete copy.root.items[0].name, 'root.items[0].name'],
    [
      'a bad regex',
      (copy) => (copy.root.items[2].when.of[1].test.patterns[0].text = '('),
      'root.items[2].when.of[1].test.patterns[0] is not a regular expression',
    ],
    ['a place of no file', (copy) => (copy.sources = []), 'root'],
    ['a place behind the end', (copy) => (copy.root.items[0].span.end = 1e9), 'root.items[0].span'],
    ['two rules of one name', (copy) => (copy.root.items[1].name = 'a'), 'named "a"'],
    ['a circle', (copy) => copy.root.items.push(copy.root), 'nested less than'],
  ] as readonly (readonly [string, (copy: Json) => unknown, string])[]) {
    it(`that was changed to have ${name} is refused, with the place`, () => {
      const copy: Json = structuredClone(doubtful);
      change(copy);
      expect(() => createRouter(copy))
        .to.throw(TypeError)
        .with.property('message')
        .that.contains('createRouter takes a rule set')
        .and.contains(where);
    });
  }
});

// biome-ignore lint/suspicious/noExplicitAny: what is changed in it is what no type allows
type Json = any;
