import { graph, toPicture } from '@botrules/core/tooling';
import { layOut, type Rect, type Tile, toTiles } from '@botrules/picture';
import { expect } from 'chai';
import fc from 'fast-check';
import { load } from '../support/language.js';
import { runs } from '../support/runs.js';

/** A rule, or a group of some, before it is written. */
type Item =
  | { readonly asks: number; readonly leads: readonly number[] }
  | { readonly items: readonly Item[]; readonly hasDefault: boolean };

const payload = fc.nat(12);
const rule = fc.record({ asks: payload, leads: fc.array(payload, { maxLength: 4 }) });
const groupOf = (items: fc.Arbitrary<Item>): fc.Arbitrary<Item> =>
  fc.record({
    items: fc.array(items, { minLength: 1, maxLength: 4 }),
    hasDefault: fc.boolean(),
  });
const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: rule },
  { weight: 1, arbitrary: groupOf(fc.oneof({ weight: 3, arbitrary: rule }, groupOf(rule))) },
);
const files = fc.array(fc.array(item, { minLength: 1, maxLength: 7 }), {
  minLength: 1,
  maxLength: 5,
});

function write(all: readonly (readonly Item[])[]): Record<string, string> {
  let count = 0;
  const reply = (leads: readonly number[]) => {
    const replies = leads.map((to) => `{ title: To ${to}, payload: P${to} }`).join(', ');
    return leads.length === 0 ? 'Yes.' : `{ text: Yes., quick_replies: [${replies}] }`;
  };
  const lines = (items: readonly Item[], indent: string): string[] =>
    items.flatMap((each) => {
      count++;
      if ('asks' in each) {
        return [
          `${indent}- { name: rule ${count}, when: { payload: P${each.asks} }, reply: ${reply(each.leads)} }`,
        ];
      }
      return [
        `${indent}- when: { payload: { starts_with: P${count % 3 === 0 ? '1' : ''} } }`,
        ...(each.hasDefault ? [`${indent}  default: { reply: No. }`] : []),
        `${indent}  rules:`,
        ...lines(each.items, `${indent}    `),
      ];
    });
  return Object.fromEntries(
    all.map((items, at) => [
      `rules/${at}0.yaml`,
      `rules:\n${lines(items, '  ').join('\n')}\n${at === all.length - 1 ? 'default: { reply: Sorry. }\n' : ''}`,
    ]),
  );
}

function drawn(texts: Record<string, string>) {
  const picture = toPicture(graph(load(texts)));
  const tiles = toTiles(picture);
  const arrows = picture.arrows.flatMap(({ row, ...arrow }) =>
    row === undefined ? [] : { ...arrow, row },
  );
  return { picture, tiles, arrows, layout: layOut(picture.boxes, tiles, arrows) };
}

const areApart = (a: Rect, b: Rect) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const isIn = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

describe('layOut', () => {
  it('lays no card over another, and a box over what is in it alone', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { picture, tiles, layout } = drawn(write(all));
        const rects = tiles.map(({ id }) => layout.rects.get(id)!);
        for (const [at, a] of rects.entries()) {
          expect(a.x + a.width).to.be.at.most(layout.width);
          expect(a.y + a.height).to.be.at.most(layout.height);
          for (const b of rects.slice(at + 1)) expect(areApart(a, b)).to.equal(true);
        }
        const parents = new Map(
          [...picture.boxes, ...tiles].map(({ id, parent }) => [id, parent] as const),
        );
        const isInside = (id: string, box: string): boolean => {
          const parent = parents.get(id);
          return parent !== undefined && (parent === box || isInside(parent, box));
        };
        for (const { id } of picture.boxes) {
          const box = layout.rects.get(id);
          if (box === undefined) continue;
          for (const [other, rect] of layout.rects) {
            if (other === id) continue;
            if (isInside(other, id)) expect(isIn(rect, box)).to.equal(true);
            else if (!isInside(id, other)) expect(areApart(rect, box)).to.equal(true);
          }
        }
      }),
      { numRuns: runs(10, 40) },
    );
  });

  it('keeps the order in which rules are tried, from top to bottom', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { tiles, layout } = drawn(write(all));
        const columns = new Map<number, Tile[]>();
        for (const tile of tiles) {
          const { x } = layout.rects.get(tile.id)!;
          columns.set(x, [...(columns.get(x) ?? []), tile]);
        }
        for (const column of columns.values()) {
          const heights = column.map(({ id }) => layout.rects.get(id)!.y);
          expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
        }
      }),
      { numRuns: runs(10, 40) },
    );
  });

  it('lets arrows begin at their rows and end at their cards, and run inside the picture', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { arrows, layout } = drawn(write(all));
        for (const [at, { from, to }] of arrows.entries()) {
          const { points } = layout.ways[at]!;
          const [begin, end] = [points[0]!, points.at(-1)!];
          const [a, b] = [layout.rects.get(from)!, layout.rects.get(to)!];
          expect([a.x, a.x + a.width]).to.include(begin.x);
          expect([b.x, b.x + b.width]).to.include(end.x);
          for (const { x, y } of points) {
            expect(x).to.be.within(0, layout.width);
            expect(y).to.be.within(0, layout.height);
          }
        }
      }),
      { numRuns: runs(10, 40) },
    );
  });
});
