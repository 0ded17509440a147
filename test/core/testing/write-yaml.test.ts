import { expect } from 'chai';
import fc from 'fast-check';
import { Source } from '../../../packages/core/src/report/source.js';
import { toData } from '../../../packages/core/src/syntax/node.js';
import { parseYaml } from '../../../packages/core/src/syntax/parse-yaml.js';
import {
  type Writable,
  writeEntry,
  writeFlow,
} from '../../../packages/core/src/testing/write-yaml.js';

const flows: readonly (readonly [Writable, string])[] = [
  ['order status', 'order status'],
  ['ORDER_12_STATUS', 'ORDER_12_STATUS'],
  ['', '""'],
  ['12', '"12"'],
  ['1e3', '"1e3"'],
  ['true', '"true"'],
  ['No', '"No"'],
  ['null', '"null"'],
  ['~', '"~"'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['a  b', '"a  b"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['- a', '"- a"'],
  ['a, b', '"a, b"'],
  ['a]', '"a]"'],
  ['say "hi"', '"say \\"hi\\""'],
  ['a\nb', '"a\\nb"'],
  ['é', 'é'],
  ['Straße 1', 'Straße 1'],
  ['😀', '"😀"'],
  ['a\u202eb\u0085', '"a\\u202eb\\u0085"'],
  [true, 'true'],
  [12, '12'],
  [null, 'null'],
  [['a', '1'], '[a, "1"]'],
  [{}, '{}'],
  [{ rule: 'a', gone: undefined, captures: { id: '12' } }, '{ rule: a, captures: { id: "12" } }'],
];

describe('writing YAML', () => {
  for (const [value, text] of flows) {
    it(text, () => {
      expect(writeFlow(value)).to.equal(text);
    });
  }

  it('breaks a long map into lines, and only as deep as it must', () => {
    const long = 'a text that is rather long for one line of YAML';
    expect(
      writeEntry('expect', { rule: long, captures: { a: '1', b: '2' }, route: long }, '  '),
    ).to.equal(`  expect:
    rule: ${long}
    captures: { a: "1", b: "2" }
    route: ${long}`);
  });

  it('is read back as what it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...' -:#,[]{}"\'!&*?|>%@`\\\n\ta1.~y\ud800'),
        maxLength: 8,
      }),
    );
    const value = fc.letrec<{ any: Writable }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(text, tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (written) => {
        for (const yaml of [`value: ${writeFlow(written)}`, writeEntry('value', written, '')]) {
          const found: string[] = [];
          const node = parseYaml(new Source('a.yaml', yaml), ({ message }) => found.push(message));
          expect(found).to.deep.equal([]);
          const { value: read } = toData(node!) as { value: unknown };
          expect(JSON.stringify(read)).to.equal(JSON.stringify(written));
        }
      }),
      { numRuns: 300 },
    );
  });
});
