import { mistakes, ruleWhen, sentence } from '../support/language.js';

/** A `when` with a pattern, quoted so that YAML takes nothing of it. */
function like(pattern: string, more = ''): string {
  return `payload: { like: ${JSON.stringify(pattern)}${more} }`;
}

describe('like', () => {
  sentence('fits a pattern from end to end', [
    [like('ABC'), { payload: 'ABC' }, true],
    [like('ABC'), { payload: 'ABCD' }, false],
    [like('ABC'), { payload: 'xABC' }, false],
    [like('ABC'), { payload: 'abc' }, false],
    [like('ABC'), {}, false],
    [like('a.c'), { payload: 'abc' }, false],
    [like('a?c'), { payload: 'abc' }, false],
    [like('[a-c]'), { payload: 'b' }, false],
  ]);
  sentence('`*` is any run of characters, even none', [
    [like('*'), { payload: '' }, true],
    [like('*'), { payload: 'any\nthing 👍' }, true],
    [like('*'), {}, false],
    [like('A*'), { payload: 'A' }, true],
    [like('A*'), { payload: 'BA' }, false],
    [like('*A'), { payload: 'BA' }, true],
    [like('A*C'), { payload: 'ABC' }, true],
    [like('A*C'), { payload: 'AC' }, true],
    [like('A*A'), { payload: 'A' }, false],
    [like('*A*B*'), { payload: 'xAxBx' }, true],
    [like('*A*B*'), { payload: 'xBxAx' }, false],
    [like('A**B'), { payload: 'AxB' }, true],
    [like('*AB*AB'), { payload: 'ABAB' }, true],
    [like('*AB*AB'), { payload: 'AB' }, false],
    [like('*aab'), { payload: 'aaab' }, true],
    [like('A*'), { payload: `A${'x'.repeat(100_000)}` }, true],
  ]);
  sentence('`{name}` is a run of one or more, kept as a capture', [
    [like('{x}'), { payload: 'A' }, { x: 'A' }],
    [like('{x}'), { payload: '' }, false],
    [like('A{x}'), { payload: 'A' }, false],
    [like('A{x}B'), { payload: 'AB' }, false],
    [like('A{x}B'), { payload: 'A-B' }, { x: '-' }],
    [like('{x}'), { payload: '👍' }, { x: '👍' }],
    [like('{x}'), { payload: 'two\nlines' }, { x: 'two\nlines' }],
    [like('{__proto__}'), { payload: 'A' }, JSON.parse('{"__proto__":"A"}')],
    [like('{constructor}_{toString}'), { payload: 'A_B' }, { constructor: 'A', toString: 'B' }],
    [like('{_1}'), { payload: 'A' }, { _1: 'A' }],
    [like('A{x}'), { payload: `A${'x'.repeat(10_000)}` }, { x: 'x'.repeat(10_000) }],
  ]);
  sentence('`\\` takes the next character as it is', [
    [like('A\\*'), { payload: 'A*' }, true],
    [like('A\\*'), { payload: 'AB' }, false],
    [like('\\{x}'), { payload: '{x}' }, true],
    [like('\\{x\\}'), { payload: '{x}' }, true],
    [like('A\\\\B'), { payload: 'A\\B' }, true],
    [like('\\A'), { payload: 'A' }, true],
    [like('\\n'), { payload: 'n' }, true],
    [like('A}'), { payload: 'A}' }, true],
    [like('\\👍'), { payload: '👍' }, true],
    [like('\\\\*'), { payload: '\\anything' }, true],
  ]);

  sentence('captures are the shortest that let the rest fit, from left to right', [
    [
      like('ORDER_{id}_{action}'),
      { payload: 'ORDER_12_CANCEL_NOW' },
      { id: '12', action: 'CANCEL_NOW' },
    ],
    [like('{a}_{b}'), { payload: '___' }, { a: '_', b: '_' }],
    [like('{a}-{b}-{c}'), { payload: '1-2-3-4' }, { a: '1', b: '2', c: '3-4' }],
    [like('{a}_X'), { payload: 'A_X_X' }, { a: 'A_X' }],
    [like('{a}*'), { payload: 'ABC' }, { a: 'A' }],
    [like('*{a}'), { payload: 'ABC' }, { a: 'C' }],
    [like('*{a}*'), { payload: 'ABC' }, { a: 'A' }],
    [like('{a}*'), { payload: '👍👎' }, { a: '👍' }],
    [like('*{a}'), { payload: '👍👎' }, { a: '👎' }],
    [like('*_{a}'), { payload: 'A_B_C' }, { a: 'C' }],
    [like('*_{a}_*'), { payload: 'x_long_y_s_z' }, { a: 'y' }],
    [like('*-{a}-{b}'), { payload: '1-22-3-4' }, { a: '3', b: '4' }],
    [like('*a{x}b*'), { payload: 'aLONGb a1b a2b' }, { x: '1' }],
    [like('{a}ab{b}'), { payload: 'abababab' }, { a: 'ab', b: 'abab' }],
  ]);
  mistakes('Two placeholders with nothing between them are an error', [
    [ruleWhen(like('{a}{b}')), 'bad-pattern 4:28 {b}'],
    [ruleWhen(like('X{a}{b}Y')), 'bad-pattern 4:29 {b}'],
    [ruleWhen(like('X{a}🏽{b}', ', loose: true')), 'bad-pattern 4:31 {b}'],
    [ruleWhen(like('X{a}\u200b\u00ad{b}', ', loose: true')), 'bad-pattern 4:31 {b}'],
  ]);
  sentence('Under `ignore_case` a capture keeps the case it came in', [
    [like('order_{id}', ', ignore_case: true'), { payload: 'ORDER_Ab' }, { id: 'Ab' }],
    [like('É{x}', ', ignore_case: true'), { payload: 'e\u0301Cafe\u0301' }, { x: 'Café' }],
    [like('i{x}', ', ignore_case: true'), { payload: 'Istanbul' }, { x: 'stanbul' }],
    [like('{x}l', ', ignore_case: true'), { payload: 'İSTANBUL' }, { x: 'İSTANBU' }],
    [like('*x{a}', ', ignore_case: true'), { payload: 'İİXSσς' }, { a: 'Sσς' }],
    [like('{a}Σ{b}', ', ignore_case: true'), { payload: 'AςB' }, { a: 'A', b: 'B' }],
  ]);

  mistakes('a pattern that cannot be read is an error', [
    [ruleWhen(like('A{id')), 'bad-pattern 4:26 {id'],
    [ruleWhen(like('{}')), 'bad-pattern 4:25 {}'],
    [ruleWhen(like('{2}')), 'bad-pattern 4:25 {2}'],
    [ruleWhen(like('{a b}')), 'bad-pattern 4:25 {a b}'],
    [ruleWhen("payload: { like: 'A\\' }"), 'bad-pattern 4:26 \\'],
    [ruleWhen(like('')), 'wrong-kind 4:24 ""'],
  ]);
  mistakes('A name captured twice is an error', [
    [ruleWhen(like('{a}_{a}')), 'capture-clash 4:29 {a}'],
    [ruleWhen('payload: { like: "{a}_*", regex: "(?<a>.)" }'), 'capture-clash 4:43 <a>'],
  ]);
});
