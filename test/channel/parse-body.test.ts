import { parseBody } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';
import { isLosslessNumber, parse, stringify } from 'lossless-json';
import { get, jsonText, parseJson, plain, textOf } from '../../packages/channel/src/parse-body.js';

describe('parseBody', () => {
  it('gives the same with the slow parser, which keeps digits, as with the fast one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const slow = parseBody(`[1.50,${text}]`);
        expect(slow.lossless).to.equal(true);
        expect(jsonText((slow.value as unknown[])[1])).to.equal(jsonText(parseBody(text).value));
      }),
    );
  });

  it('loses no digit of any number', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,30})(\.\d{1,10})?([eE][+-]?\d{1,3})?$/);
    const layout = fc.constantFrom(
      ...[(n: string) => n, (n: string) => `[${n}]`, (n: string) => `{"a":${n},"b":[ ${n}]}`],
    );
    fc.assert(
      fc.property(digits, layout, (number, lay) => {
        const text = lay(number);
        expect(stringify(parseBody(text).value)).to.equal(stringify(parse(text)));
      }),
    );
  });

  it('keeps a number as a number where nothing is lost', () => {
    const { value } = parseBody('[1, 1.5, 9007199254740991, 9007199254740993, 1.50]');
    const kinds = (value as unknown[]).map((number) => isLosslessNumber(number));
    expect(kinds).to.deep.equal([false, false, false, true, true]);
  });

  it('makes plain values of it for those who want no numbers of another class', () => {
    const { value } = parseBody('{"__proto__":{"a":1.50},"b":[null,"x",true,9007199254740993]}');
    expect(JSON.stringify(plain(value))).to.equal(
      '{"__proto__":{"a":"1.50"},"b":[null,"x",true,"9007199254740993"]}',
    );
  });
});

describe('How deep JSON may nest', () => {
  const towers = {
    list: (levels: number) => [...Array(levels)].reduce((inner: unknown) => [inner], 1),
    map: (levels: number) => [...Array(levels)].reduce((a: unknown) => ({ a }), 1),
  };
  const texts = {
    list: (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`,
    map: (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
  };
  for (const kind of ['list', 'map'] as const) {
    it(`as a ${kind} of 100 levels it is read, as a text and of a parser`, () => {
      for (const body of [texts[kind](100), towers[kind](100)]) {
        expect(jsonText(parseBody(body).value)).to.equal(texts[kind](100));
      }
      expect(parseJson(texts[kind](100))).to.deep.equal(towers[kind](100));
    });
    for (const levels of [101, 3000, 200_000]) {
      it(`as a ${kind} of ${levels} levels it is refused each time`, () => {
        for (const body of [texts[kind](levels), towers[kind](levels), towers[kind](levels)]) {
          expect(() => parseBody(body)).to.throw('nests more than 100 levels deep');
        }
        expect(parseJson(texts[kind](levels))).to.equal(undefined);
      });
    }
  }
});

describe('what is read of a value', () => {
  it('is its own, never what every object has', () => {
    expect(get({}, 'constructor')).to.equal(undefined);
    expect(get({ constructor: 1 }, 'constructor')).to.equal(1);
    for (const value of [null, undefined, 'text', 5, ['a'], parseBody('1.50').value]) {
      expect(get(value, 'length')).to.equal(undefined);
      expect(get(value, 'value')).to.equal(undefined);
    }
  });

  it('is a text as it is, anything else by its JSON text, and null nothing', () => {
    const texts: readonly (readonly [string, string | undefined])[] = [
      ['null', undefined],
      ['""', ''],
      ['"a\\u00e4"', 'aä'],
      ['5', '5'],
      ['1.50', '1.50'],
      ['false', 'false'],
      ['{ "b": [ 1e2 ], "a": "x" }', '{"b":[1e2],"a":"x"}'],
    ];
    for (const [json, text] of texts) expect(textOf(parseBody(json).value)).to.equal(text);
  });
});
