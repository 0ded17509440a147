import { assert } from 'chai';
import fc from 'fast-check';
import { Automaton } from '../../../../../packages/core/src/checks/proof/automata/automaton.js';
import { text, toProgram } from '../../../../../packages/core/src/checks/proof/automata/build.js';
import { search } from '../../../../../packages/core/src/checks/proof/automata/search.js';
import { compose, fold } from '../../../../../packages/core/src/rules/fold.js';
import { runs } from '../../../../support/runs.js';

const most = Math.max(runs(1000, 3000), Number(process.env.BOTRULES_ALARM_RUNS ?? 0));

/** Whether the search takes it for possible that a text has these forms. */
function isPossible(own: string, folded: string): boolean {
  const is = (view: 'own' | 'folded', value: string) => ({
    automaton: new Automaton(toProgram(text(value))),
    view,
    holds: true,
  });
  const demands = [is('own', own), is('folded', folded)];
  return search(demands, Number.POSITIVE_INFINITY, { steps: 1e9 }).kind !== 'none';
}

function check(value: string): void {
  const say = JSON.stringify([value, fold(value)]);
  assert.isTrue(isPossible(value, fold(value)), say);
}

/** Characters that compose, decompose, change their length in lower case, or become ASCII. */
const nasty = [
  ...'aAeEjJkKsSiI1;`<=_ ',
  ...['\u0301', '\u0307', '\u0323', '\u030c', '\u0338', '\u0345', '\u3099', '\u1161', '\u11a8'],
  ...['é', 'É', 'ế', 'ç', 'ǰ', 'İ', 'ı', 'ß', 'ẞ', 'ſ', 'Σ', 'ς', 'σ', 'Ω', 'Ω', 'Å', 'Å', 'K'],
  ...['\u037e', '\u1fef', '\u0958', '\ufb1d', '\ufb2c', '\u1100', '가', 'か', '≠', 'ᾳ', 'ǅ', '😀'],
  ...['\u{1d15e}', '\u{11099}', '\u{110ba}', '\u0344', '\u0374', '\u0387', '\u2126', '\u212a'],
];

describe('A search over several forms of a text', () => {
  it('allows what NFC and lower case make of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nasty), { maxLength: 7 }), (parts) =>
        check(parts.join('')),
      ),
      { numRuns: most },
    );
  });

  it('allows what becomes of every single character, alone and after a letter', function () {
    this.timeout(0);
    for (let each = 0; each <= 0x10ffff; each++) {
      if (each >= 0xd800 && each <= 0xdfff) continue;
      const value = String.fromCodePoint(each);
      // What stays as it is needs no proof.
      if (compose(value) === value && fold(value) === value) {
        if (each > 0x7f && compose(`e${value}`) === `e${value}`) continue;
      }
      check(value);
      check(`e${value}`);
    }
  });

  it('keeps ASCII texts as they are but for their case', () => {
    assert.isFalse(isPossible('Hello', 'hallo'));
    assert.isFalse(isPossible('Hello', 'Hello'));
    assert.isFalse(isPossible('Hello', 'hello '));
    assert.isFalse(isPossible('hé', 'h'));
    assert.isFalse(isPossible('h', 'hé'));
    assert.isTrue(isPossible('hello', 'hello'));
  });
});
