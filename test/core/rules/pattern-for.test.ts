import { parseRules } from '@botrules/core';
import { patternFor } from '@botrules/core/tooling';
import { assert } from 'chai';

/** What `check` says of a follow-up with this payload, which a rule takes by a test. */
function told(payload: string, test: string): readonly string[] {
  const rules = `rules:
  - name: a
    when: { text: { like: "buy {x} {y}" } }
    reply: Fine
    remember: { size: "{x}" }
    follow_up: { after: 1h, payload: '${payload}' }
  - name: b
    when: { event: follow_up, payload: ${test} }
    reply: Still there?
default: { reply: Hi }
`;
  const { diagnostics } = parseRules({ 'rules.yaml': rules });
  return diagnostics
    .filter(({ code, severity }) => severity === 'error' || code === 'no-follow-up')
    .map(({ code, hint }) => `${code}: ${hint}`);
}

describe('a pattern for a payload with placeholders', () => {
  for (const [payload, pattern] of [
    ['NUDGE_{x}', 'NUDGE_{x}'],
    ['NUDGE_{memory.size|none}_{x}', 'NUDGE_{size}_{x}'],
    ['N_{x}_{memory.x|a b}', 'N_{x}_{x2}'],
    ['N_{x}{y}', 'N_{x}'],
    ['N_{memory.size|}', 'N_*'],
    ['N_{memory.size|}{x}', 'N_*{x}'],
    ['N*_\\{x}', 'N\\*_\\\\{x}'],
  ] as const) {
    it(`takes ${payload}`, () => {
      assert.equal(patternFor(payload), pattern);
      assert.deepEqual(told(payload, `{ like: '${pattern}' }`), []);
    });
  }

  it('has braces that are meant as text', () => {
    assert.equal(patternFor('{{a}}_{x}'), '\\{a}_{x}');
  });

  it('is none where there are no placeholders', () => {
    for (const payload of ['NUDGE', '', 'A*', '{{a}}'])
      assert.equal(patternFor(payload), undefined);
  });

  it('is what the hint of no-follow-up writes', () => {
    assert.deepEqual(told('NUDGE_{x}', 'OTHER'), [
      `no-follow-up: Add a rule with "when: { event: follow_up, payload: { like: 'NUDGE_{x}' } }".`,
    ]);
  });
});
