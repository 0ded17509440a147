import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { whenRules } from './slips.js';

const found = (text: string) =>
  parseRules({ 'rules.yaml': text }).diagnostics.filter(({ code }) =>
    code.startsWith('looks-like'),
  );

describe('looks-like-operator', () => {
  const told: readonly [line: string, hint: string][] = [
    ['text: contains hello', 'Write text: { contains: hello, ignore_case: true }.'],
    ['text: contains "hello"', 'Write text: { contains: hello, ignore_case: true }.'],
    ['text: "contains: hello"', 'Write text: { contains: hello, ignore_case: true }.'],
    [
      'text: starts with hello there',
      'Write text: { starts_with: hello there, ignore_case: true }.',
    ],
    ['text: ends_with hello', 'Write text: { ends_with: hello, ignore_case: true }.'],
    ['text: [menu, contains food]', 'Write text: { contains: food, ignore_case: true }.'],
    ['text: == hello', 'Write text: hello.'],
    ['text: equals hello', 'Write text: hello.'],
    ['text: regex ^hello', 'Write text: { regex: "^hello", ignore_case: true }.'],
    ['text: hello || hi', 'Write text: [hello, hi].'],
    [
      'text: { contains: "hello, hi" }',
      'Write text: { contains: [hello, hi], ignore_case: true }.',
    ],
    [
      'text: { contains: "pizza,pasta,salad" }',
      'Write text: { contains: [pizza, pasta, salad], ignore_case: true }.',
    ],
    ['text: "{ contains: hello }"', 'Write text: { contains: hello }.'],
    ['payload: A or B', 'Write payload: [A, B].'],
    ['payload: MENU or HELP or STOP', 'Write payload: [MENU, HELP, STOP].'],
    ['payload: A OR B', 'Write payload: [A, B].'],
    ['payload: A, B', 'Write payload: [A, B].'],
    ['payload: A | B', 'Write payload: [A, B].'],
    ['payload: A || B', 'Write payload: [A, B].'],
    ['payload: { starts_with: ORDER_ or BUY_ }', 'Write payload: { starts_with: [ORDER_, BUY_] }.'],
    ['payload: not MENU', 'Write payload: { not: MENU }.'],
    ['payload: "!= MENU"', 'Write payload: { not: MENU }.'],
    ['payload: is MENU', 'Write payload: MENU.'],
    ['payload: = MENU', 'Write payload: MENU.'],
    ['payload: like ORDER_{id}', 'Write payload: { like: "ORDER_{id}" }.'],
    ['payload: MENU oder HELP', 'Write payload: [MENU, HELP].'],
    ['payload: MENU ou AIDE', 'Write payload: [MENU, AIDE].'],
    ['payload: MENU o AYUDA', 'Write payload: [MENU, AYUDA].'],
    ['payload.json.total: at_least 5', 'Write payload.json.total: { at_least: 5 }.'],
    ['payload.json.total: less than 5.5', 'Write payload.json.total: { less_than: 5.5 }.'],
    ['payload: starts_with ORDER_', 'Write payload: { starts_with: ORDER_ }.'],
    ['payload: in skus', 'Write payload: { in: skus }.'],
    ['payload: "[A, B]"', 'Write payload: [A, B].'],
    ['payload: "{ like: A_* }"', 'Write payload: { like: A_* }.'],
    ['payload.json.total: "> 5"', 'Write payload.json.total: { more_than: 5 }.'],
    ['payload.json.total: ">= 5"', 'Write payload.json.total: { at_least: 5 }.'],
    ['payload.json.total: "<=5.5"', 'Write payload.json.total: { at_most: 5.5 }.'],
    ['payload.json.total: "< 5"', 'Write payload.json.total: { less_than: 5 }.'],
  ];
  for (const [line, hint] of told) {
    it(`is told of ${line}`, () => {
      assert.deepEqual(
        found(whenRules(line)).map((each) => [each.code, each.line, each.hint]),
        [['looks-like-operator', 4, hint]],
      );
    });
  }
});

describe('looks-like-pattern', () => {
  const told: readonly [line: string, hint: string][] = [
    ['text: /pizza/i', "Write text: { regex: 'pizza', ignore_case: true }."],
    ['text: /pizza/', "Write text: { regex: 'pizza', ignore_case: true }."],
    ['text: { regex: /pizza/i }', "Write text: { regex: 'pizza', ignore_case: true }."],
    ['text: { contains: /pizza/ }', "Write text: { regex: 'pizza', ignore_case: true }."],
    ["text: { like: '/piz+a/' }", "Write text: { regex: 'piz+a', ignore_case: true }."],
    ["payload: '/^ORDER_/'", "Write payload: { regex: '^ORDER_' }."],
    [
      "text: { regex: '\\bmenü\\b', ignore_case: true }",
      'Write (?:^|\\P{L}) where a word begins, and (?:\\P{L}|$) where it ends.',
    ],
    [
      "text: { regex: '\\bпривет', ignore_case: true }",
      'Write (?:^|\\P{L}) where a word begins, and (?:\\P{L}|$) where it ends.',
    ],
    ['payload.query.*: A', 'Write the name of the part, such as payload.query.step.'],
    ['payload.json.items.$.sku: A', 'Write payload.json.items.0.sku, which is the first of them.'],
    ["payload: { regex: '/order/i' }", "Write payload: { regex: 'order', ignore_case: true }."],
    ['payload: "ORDER_{id}"', 'Write payload: { like: "ORDER_{id}" }.'],
    ['payload: [A, "ORDER_{id}"]', 'Write payload: { like: "ORDER_{id}" }.'],
    ['payload: { starts_with: "ORDER_{id}" }', 'Write payload: { like: "ORDER_{id}*" }.'],
    ['payload: { contains: "_{id}_" }', 'Write payload: { like: "*_{id}_*" }.'],
    ['text: "my name is {name}"', 'Write text: { like: "my name is {name}", ignore_case: true }.'],
    ['payload: A*', 'Write payload: { starts_with: "A" }.'],
    ['payload: ORDER_*', 'Write payload: { starts_with: "ORDER_" }.'],
    ['payload: "*_STATUS"', 'Write payload: { ends_with: "_STATUS" }.'],
    ['payload: "*STATUS*"', 'Write payload: { contains: "STATUS" }.'],
    ['payload: ORDER_*_STATUS', 'Write payload: { like: "ORDER_*_STATUS" }.'],
    ['payload: "*"', 'Write payload: { exists: true }.'],
    ['payload: { starts_with: ORDER_* }', 'Write payload: { starts_with: "ORDER_" }.'],
    ['text: hello*', 'Write text: { starts_with: "hello", ignore_case: true }.'],
    ['text: "*pizza*"', 'Write text: { contains: "pizza", ignore_case: true }.'],
    ['text: { contains: pizza* }', 'Write text: { contains: "pizza", ignore_case: true }.'],
    ["payload: { like: 'ORDER_(.*)_STATUS' }", 'Write payload: { like: "ORDER_*_STATUS" }.'],
    ["payload: { like: 'ORDER_[0-9]+' }", 'Write payload: { like: "ORDER_*" }.'],
    ["payload: { like: 'ORDER_.*' }", 'Write payload: { like: "ORDER_*" }.'],
    ["payload: { like: '%ORDER%' }", 'Write payload: { like: "*ORDER*" }.'],
    ["payload: { like: 'ORDER_%' }", 'Write payload: { like: "ORDER_*" }.'],
    ["payload: { like: '%_DONE' }", 'Write payload: { like: "*_DONE" }.'],
    ["payload: { like: 'ORDER_%_DONE' }", 'Write payload: { like: "ORDER_*_DONE" }.'],
    ["payload: { like: 'SIZE_{size}_%' }", 'Write payload: { like: "SIZE_{size}_*" }.'],
    ["text: { like: 'pizza%' }", 'Write text: { like: "pizza*", ignore_case: true }.'],
    ["payload: 'ORDER_.*'", "Write payload: { regex: 'ORDER_.*' }."],
    ["payload: 'ORDER_[0-9]+'", "Write payload: { regex: 'ORDER_[0-9]+' }."],
    ["payload: 'ORDER_\\d+'", "Write payload: { regex: 'ORDER_\\d+' }."],
    ["payload: '^ORDER'", "Write payload: { regex: '^ORDER' }."],
    ["payload: 'ORDER$'", "Write payload: { regex: 'ORDER$' }."],
    ["text: { contains: 'hel.*o' }", "Write text: { regex: 'hel.*o', ignore_case: true }."],
    ["text: { contains: 'red|blue' }", 'Write text: { contains: [red, blue], ignore_case: true }.'],
    [
      "text: { contains: '(red|blue)' }",
      'Write text: { contains: [red, blue], ignore_case: true }.',
    ],
    ["payload: { contains: 'red|blue' }", 'Write payload: { contains: [red, blue] }.'],
    ['text: hello|hi', 'Write text: [hello, hi].'],
    ['text: hello | hi there', 'Write text: [hello, hi there].'],
    ['text: { contains: hello | hi }', 'Write text: { contains: [hello, hi], ignore_case: true }.'],
    [
      'raw.message.attachments.*.type: image',
      'Write raw.message.attachments.0.type, which is the first of them.',
    ],
    ['"raw.message.attachments[0].type": image', 'Write raw.message.attachments.0.type.'],
    ['"payload.json.items[0].sku": A', 'Write payload.json.items.0.sku.'],
    ['"payload.json.items[*].sku": A', 'Write payload.json.items.0.sku.'],
    ['"payload.json[\'action\']": A', ''],
    ['payload.json.items.*.sku: A', 'Write payload.json.items.0.sku, which is the first of them.'],
    ['payload.json.$.action: A', 'Write payload.json.action.'],
    ['raw.entry.0.messaging.0.message.text: A', 'Write raw.message.text.'],
    ['raw.entry.0.id: 12', 'Write what stands in the event, such as raw.message.mid.'],
    ['raw.messaging.0.message.mid: A', 'Write raw.message.mid.'],
  ];
  for (const [line, hint] of told.filter(([, words]) => words !== '')) {
    it(`is told of ${line}`, () => {
      assert.deepEqual(
        found(whenRules(line)).map((each) => [each.code, each.line, each.hint]),
        [['looks-like-pattern', 4, hint]],
      );
    });
  }

  it('finds a path in a placeholder', () => {
    const [one] = found('default:\n  reply: "It is {payload.json.items[0].sku|none}."\n');
    assert.equal(one?.hint, 'Write payload.json.items.0.sku.');
    assert.equal(one?.column, 18);
  });
});

describe('looks-like-operator and looks-like-pattern are silent about', () => {
  const silent = [
    'text: is it open',
    'text: [in stock, not now, like it, has it nuts, matches]',
    'text: yes or no',
    'text: yes, please',
    'text: { contains: "yes, please", ignore_case: true }',
    'text: { contains: [hello, hi], ignore_case: true }',
    'text: <3',
    'text: ">:("',
    'text: "=)"',
    'text: ":-|"',
    'text: "*"',
    'text: "5*"',
    'text: f**k',
    'text: "5$"',
    'text: "^^"',
    'text: "^_^"',
    'text: what...',
    'text: "..."',
    'text: /start',
    'text: /menu/pizza',
    'text: ¯\\_(ツ)_/¯',
    'text: { contains: "+" }',
    'text: { contains: 24/7 }',
    'text: "[sticker]"',
    'text: a / b',
    'text: { contains: "oui, merci", ignore_case: true }',
    "text: { regex: '(?:^|\\P{L})menü(?:\\P{L}|$)', ignore_case: true }",
    "text: { regex: '\\bmenu\\b', ignore_case: true }",
    'payload: Rock o Pop',
    'payload: "=1"',
    'payload: BUY|hat',
    'payload: BUY,hat',
    'payload: /shop/hats/',
    'payload: a=b&c=d',
    'payload: \'{"action": "buy"}\'',
    'payload: \'{"items": [1, 2]}\'',
    'payload: ORDER-1.2',
    'payload: NOT_NOW',
    'payload: IS_OPEN',
    'payload: LIKE_1',
    'payload: in',
    'payload: { like: "ORDER_{id}_*" }',
    'payload: { like: "www.*" }',
    'payload: { like: "SALE_50%" }',
    'payload: { like: "%C3%9F*" }',
    'payload: { like: "A%20B*" }',
    'text: { like: "*50%*" }',
    'text: { like: "* 10 % *" }',
    "payload: { regex: '^ORDER_(?<id>[0-9]+)$' }",
    'referral.referer_uri: { regex: /shop/ }',
    'referral.referer_uri: { contains: /shop/ }',
    'referral.ref: A-B_C',
    'raw.message.attachments.0.type: image',
    'raw.$key: A',
    'payload.json.@type: A',
    'payload.query.a[]: A',
    'raw.message.entry: A',
  ];
  for (const line of silent) {
    it(line, () => assert.deepEqual(found(whenRules(line)), []));
  }

  const button = (payload: string) =>
    `  - name: b\n    when: { payload: B }\n    reply: { text: Hi, buttons: [{ title: A, payload: ${payload} }] }\n`;
  for (const payload of ['A or B', 'A*', "'not A'", "'A | B'"]) {
    it(`${payload}, which a button sends`, () => {
      const rules = whenRules(`payload: ${payload}`).replace(
        'default:',
        `${button(payload)}default:`,
      );
      assert.deepEqual(found(rules), []);
    });
  }

  it('a bar where payloads are made with bars', () => {
    const rules = whenRules('payload: { contains: red|blue }').replace(
      'default:',
      `${button('A|red|blue')}default:`,
    );
    assert.deepEqual(found(rules), []);
  });

  it('what a comment passes over', () => {
    const rules = whenRules('# botrules-ignore looks-like-pattern: it is so', 'payload: A*');
    assert.deepEqual(found(rules), []);
  });
});

describe('looks-like-operator in a file of values', () => {
  const rules =
    'lists: { skus: { file: skus.txt } }\nrules:\n  - name: a\n    when: { payload: { in: skus } }\n    route: a\ndefault: { route: b }\n';
  const said = (lines: string) =>
    parseRules({ 'rules.yaml': rules, 'skus.txt': lines }, { entry: 'rules.yaml' }).diagnostics;

  const told: readonly [lines: string, hint: string][] = [
    ['# ours\n- A1\n- B2\n', 'Write A1, and the other lines likewise.'],
    ['"A1"\r\n"B2"\r\n', 'Write A1, and the other lines likewise.'],
    ["'A1',\n'B2'\n", 'Write A1, and the other lines likewise.'],
  ];
  for (const [lines, hint] of told) {
    it(`is told of ${JSON.stringify(lines)}`, () => {
      const [one, ...more] = said(lines);
      assert.deepInclude(one, { code: 'looks-like-operator', file: 'skus.txt', hint });
      assert.isEmpty(more);
    });
  }

  for (const lines of ['A1\nB2\n', '- A1\n', '"A1"\nB2\n', '-1\n-2\n', "it's\nthat's\n"]) {
    it(`is silent about ${JSON.stringify(lines)}`, () => assert.isEmpty(said(lines)));
  }
});
