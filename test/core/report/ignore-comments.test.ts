import { parseRules } from '@botrules/core';
import { assert } from 'chai';

const codes = (...lines: readonly string[]) =>
  parseRules({ 'rules.yaml': lines.join('\n') }).diagnostics.map(({ code }) => code);

const faulty = ['    when: { event: message, payload: F }', '    route: a'];
const end = 'default: { route: fallback }';

describe('A comment above a line', () => {
  it('is what keeps a warning away', () => {
    assert.deepEqual(codes('rules:', '  - name: a', ...faulty, end), ['never-holds']);
  });

  const passed: readonly (readonly [string, ...string[]])[] = [
    ['passes over the warning that it names', '# botrules-ignore never-holds: not yet'],
    ['needs no reason', '  # botrules-ignore never-holds'],
    ['may name several', '\t#botrules-ignore dead-button,  never-holds : both'],
    ['may stand above other comments', '# botrules-ignore never-holds: not yet', '# The old rule.'],
    ['may end as files of Windows do', '# botrules-ignore never-holds: not yet\r'],
  ];
  for (const [words, ...comments] of passed) {
    it(words, () => {
      assert.deepEqual(codes('rules:', ...comments, '  - name: a', ...faulty, end), []);
    });
  }

  const kept: readonly (readonly [string, ...string[]])[] = [
    ['that names another code', '# botrules-ignore dead-button: no'],
    ['that names no code', '# botrules-ignore: never-holds'],
    ['with a line between', '# botrules-ignore never-holds: no', ''],
    ['that only mentions it', '# see botrules-ignore never-holds: no'],
  ];
  for (const [words, ...comments] of kept) {
    it(`${words} passes over nothing`, () => {
      const found = codes('rules:', ...comments, '  - name: a', ...faulty, end);
      assert.deepEqual(found, ['never-holds']);
    });
  }

  it('may be the first line of the file', () => {
    const lines = ['rules: [{ name: a, when: { payload: F }, route: a }]'];
    assert.deepEqual(codes(...lines), ['no-default']);
    assert.deepEqual(codes('# botrules-ignore no-default: others answer', ...lines), []);
    assert.deepEqual(codes('# Orders.', '# botrules-ignore no-default: no', ...lines), []);
    assert.deepEqual(codes('', '# Orders.', ...lines), ['no-default']);
  });

  it('passes over what a load sees while it reads, too', () => {
    const lines = ['rules:', '  - name: a', '    when: { payload: F }', '    route: a', end];
    assert.deepEqual(codes('lists:', '  few: [A]', ...lines), ['unused-list']);
    assert.deepEqual(
      codes('lists:', '  # botrules-ignore unused-list: soon', '  few: [A]', ...lines),
      [],
    );
  });

  it('passes over no error', () => {
    const error = [
      '  - name: a',
      '    # botrules-ignore unknown-list: no',
      '    when: { payload: { in: few } }',
      '    route: a',
    ];
    assert.deepEqual(codes('rules:', ...error, end), ['unknown-list']);
  });
});
