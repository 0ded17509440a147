import {
  createLinearRouter,
  createRouter,
  type Event,
  loadCompiled,
  parseRules,
  serialize,
} from '@botrules/core';
import { assert } from 'chai';

const head = `
tables:
  skus: { rows: [{ sku: RED, title: Red }, { sku: RED_SHIRT, title: Red shirt }, { sku: É1, title: E }] }
  sizes: { rows: [{ size: S, name: small }, { size: M, name: medium }, { size: SHIRT_M, name: none }] }
  shops: { key: id, rows: [{ id: n1, town: Nantes, phone: "1" }, { id: n2, town: Nantes }, { id: n3, town: Brest }] }
lists: { colors: [red, dark red] }
rules:
  - name: taken
`;

function take(rule: string, payload: string) {
  const { value, diagnostics } = parseRules({ 'rules.yaml': `${head}${rule}` }, { checks: false });
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  const event: Event = { event: 'postback', channel: 'messenger', standby: false, payload };
  const decisions = [
    value!,
    structuredClone(value!),
    JSON.parse(JSON.stringify(value)),
    loadCompiled(serialize(value!)),
  ]
    .flatMap((rules) => [createRouter(rules), createLinearRouter(rules)])
    .map((router) => router.route(event));
  for (const decision of decisions.slice(1)) assert.deepEqual(decision, decisions[0]);
  const { rule: taker, captures, reply, params } = decisions[0]!;
  return taker === null ? null : { captures, params, text: (reply[0] as { text?: string })?.text };
}

describe('A capture in a table', () => {
  const cases: readonly (readonly [
    name: string,
    pattern: string,
    payload: string,
    captures: Record<string, string> | null,
  ])[] = [
    ['must be a key', 'BUY_{x in skus}', 'BUY_RED', { x: 'RED' }],
    ['is none otherwise', 'BUY_{x in skus}', 'BUY_BLUE', null],
    ['is none in another case', 'BUY_{x in skus}', 'BUY_red', null],
    [
      'is the shortest that lets the rest be in its table',
      '{x in skus}_{y in sizes}',
      'RED_SHIRT_M',
      { x: 'RED', y: 'SHIRT_M' },
    ],
    [
      'is longer where the rest needs it',
      '{x in skus}_{y in sizes}',
      'RED_SHIRT_S',
      { x: 'RED_SHIRT', y: 'S' },
    ],
    ['stands between stars', '*{x in sizes}*', 'aMb', { x: 'M' }],
    ['goes with a free capture', '{a}_{x in sizes}', 'q_w_S', { a: 'q_w', x: 'S' }],
    ['may be in a list', 'C_{c in colors}', 'C_dark red', { c: 'dark red' }],
    ['may be in a column', 'T_{t in shops.town}', 'T_Brest', { t: 'Brest' }],
    ['may be the whole text', '{x in skus}', 'É1', { x: 'É1' }],
  ];
  for (const [name, pattern, payload, captures] of cases) {
    it(name, () => {
      const found = take(`    when: { payload: { like: "${pattern}" } }\n    route: a`, payload);
      assert.deepEqual(found?.captures ?? null, captures);
    });
  }

  it('keeps the case it came in, and knows the row, where case does not count', () => {
    const rule = `    when: { payload: { like: "buy_{x in skus}", ignore_case: true } }
    reply: "{x}: {x.title}"`;
    assert.equal(take(rule, 'BUY_E\u03011')?.text, 'É1: E');
    assert.equal(take(rule, 'Buy_red_shirt')?.text, 'red_shirt: Red shirt');
  });

  it('shows the cells of its row; of rows alike the first; words where a cell is empty', () => {
    const rule = (pattern: string) => `    when: { payload: { like: "${pattern}" } }
    reply: "{x.id} {x.phone|no phone} {x.town}"
    params: { id: "{x.id}" }`;
    assert.deepEqual(take(rule('{x in shops.town}'), 'Nantes'), {
      captures: { x: 'Nantes' },
      params: { id: 'n1' },
      text: 'n1 1 Nantes',
    });
    assert.equal(take(rule('{x in shops}'), 'n3')?.text, 'n3 no phone Brest');
  });

  it('percent-encodes a cell in a URL', () => {
    const rule = `    when: { payload: { like: "{x in skus}" } }
    reply: { image: "https://shop.example/{x.title}.png" }`;
    const texts = { 'rules.yaml': `${head}${rule}` };
    const event: Event = {
      event: 'postback',
      channel: 'messenger',
      standby: false,
      payload: 'RED_SHIRT',
    };
    const { reply } = createRouter(parseRules(texts).value!).route(event);
    assert.deepEqual(reply, [{ image: 'https://shop.example/Red%20shirt.png' }]);
  });

  it('ends on a long text of many keys', () => {
    const pattern = Array.from({ length: 6 }, (_, at) => `*{c${at} in sizes}`).join('');
    assert.isNull(
      take(`    when: { payload: { like: "${pattern}*x" } }\n    route: a`, 'S'.repeat(20_000)),
    );
  });
});
