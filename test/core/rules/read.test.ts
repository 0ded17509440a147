import { expect } from 'chai';
import type {
  Condition,
  Group,
  Rule,
  Test,
  TimeTest,
} from '../../../packages/core/src/rules/model.js';
import { load, ruleWhen } from '../../support/language.js';

/** The rules of one file, which is the root itself. */
function read(text: string): Group {
  return load(text).root;
}

function condition(when: string): Condition {
  return (read(ruleWhen(when)).items[0] as Rule).when;
}

/** The test that a field is put to. */
function test(written: string): Test {
  const read = condition(`payload: ${written}`);
  if (read.kind !== 'field') throw new Error(read.kind);
  return read.test;
}

function time(written: string): TimeTest {
  const read = condition(`time: ${written}`);
  if (read.kind !== 'time') throw new Error(read.kind);
  return read.test;
}

const text = (kind: string, values: string[], ignoreCase = false) => ({
  kind,
  values,
  ignoreCase,
});

describe('the model that is read', () => {
  describe('tests', () => {
    const tests: readonly [written: string, test: object][] = [
      ['A', text('is', ['A'])],
      ['""', text('is', [''])],
      ['[A, B, A]', text('is', ['A', 'B'])],
      ['{ is: A }', text('is', ['A'])],
      ['{ starts_with: [A, B] }', text('starts_with', ['A', 'B'])],
      ['{ is: A, ignore_case: true }', text('is', ['A'], true)],
      ['{ is: A, ignore_case: false }', text('is', ['A'])],
      ['[A, { ends_with: B }]', { kind: 'any', of: [text('is', ['A']), text('ends_with', ['B'])] }],
      [
        '{ starts_with: A, ends_with: B }',
        { kind: 'all', of: [text('starts_with', ['A']), text('ends_with', ['B'])] },
      ],
      ['{ not: A }', { kind: 'not', of: text('is', ['A']) }],
      [
        '{ not: [A, { not: { contains: B } }], ignore_case: true }',
        {
          kind: 'not',
          of: {
            kind: 'any',
            of: [text('is', ['A'], true), { kind: 'not', of: text('contains', ['B'], true) }],
          },
        },
      ],
      ['{ exists: true }', { kind: 'exists' }],
      ['{ exists: false }', { kind: 'not', of: { kind: 'exists' } }],
      ['{ at_least: 007 }', { kind: 'at_least', bound: '007' }],
      ['{ less_than: "-1.50" }', { kind: 'less_than', bound: '-1.50' }],
      [
        '{ like: "A\\\\*{id}**" }',
        {
          kind: 'like',
          ignoreCase: false,
          patterns: [
            {
              text: 'A\\*{id}**',
              parts: [
                { kind: 'literal', text: 'A*' },
                { kind: 'capture', name: 'id' },
                { kind: 'star' },
              ],
            },
          ],
        },
      ],
      [
        "{ regex: '(?<a>x)(?<b>y*)' }",
        {
          kind: 'regex',
          ignoreCase: false,
          patterns: [{ text: '(?<a>x)(?<b>y*)', captures: ['a', 'b'], optional: ['b'] }],
        },
      ],
    ];
    for (const [written, expected] of tests) {
      it(written, () => expect(test(written)).to.deep.equal(expected));
    }
  });

  describe('times', () => {
    const window = {
      kind: 'window',
      from: undefined,
      until: undefined,
      days: undefined,
      hours: undefined,
      timezone: 'UTC',
    };
    const times: readonly [written: string, time: object][] = [
      ['{ days: mon }', { ...window, days: 1 }],
      ['{ days: [sat, sun] }', { ...window, days: 0b1100000 }],
      ['{ days: fri-mon }', { ...window, days: 0b1110001 }],
      ['{ hours: 09:00-18:30 }', { ...window, hours: [{ start: 540, end: 1110 }] }],
      ['{ hours: 22:00-06:00 }', { ...window, hours: [{ start: 1320, end: 360 }] }],
      [
        '{ from: 2026-06-01, until: 2026-06-02 12:00, timezone: Europe/Paris }',
        {
          ...window,
          from: Date.UTC(2026, 4, 31, 22),
          until: Date.UTC(2026, 5, 2, 10),
          timezone: 'Europe/Paris',
          written: { from: '2026-06-01', until: '2026-06-02 12:00' },
        },
      ],
      [
        '{ timezone: Asia/Tokyo, not: { days: mon } }',
        { kind: 'not', of: { ...window, days: 1, timezone: 'Asia/Tokyo' } },
      ],
      ['{ not: { days: mon } }', { kind: 'not', of: { ...window, days: 1 } }],
      [
        '{ days: tue, not: { days: mon } }',
        {
          kind: 'all',
          of: [
            { ...window, days: 2 },
            { kind: 'not', of: { ...window, days: 1 } },
          ],
        },
      ],
      [
        '[{ days: mon }, { days: tue }]',
        {
          kind: 'any',
          of: [
            { ...window, days: 1 },
            { ...window, days: 2 },
          ],
        },
      ],
    ];
    for (const [written, expected] of times) {
      it(written, () => expect(time(written)).to.deep.equal(expected));
    }
  });

  it('an empty `when` is `all` of nothing', () => {
    expect(condition('{}')).to.deep.equal({ kind: 'all', of: [] });
  });
  it('a line of a `when` knows where it stands', () => {
    const read = condition('payload: { starts_with: A }');
    if (read.kind !== 'field') throw new Error(read.kind);
    const { source, start, end } = read.span;
    expect(source.text.slice(start, end)).to.equal('payload: { starts_with: A }');
  });

  it('rules, groups and defaults know where they stand', () => {
    const root = read(
      'description: x\nrules:\n  - { name: one, description: d, when: {}, route: a, disabled: true }\n  - when: {}\n    rules:\n      - { name: two, when: {}, route: a, continue: true }\ndefault:\n  route: b\n',
    );
    const at = ({ span }: { span: Rule['span'] }) => span.source.text.slice(span.start, span.end);
    const [one, group] = root.items as [Rule, Group];
    expect(one).to.include({ name: 'one', description: 'd', disabled: true, continue: false });
    expect(at(one)).to.equal('one');
    expect(at(group)).to.equal('rules');
    expect(group.items[0]).to.include({ name: 'two', disabled: false, continue: true });
    expect(at(root.default!)).to.equal('default');
    expect(root.span).to.include({ start: 0 });
  });

  it('all tests of one list share it', () => {
    const root = read(
      'lists: { l: [A, B, A] }\nrules:\n  - { name: one, when: { payload: { in: l } }, route: a }\n  - { name: two, when: { title: { in: l, ignore_case: true } }, route: a }\n',
    );
    const [one, two] = root.items.map((item) => {
      const { when } = item as Rule;
      return when.kind === 'field' && when.test.kind === 'in' ? when.test : undefined;
    });
    expect(one!.list).to.equal(two!.list);
    expect(one!.list).to.deep.equal({ name: 'l', values: ['A', 'B'] });
    expect([one!.ignoreCase, two!.ignoreCase]).to.deep.equal([false, true]);
  });

  it('a rule set has a version that changes with any text that was read', () => {
    const text =
      'rules: [{ name: a, when: { payload: { in: l } }, route: a }]\nlists: { l: { file: l.txt } }';
    const version = (rules: string, list: string) =>
      load({ 'a.yaml': rules, 'l.txt': list }).version;
    expect(version(text, 'A')).to.equal(version(text, 'A'));
    expect(version(text, 'A')).to.not.equal(version(text, 'B'));
    expect(version(text, 'A')).to.not.equal(version(`${text}\n`, 'A'));
  });
});
