import { createHash } from 'node:crypto';
import { createRouter, readShortEvent } from '@botrules/core';
import { expect } from 'chai';
import { findings, load, mistakes, route, ruleWhen, sentence } from '../support/language.js';

const byHand = (name: string, channel: string, account: string, sender: string): number =>
  (createHash('sha256')
    .update([name, channel, account, sender].join('\0'))
    .digest()
    .readUInt32BE(0) %
    10_000) /
  100;

const shows = ruleWhen('sender.id: { exists: true }', 'reply: "{split.greeting|absent}"');
const numberOf = (event: object, rules = shows): string | undefined =>
  (route(rules, event).reply[0] as { text: string } | undefined)?.text;

describe('`split.NAME`', () => {
  it('is the first 32 bits of SHA-256 of the name, channel, account and sender, mod 10,000, / 100', () => {
    for (let at = 0; at < 50; at++) {
      const sender = { id: `person ${at} é` };
      expect(numberOf({ sender })).to.equal(`${byHand('greeting', 'messenger', '', sender.id)}`);
      expect(numberOf({ sender, channel: 'instagram', recipient: { id: '9' } })).to.equal(
        `${byHand('greeting', 'instagram', '9', sender.id)}`,
      );
    }
  });

  it('halves people, and halves them anew by another name', () => {
    const router = createRouter(
      load(
        [
          'rules:',
          '  - { name: both, when: { split.a: { less_than: 50 }, split.b: { less_than: 50 } }, reply: A }',
          '  - { name: first, when: { split.a: { less_than: 50 } }, reply: A }',
          '  - { name: second, when: { split.b: { less_than: 50 } }, reply: A }',
          'default: { reply: B }',
        ].join('\n'),
      ),
    );
    const counts: Record<string, number> = {};
    for (let at = 0; at < 4000; at++) {
      const event = { event: 'postback', channel: 'messenger', standby: false } as const;
      const { rule } = router.route({ ...event, sender: { id: `${at}` } });
      counts[rule!] = (counts[rule!] ?? 0) + 1;
    }
    for (const count of Object.values(counts)) expect(count).to.be.within(880, 1120);
    expect(Object.keys(counts)).to.have.length(4);
  });

  sentence('It is absent without `sender.id`', [
    ['split.a: { exists: true }', { sender: { id: '1' } }, true],
    ['split.a: { exists: true }', { sender: { user_ref: '1' } }, false],
    ['split.a: { exists: true }', {}, false],
    ['split.a: { less_than: 100 }', {}, false],
    ['split.a: { at_least: 0, less_than: 100 }', { sender: { id: '1' } }, true],
  ]);

  const ten = { sender: { id: '1' }, split: { greeting: 10.05 } };
  sentence('Bounds may have decimals', [
    ['split.greeting: { less_than: 10.06 }', ten, true],
    ['split.greeting: { less_than: 10.05 }', ten, false],
    ['split.greeting: { at_most: 10.05 }', ten, true],
    ['split.greeting: { more_than: 10.049 }', ten, true],
    ['split.greeting: "10.05"', ten, true],
  ]);

  sentence('An event can say its number, for trying rules out', [
    ['split.greeting: { less_than: 50 }', { sender: { id: '1' }, 'split.greeting': 0 }, true],
    [
      'split.greeting: { less_than: 50 }',
      { sender: { id: '1' }, split: { greeting: 99.99 } },
      false,
    ],
    ['split.greeting: { exists: true }', { split: { greeting: 5 } }, false],
  ]);
  for (const [split, problem] of [
    [100, 'What a person has in a split is not "100".'],
    [-1, 'What a person has in a split is not "-1".'],
    [1.234, 'What a person has in a split is not "1.234".'],
    ['half', 'What a person has in a split is not "half".'],
  ] as const) {
    it(`…from 0 to 99.99: not ${split}`, () => {
      expect(readShortEvent({ split: { a: split } })).to.deep.include({ problem });
    });
  }
  it('…by a name', () => {
    expect(readShortEvent({ split: 5 }))
      .to.have.property('hint')
      .that.contains('split.greeting: 20');
    expect(readShortEvent({ split: { 'a b': 5 } }))
      .to.have.property('problem')
      .that.contains('named "a b"');
    expect(readShortEvent({ split: { a: 5 }, 'split.a': 5 })).to.have.property(
      'problem',
      '"split.a" is given twice.',
    );
  });

  mistakes('Its name is constant: letters, digits, `_` and `-`, 64 at the most', [
    [ruleWhen('split.a b: { less_than: 50 }'), 'unknown-field 4:7 split.a b'],
    [ruleWhen('split: { less_than: 50 }'), 'unknown-field 4:7 split'],
    [ruleWhen('split.a.b: { less_than: 50 }'), 'unknown-field 4:7 split.a.b'],
    [
      ruleWhen(`split.${'a'.repeat(65)}: { less_than: 50 }`),
      `unknown-field 4:7 split.${'a'.repeat(65)}`,
    ],
    [ruleWhen('payload: A', 'reply: "{split.a}"'), 'absent-placeholder 5:13 {split.a}'],
  ]);

  describe('What the checker proves of it', () => {
    const rows: readonly (readonly [first: string, second: string, code: string | undefined])[] = [
      ['split.a: { less_than: 50 }', 'split.a: { less_than: 50 }, payload: A', 'unreachable-rule'],
      ['split.a: { less_than: 50 }', 'split.a: { less_than: 20 }', 'unreachable-rule'],
      ['split.a: { less_than: 20 }', 'split.a: { less_than: 50 }', undefined],
      ['split.a: { exists: true }', 'split.a: { at_least: 50 }', 'unreachable-rule'],
      ['split.a: { less_than: 100 }', 'split.a: { exists: true }', 'unreachable-rule'],
      ['split.a: { at_least: 0 }', 'split.a: { exists: true }', 'unreachable-rule'],
      ['sender.id: { exists: true }', 'split.a: { less_than: 50 }', 'unreachable-rule'],
      ['split.a: { less_than: 50 }', 'split.a: { at_least: 50 }', undefined],
      ['split.a: { less_than: 50 }', 'split.b: { less_than: 50 }', undefined],
      ['payload: A', 'split.a: { less_than: 0 }', 'never-holds'],
      ['payload: A', 'split.a: { at_least: 100 }', 'never-holds'],
      ['payload: A', 'split.a: { exists: true }, sender.id: { exists: false }', 'never-holds'],
      ['payload: A', 'split.a: Berlin', 'never-holds'],
    ];
    for (const [first, second, code] of rows) {
      it(`${first}; then ${second}: ${code ?? 'nothing'}`, () => {
        const rules = [
          'rules:',
          `  - { name: first, when: { ${first} }, reply: A }`,
          `  - { name: second, when: { ${second} }, reply: B }`,
          'default: { reply: C }',
        ].join('\n');
        expect(findings(rules).map((each) => each.code)).to.deep.equal(code ? [code] : []);
      });
    }
    it('three rules of one split leave nothing behind them but people without an id', () => {
      const rules = (last: string) =>
        [
          'rules:',
          '  - { name: a, when: { split.x: { less_than: 33.3 } }, reply: A }',
          '  - { name: b, when: { split.x: { at_least: 33.3, less_than: 66.6 } }, reply: B }',
          '  - { name: c, when: { split.x: { at_least: 66.6 } }, reply: C }',
          `  - { name: d, when: { ${last} }, reply: D }`,
          'default: { reply: E }',
        ].join('\n');
      const codes = (last: string) => findings(rules(last)).map(({ code }) => code);
      expect(codes('split.x: { exists: true }')).to.deep.equal(['unreachable-rule']);
      expect(codes('payload: A')).to.deep.equal([]);
    });
  });
});
