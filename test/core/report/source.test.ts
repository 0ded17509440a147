import { Source } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';

describe('Source', () => {
  for (const [text, offset, line, column] of [
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\nb\n', 4, 3, 1],
    ['a\r\nb', 3, 2, 1],
    ['👍b', 2, 1, 3],
    ['\n\n', 1, 2, 1],
  ] as const) {
    it(`${JSON.stringify(text)} at ${offset} is ${line}:${column}`, () => {
      expect(new Source('a', text).position(offset)).to.deep.equal({ line, column });
    });
  }

  it('counts as one who splits at line breaks does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), (each, at) => {
        const offset = at % (each.length + 1);
        const before = each.slice(0, offset).split('\n');
        expect(new Source('a', each).position(offset)).to.deep.equal({
          line: before.length,
          column: before.at(-1)!.length + 1,
        });
      }),
    );
  });
});
