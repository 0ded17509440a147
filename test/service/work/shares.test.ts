import { expect } from 'chai';
import fc from 'fast-check';
import { sharesOf } from '../../../packages/service/src/work/shares.js';

const held = (page: string, count: number) =>
  Array.from({ length: count }, (_, person) => `${page}/${person}`);

describe('sharesOf', () => {
  const table: readonly (readonly [
    what: string,
    held: string[],
    most: number,
    except: string[],
  ])[] = [
    ['half of all places where none is taken', [], 50, []],
    ['half of what is free', held('a', 40), 30, []],
    ['nothing of a page that has half', held('a', 50), 25, ['a']],
    ['of each page by what the others leave', [...held('a', 50), ...held('b', 25)], 13, ['a', 'b']],
    ['the last place', held('a', 99), 1, ['a']],
    ['nothing where all are taken', held('a', 100), 0, ['a']],
  ];
  for (const [what, conversations, most, except] of table) {
    it(`gives ${what}`, () => {
      expect(sharesOf(conversations, 100)).to.deep.equal({ most, except });
    });
  }

  it('always leaves a place soon for a page that has none, however slow the others are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 100 }),
        (places, arrivals) => {
          // Pages whose calls never end, and that ask for as much as they get.
          let all: string[] = [];
          for (const page of arrivals) {
            const { most, except } = sharesOf(all, places);
            if (!except.includes(`${page}`)) all = [...all, ...held(`${page}`, most)];
          }
          expect(all.length).to.be.at.most(places);
          // One of them ends: whoever has none gets its place before those that have their share.
          const { most, except } = sharesOf(all.slice(1), places);
          expect(most).to.be.at.least(1);
          expect(except).not.to.include('new');
        },
      ),
    );
  });
});
