import { expect } from 'chai';
import fc from 'fast-check';
import type { RegexPattern } from '../../../packages/core/src/rules/model.js';
import { parseRegex } from '../../../packages/core/src/rules/regex.js';
import { splitHead } from '../../../packages/core/src/rules/regex-head.js';
import { compileRegex } from '../../../packages/core/src/rules/regex-run.js';
import { runs } from '../../support/runs.js';

function toPattern(text: string): RegexPattern | undefined {
  const pattern = parseRegex(text);
  return 'message' in pattern ? undefined : pattern;
}

describe('the head of an expression', () => {
  for (const [text, head, rest] of [
    ['^TICKET_7_[0-9]+$', 'TICKET_7_', '^[0-9]+$'],
    ['^ORDER_(?<id>\\d{4})_x', 'ORDER_', '^(?<id>\\d{4})_x'],
    ['^ABC*$', 'AB', '^C*$'],
    ['^AB[^0-9]', 'AB', '^[^0-9]'],
    ['TICKET_[0-9]+', '', 'TICKET_[0-9]+'],
    ['^A*b', '', '^A*b'],
    ['^AB|C', '', '^AB|C'],
    ['^AB\\b', '', '^AB\\b'],
    ['^AB^', '', '^AB^'],
    ['^AB[\\d^]', '', '^AB[\\d^]'],
  ] as const) {
    it(`of ${text} is "${head}"`, () => {
      const split = splitHead(toPattern(text)!, false);
      expect([split.head, split.rest.text]).to.deep.equal([head, rest]);
    });
  }

  it('is none where case does not count', () => {
    expect(splitHead(toPattern('^AB[0-9]')!, true).head).to.equal('');
  });

  it('and what follows it find what the whole finds', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        '_',
        ' ',
        '-',
        '.',
        '+',
        '*',
        '?',
        '{2}',
        '{',
        ',',
        '(',
        '(?:',
        '(?<x>',
        '(?i)',
      ],
      ...['(?s:', '(?m)', ')', '[ab]', '[^a]', '[a-c_]', '\\d', '\\w', '\\S', '$', '|', '^', '\\b'],
    );
    const texts = fc.array(fc.constantFrom('a', 'b', '_', '-', ' ', '1', 'é', '😀', '\n'), {
      maxLength: 8,
    });
    let split = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 7 }),
        fc.array(texts, { maxLength: 4 }),
        (of, all) => {
          const pattern = toPattern(`^a${of.join('')}`);
          if (pattern === undefined) return;
          const { head, rest } = splitHead(pattern, false);
          if (head === '') return;
          split++;
          const whole = compileRegex(pattern, false);
          const after = compileRegex(rest, false);
          for (const units of all) {
            for (const text of [units.join(''), `${head}${units.join('')}`]) {
              const found = text.startsWith(head)
                ? after.captures(text.slice(head.length))
                : undefined;
              expect(found).to.deep.equal(whole.captures(text));
            }
          }
        },
      ),
      { numRuns: runs(1000, 3000) },
    );
    expect(split).to.be.above(runs(100, 300));
  });
});
