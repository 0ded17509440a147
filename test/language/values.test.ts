import { expect } from 'chai';
import { errors, findings, mistakes, route, ruleWhen, sentence } from '../support/language.js';

describe('Values', () => {
  sentence('A file is YAML 1.2', [
    ['payload: yes', { payload: 'yes' }, true],
    ['payload: yes', { payload: 'true' }, false],
    ['payload: 12:30', { payload: '12:30' }, true],
    ['payload: 2024-01-01', { payload: '2024-01-01' }, true],
    ['"payload": "caf\\u00e9"', { payload: 'café' }, true],
    ["payload: 'it''s'", { payload: "it's" }, true],
    ['payload: |-\n  two\n  lines', { payload: 'two\nlines' }, true],
    ['payload: >-\n  one\n  line', { payload: 'one line' }, true],
  ]);

  sentence('A scalar in a test is the text that was written', [
    ['payload: 007', { payload: '007' }, true],
    ['payload: 007', { payload: '7' }, false],
    ['payload: 1e3', { payload: '1e3' }, true],
    ['payload: 1e3', { payload: '1000' }, false],
    ['payload: true', { payload: 'true' }, true],
    ['payload: True', { payload: 'True' }, true],
    ['payload: True', { payload: 'true' }, false],
    ['payload: 1.0', { payload: '1.0' }, true],
    ['payload: 1.0', { payload: '1' }, false],
    ['payload: 0x1F', { payload: '0x1F' }, true],
    ['payload: 0o17', { payload: '0o17' }, true],
    ['payload: .inf', { payload: '.inf' }, true],
    ['payload: .NaN', { payload: '.NaN' }, true],
    ['payload: +1', { payload: '+1' }, true],
    ['payload: 1_000', { payload: '1_000' }, true],
    ['payload: 123456789012345678901', { payload: '123456789012345678901' }, true],
    ['payload: NO', { payload: 'NO' }, true],
    ['payload: off', { payload: 'off' }, true],
    ['payload: "null"', { payload: 'null' }, true],
    ['payload: ""', { payload: '' }, true],
    ['payload: [007, yes, 1e3, true]', { payload: 'true' }, true],
    ['payload: { starts_with: 00 }', { payload: '007' }, true],
    ['payload: { starts_with: [true, 00] }', { payload: 'trueish' }, true],
    ['payload: { is: null_ }', { payload: 'null_' }, true],
  ]);

  describe('`null`, `~` and an empty value are errors that say to quote', () => {
    for (const [written, word] of [
      ['null', 'null'],
      ['Null', 'Null'],
      ['NULL', 'NULL'],
      ['~', '~'],
    ] as const) {
      for (const when of [
        `payload: ${written}`,
        `payload: [A, ${written}]`,
        `payload: { is: ${written} }`,
        `payload: { not: ${written} }`,
        `payload: { starts_with: [A, ${written}] }`,
        `any: [{ payload: ${written} }]`,
      ]) {
        it(when, () => {
          const [found, ...more] = findings(ruleWhen(when));
          expect(more).to.deep.equal([]);
          expect(found).to.include({ code: 'wrong-kind', severity: 'error', line: 4 });
          expect(found!.hint).to.include(`"${word}"`);
          expect(found!.hint).to.match(/quote/i);
        });
      }
    }
    for (const when of ['payload:', 'payload: # nothing', 'payload: { is: }']) {
      it(when, () => {
        const [found, ...more] = findings(ruleWhen(when));
        expect(more).to.deep.equal([]);
        expect(found).to.include({ code: 'wrong-kind', severity: 'error', line: 4 });
        expect(found!.hint).to.match(/""/);
      });
    }
    it('payload: &here', () => {
      const [found, ...more] = findings(ruleWhen('payload: &here'));
      expect(more).to.deep.equal([]);
      expect(found).to.include({ code: 'wrong-kind', severity: 'error', line: 4 });
      expect(found!.hint).to.include('"&here"');
    });
  });

  mistakes('Duplicate keys are errors', [
    [ruleWhen('payload: A\npayload: B'), 'yaml-syntax 5:7 payload'],
    [ruleWhen('payload: A\n"payload": B'), 'yaml-syntax 5:7 "payload"'],
    [ruleWhen('payload: { is: A, is: B }'), 'yaml-syntax 4:25 is'],
    ['rules: []\nrules: []\ndefault: { route: a }', 'yaml-syntax 2:1 rules'],
    [ruleWhen('payload: A', 'route: a\nroute: b'), 'yaml-syntax 6:5 route'],
    [ruleWhen('payload: A', 'route: a\nparams: { x: 1, x: 1 }'), 'yaml-syntax 6:21 x'],
  ]);

  describe('Anchors and aliases work, with a bound on how far they may expand', () => {
    it('an alias stands for what is anchored', () => {
      const rules = `
rules:
  - name: one
    when: { payload: &yes [YES, SURE] }
    route: a
  - name: two
    when: { title: *yes }
    route: b
`;
      expect(route(rules, { payload: 'YES' }).rule).to.equal('one');
      expect(route(rules, { title: 'SURE' }).rule).to.equal('two');
      expect(route(rules, { title: '*yes' }).rule).to.equal(null);
    });
    it('an alias may stand for a text, a condition or an outcome', () => {
      const rules = `
rules:
  - name: one
    when: &when { payload: &a A }
    reply: &reply [{ text: Hello }]
  - name: two
    when: { not: *when, title: *a }
    reply: *reply
`;
      expect(route(rules, { title: 'A' }).rule).to.equal('two');
      expect(route(rules, { title: 'A' }).reply).to.deep.equal([{ text: 'Hello' }]);
    });
    it('five levels of nine aliases are one error', () => {
      const levels = 'abcdefg'.split('');
      const lists = levels.map((name, level) => {
        const before = levels[level - 1];
        return `  ${name}: &${name} [${Array(9)
          .fill(before ? `*${before}` : 'x')
          .join(', ')}]`;
      });
      expect(
        errors(`lists:\n${lists.join('\n')}\n`).map((each) => each.split(' ')[0]),
      ).to.deep.equal(['yaml-syntax']);
    });
  });

  describe('merge keys (`<<`) work', () => {
    it('its own keys win, then the earlier map', () => {
      const rules = `
rules:
  - name: one
    when: &one { payload: A, title: T }
    route: a
  - name: two
    when: { <<: *one, payload: B }
    route: b
  - name: three
    when:
      <<: [{ payload: C }, *one]
    route: c
`;
      expect(route(rules, { payload: 'A', title: 'T' }).rule).to.equal('one');
      expect(route(rules, { payload: 'B', title: 'T' }).rule).to.equal('two');
      expect(route(rules, { payload: 'B' }).rule).to.equal(null);
      expect(route(rules, { payload: 'C', title: 'T' }).rule).to.equal('three');
    });
  });

  mistakes('custom tags are errors', [
    [ruleWhen('payload: !important'), 'yaml-syntax 4:16 !important'],
    [ruleWhen('payload: !!str 5'), 'yaml-syntax 4:16 !!str'],
    [ruleWhen('payload: !!js/function "x"'), 'yaml-syntax 4:16 !!js/function'],
    [ruleWhen('payload: !mine { is: A }'), 'yaml-syntax 4:16 !mine'],
  ]);
});
