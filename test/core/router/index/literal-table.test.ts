import { expect } from 'chai';
import fc from 'fast-check';
import { addToHash, emptyHash } from '../../../../packages/core/src/router/index/literal-table.js';
import { makeLiteralTable as tableOf } from '../../../../packages/core/src/router/index/literal-table-builder.js';

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
          const table = tableOf(new Map(all.map((each, number) => [each, { value: number }])), {
            filtered,
          });
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
        const table = tableOf(postings, { backwards: true });
        for (let from = 0; from <= value.length; from++) {
          const hash = hashOf(value.slice(from).split('').reverse().join(''));
          expect(table.find(value, from, value.length, hash)).to.equal(
            all.indexOf(value.slice(from)),
          );
        }
      }),
    );
  });

  it('rules out no length that can be found, by what the text begins with', () => {
    fc.assert(
      fc.property(literals, (all) => {
        const table = tableOf(new Map(all.map((each) => [each, { value: 0 }])));
        for (const each of all) {
          const first = each.charCodeAt(0);
          expect(table.hasLength(first, each.length)).to.equal(true);
          expect(table.longestWith(first)).to.be.at.least(each.length);
        }
      }),
    );
  });

  it('rules out lengths that no literal with that first character has', () => {
    const table = tableOf(
      new Map([
        ['ab', { value: 0 }],
        ['abcd', { value: 1 }],
        ['b', { value: 2 }],
      ]),
    );
    const lengths = [0, 1, 2, 3, 4, 5].filter((length) =>
      table.hasLength('a'.charCodeAt(0), length),
    );
    expect(lengths).to.deep.equal([2, 4]);
    expect(table.longestWith('b'.charCodeAt(0))).to.equal(1);
  });

  it('tells apart literals of one hash', () => {
    const literal = 'a literal';
    const table = tableOf(new Map([[literal, { value: 7 }]]));
    expect(table.find('b literal', 0, literal.length, hashOf(literal))).to.equal(-1);
    expect(table.find(literal, 0, literal.length, hashOf(literal))).to.equal(7);
  });
});
