import { mistakes, type Row, ruleWhen, sentence } from '../support/language.js';

const long = 'x'.repeat(100_000);
const composed = 'caf\u00e9';
const decomposed = 'cafe\u0301';

describe('Tests', () => {
  sentence('a scalar: the field is exactly that text, case and all', [
    ['payload: Buy', { payload: 'Buy' }, true],
    ['payload: Buy', { payload: 'buy' }, false],
    ['payload: Buy', { payload: 'Buy ' }, false],
    ['payload: Buy', { payload: ' Buy' }, false],
    ['payload: Buy', { payload: 'Buy now' }, false],
    ['payload: Buy', {}, false],
    ['payload: ""', { payload: '' }, true],
    ['payload: ""', {}, false],
    ['payload: "*"', { payload: 'A' }, false],
    ['payload: a|b', { payload: 'a' }, false],
  ]);
  sentence('a list: any of its tests holds', [
    ['payload: [A, B]', { payload: 'B' }, true],
    ['payload: [A, B]', { payload: 'C' }, false],
    ['payload: [A, B]', {}, false],
    ['payload: [A, { starts_with: B }]', { payload: 'BC' }, true],
    ['payload: [A, { exists: false }]', {}, true],
    ['payload: [{ like: "A_{x}" }, { like: "B_{x}" }]', { payload: 'B_1' }, { x: '1' }],
    ['payload: [[A, B], [C, [D]]]', { payload: 'D' }, true],
    ['payload: [{ like: "{x}_*" }, { like: "*_{x}" }]', { payload: 'A_B' }, { x: 'A' }],
  ]);
  sentence('a map of operators: all of them hold', [
    ['payload: { starts_with: A, ends_with: Z }', { payload: 'A-Z' }, true],
    ['payload: { starts_with: A, ends_with: Z }', { payload: 'A-Y' }, false],
    ['payload: { starts_with: A, not: { ends_with: Z } }', { payload: 'A-Y' }, true],
    ['payload: { starts_with: A, not: { ends_with: Z } }', { payload: 'A-Z' }, false],
    ['payload: { like: "{x}-*", regex: "-(?<y>.)" }', { payload: 'A-Z' }, { x: 'A', y: 'Z' }],
    ['payload: { at_least: 1, less_than: 10 }', { payload: '10' }, false],
  ]);

  // Every text operator on every kind of value: absent, empty, unicode, emoji, very long, wrong kind.
  const onValues = (
    operator: string,
    cases: Readonly<Record<string, readonly [string, boolean][]>>,
  ) =>
    Object.entries(cases).flatMap(([wanted, values]) => [
      [`payload: { ${operator}: ${JSON.stringify(wanted)} }`, {}, false] as Row,
      ...values.map(
        ([payload, held]): Row => [
          `payload: { ${operator}: ${JSON.stringify(wanted)} }`,
          { payload },
          held,
        ],
      ),
    ]);

  sentence('`is` is this text', [
    ...onValues('is', {
      '': [
        ['', true],
        [' ', false],
      ],
      A: [
        ['A', true],
        ['a', false],
        ['', false],
        ['AA', false],
        [long, false],
      ],
      [composed]: [
        [composed, true],
        [decomposed, false],
        ['CAFÉ', false],
      ],
      '👍': [
        ['👍', true],
        ['👍🏽', false],
        ['\ud83d', false],
      ],
      '👩‍👧': [['👩‍👧', true]],
      [long.slice(0, 60_000)]: [
        [long.slice(0, 60_000), true],
        [`${long.slice(0, 59_999)}y`, false],
      ],
    }),
    ['payload: { is: [A, B] }', { payload: 'B' }, true],
    ['payload.json.a: { is: 5 }', { payload: '{"a":5}' }, true],
    ['payload.json.a: { is: A }', { payload: '{"a":["A"]}' }, false],
    ['payload.json.a: { is: "[]" }', { payload: '{"a":[]}' }, true],
  ]);
  sentence('`starts_with` begins with this text', [
    ...onValues('starts_with', {
      AB: [
        ['AB', true],
        ['ABC', true],
        ['A', false],
        ['aBC', false],
        ['xAB', false],
        ['', false],
        [`AB${long}`, true],
      ],
      é: [
        ['été', true],
        ['e\u0301te\u0301', false],
      ],
      '👍': [
        ['👍🏽', true],
        ['x👍', false],
      ],
      ' ': [
        [' A', true],
        ['A', false],
      ],
    }),
    ['payload: { starts_with: [A, B] }', { payload: 'BC' }, true],
    ['payload: { starts_with: [A, B] }', { payload: 'CB' }, false],
    ['payload.json.a: { starts_with: 1 }', { payload: '{"a":12}' }, true],
    ['payload.json.a: { starts_with: "[" }', { payload: '{"a":[1]}' }, true],
  ]);
  sentence('`ends_with` ends with this text', [
    ...onValues('ends_with', {
      BC: [
        ['BC', true],
        ['ABC', true],
        ['C', false],
        ['ABc', false],
        ['BCx', false],
        ['', false],
        [`${long}BC`, true],
      ],
      é: [
        ['café', true],
        ['cafe\u0301', false],
      ],
      '🏽': [['👍🏽', true]],
    }),
    ['payload: { ends_with: [A, B] }', { payload: 'CB' }, true],
    ['payload.json.a: { ends_with: 2 }', { payload: '{"a":12}' }, true],
  ]);
  sentence('`contains` has this text', [
    ...onValues('contains', {
      B: [
        ['B', true],
        ['ABC', true],
        ['AbC', false],
        ['', false],
        [`${long}B${long}`, true],
        [long, false],
      ],
      'é ': [['café au lait', true]],
      '👍': [
        ['ok 👍🏽!', true],
        ['ok 👎', false],
      ],
      aab: [['aaab', true]],
    }),
    ['payload: { contains: [A, B] }', { payload: 'xBx' }, true],
    ['payload.json.a: { contains: 2 }', { payload: '{"a":123}' }, true],
    ['payload.json.a: { contains: r }', { payload: '{"a":true}' }, true],
  ]);
  mistakes('the empty text is an error', [
    [ruleWhen('payload: { starts_with: "" }'), 'wrong-kind 4:31 ""'],
    [ruleWhen('payload: { ends_with: "" }'), 'wrong-kind 4:29 ""'],
    [ruleWhen('payload: { contains: "" }'), 'wrong-kind 4:28 ""'],
    [ruleWhen('payload: { contains: [A, ""] }'), 'wrong-kind 4:32 ""'],
    [ruleWhen('payload: { not: { contains: "" } }'), 'wrong-kind 4:35 ""'],
  ]);

  sentence('`regex` is found by this RE2 expression, anywhere unless anchored', [
    ['payload: { regex: "B" }', { payload: 'ABC' }, true],
    ['payload: { regex: "^B" }', { payload: 'ABC' }, false],
    ['payload: { regex: "^B" }', { payload: 'BC' }, true],
    ['payload: { regex: "B$" }', { payload: 'ABC' }, false],
    ['payload: { regex: "^ABC$" }', { payload: 'ABC' }, true],
    ['payload: { regex: "^ABC$" }', { payload: 'ABC\n' }, false],
    ['payload: { regex: "^$" }', { payload: '' }, true],
    ['payload: { regex: "^$" }', {}, false],
    ['payload: { regex: "b" }', { payload: 'ABC' }, false],
    ['payload: { regex: "(?i)b" }', { payload: 'ABC' }, true],
    ["payload: { regex: '^\\d{4,8}$' }", { payload: '12345' }, true],
    ["payload: { regex: '^\\d{4,8}$' }", { payload: '123' }, false],
    ["payload: { regex: '\\pL' }", { payload: 'é' }, true],
    ["payload: { regex: '^.$' }", { payload: '👍' }, true],
    ['payload: { regex: é }', { payload: composed }, true],
    ['payload: { regex: é }', { payload: decomposed }, false],
    ['payload: { regex: [X, C] }', { payload: 'ABC' }, true],
    ['payload: { regex: x }', { payload: long }, true],
    ["payload.json.a: { regex: '^\\d+$' }", { payload: '{"a":12}' }, true],
  ]);
  sentence('`(?<name>…)` is kept as a capture', [
    ["payload: { regex: '_(?<id>\\d+)' }", { payload: 'A_12_B' }, { id: '12' }],
    ["payload: { regex: '_(?P<id>\\d+)' }", { payload: 'A_12_B' }, { id: '12' }],
    ["payload: { regex: '(?<a>.)(?<b>.)' }", { payload: 'é👍' }, { a: 'é', b: '👍' }],
    ["payload: { regex: '(?<a>A)|(?<b>B)' }", { payload: 'B' }, { b: 'B' }],
    ["payload: { regex: '(?<__proto__>A)' }", { payload: 'A' }, JSON.parse('{"__proto__":"A"}')],
    ["payload: { regex: ['A(?<x>.)', 'B(?<y>.)'] }", { payload: 'B1' }, { y: '1' }],
    ["payload: { regex: '(A)(?<x>.)' }", { payload: 'A1' }, { x: '1' }],
  ]);
  describe('Linear time whatever the input', () => {
    sentence('a pattern that takes others hours', [
      ["payload: { regex: '^(a+)+$' }", { payload: `${'a'.repeat(5000)}!` }, false],
      ["payload: { regex: '(x+x+)+y' }", { payload: 'x'.repeat(5000) }, false],
      ["payload: { regex: '(.*)*$' }", { payload: long }, true],
    ]);
  });
  mistakes('What RE2 lacks (look-around, back-references) is an error that says so', [
    [ruleWhen("payload: { regex: 'a(?=b)' }"), 'bad-regex 4:27 (?='],
    [ruleWhen("payload: { regex: 'a(?!b)' }"), 'bad-regex 4:27 (?!'],
    [ruleWhen("payload: { regex: '(?<=a)b' }"), 'bad-regex 4:26 (?<='],
    [ruleWhen("payload: { regex: '(?<!a)b' }"), 'bad-regex 4:26 (?<!'],
    [ruleWhen("payload: { regex: '(a)\\1' }"), 'bad-regex 4:29 \\1'],
    [ruleWhen("payload: { regex: '(?<n>a)\\k<n>' }"), 'bad-regex 4:33 \\k'],
  ]);

  const numeric = (
    operator: string,
    bound: string,
    rows: readonly [string | undefined, boolean][],
  ) =>
    rows.map(
      ([payload, held]): Row => [
        `payload: { ${operator}: ${bound} }`,
        payload === undefined ? {} : { payload },
        held,
      ],
    );
  sentence('`at_least` `at_most` `more_than` `less_than`: a decimal number that compares so', [
    ...numeric('at_least', '12', [
      ['12', true],
      ['12.0', true],
      ['011.99', false],
      ['12.000000000000000000001', true],
      ['100', true],
      ['9', false],
      ['-13', false],
      ['+12', true],
      ['1.2e1', true],
      [undefined, false],
    ]),
    ...numeric('at_most', '12', [
      ['12', true],
      ['12.000000000000000000001', false],
      ['-1e9', true],
      [undefined, false],
    ]),
    ...numeric('more_than', '12', [
      ['12', false],
      ['12.00', false],
      ['12.01', true],
      [undefined, false],
    ]),
    ...numeric('less_than', '12', [
      ['12', false],
      ['11.99', true],
      ['0', true],
      ['-0', true],
      [undefined, false],
    ]),
    ...numeric('at_least', '9007199254740993', [
      ['9007199254740992', false],
      ['9007199254740993', true],
    ]),
    ...numeric('more_than', '-1.5', [
      ['-1.50', false],
      ['-1.4', true],
      ['-2', false],
    ]),
    ...numeric('more_than', '0.1', [['0.10000000000000000001', true]]),
    ['payload.json.n: { more_than: 5 }', { payload: '{"n":5.5}' }, true],
    ['payload.json.n: { more_than: 5 }', { payload: '{"n":"5.5"}' }, true],
    ['payload.json.n: { more_than: 5 }', { payload: '{"n":true}' }, false],
    ['payload.json.n: { more_than: 5 }', { payload: '{"n":[6]}' }, false],
    ['payload.json.n: { less_than: 5 }', { payload: '{"n":null}' }, false],
    ['payload.json.n: { at_least: 1e400 }', { payload: '{"n":1e401}' }, true],
  ]);
  sentence('not a number: does not hold', [
    ...['at_least', 'at_most', 'more_than', 'less_than'].flatMap((operator) =>
      numeric(operator, '0', [
        ['', false],
        [' ', false],
        ['abc', false],
        ['12 ', false],
        [' 12', false],
        ['1,5', false],
        ['1_000', false],
        ['0x10', false],
        ['Infinity', false],
        ['NaN', false],
        ['1.', false],
        ['.', false],
        ['--1', false],
        ['١٢', false],
        ['1e', false],
        ['12👍', false],
        [long, false],
      ]),
    ),
  ]);
  mistakes('…and a bound that is not a number is an error', [
    [ruleWhen('payload: { at_least: many }'), 'wrong-kind 4:28 many'],
    [ruleWhen('payload: { at_least: "" }'), 'wrong-kind 4:28 ""'],
    [ruleWhen('payload: { at_least: [1, 2] }'), 'wrong-kind 4:28 [1, 2]'],
  ]);

  sentence('`exists`: `true` is present, even if empty; `false` is absent', [
    ['title: { exists: true }', { title: 'A' }, true],
    ['title: { exists: true }', { title: '' }, true],
    ['title: { exists: true }', {}, false],
    ['title: { exists: false }', {}, true],
    ['title: { exists: false }', { title: '' }, false],
    ['title: { exists: false }', { title: 'A' }, false],
  ]);
  mistakes('…and nothing else', [
    [ruleWhen('title: { exists: yes }'), 'wrong-kind 4:24 yes'],
    [ruleWhen('title: { exists: [true] }'), 'wrong-kind 4:24 [true]'],
  ]);

  sentence('`not` does not pass the TEST given here', [
    ['payload: { not: A }', { payload: 'B' }, true],
    ['payload: { not: A }', { payload: 'A' }, false],
    ['payload: { not: [A, B] }', { payload: 'B' }, false],
    ['payload: { not: [A, B] }', { payload: 'C' }, true],
    ['payload: { not: { starts_with: A, ends_with: B } }', { payload: 'AB' }, false],
    ['payload: { not: { starts_with: A, ends_with: B } }', { payload: 'AC' }, true],
    ['payload: { not: { not: A } }', { payload: 'A' }, true],
    ['payload: { not: { at_least: 5 } }', { payload: 'abc' }, true],
    ['payload: { not: "" }', { payload: 'A' }, true],
  ]);

  sentence('Each operator but `exists`, `not` and the numeric ones also takes a list', [
    ['payload: { is: [A, B] }', { payload: 'A' }, true],
    ['payload: { starts_with: [A, B] }', { payload: 'B1' }, true],
    ['payload: { ends_with: [A, B] }', { payload: '1A' }, true],
    ['payload: { contains: [A, B] }', { payload: '1B1' }, true],
    ['payload: { like: ["A*", "{x}B"] }', { payload: '12B' }, { x: '12' }],
    ['payload: { regex: [^A, B$] }', { payload: '1B' }, true],
  ]);

  sentence('`ignore_case: true` beside operators compares after NFC and lower-casing', [
    ['payload: { is: BUY, ignore_case: true }', { payload: 'buy' }, true],
    ['payload: { is: BUY, ignore_case: false }', { payload: 'buy' }, false],
    [`payload: { is: "${composed}", ignore_case: true }`, { payload: decomposed }, true],
    [`payload: { is: "${decomposed}", ignore_case: true }`, { payload: composed }, true],
    ['payload: { is: "CAFÉ", ignore_case: true }', { payload: decomposed }, true],
    ['payload: { is: [A, b], ignore_case: true }', { payload: 'B' }, true],
    ['payload: { is: ΟΔΟΣ, ignore_case: true }', { payload: 'οδος' }, true],
    ['payload: { is: οδοσ, ignore_case: true }', { payload: 'ΟΔΟΣ' }, true],
    ['payload: { is: straße, ignore_case: true }', { payload: 'STRASSE' }, false],
    ['payload: { is: straße, ignore_case: true }', { payload: 'STRAẞE' }, true],
    ['payload: { is: i, ignore_case: true }', { payload: 'İ' }, false],
    ['payload: { starts_with: i, ignore_case: true }', { payload: 'İstanbul' }, true],
    ['payload: { is: ПРИВЕТ, ignore_case: true }', { payload: 'привет' }, true],
    ['payload: { is: "👍", ignore_case: true }', { payload: '👍' }, true],
    ['payload: { starts_with: ab, ignore_case: true }', { payload: 'ABC' }, true],
    ['payload: { ends_with: bc, ignore_case: true }', { payload: 'ABC' }, true],
    ['payload: { contains: [x, b], ignore_case: true }', { payload: 'ABC' }, true],
    ['payload: { like: "a{x}C", ignore_case: true }', { payload: 'ABBc' }, { x: 'BB' }],
    ['payload: { regex: "b(?<x>.)", ignore_case: true }', { payload: 'ABC' }, { x: 'C' }],
    ['payload: { regex: É, ignore_case: true }', { payload: decomposed }, true],
    ['payload: { regex: σ, ignore_case: true }', { payload: 'ς' }, true],
    ['payload: { is: BUY, ignore_case: true }', {}, false],
    ['payload: { at_least: 5, ignore_case: true }', { payload: '5' }, true],
    ['payload: { exists: false, ignore_case: true }', {}, true],
    ['payload: { contains: x, ignore_case: true }', { payload: long.toUpperCase() }, true],
  ]);
  sentence('…for all of them, a `not` and what it holds included', [
    ['payload: { not: BUY, ignore_case: true }', { payload: 'buy' }, false],
    ['payload: { not: [A, { starts_with: B }], ignore_case: true }', { payload: 'bc' }, false],
    [
      'payload: { starts_with: a, not: { ends_with: z }, ignore_case: true }',
      { payload: 'AZ' },
      false,
    ],
    ['payload: { not: { not: { is: a } }, ignore_case: true }', { payload: 'A' }, true],
    ['payload: { not: { is: BUY, ignore_case: true } }', { payload: 'buy' }, false],
    ['payload: [{ is: A, ignore_case: true }, B]', { payload: 'b' }, false],
  ]);

  sentence('Every operator but `exists: false` and `not` fails on an absent field', [
    ['title: A', {}, false],
    ['title: ""', {}, false],
    ['title: [A, B]', {}, false],
    ['title: { is: "" }', {}, false],
    ['title: { starts_with: A }', {}, false],
    ['title: { ends_with: A }', {}, false],
    ['title: { contains: A }', {}, false],
    ['title: { like: "*" }', {}, false],
    ['title: { regex: ".*" }', {}, false],
    ['title: { at_least: 0 }', {}, false],
    ['title: { at_most: 0 }', {}, false],
    ['title: { more_than: -1 }', {}, false],
    ['title: { less_than: 1 }', {}, false],
    ['title: { exists: true }', {}, false],
    ['title: { exists: false }', {}, true],
  ]);
  sentence('`not: X` holds where the field is absent', [
    ['title: { not: A }', {}, true],
    ['title: { not: { less_than: 15 } }', {}, true],
    ['title: { not: { exists: true } }', {}, true],
    ['title: { not: { exists: false } }', {}, false],
    ['title: { not: { not: A } }', {}, false],
    ['title: { not: A, exists: true }', {}, false],
  ]);
  mistakes('an unknown operator is an error', [
    [ruleWhen('payload: { startswith: A }'), 'unknown-operator 4:18 startswith'],
    [ruleWhen('payload: { __proto__: A }'), 'unknown-operator 4:18 __proto__'],
    [ruleWhen('payload: { not: { equals: A } }'), 'unknown-operator 4:25 equals'],
    [ruleWhen('payload: {}'), 'wrong-kind 4:16 {}'],
    [ruleWhen('payload: []'), 'wrong-kind 4:16 []'],
    [ruleWhen('payload: { ignore_case: true }'), 'missing-key 4:18 ignore_case'],
  ]);
});
