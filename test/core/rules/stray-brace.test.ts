import { parseRules } from '@botrules/core';
import { assert } from 'chai';

/** What is said of a text of a rule that captures `order_id` and has a param `shop`. */
function said(text: string): readonly string[] {
  const { diagnostics } = parseRules({
    'rules.yaml': `rules:
  - name: a
    when: { payload: { like: "ORDER_{order_id}" } }
    params: { shop: Bridge Street }
    reply: ${text.includes('"') ? `'${text}'` : `"${text}"`}
default: { route: fallback }
`,
  });
  return diagnostics.map(
    ({ code, column, length, hint }) =>
      `${code} ${text.slice(column - 13, column - 13 + length)} ${hint}`,
  );
}

/** What is said of a text of a rule that knows a row of a table, where another rule remembers a city. */
function hintOf(text: string): string | undefined {
  const { diagnostics } = parseRules({
    'rules.yaml': `tables: { pizzas: { rows: [{ sku: mar, title: Margherita, unit_price: "9" }] } }
rules:
  - name: a
    when: { payload: { like: "BUY_{pizza in pizzas}" } }
    reply: "${text}"
  - name: b
    when: { payload: { like: "CITY_{x}" } }
    remember: { City: "{x}" }
    reply: "{memory.City}"
default: { route: fallback }
`,
  });
  return diagnostics.find(({ code }) => code === 'stray-brace')?.hint;
}

describe('stray-brace', () => {
  for (const [text, hint] of [
    ['{{pizza.title}}', 'Write {pizza.title}.'],
    ['{{title}}', 'Write {pizza.title}.'],
    ['{{Unit_Price|9}}', 'Write {pizza.unit_price|9}.'],
    ['{{city}}', 'Write {memory.City|words}, with words for where it is not known.'],
    ['{{city|there}}', 'Write {memory.City|there}.'],
    ['{{memory.City}}', 'Write {memory.City|words}, with words for where it is not known.'],
    ['{{text}}', 'Write {text|words}, with words for where it is not known.'],
    ['{{last_name}}', 'Write {person.last_name|words}, with words for where it is not known.'],
    ['{{country}}', 'Nothing gives "country" here: leave it out, or use {pizza}.'],
  ] as const) {
    it(`says what is meant by ${text}`, () => assert.equal(hintOf(`Hi ${text}!`), hint));
  }

  const stray: readonly [text: string, marked: string, hint: string][] = [
    ['Hi {{order_id}}!', '{{order_id}}', 'Write {order_id}.'],
    ['Hi {{ order_id }}!', '{{ order_id }}', 'Write {order_id}.'],
    ['Hi {{ order.id }}!', '{{ order.id }}', 'Write {order_id}.'],
    ['Hi {{orderId}}!', '{{orderId}}', 'Write {order_id}.'],
    ['Hi {{- shop -}}!', '{{- shop -}}', 'Write {shop}.'],
    ['Hi {{payload}}!', '{{payload}}', 'Write {payload}.'],
    ['Hi {{order_id|none}}!', '{{order_id|none}}', 'Write {order_id|none}.'],
    ["Hi {{order_id|fallback:'none'}}!", "{{order_id|fallback:'none'}}", 'Write {order_id|none}.'],
    [
      'Hi {{first_name}}!',
      '{{first_name}}',
      'Write {person.first_name|words}, with words for where it is not known.',
    ],
    [
      'Hi {{first name}}!',
      '{{first name}}',
      'Write {person.first_name|words}, with words for where it is not known.',
    ],
    [
      'Hi {{user.first_name | there}}!',
      '{{user.first_name | there}}',
      'Write {person.first_name|there}.',
    ],
    [
      'Hi {{vorname}}!',
      '{{vorname}}',
      'Write {person.first_name|words}, with words for where it is not known.',
    ],
    [
      'Hi {{имя}}!',
      '{{имя}}',
      'Write {person.first_name|words}, with words for where it is not known.',
    ],
    [
      'The {{pizza.name}}!',
      '{{pizza.name}}',
      'Nothing gives "pizza.name" here: leave it out, or use {order_id}, {shop}.',
    ],
    ['Hi {{1}}!', '{{1}}', 'Nothing gives "1" here: leave it out, or use {order_id}, {shop}.'],
    ['Hi {{order_id !', '{{order_id !', 'Write {order_id}.'],
    ['Hi {order_id', '{order_id', 'Close it with "}", or write "{{" for a brace that is sent.'],
    ['Hi order_id}', '}', 'Put a "{" before the name, or write "}}" for a brace that is sent.'],
    [
      'Hi {order_id}}',
      '}',
      'Write {order_id}, with one brace on each side, or "}}" for a brace that is sent.',
    ],
    ['a } b', '}', 'Put a "{" before the name, or write "}}" for a brace that is sent.'],
    ['{"a":1}', '{"a":1}', 'Write {{"a":1}}'],
    [
      '{ "a": {"b": "{order_id}"} }',
      '{ "a": {"b": "{order_id}"} }',
      'Write {{ "a": {{"b": "{order_id}"}} }}',
    ],
  ];
  for (const [text, marked, hint] of stray) {
    it(`is told once of ${text}`, () => {
      assert.deepEqual(said(text), [`stray-brace ${marked} ${hint}`]);
    });
  }

  const right = [
    '{order_id}',
    '{order_id|none}',
    '{{{order_id}}}',
    '{{"a": 1}}',
    '{{"a": {{"b": "{order_id}"}}}}',
    '{{"id": {order_id}}}',
    '{{ "id": [{{}}] }}',
    '{{}}',
    '{{ }}',
    'a set {{1, 2, 3}}',
    'a smile :-}} and :-{{',
    'function () {{ return 1; }}',
  ];
  for (const text of right) {
    it(`is silent about ${text}`, () => assert.deepEqual(said(text), []));
  }

  it('finds it in every text of an outcome', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': `rules:
  - name: a
    when: { payload: A }
    params: { x: "{{a}}" }
    reply:
      - "{{b}}"
      - text: "{{c}}"
        buttons:
          - { title: "{{d}}", payload: "{{e}}" }
          - { title: F, url: "https://x.example/{{f}}" }
      - cards:
          - { title: "{{g}}", subtitle: "{{h}}", image: "https://x.example/{{i}}.png" }
      - raw: { text: "{{j}}" }
    forward: https://x.example/{{k}}
default: { reply: "{{l}}" }
`,
    });
    assert.deepEqual(
      diagnostics.map(({ code, message }) => [code, message.slice(1, 6)]),
      [...'abcdefghijkl'].map((letter) => ['stray-brace', `{{${letter}}}`]),
    );
  });
});
