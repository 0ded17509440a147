import { assert } from 'chai';
import fc from 'fast-check';
import { Automaton } from '../../../../../packages/core/src/checks/proof/automata/automaton.js';
import { toProgram } from '../../../../../packages/core/src/checks/proof/automata/build.js';
import { decimals } from '../../../../../packages/core/src/checks/proof/automata/numbers.js';
import type { NumberOperator } from '../../../../../packages/core/src/rules/model.js';
import { compareNumbers } from '../../../../support/oracle-operators.js';
import { runs } from '../../../../support/runs.js';

function accepts(automaton: Automaton, text: string): boolean {
  let state = automaton.start;
  for (const each of text) state = automaton.next(state, each.codePointAt(0)!);
  return automaton.accepts(state);
}

const digits = fc.string({ unit: fc.constantFrom('0', '0', '1', '2', '5', '9'), maxLength: 4 });
const sign = fc.constantFrom('', '', '', '-', '-', '+');
const plain = fc
  .tuple(sign, digits, fc.constantFrom('', '.'), digits)
  .map(([before, whole, point, part]) => `${before}${whole}${point}${point && part}`)
  .filter((text) => /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text));
const exponent = fc.constantFrom('', '', '', 'e1', 'E-2', 'e+3', 'e0', 'e12');
const number = fc.tuple(plain, exponent).map((parts) => parts.join(''));
const operators: readonly NumberOperator[] = ['at_least', 'at_most', 'more_than', 'less_than'];

describe('The automata of a comparison', () => {
  it('hold a number between them, and one without an exponent exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...operators),
        number,
        fc.array(fc.oneof(number, fc.constantFrom('', 'a', '1.', ' 1', '1e', '--1')), {
          minLength: 20,
          maxLength: 40,
        }),
        (operator, bound, values) => {
          const { least, most } = decimals(operator, bound);
          const lower = new Automaton(toProgram(least));
          const upper = new Automaton(toProgram(most));
          for (const value of [...values, bound, `${bound}0`, `0${bound}`]) {
            const holds = compareNumbers(operator, value, bound);
            const say = `${operator} ${bound}: ${value}`;
            if (accepts(lower, value)) assert.isTrue(holds, say);
            if (holds) assert.isTrue(accepts(upper, value), say);
            if (!/e/i.test(bound + value)) assert.equal(accepts(lower, value), holds, say);
          }
        },
      ),
      { numRuns: runs(1000, 3000) },
    );
  });
});
