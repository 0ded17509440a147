import { expect } from 'chai';
import { fold } from '../../../packages/core/src/rules/fold.js';
import type { RegexPattern } from '../../../packages/core/src/rules/model.js';
import { isProblem } from '../../../packages/core/src/rules/pattern-problem.js';
import { parseRegex } from '../../../packages/core/src/rules/regex.js';
import { compileRegex } from '../../../packages/core/src/rules/regex-run.js';
import { callsIn } from '../../support/calls.js';

function pattern(text: string): RegexPattern {
  const parsed = parseRegex(text);
  if (isProblem(parsed)) throw new Error(parsed.message);
  return parsed;
}

describe('reading an expression', () => {
  for (const [text, captures, optional] of [
    ['^ORDER_(?<id>[0-9]+)$', ['id'], []],
    ['(?P<a>x)(?<b>y)(z)', ['a', 'b'], []],
    ['(?<a>x)?(?<b>y*)(?<c>y+)', ['a', 'b', 'c'], ['a', 'b']],
    ['(?<a>x)|(?<b>y)', ['a', 'b'], ['a', 'b']],
    ['((?<a>x)|y)(?<b>(?:|z))', ['a', 'b'], ['a', 'b']],
    ['(?:(?<a>x)){1,2}(?:(?<b>x)){0,2}(?:(?<c>x)){0}', ['a', 'b', 'c'], ['b', 'c']],
    ['(?<a>^)(?<b>\\b)(?<c>\\Q\\E)(?<d>\\Qx\\E)', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
    [
      '(?<a>[]x])(?<b>[^]x]{2})(?<c>\\pL)(?<d>[[:alpha:]])(?<e>\\x{e9})',
      ['a', 'b', 'c', 'd', 'e'],
      [],
    ],
    ['(?i)(?<a>x)(?-i)(?<b>(?i:y|))', ['a', 'b'], ['b']],
    ['[(?<x>)]', [], []],
    ['(?<__proto__>x)', ['__proto__'], []],
  ] as const) {
    it(text, () => expect(pattern(text)).to.deep.equal({ text, captures, optional }));
  }

  for (const [text, at, length, says] of [
    ['', 0, 0, 'empty'],
    ['a(?=b)', 1, 3, 'look-around'],
    ['[(?=](?!b)', 5, 3, 'look-around'],
    ['(?<=a)b', 0, 4, 'look-around'],
    ['(?<!a)b', 0, 4, 'look-around'],
    ['(a)\\1', 3, 2, 'back-references'],
    ['(?<n>a)\\k<n>', 7, 2, 'back-references'],
    ['(?P<n>a)(?P=n)', 8, 4, 'back-references'],
    ['x(?>a)', 1, 3, 'atomic'],
    ['a*+', 1, 2, 'possessive'],
    ['a{2}+', 1, 4, 'possessive'],
    ['a(b(c)', 1, 1, 'never closed'],
    ['\\(a)b)', 3, 1, 'closes nothing'],
    ['ab[c', 2, 1, 'never closed'],
    ['[z-a]', 1, 3, '"z-a"'],
    ['a|*b', 2, 1, 'nothing before it'],
    ['a**', 1, 2, 'repeats a repeat'],
    ['a{3,2}', 1, 5, '"{3,2}"'],
    ['a{1001}', 1, 6, '"{1001}"'],
    ['\\\\\\q', 2, 2, '"\\q"'],
    ['caf\\u00e9', 3, 2, '"\\u"'],
    ['a\\', 1, 1, 'nothing after it'],
    ['(?<a-b>x)', 0, 7, 'proper name'],
    ['(?<1a>x)', 3, 2, '"1a"'],
    ['(?<n>a)(?<n>b)', 10, 1, 'Two groups are named "n"'],
    ['\\p{Script=Thai}', 0, 15, 'knows'],
    ['(?#note)', 0, 3, '"(?#"'],
    ['(?:a{20}){30}', 0, 13, 'the most that is safe'],
  ] as const) {
    it(`refuses "${text}" at ${at}`, () => {
      const problem = parseRegex(text);
      expect(problem).to.have.property('message').that.contains(says);
      expect(problem).to.include({ at, length });
    });
  }

  for (const [text, at, length, hint] of [
    ['caf\\351', 3, 4, 'Write \\xE9 for the character with the octal number 351.'],
    ['\\101bc', 0, 4, 'Write \\x41 for the character "A".'],
    ['(a)(b)\\12', 6, 3, 'Write \\x0A for the character with the octal number 12.'],
    // Ten groups: the tenth may be meant, and what is escaped or in brackets is no group.
    [`${'(a)'.repeat(10)}\\10`, 30, 2, 'Write out what the group may be once more.'],
    [
      `${'(?:a)\\([(]'.repeat(10)}\\10`,
      100,
      3,
      'Write \\x08 for the character with the octal number 10.',
    ],
    ['(a)\\1', 3, 2, 'Write out what the group may be once more.'],
    ['(a)\\19', 3, 2, 'Write out what the group may be once more.'],
    ['a\\Z', 1, 2, 'Write $ in its place.'],
    ['a\\h+', 1, 2, 'Write [ \\t] in its place.'],
    ['\\cA', 0, 2, 'Write \\x{00E9} for the character U+00E9, or the character itself.'],
    ['\\q', 0, 2, 'Write "\\\\" for a backslash.'],
  ] as const) {
    it(`says what to write in place of ${text}`, () => {
      expect(parseRegex(text)).to.include({ at, length, hint });
    });
  }

  for (const text of ['\\p{Lu}+', '\\x{41}+', '\\P{Greek}+', 'a}+', '{a}+', '[}]+', '\\}+']) {
    it(`knows that the brace in ${text} is no repeat`, () => {
      expect(parseRegex(text)).to.have.property('captures');
    });
  }

  it('reads any text without throwing', () => {
    for (const text of [
      '(',
      ')',
      '[',
      ']',
      '\\',
      '{',
      '(?',
      '(?<',
      '(?P<',
      '(?i',
      '\\Q',
      '\\x{',
      '\\p{',
      '[[:',
      '\ud83d',
      '\0',
      '((((('.repeat(2000),
    ]) {
      expect(() => parseRegex(text), text).not.to.throw();
    }
  });
});

describe('an expression', () => {
  const found = (text: string, value: string, ignoreCase = false) =>
    compileRegex(pattern(text), ignoreCase).captures(ignoreCase ? fold(value) : value, value);
  it('is found anywhere unless anchored', () => {
    const regex = compileRegex(pattern('b'), false);
    expect(regex.test('abc')).to.equal(true);
    expect(compileRegex(pattern('^b$'), false).test('abc')).to.equal(false);
  });
  it('captures by name, and says which groups took no part', () => {
    expect(found('(?<a>x)|(?<b>y)(?<c>z*)', 'y')).to.deep.equal([undefined, 'y', '']);
    expect(found('(?<a>x)', 'y')).to.equal(undefined);
  });
  it('passes over case where told, and keeps the case of captures', () => {
    expect(found('(?<a>order)', 'an ORDER', true)).to.deep.equal(['ORDER']);
    expect(found('(?<a>order)', 'an ORDER')).to.equal(undefined);
  });
  it('is one for equal patterns where told', () => {
    const known = new Map();
    expect(compileRegex(pattern('a'), false, known)).to.equal(
      compileRegex(pattern('a'), false, known),
    );
    expect(compileRegex(pattern('a'), true, known)).not.to.equal(
      compileRegex(pattern('a'), false, known),
    );
  });
  for (const text of ['(a+)+$', '(?:a?){50}a{50}b', '(a|a)*$', '(?:a|aa)+$', '.*a.*a.*a.*b']) {
    it(`${text} takes linear time`, () => {
      const regex = compileRegex(pattern(text), false);
      const workFor = (length: number) =>
        callsIn(() => {
          regex.test(`${'a'.repeat(length)}!`);
          regex.captures(`${'a'.repeat(length)}!`);
        });
      workFor(2000);
      expect(workFor(8000) / workFor(2000)).to.be.below(5);
    });
  }
});
