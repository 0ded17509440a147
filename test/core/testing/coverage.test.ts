import { parseTests, runTests } from '@botrules/core';
import { type Coverage, measureCoverage } from '@botrules/core/tooling';
import { expect } from 'chai';
import { load } from '../../support/language.js';

function cover(rules: string, ...events: readonly string[]): Coverage {
  const ruleSet = load(rules);
  const tests = events.map(
    (event, at) => `  - { name: t${at}, event: ${event}, expect: { rules: [] } }`,
  );
  const { value } = parseTests({ 'a.test.yaml': `tests:\n${tests.join('\n')}\n` });
  const options = { readWebhook: () => expect.fail(), readFile: () => expect.fail() };
  const { results } = events.length > 0 ? runTests(value!, ruleSet, options) : { results: [] };
  return measureCoverage(ruleSet, results);
}

const counts = ({ points }: Coverage) =>
  points.map(({ kind, name, place, events }) => `${place.line} ${kind} ${name}: ${events}`);

const rules = `
rules:
  - name: log
    continue: true
    when: { event: postback }
    route: log
  - when:
      any:
        - channel: instagram
        - referral.source: ADS
    rules:
      - name: a person
        when:
          any:
            - payload: HUMAN
            - any:
                - title: human
                - text: human
              not: { any: [{ payload: X }, { payload: Y }] }
        handover: page_inbox
    default: { route: rest }
  - name: off
    disabled: true
    when: { any: [{ payload: A }, { payload: B }] }
    route: off
  - name: last
    when: { payload: [A, B] }
    route: last
default: { route: fallback }
`;
const points = (...events: readonly number[]) =>
  [
    '3 rule log',
    '9 alternative channel is "instagram"',
    '10 alternative referral.source is "ADS"',
    '12 rule a person',
    '15 alternative payload is "HUMAN"',
    '17 alternative (title is "human", or text is "human"), and not (payload is "X", or payload is "Y")',
    '17 alternative title is "human"',
    '18 alternative text is "human"',
    '21 default default',
    '26 rule last',
    '29 default default',
  ].map((point, at) => `${point}: ${events[at]}`);

describe('measureCoverage', () => {
  it('lists rules, alternatives and defaults where they stand, disabled rules aside', () => {
    const coverage = cover(rules);
    expect(counts(coverage)).to.deep.equal(points(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    expect(coverage).to.include({ reached: 0, total: 11, percent: 0 });
  });

  it('counts rules with continue, and one event for all that it reaches', () => {
    const coverage = cover(rules, '{ payload: A }', '{ payload: B }', '{ event: message }');
    expect(counts(coverage)).to.deep.equal(points(2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1));
    expect(coverage.percent).to.be.closeTo((100 * 3) / 11, 1e-9);
  });

  it('counts the first alternative that holds, of groups and of any inside any', () => {
    const coverage = cover(
      rules,
      '{ event: quick_reply, channel: instagram, payload: HUMAN, title: human }',
      '{ event: quick_reply, channel: instagram, referral.source: ADS, title: human }',
      '{ event: message, referral.source: ADS, text: human }',
      '{ event: message, referral.source: ADS }',
    );
    expect(counts(coverage)).to.deep.equal(points(0, 2, 2, 3, 1, 2, 1, 1, 1, 0, 0));
  });

  it('does not count an alternative that holds while its rule does not', () => {
    const coverage = cover(
      'rules: [{ name: a, when: { any: [{ payload: A }], title: T }, route: x }]',
      '{ payload: A }',
    );
    expect(coverage.points.map(({ events }) => events)).to.deep.equal([0, 0]);
  });

  it('is full where there is nothing to reach', () => {
    const coverage = cover('rules: [{ name: a, disabled: true, when: {}, route: x }]');
    expect(coverage).to.deep.equal({ reached: 0, total: 0, percent: 100, points: [] });
  });
});
