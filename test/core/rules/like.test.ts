import { expect } from 'chai';
import fc from 'fast-check';
import { matchLike } from '../../../packages/core/src/rules/like.js';
import type { LikePattern } from '../../../packages/core/src/rules/model.js';
import { parseLike } from '../../../packages/core/src/rules/parse-like.js';
import { isProblem } from '../../../packages/core/src/rules/pattern-problem.js';
import { like as obviously } from '../../support/oracle-operators.js';
import { runs } from '../../support/runs.js';

function pattern(text: string): LikePattern {
  const parsed = parseLike(text);
  if (isProblem(parsed)) throw new Error(parsed.message);
  return parsed;
}

describe('reading a like pattern', () => {
  const literal = (text: string) => ({ kind: 'literal', text });
  const star = { kind: 'star' };
  const capture = (name: string) => ({ kind: 'capture', name });
  for (const [text, parts] of [
    ['ORDER_{id}_*', [literal('ORDER_'), capture('id'), literal('_'), star]],
    ['**', [star]],
    ['a}b', [literal('a}b')]],
    ['\\*\\{\\}\\\\\\a', [literal('*{}\\a')]],
    ['{__proto__}*{_9}', [capture('__proto__'), star, capture('_9')]],
    ['\\😀', [literal('😀')]],
  ] as const) {
    it(text, () => expect(pattern(text).parts).to.deep.equal(parts));
  }

  for (const [text, at, length, says] of [
    ['', 0, 0, 'empty'],
    ['a{id', 1, 3, 'never closed'],
    ['a{}', 1, 2, 'no name'],
    ['{order-id}x', 0, 10, '"{order-id}"'],
    ['{9}', 0, 3, 'proper name'],
    ['{ id }', 0, 6, 'proper name'],
    ['{{id}}', 0, 5, 'proper name'],
    ['x{a}{b}', 4, 3, 'Nothing stands between'],
    ['ab\\', 2, 1, 'nothing after it'],
    ['a\ud83d', 1, 1, 'half of a character'],
  ] as const) {
    it(`refuses "${text}" at ${at}`, () => {
      const problem = parseLike(text);
      expect(problem).to.include({ at, length });
      expect(problem).to.have.property('message').that.contains(says);
    });
  }

  for (const between of ['\u200d', '\ufe0f', '\u00ad', '🏽', '\u0640', '\\\u2060\u200b']) {
    it(`refuses ${JSON.stringify(between)} between two placeholders, where that makes no difference`, () => {
      const text = `x{a}${between}{b}`;
      const problem = parseLike(text, 'loose');
      expect(problem).to.include({ at: 4 + between.length, length: 3 });
      expect(problem)
        .to.have.property('message')
        .that.contains('Nothing that counts under "loose"');
      for (const form of ['written', 'folded'] as const) {
        expect(parseLike(text, form)).to.have.property('parts').that.has.length(4);
      }
    });
  }

  it('takes a space, a letter or a star between two placeholders under "loose"', () => {
    for (const between of [' ', 'é', '\u0301', '*', '*\u200d', '\u200d*', '👍🏽']) {
      expect(parseLike(`x{a}${between}{b}`, 'loose')).to.have.property('parts');
    }
  });
});

describe('a like pattern', () => {
  const fits: readonly [string, string, Record<string, string> | undefined][] = [
    ['ORDER_{id}_{action}', 'ORDER_12_CANCEL_NOW', { id: '12', action: 'CANCEL_NOW' }],
    ['ORDER_{id}', 'ORDER_', undefined],
    ['ORDER_*', 'ORDER_', {}],
    ['ORDER_*', 'XORDER_', undefined],
    ['*_x', 'a_x_x', {}],
    ['a*a', 'a', undefined],
    ['a*b*c', 'abc', {}],
    ['a*b*c', 'acb', undefined],
    ['*', '', {}],
    ['{all}', '', undefined],
    ['{a}*', 'xyz', { a: 'x' }],
    ['*{a}', 'xyz', { a: 'z' }],
    ['*{a}*', 'xyz', { a: 'x' }],
    ['*-{a}-*', 'x-long-s-y-z-ab-', { a: 's' }],
    ['*-{a}-{b}', 'p-qq-r-s', { a: 'r', b: 's' }],
    ['*{a}*{b}c', 'xybzc', { a: 'x', b: 'z' }],
    ['*b{a}b*', 'bxxbyb', { a: 'y' }],
    ['{a}b*b{c}', 'xbbbz', { a: 'x', c: 'z' }],
    ['{a}*', '😀😀', { a: '😀' }],
    ['*{a}', '😀😀', { a: '😀' }],
    ['*{a}*{b}*', '😀b', { a: '😀', b: 'b' }],
    ['{a}*{b}', '😀', undefined],
    ['\\*{a}', '*x', { a: 'x' }],
    ['order {a}', 'ORDER 1', undefined],
  ];
  for (const [text, value, captures] of fits) {
    it(`${text} on "${value}"`, () => {
      const found = matchLike(pattern(text), value);
      expect(found && Object.fromEntries(found)).to.deep.equal(captures);
    });
  }

  it('keeps the case of captures under ignore_case', () => {
    const found = matchLike(pattern('ORDER {x} É {y}'), 'order CaFe\u0301 é İI', 'folded');
    expect([...found!]).to.deep.equal([
      ['x', 'CaFé'],
      ['y', 'İI'],
    ]);
  });

  it('gives what trying every way gives, under both cases', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'i', 'İ', '😀', 'Σ', '*', '{}', '*', '{}');
    const texts = fc
      .array(part, { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join('').replaceAll('{}{}', '{}*{}'))
      .map((text) => [...text.split('{}')].reduce((all, next, i) => `${all}{c${i}}${next}`));
    const values = fc
      .array(fc.constantFrom('a', 'b', 'A', 'i', '\u0307', 'İ', '😀', 'ς', 'e', '\u0301'), {
        maxLength: 9,
      })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, values, fc.boolean(), (text, value, ignoreCase) => {
        const read = parseLike(text);
        fc.pre(!isProblem(read));
        const expected = obviously((read as LikePattern).parts, value, { ignoreCase });
        const found = matchLike(read as LikePattern, value, ignoreCase ? 'folded' : 'written');
        expect(found && [...found]).to.deep.equal(expected && [...expected]);
      }),
      { numRuns: runs(1000, 3000) },
    );
  });

  it('ends where stars and captures have many ways to fit', () => {
    const value = 'ab'.repeat(2000);
    const many = pattern(`${Array.from({ length: 12 }, (_, i) => `*b{c${i}}a`).join('')}*`);
    expect(matchLike(many, value)).not.to.equal(undefined);
    expect(matchLike(pattern(`${'*a'.repeat(50)}x`), value)).to.equal(undefined);
  });
});
