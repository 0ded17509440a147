import { expect } from 'chai';
import fc from 'fast-check';
import { compose, fold } from '../../../packages/core/src/rules/fold.js';
import { parseRegex } from '../../../packages/core/src/rules/regex.js';
import { foldRegex } from '../../../packages/core/src/rules/regex-fold.js';
import { compileRegex } from '../../../packages/core/src/rules/regex-run.js';
import { regexTexts, textsForRegex } from '../../support/arbitrary-regexes.js';
import { compare, regex as oracle } from '../../support/oracle-operators.js';

function compile(text: string) {
  const pattern = parseRegex(text, true);
  if (!('captures' in pattern)) throw new Error(pattern.message);
  return compileRegex(pattern, true);
}

const isFound = (text: string, value: string) => compile(text).test(fold(value));

/** Letters that other systems take for each other, that become longer or shorter, or that have no case. */
const awkward = [
  ...['s', 'S', 'ſ', 'k', 'K', '\u212a', 'å', 'Å', '\u212b', 'i', 'I', 'İ', 'ı', 'ß', 'ẞ', 'ss'],
  ...['σ', 'ς', 'Σ', 'θ', 'ϑ', 'Θ', 'ϴ', 'µ', 'μ', 'Μ', 'ǰ', 'J\u030c', 'j\u030c', 'é', 'e\u0301'],
  ...['E\u0301', 'ᾳ', 'ᾼ', 'ǆ', 'ǅ', 'Ǆ', 'ก', 'กำ', '😀', '👍🏽', '가', '1', ' ', '-', '_'],
];

describe('a regex under ignore_case', () => {
  it('takes one letter for another exactly where `is` does', () => {
    for (const wanted of awkward) {
      const forms = [`^${wanted}$`, `^(?:${wanted}){1}$`, `^\\Q${wanted}\\E$`];
      for (const [index, regex] of forms.map(compile).entries()) {
        for (const value of awkward) {
          const same = compare('is', value, wanted, { ignoreCase: true });
          expect(regex.test(fold(value)), `${forms[index]} and ${value}`).to.equal(same);
        }
      }
    }
  });

  it('takes each letter of a class for what it is alone', () => {
    for (const wanted of awkward.filter((each) => [...compose(each)].length === 1)) {
      for (const value of awkward) {
        if (!/^\p{L}/u.test(wanted)) continue;
        expect(isFound(`^[_${wanted}]$`, value), `[${wanted}] and ${value}`).to.equal(
          compare('is', value, wanted, { ignoreCase: true }) || value === '_',
        );
      }
    }
  });

  for (const [text, takes, leaves] of [
    ['^[A-Z]+$', ['Yes', 'yes', 'YES'], ['ſo', 'é', '1']],
    ['^[^A-Z]+$', ['ſé1'], ['a', 'A', 'ſA']],
    ['^\\p{Lu}+$', ['É', 'é', 'İ', 'Σς', 'J'], ['1', 'ı', 'ß1', 'ก']],
    ['^\\P{Lu}+$', ['1', 'ı', 'ก'], ['É', 'é', 'a']],
    ['^[^\\P{Lu}]+$', ['É', 'é'], ['1', 'ก']],
    ['^[\\P{Lu}a]+$', ['1ก', 'aA'], ['b', 'B', 'é']],
    ['^[[:upper:]]$', ['a', 'A'], ['é', '1']],
    ['^[[:^upper:]]$', ['1', 'é'], ['a', 'A']],
    ['^\\p{^Lu}$', ['1'], ['a', 'A']],
    ['^\\w+$', ['Ab_1', '\u212a'], ['ſ', 'é']],
    ['^\\W$', ['é', 'ſ', ' '], ['A', 'a']],
    ['^[İ-]+$', ['İ', 'i\u0307', '-İ'], ['i', 'I']],
    ['^[İI]stanbul', ['İSTANBUL', 'Istanbul', 'istanbul'], ['ıstanbul']],
    ['^J\u030c+$', ['ǰ', 'J\u030cǰ'], ['J', 'J\u030c\u030c']],
    ['^cafe\\x{301}$', ['CAFÉ', 'cafe\u0301'], ['cafe']],
    ['^(?i)s$', ['s', 'S', 'ſ'], ['ß']],
    // Where it is written, RE2 takes more letters for each other: a micro sign for a Greek one.
    ['^(?i)\\P{Greek}$', ['É', '1'], ['µ', 'Μ', 'μ', 'Ω']],
    ['^(?i)[\\P{Greek}ω]$', ['É', 'ω', 'Ω'], ['µ', 'Μ']],
    ['^\\P{Greek}$', ['É', 'µ'], ['Μ', 'Ω']],
    ['^[[:^upper:]1]$', ['1', 'é'], ['a', 'A']],
    ['^\\p{^Greek}$', ['É'], ['Ω']],
    ['^(?-i)Yes$', ['yes', 'YES'], ['ye']],
    ['^(?<Name>A)\\.\\x{42}\\103$'.replace('\\103', '\\x43'), ['a.bc', 'A.BC'], ['a-bc']],
    ['^[\\]A^-]+$', ['a]^-'], ['b']],
    ['^{A}$', ['{a}'], ['a']],
    ['^İ{2}$', ['İİ', 'i\u0307İ'], ['İ\u0307', 'ii']],
  ] as const) {
    it(`${text} takes ${takes.join(', ')} and not ${leaves.join(', ')}`, () => {
      for (const value of takes) expect(isFound(text, value), value).to.equal(true);
      for (const value of leaves) expect(isFound(text, value), value).to.equal(false);
    });
  }

  it('captures what was written', () => {
    for (const [text, value, captured] of [
      ['^order (?<a>.+)$', 'ORDER Kaffee', 'Kaffee'],
      ['(?<a>ǰ.)', 'xJ\u030cX', 'J\u030cX'],
      ['(?<a>stan)', 'İSTANBUL', 'STAN'],
      ['^(?<a>\\p{L}+)', 'İSTANBUL 1', 'İSTANBUL'],
      ['(?<a>i)', 'İx', 'İ'],
      ['x(?<a>q*)', 'İx', ''],
      ['(?<a>σ)', 'ΟΔΟΣ', 'Σ'],
      ['(?<a>k)', '\u212a', 'K'],
      ['J\u030c(?<a>.)', '😀J\u030c😀', '😀'],
    ] as const) {
      const own = compose(value);
      expect(compile(text).captures(fold(value), own), text).to.deep.equal([captured]);
    }
  });

  it('can be read by RE2 wherever it can be without, and finds what the oracle finds', () => {
    const part = fc.oneof(regexTexts, regexTexts, fc.constantFrom(...awkward, '[A-Z]', '\\p{Lu}'));
    const letters = fc
      .array(fc.oneof(fc.constantFrom(...awkward), textsForRegex), { maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(part, part, letters, (first, second, value) => {
        const text = `(?<one>${first})(?:${second})`;
        const pattern = parseRegex(text, true);
        if (!('captures' in pattern)) return;
        const captures = compileRegex(pattern, true).captures(fold(value), compose(value));
        const found = oracle(text, value, true);
        const say = JSON.stringify([text, foldRegex(text), value]);
        expect(captures === undefined, say).to.equal(found === undefined);
        expect(captures?.[0], say).to.equal(found?.get('one'));
      }),
      { numRuns: Math.max(800, Number(process.env.BOTRULES_ALARM_RUNS ?? 0)) },
    );
  });

  it('may not be larger than is safe when it is folded', () => {
    expect(parseRegex('(?:\\p{Lu}{10}){40}')).to.have.property('captures');
    expect(parseRegex('(?:\\p{Lu}{10}){40}', true))
      .to.have.property('message')
      .that.contains('the most that is safe');
  });
});
