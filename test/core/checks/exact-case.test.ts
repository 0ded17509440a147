import { parseRules } from '@botrules/core';
import { assert } from 'chai';

function found(...when: readonly string[]) {
  const text = [
    'lists: { towns: [Paris, Rome], numbers: ["1", "2"] }',
    'rules:',
    '  - name: a',
    '    when:',
    ...when.map((line) => `      ${line}`),
    '    route: a',
    '  - { name: b, when: { any: [{ payload: { in: towns } }, { payload: { in: numbers } }] }, route: b }',
    'default: { route: fallback }',
    '',
  ].join('\n');
  const { value, diagnostics } = parseRules({ 'rules.yaml': text });
  assert.isDefined(value, JSON.stringify(diagnostics));
  return diagnostics.filter(({ code }) => code === 'exact-case');
}

describe('exact-case', () => {
  const told: readonly [line: string, quoted: readonly string[], hint: string][] = [
    ['text: hello', ['Hello', 'hello'], 'Write text: { is: hello, ignore_case: true }.'],
    [
      'text: [hello, hi]',
      ['Hello', 'hello'],
      'Write text: { is: [hello, hi], ignore_case: true }.',
    ],
    [
      'text: { contains: menu }',
      ['Menu', 'menu'],
      'Write text: { contains: menu, ignore_case: true }.',
    ],
    [
      'text: { contains: [1, menu] }',
      ['Menu', 'menu'],
      'Write text: { contains: [1, menu], ignore_case: true }.',
    ],
    [
      'text: { starts_with: STOP }',
      ['stop', 'STOP'],
      'Write text: { starts_with: STOP, ignore_case: true }.',
    ],
    [
      'text: { ends_with: please? }',
      ['Please?', 'please?'],
      "Write text: { ends_with: 'please?', ignore_case: true }.",
    ],
    [
      'text: { like: "order *" }',
      ['Order *', 'order *'],
      "Write text: { like: 'order *', ignore_case: true }.",
    ],
    [
      'text: { regex: "^help" }',
      ['^Help', '^help'],
      "Write text: { regex: '^help', ignore_case: true }.",
    ],
    [
      "text: { regex: '\\b(?<Order>A-[0-9]{4})\\b' }",
      ['\\b(?<Order>a-[0-9]{4})\\b', '\\b(?<Order>A-[0-9]{4})\\b'],
      "Write text: { regex: '\\b(?<Order>A-[0-9]{4})\\b', ignore_case: true }.",
    ],
    [
      'text: { regex: "(?:ada|b)" }',
      ['(?:Ada|b)', '(?:ada|b)'],
      "Write text: { regex: '(?:ada|b)', ignore_case: true }.",
    ],
    ['text: { not: hello }', ['Hello', 'hello'], 'Write text: { is: hello, ignore_case: true }.'],
    ['text: { in: towns }', ['paris', 'Paris'], 'Add "ignore_case: true" next to the operator.'],
    ['text: привет', ['Привет', 'привет'], 'Write text: { is: привет, ignore_case: true }.'],
    [
      'text: { contains: menü }',
      ['Menü', 'menü'],
      'Write text: { contains: menü, ignore_case: true }.',
    ],
    [
      'any: [{ payload: A }, { text: hello }]',
      ['Hello', 'hello'],
      'Write text: { is: hello, ignore_case: true }.',
    ],
    ['not: { text: hello }', ['Hello', 'hello'], 'Write text: { is: hello, ignore_case: true }.'],
    [
      'text: [{ starts_with: hi }, { is: Hello }]',
      ['Hi', 'hi'],
      'Write text: { starts_with: hi, ignore_case: true }.',
    ],
  ];
  for (const [line, [typed, written], hint] of told) {
    it(`is told once of ${line}`, () => {
      const [one, ...more] = found(line);
      assert.isEmpty(more);
      assert.equal(one?.message, `Capitals count here: "${typed}" is not "${written}".`);
      assert.equal(one?.hint, hint);
      assert.equal(one?.line, 5);
    });
  }

  const silent: readonly string[][] = [
    ['text: { contains: menu, ignore_case: true }'],
    ['text: { ignore_case: true, not: { contains: menu } }'],
    ['text: "1"'],
    ['text: ["1", "+", "👍"]'],
    ['text: สวัสดี'],
    ['text: { contains: مرحبا }'],
    ['text: [hello, Hello]'],
    ['text: { contains: [menu, Menu, MENU] }'],
    ['text: { in: numbers }'],
    ['text: { exists: true }'],
    ['text: { like: "{number}" }'],
    ['text: { regex: "(?i)help" }'],
    ['text: { regex: "[Hh]elp" }'],
    ["text: { regex: '^[0-9]+$' }"],
    ["text: { regex: '\\b(?<order>[A-Z]-[0-9]{4})\\b' }"],
    ["text: { regex: '\\p{Lu}' }"],
    ['text: { at_least: 5 }'],
    ['payload: hello'],
    ['title: Hello'],
    ['event: quick_reply', 'text: Menu'],
    ['payload: A', 'text: Menu'],
    ['payload: { exists: true }', 'text: Menu'],
    ['raw.message.text: Hello'],
  ];
  for (const lines of silent) {
    it(`is silent about ${lines.join(', ')}`, () => assert.deepEqual(found(...lines), []));
  }

  it('knows what the group around has made sure of, and passes over rules that are off', () => {
    const text = `rules:
  - when: { event: quick_reply }
    rules:
      - { name: a, when: { text: Menu }, route: a }
  - { name: b, when: { text: Menu }, disabled: true, route: a }
default: { route: fallback }
`;
    assert.deepEqual(parseRules({ 'rules.yaml': text }).diagnostics, []);
  });

  it('is told once of a line that several rules share', () => {
    const text = `rules:
  - { name: a, when: { event: message, any: &hi [{ text: hi }] }, route: a }
  - { name: b, when: { channel: instagram, any: *hi }, continue: true, route: a }
default: { route: fallback }
`;
    const { diagnostics } = parseRules({ 'rules.yaml': text });
    assert.lengthOf(
      diagnostics.filter(({ code }) => code === 'exact-case'),
      1,
    );
  });
});
