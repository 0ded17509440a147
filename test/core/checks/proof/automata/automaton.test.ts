import { assert } from 'chai';
import fc from 'fast-check';
import {
  Automaton,
  tooMany,
} from '../../../../../packages/core/src/checks/proof/automata/automaton.js';
import { shape, toProgram } from '../../../../../packages/core/src/checks/proof/automata/build.js';
import { fromLike } from '../../../../../packages/core/src/checks/proof/texts/glob.js';
import { matchLike } from '../../../../../packages/core/src/rules/like.js';
import { parseLike } from '../../../../../packages/core/src/rules/parse-like.js';
import { parseRegex } from '../../../../../packages/core/src/rules/regex.js';
import { compileRegex } from '../../../../../packages/core/src/rules/regex-run.js';
import { regexTexts, textsForRegex } from '../../../../support/arbitrary-regexes.js';
import { runs } from '../../../../support/runs.js';

const most = Math.max(runs(1000, 3000), Number(process.env.BOTRULES_ALARM_RUNS ?? 0));

function accepts(automaton: Automaton, text: string): boolean | undefined {
  let state = automaton.start;
  for (const each of text) {
    state = automaton.next(state, each.codePointAt(0)!);
    if (state === tooMany) return undefined;
  }
  return automaton.accepts(state);
}

describe('The automaton of a regex', () => {
  it('accepts the texts in which re2js finds the regex, and no others', () => {
    fc.assert(
      fc.property(
        regexTexts,
        fc.boolean(),
        fc.array(textsForRegex, { minLength: 5, maxLength: 20 }),
        (text, ignoreCase, texts) => {
          const pattern = parseRegex(text);
          if (!('captures' in pattern)) return;
          const regex = compileRegex(pattern, ignoreCase);
          const automaton = new Automaton(regex.program()!);
          for (const each of texts) {
            const accepted = accepts(automaton, each);
            if (accepted !== undefined) {
              assert.equal(accepted, regex.test(each), JSON.stringify({ text, ignoreCase, each }));
            }
          }
        },
      ),
      { numRuns: most },
    );
  });

  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['^a$', ['a'], ['a\n', '\na', 'aa', '']],
    ['(?m)^a$', ['a', 'a\n', 'b\na\nc'], ['ab', 'ba']],
    ['\\ba\\b', ['a', 'b a', '-a-'], ['ab', 'ba', '']],
    ['\\Ba', ['ba'], ['a', ' a']],
    ['a^', [], ['a', '']],
    ['$a', [], ['a', '']],
    ['(?i)k', ['k', 'K', '\u212a'], ['c']],
    ['^\\p{Lu}$', ['A', 'É', 'Ω'], ['a', '1', '😀']],
    ['^.$', ['a', '😀', '\ud83d'], ['\n', 'ab', '']],
    ['(?s)^.$', ['\n'], ['']],
    ['^(?:)$', [''], ['a']],
    ['\\b', ['a'], ['', '-', '😀']],
    ['^[^a]*$', ['', 'b\n'], ['a', 'ba']],
    ['x{2,3}$', ['xx', 'yxxxx'], ['x', 'xxy']],
  ];
  for (const [text, yes, no] of rows) {
    it(`${text} has the ends and kinds that it asks for`, () => {
      const pattern = parseRegex(text);
      if (!('captures' in pattern)) throw new Error(pattern.message);
      const automaton = new Automaton(compileRegex(pattern, false).program()!);
      for (const each of yes) assert.isTrue(accepts(automaton, each), JSON.stringify(each));
      for (const each of no) assert.isFalse(accepts(automaton, each), JSON.stringify(each));
    });
  }
});

describe('The automaton of a pattern', () => {
  it('accepts the texts that the pattern fits', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'é', '😀', '*', '{x}', '{y}');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 8 }), {
          minLength: 10,
        }),
        (text, values) => {
          const pattern = parseLike(text);
          if (!('parts' in pattern)) return;
          const automaton = new Automaton(toProgram(shape(fromLike(pattern.parts))));
          for (const value of values) {
            const fits = matchLike(pattern, value) !== undefined;
            assert.equal(accepts(automaton, value), fits, `${text} on ${value}`);
          }
        },
      ),
      { numRuns: runs(300, 1000) },
    );
  });
});
