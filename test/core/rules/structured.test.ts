import { expect } from 'chai';
import fc from 'fast-check';
import { isLosslessNumber, type LosslessNumber, parse, stringify } from 'lossless-json';
import { parseJson, parseQuery, readPath } from '../../../packages/core/src/rules/structured.js';
import { runs } from '../../support/runs.js';

describe('a JSON payload', () => {
  const payload = `{ "action": "buy", "items": [{ "sku": "A-1", "price": 1.50, "n": 1e3 }], "big": 12345678901234567890,
    "yes": true, "none": null, "empty": "", "list": [1.0, "x"], "__proto__": { "polluted": "own" }, "twice": 1, "twice": 2,
    "a.b": "unreachable", "text": "abc" }`;
  for (const [path, text] of [
    ['action', 'buy'],
    ['items.0.sku', 'A-1'],
    ['items.0.price', '1.50'],
    ['items.0.n', '1e3'],
    ['big', '12345678901234567890'],
    ['yes', 'true'],
    ['none', undefined],
    ['empty', ''],
    ['list', '[1.0,"x"]'],
    ['items.0', '{"sku":"A-1","price":1.50,"n":1e3}'],
    ['__proto__.polluted', 'own'],
    ['twice', '2'],
    ['items.00.sku', undefined],
    ['items.-1', undefined],
    ['items.length', undefined],
    ['text.length', undefined],
    ['text.0', undefined],
    ['big.value', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['items.0.sku.x', undefined],
    ['nowhere', undefined],
  ] as const) {
    it(`${path} is ${text}`, () => {
      expect(readPath(parseJson(payload), path.split('.'))).to.equal(text);
    });
  }
  for (const [text, path, expected] of [
    ['{"a":{"b":1,"2":3}}', 'a', '{"b":1,"2":3}'],
    ['{"a":{"2":3,"b":1}}', 'a', '{"2":3,"b":1}'],
    [
      '{"a": {"10" : [1, {"9":0,"1":0}], "2": "x:\\"3\\":"}}',
      'a',
      '{"10":[1,{"9":0,"1":0}],"2":"x:\\"3\\":"}',
    ],
    ['{"a":{"b":1,"\\u0031":3}}', 'a', '{"b":1,"1":3}'],
    ['{"a":{"b":1,"2":3}}', 'a.2', '3'],
    ['{"1":[{"2":"x"}]}', '1.0.2', 'x'],
    ['{"1":["_"]}', '1', '["_"]'],
    ['{"1":"\\"_2\\":"}', '1', '"_2":'],
    ['{"1":["\\"_2\\":"]}', '1', '["\\"_2\\":"]'],
    ['{"1":{"":{"__proto__":2}}}', '1', '{"":{"__proto__":2}}'],
    ['{"1":{"2":1,"b":2,"2":3}}', '1', '{"2":3,"b":2}'],
    ['["7",{"8":1}]', '1', '{"8":1}'],
    ['{"1":2,}', '1', undefined],
    ['{"1" 2}', '1', undefined],
  ] as const) {
    it(`${text}: the text at ${path} has its keys in the order in which they were sent`, () => {
      expect(readPath(parseJson(text), path.split('.'))).to.equal(expected);
    });
  }
  for (const text of [
    '',
    'ORDER_1',
    '{',
    '{"a":}',
    '[1,]',
    '{"a":1} x',
    'NaN',
    "{'a':1}",
    '['.repeat(10_000),
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ]) {
    it(`"${text.slice(0, 8)}" of ${text.length} leads nowhere`, () => {
      expect(readPath(parseJson(text), ['a'])).to.equal(undefined);
    });
  }
});

describe('JSON of any kind', () => {
  /** JSON with numbers that JavaScript cannot hold, keys that it would put in another order, and marks of our own. */
  const key = fc.constantFrom('a', 'b', '7', '10', '_', '#1', '__proto__', '"', '\\', '', 'é');
  const number = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.integer({ min: 1 }),
      fc.constantFrom('', '.50', '00000000000000000', 'e+9', 'E-1'),
    )
    .map((parts) => parts.join(''));
  const { value } = fc.letrec<{ readonly value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      number,
      fc.constantFrom(
        'true',
        'false',
        'null',
        '"_#"',
        '"#12"',
        '"\\u0031"',
        '" 1 "',
        '"a:\\"1\\":"',
      ),
      key.map((text) => JSON.stringify(text)),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map(
          (entries) =>
            `{ ${entries.map(([name, of]) => `${JSON.stringify(name)} : ${of}`).join(',')} }`,
        ),
    ),
  }));

  /** The same by a parser that keeps digits. Keys have a letter before them, so that they keep their order. */
  function expected(text: string, path: readonly string[]): string | undefined {
    const lettered = text.replace(
      /"((?:[^"\\]|\\.)*)"(\s*:)/g,
      (_, name, colon) => `"k${name}"${colon}`,
    );
    let at: unknown = parse(lettered, null, { onDuplicateKey: ({ newValue }) => newValue });
    for (const step of path) {
      if (typeof at !== 'object' || at === null || isLosslessNumber(at)) return undefined;
      const name = Array.isArray(at) ? step : `k${step}`;
      if (!Object.hasOwn(at, name) || (Array.isArray(at) && step === 'length')) return undefined;
      at = (at as Record<string, unknown>)[name];
    }
    if (typeof at === 'string') return at;
    if (at === null) return undefined;
    if (isLosslessNumber(at)) return String(at as LosslessNumber);
    return stringify(at)?.replace(/"k((?:[^"\\]|\\.)*)":|"(?:[^"\\]|\\.)*"/g, (whole, name) =>
      name === undefined ? whole : `"${name}":`,
    );
  }

  it('is read to the digit and in its order', () => {
    fc.assert(
      fc.property(
        value,
        fc.array(fc.oneof(key, fc.constantFrom('0', '1')), { maxLength: 3 }),
        (text, path) => {
          expect(readPath(parseJson(text), path)).to.equal(expected(text, path));
        },
      ),
      { numRuns: runs(700, 2000) },
    );
  });

  it('is read where JSON.parse reads it, and nowhere else', () => {
    const piece = fc.constantFrom(
      '"',
      '\\',
      '1',
      '-',
      '.',
      '0',
      'e',
      '[',
      ']',
      '{',
      '}',
      ':',
      ',',
      ' ',
      'a',
      '_',
      '#',
      'true',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `[${pieces.join('')}]`;
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(parseJson(text) !== undefined).to.equal(isJson);
      }),
      { numRuns: runs(1500, 5000) },
    );
  });
});

describe('a raw event', () => {
  it('is read with all digits, whoever parsed it', () => {
    const raw = {
      id: parse('12345678901234567890'),
      list: [parse('1.50'), 10n ** 20n, '#1', '_'],
      at: new Date(0),
      'k"': { _a: 1 },
    };
    expect(readPath(raw, ['id'])).to.equal('12345678901234567890');
    expect(readPath(raw, ['list'])).to.equal('[1.50,100000000000000000000,"#1","_"]');
    expect(readPath({ raw }, ['raw'])).to.equal(
      '{"id":12345678901234567890,"list":[1.50,100000000000000000000,"#1","_"],"at":"1970-01-01T00:00:00.000Z","k\\"":{"_a":1}}',
    );
  });

  it('is read by its own properties alone, whatever they do', () => {
    const circle: Record<string, unknown> = { id: 7 };
    circle.self = circle;
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ a: inner }), 1);
    const raw = {
      circle,
      deep,
      get boom(): never {
        throw new Error('boom');
      },
      hostile: new Proxy(
        {},
        {
          getOwnPropertyDescriptor() {
            throw new Error('trap');
          },
          get() {
            throw new Error('trap');
          },
        },
      ),
      big: 10n ** 20n,
      nan: Number.NaN,
      call() {},
    };
    const read = (path: string) => readPath(raw, path.split('.'));
    expect(read('circle.self.self.id')).to.equal('7');
    expect(read('circle')).to.equal(undefined);
    expect(read('deep.a.a')).to.satisfy(
      (text: unknown) => text === undefined || typeof text === 'string',
    );
    expect(read('boom')).to.equal(undefined);
    expect(read('hostile')).to.equal(undefined);
    expect(read('hostile.x')).to.equal(undefined);
    expect(read('big')).to.equal('100000000000000000000');
    expect(read('nan')).to.equal(undefined);
    expect(read('call')).to.equal(undefined);
    for (const root of [null, undefined, 1, 'x', Symbol('s')])
      expect(readPath(root, ['a'])).to.equal(undefined);
  });
});

describe('a query payload', () => {
  for (const [text, key, value] of [
    ['a=b&c=d', 'c', 'd'],
    ['a=1&a=2', 'a', '1'],
    ['a', 'a', undefined],
    ['a=', 'a', ''],
    ['=x', '', 'x'],
    ['a=b=c', 'a', 'b=c'],
    ['a+b=c+d', 'a b', 'c d'],
    ['a=caf%C3%A9+%F0%9F%98%80', 'a', 'café 😀'],
    ['%61=x', 'a', 'x'],
    ['a=100%&b=%zz%41', 'a', '100%'],
    ['a=100%&b=%zz%41', 'b', '%zzA'],
    ['a=%E9%20%C3', 'a', '%E9 %C3'],
    ['a=%ed%a0%80', 'a', '%ed%a0%80'],
    ['__proto__=x', '__proto__', 'x'],
    ['a=b', 'toString', undefined],
    ['', 'a', undefined],
  ] as const) {
    it(`${key} of ${text} is ${value}`, () => expect(parseQuery(text).get(key)).to.equal(value));
  }
});
