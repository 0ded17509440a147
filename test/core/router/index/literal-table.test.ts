import { expect } from 'chai';
import fc from 'fast-check';
import {
  addToHash,
  emptyHash,
  LiteralTable,
} from '../../../../packages/core/src/router/index/literal-table.js';

function hashOf(text: string): number {
  return text.split('').reduce((hash, unit) => addToHash(hash, unit.charCodeAt(0)), emptyHash);
}

describe('a table of literals', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '_', 'é', '\u0100', '😀'), { maxLength: 6 })
    .map((each) => each.join(''));
  const literals = fc.uniqueArray(
    text.filter((each) => each !== ''),
    { minLength: 1, maxLength: 60 },
  );

  for (const filtered of [true, false]) {
    it(`finds every beginning that is a literal, ${filtered ? 'with' : 'without'} a filter`, () => {
      fc.assert(
        fc.property(literals, text, (all, value) => {
          const table = new LiteralTable(
            new Map(all.map((each, number) => [each, { value: number }])),
            { filtered },
          );
          for (let end = 0; end <= value.length; end++) {
            const start = value.slice(0, end);
            expect(table.find(value, 0, end, hashOf(start))).to.equal(all.indexOf(start));
          }
        }),
      );
    });
  }

  it('finds every ending that is a literal', () => {
    fc.assert(
      fc.property(literals, text, (all, value) => {
        const postings = new Map(all.map((each, number) => [each, { value: number }]));
        const table = new LiteralTable(postings, { backwards: true });
        for (let from = 0; from <= value.length; from++) {
          const hash = hashOf(value.slice(from).split('').reverse().join(''));
          expect(table.find(value, from, value.length, hash)).to.equal(
            all.indexOf(value.slice(from)),
          );
        }
      }),
    );
  });

  it('knows which lengths can be found', () => {
    const table = new LiteralTable(
      new Map([
        ['ab', { value: 0 }],
        ['abcd', { value: 1 }],
      ]),
    );
    expect([...table.lengths]).to.deep.equal([0, 0, 1, 0, 1]);
  });

  it('tells apart literals of one hash', () => {
    const literal = 'a literal';
    const table = new LiteralTable(new Map([[literal, { value: 7 }]]));
    expect(table.find('b literal', 0, literal.length, hashOf(literal))).to.equal(-1);
    expect(table.find(literal, 0, literal.length, hashOf(literal))).to.equal(7);
  });
});
