import { expect } from 'chai';
import { Source } from '../../../packages/core/src/report/source.js';
import {
  entryOf,
  isNull,
  type MapNode,
  type Node,
  type TextNode,
  textAt,
  toData,
  toScalar,
} from '../../../packages/core/src/syntax/node.js';
import { parseYaml } from '../../../packages/core/src/syntax/parse-yaml.js';

const span = { source: new Source('a.yaml', ''), start: 0, end: 0 };
const plain = (text: string): TextNode => ({ kind: 'text', text, plain: true, span });
const quoted = (text: string): TextNode => ({ kind: 'text', text, plain: false, span });
const parse = (text: string): Node => parseYaml(new Source('a.yaml', text), () => {})!;

describe('nodes', () => {
  it('null, ~ and nothing are null, unless quoted', () => {
    for (const text of ['null', 'Null', 'NULL', '~', '']) {
      expect(isNull(plain(text)), text).to.equal(true);
      expect(isNull(quoted(text)), `"${text}"`).to.equal(false);
    }
    for (const text of ['nil', 'none', 'nULL', ' ', '0'])
      expect(isNull(plain(text))).to.equal(false);
  });

  it('a scalar is a number or a boolean where that is what was written to the letter', () => {
    const kept: readonly (readonly [string, string | number | boolean])[] = [
      ['5', 5],
      ['-1.5', -1.5],
      ['0', 0],
      ['0.1', 0.1],
      ['9007199254740991', 9007199254740991],
      ['true', true],
      ['false', false],
      ['True', 'True'],
      ['yes', 'yes'],
      ['007', '007'],
      ['1e3', '1e3'],
      ['1.0', '1.0'],
      ['-0', '-0'],
      ['+1', '+1'],
      ['.5', '.5'],
      ['0x10', '0x10'],
      ['1_000', '1_000'],
      ['NaN', 'NaN'],
      ['Infinity', 'Infinity'],
      ['9007199254740993', '9007199254740993'],
      ['1e21', '1e21'],
      ['', ''],
    ];
    for (const [text, value] of kept) {
      expect(toScalar(plain(text)), text).to.equal(value);
      expect(toScalar(quoted(text)), `"${text}"`).to.equal(text);
    }
  });

  it('data has only properties of its own', () => {
    const data = toData(parse('{ __proto__: { a: 1 }, b: [~, "~", x] }')) as Record<
      string,
      unknown
    >;
    expect(Object.keys(data)).to.deep.equal(['__proto__', 'b']);
    expect(data.b).to.deep.equal([null, '~', 'x']);
    expect(data.a).to.equal(undefined);
    expect(data.constructor).to.equal(undefined);
  });

  it('an entry is found by its key in a map of any size', () => {
    for (const size of [1, 31, 32, 1000]) {
      const keys = Array.from({ length: size }, (_, at) => `k${at}`);
      const map = parse(`{ ${keys.map((key) => `${key}: v${key}`).join(', ')} }`) as MapNode;
      for (const key of [keys[0]!, keys.at(-1)!])
        expect(textAt(map, key)?.text).to.equal(`v${key}`);
      for (const key of ['none', 'constructor', '__proto__']) {
        expect(entryOf(map, key), key).to.equal(undefined);
      }
    }
  });
});
