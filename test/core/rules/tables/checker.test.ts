import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouter, parseRules } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { assert } from 'chai';

const head = `
tables:
  pizzas: { rows: [{ sku: mar, title: Margherita }, { sku: dia, title: Diavola }] }
rules:
  - name: buy
    when: { event: postback, payload: { like: "BUY_{p in pizzas}" } }
    reply: { text: "{p.title}", buttons: [{ title: Again, payload: "PAYLOAD" }] }
`;

/** What the checker says where the button of that rule sends a payload. */
function said(payload: string, more = ''): readonly string[] {
  const { diagnostics } = parseRules({ 'rules.yaml': head.replace('PAYLOAD', payload) + more });
  return diagnostics.flatMap(({ code }) => (code === 'no-default' ? [] : [code]));
}

describe('What the checker knows of tables', () => {
  it('a capture in a table takes its keys, and no other text', () => {
    assert.deepEqual(said('BUY_mar'), []);
    assert.deepEqual(said('BUY_margherita'), ['dead-button']);
  });

  it('a payload with a cell in it is not called dead', () => {
    assert.deepEqual(said('BUY_{p.sku}'), []);
    assert.deepEqual(said('BUY_{p}'), []);
  });

  it('a rule for a key is never reached behind one for all keys', () => {
    const second = (payload: string) =>
      `  - { name: second, when: { event: postback, payload: ${payload} }, route: a }\n`;
    assert.deepEqual(said('BUY_mar', second('BUY_dia')), ['unreachable-rule']);
    assert.deepEqual(said('BUY_mar', second('BUY_tonno')), []);
    assert.deepEqual(said('BUY_mar', second('{ like: "BUY_{x}" }')), []);
  });

  // A lookup takes more than its cells: slips, sentences with a cell in them, any text where it has an "else".
  const below: readonly (readonly [second: string, text: string])[] = [
    ['{ words: "{p in pizzas.title}" }', 'a Diavola, please'],
    ['{ words: "{p in pizzas.title}", typos: true }', 'a diavolla, please'],
    ['{ lookup: { table: pizzas, column: title, as: p }, typos: true }', 'Diavolla'],
    ['{ lookup: { table: pizzas, column: title, as: p }, loose: true }', 'DIAVOLA'],
    ['{ lookup: { table: pizzas, column: title, as: p, else: dia } }', 'Tonno'],
  ];
  for (const [second, text] of below) {
    it(`a rule with ${second} is reached below one for the column itself`, () => {
      const rules = `
tables:
  pizzas: { rows: [{ sku: mar, title: Margherita }, { sku: dia, title: Diavola }] }
rules:
  - { name: exact, when: { text: { in: pizzas.title } }, route: a }
  - { name: more, when: { text: ${second} }, reply: "{p.sku}" }
`;
      const { value, diagnostics } = parseRules({ 'rules.yaml': rules });
      const codes = diagnostics.map(({ code }) => code);
      assert.notInclude(codes, 'unreachable-value');
      assert.notInclude(codes, 'unreachable-rule');
      const event = { event: 'message', channel: 'messenger', standby: false, text } as const;
      assert.equal(createRouter(value!).route(event).rule, 'more');
    });
  }

  it('and a lookup of the same cells is not', () => {
    const rules = `
tables:
  pizzas: { rows: [{ sku: mar, title: Margherita }, { sku: dia, title: Diavola }] }
rules:
  - { name: exact, when: { text: { in: pizzas.title } }, route: a }
  - { name: same, when: { text: { lookup: { table: pizzas, column: title, as: p } } }, reply: "{p.sku}" }
`;
    const { diagnostics } = parseRules({ 'rules.yaml': rules });
    assert.include(
      diagnostics.map(({ code }) => code),
      'unreachable-rule',
    );
  });

  it('capitals in a lookup are told with what to add', () => {
    const rules = `
tables: { pizzas: { rows: [{ sku: mar, title: Margherita }] } }
rules:
  - { name: a, when: { text: { lookup: { table: pizzas, column: title, as: p } } }, reply: "{p.sku}" }
default: { reply: x }
`;
    const [found] = parseRules({ 'rules.yaml': rules }).diagnostics;
    assert.deepInclude(found, {
      code: 'exact-case',
      hint: 'Add "ignore_case: true" next to the operator.',
    });
  });

  it('a table with very many rows is looked up, not written out', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `k${at},t`).join('\n');
    const rules = (payload: string) => `
tables: { t: { file: t.csv } }
rules:
  - { name: all, when: { event: postback, payload: { like: "BUY_{p in t}" } }, route: a }
  - { name: one, when: { event: postback, payload: ${payload} }, route: b }
default: { route: c }
`;
    const codes = (payload: string) =>
      parseRules({ 'rules.yaml': rules(payload), 't.csv': `key,title\n${rows}\n` }).diagnostics.map(
        ({ code }) => code,
      );
    assert.deepEqual(codes('BUY_k777'), ['unreachable-rule']);
    assert.deepEqual(codes('BUY_k20000'), []);
  });
});

describe('A CSV file on a disk', () => {
  it('is told of, so that who watches the rules sees it change, and is read again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'botrules-tables-'));
    try {
      writeFileSync(
        join(folder, 'rules.yaml'),
        'tables: { t: { file: t.csv } }\nrules: [{ name: a, when: { payload: { like: "{x in t}" } }, reply: "{x.title}" }]\ndefault: { route: b }\n',
      );
      const looked: string[] = [];
      const title = (text: string) => {
        writeFileSync(join(folder, 't.csv'), text);
        const { value, diagnostics } = loadRules(folder, { onLook: (path) => looked.push(path) });
        if (value === undefined) return diagnostics[0]!.code;
        return createRouter(value).route({
          event: 'postback',
          channel: 'messenger',
          standby: false,
          payload: '1',
        }).reply;
      };
      assert.deepEqual(title('\ufeffkey;title\r\n1;One\r\n'), [{ text: 'One' }]);
      assert.deepEqual(title('key;title\n1;Two\n'), [{ text: 'Two' }]);
      assert.equal(title('key;title\n1;Two\n1;Three\n'), 'bad-table');
      assert.include(looked, join(folder, 't.csv'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
