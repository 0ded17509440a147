import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { runs } from '../../support/runs.js';
import { type Case, provable } from './provable.js';

const mostMissed = 0;

/** What is said of the last rule. */
function said({ whens }: Case): string {
  const rules = whens.map((when, index) => `  - { name: r${index}, when: { ${when} }, route: a }`);
  const text = ['rules:', ...rules, 'default: { route: b }'].join('\n');
  const { value, diagnostics } = parseRules({ 'rules.yaml': text });
  assert.isDefined(value, `${text}\n${JSON.stringify(diagnostics)}`);
  const own = diagnostics.filter(
    ({ code, message }) =>
      (code === 'unreachable-rule' || code === 'never-holds') &&
      message.startsWith(`Rule "r${whens.length - 1}"`),
  );
  return own[0]?.code ?? 'sound';
}

describe('The checker knows', function () {
  this.timeout(0);
  // Other ones each day, but for CI, where they are all of them.
  const step = runs(3, 1);
  const first = new Date().getDate() % step;
  const cases = provable().filter((_, at) => at % step === first);

  it('of cases that are true by construction nearly all', () => {
    const all = cases.filter((each) => each.is !== 'sound');
    const missed = all.filter((each) => said(each) !== each.is);
    assert.isAtLeast(all.length, runs(150, 500));
    const list = missed.map(({ family, whens }) => `${family}: ${whens.join('  |  ')}`).join('\n');
    if (missed.length > 0) console.log(`${missed.length} of ${all.length} are missed:\n${list}`);
    assert.isAtMost(missed.length, mostMissed, list);
  });

  it('to be silent of their neighbours, which are not true', () => {
    const all = cases.filter((each) => each.is === 'sound');
    assert.isAtLeast(all.length, runs(30, 100));
    const wrong = all.filter((each) => said(each) !== 'sound');
    assert.deepEqual(wrong, []);
  });
});
