import type { MenuEntry } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { LineAccount } from '../../../packages/channels/line/src/account.js';
import { lineProfile } from '../../../packages/channels/line/src/bot-profile.js';
import { imageSizeOf } from '../../../packages/channels/line/src/image-size.js';

const account = { token: 'hush', channelSecrets: [], apiUrl: 'https://line.example' } as never;

interface Area {
  readonly bounds: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
}

/** A PNG as far as its head. */
function png(width: number, height: number, length = 64): Uint8Array {
  const image = new Uint8Array(length);
  image.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(image.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return image;
}

/** A JPEG as far as the size of its frame, behind a table and a segment of an application's. */
function jpeg(width: number, height: number): Uint8Array {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 5, 1, 2, 3];
  const frame = [0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0];
  return new Uint8Array([...head, ...frame]);
}

/** Writes a menu; gives what was asked of the platform, of which `refused` fails, and how it ended. */
async function write(
  count: number,
  image: Uint8Array,
  { refused = 'nothing', more = {} }: { refused?: string; more?: object } = {},
) {
  const asked: { readonly what: string; readonly body: unknown }[] = [];
  const menu = Array.from(
    { length: count },
    (_, n): MenuEntry => ({ title: `T${n}`, payload: `P${n}` }),
  );
  const fetch = (async (url: string | URL, { method = 'GET', body }: RequestInit = {}) => {
    const what = `${method} ${new URL(url).pathname.replace(/^\/v2\/bot\//, '')}`;
    asked.push({ what, body: typeof body === 'string' ? JSON.parse(body) : body });
    if (what === 'GET user/all/richmenu') return Response.json({ message: 'no' }, { status: 404 });
    if (what.endsWith(refused)) return Response.json({ message: 'bad image' }, { status: 400 });
    return Response.json(what === 'POST richmenu' ? { richMenuId: 'new' } : {});
  }) as typeof globalThis.fetch;
  const wanted = { menu, menuImage: 'menu.png (1)', ...more };
  const call = { channel: 'line', wanted, had: {}, image, fetch };
  const error: Error | undefined = await lineProfile.write(account as LineAccount, call).then(
    () => undefined,
    (failure) => failure,
  );
  return { asked, error };
}

describe('The rich menu of LINE', () => {
  it('has an area for each entry: together they are the image, and none lies on another', async () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 20 }),
      width: fc.integer({ min: 800, max: 2500 }),
      height: fc.integer({ min: 250, max: 551 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ count, width, height }) => {
        const { asked } = await write(count, png(width, height));
        const body = asked.find(({ what }) => what === 'POST richmenu')!.body;
        const { areas, size } = body as { readonly areas: readonly Area[]; readonly size: unknown };
        expect(size).to.deep.equal({ width, height });
        expect(areas).to.have.lengthOf(count);
        const covered = areas.reduce((sum, { bounds }) => sum + bounds.width * bounds.height, 0);
        expect(covered).to.equal(width * height);
        for (const { bounds } of areas) {
          expect(Math.min(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1)).to.be.at.least(
            0,
          );
          expect(bounds.x + bounds.width).to.be.at.most(width);
          expect(bounds.y + bounds.height).to.be.at.most(height);
        }
      }),
    );
  });

  it('is shown once its image is there, and is not left behind where LINE refuses that', async () => {
    const { asked, error } = await write(3, png(2500, 843));
    expect(error).to.equal(undefined);
    expect(asked.map(({ what }) => what)).to.deep.equal([
      'GET user/all/richmenu',
      'POST richmenu',
      'POST richmenu/new/content',
      'POST user/all/richmenu/new',
    ]);
    const failed = await write(3, png(2500, 843), { refused: '/content' });
    expect(failed.error?.message).to.contain('bad image').and.not.contain('hush');
    expect(failed.asked.at(-1)!.what).to.equal('DELETE richmenu/new');
  });

  it('is cut as the lines say, with the words on its bar', async () => {
    const more = { menuAreas: ['1 1 2', '1 1 3', '. 4 4'], menuBar: 'Our pizzas' };
    const { asked } = await write(4, png(2500, 1200), { more });
    const body = asked.find(({ what }) => what === 'POST richmenu')!.body as {
      readonly areas: readonly Area[];
      readonly chatBarText: string;
    };
    expect(body.chatBarText).to.equal('Our pizzas');
    expect(body.areas.map(({ bounds }) => bounds)).to.deep.equal([
      { x: 0, y: 0, width: 1667, height: 800 },
      { x: 1667, y: 0, width: 833, height: 400 },
      { x: 1667, y: 400, width: 833, height: 400 },
      { x: 833, y: 800, width: 1667, height: 400 },
    ]);
  });

  it('is read as it was written, however it is cut and whatever the size of its image', async () => {
    // Any cut: a grid whose cells are dealt out in stripes, of which some are no entry.
    const cuts = fc.record({
      columns: fc.integer({ min: 1, max: 12 }),
      rows: fc.integer({ min: 1, max: 12 }),
      edges: fc.array(fc.nat(11), { maxLength: 4 }),
      none: fc.nat(4),
      width: fc.integer({ min: 800, max: 2500 }),
      height: fc.integer({ min: 250, max: 551 }),
    });
    await fc.assert(
      fc.asyncProperty(cuts, async ({ columns, rows, edges, none, width, height }) => {
        const cut = [...new Set(edges.map((each) => each % columns))].sort((a, b) => a - b);
        const ofColumn = Array.from({ length: columns }, (_, x) => {
          const stripe = cut.filter((each) => each <= x).length;
          return stripe === none ? '.' : String(stripe < none ? stripe + 1 : stripe);
        });
        const used = [...new Set(ofColumn.filter((cell) => cell !== '.'))];
        fc.pre(used.length > 0);
        const renamed = ofColumn.map((cell) => String(used.indexOf(cell) + 1).replace('0', '.'));
        const half = Math.ceil(rows / 2);
        const lines = Array.from({ length: rows }, (_, y) =>
          (y < half ? renamed : renamed.map(() => '.')).join(' '),
        );
        const menu = used.map((title) => ({ title, payload: title }));
        const profile = { menu, menuImage: 'a.png (1)', menuAreas: lines };
        const wanted = lineProfile.fit(profile, 'line').shown;
        let menuBody: object = {};
        const fetch = (async (url: string | URL, { method = 'GET', body }: RequestInit = {}) => {
          if (String(url).endsWith('/richmenu') && method === 'POST') {
            menuBody = JSON.parse(String(body));
          }
          return Response.json({ richMenuId: 'one', ...menuBody });
        }) as typeof globalThis.fetch;
        const call = { channel: 'line', wanted, had: {}, image: png(width, height), fetch };
        await lineProfile.write(account as LineAccount, call);
        const asked = { channel: 'line', wanted, fetch };
        expect(await lineProfile.read(account as LineAccount, asked)).to.deep.equal(wanted);
      }),
    );
  });

  it('keeps the numbers of its areas where an entry cannot be shown', () => {
    const menu = [
      { title: 'One', payload: 'x'.repeat(301) },
      { title: 'Two', payload: 'TWO' },
      { title: 'Three', payload: 'THREE' },
    ];
    const profile = { menu, menuImage: 'a.png', menuAreas: ['1 1 3', '2 2 3'] };
    expect(lineProfile.fit(profile, 'line').shown).to.deep.include({
      menu: menu.slice(1),
      menuAreas: ['. . 2', '1 1 2'],
    });
  });

  it('has no areas or words of its own where they are the usual ones', () => {
    const menu = [1, 2, 3, 4].map((n) => ({ title: `${n}`, payload: `${n}` }));
    const usual = { menu, menuImage: 'a.png', menuAreas: ['1 1 2 2', '3 3 4 4'], menuBar: 'Menu' };
    expect(lineProfile.fit(usual, 'line').shown).to.deep.equal({ menu, menuImage: 'a.png' });
  });

  for (const [words, image, told] of [
    ['too narrow', png(799, 300), '799 by 300 pixels'],
    ['too low', png(800, 249), '800 by 249 pixels'],
    ['too high for its width', png(1000, 700), '1000 by 700 pixels'],
    ['too large', png(2500, 843, 1_000_001), 'larger than 1 MB'],
    [
      'no image',
      new TextEncoder().encode('GIF89a, or anything else at all'),
      'neither PNG nor JPEG',
    ],
    ['a JPEG cut short', jpeg(2500, 843).slice(0, 10), 'neither PNG nor JPEG'],
  ] as const) {
    it(`is refused before anything is asked for where the image is ${words}`, async () => {
      const { asked, error } = await write(3, image);
      expect(error?.message).to.contain(told);
      expect(asked.map(({ what }) => what)).to.deep.equal(['GET user/all/richmenu']);
    });
  }

  it('may be a JPEG, whatever stands before its size', async () => {
    expect(imageSizeOf(jpeg(2500, 843))).to.deep.equal({
      type: 'image/jpeg',
      width: 2500,
      height: 843,
    });
    expect((await write(3, jpeg(2500, 843))).error).to.equal(undefined);
  });
});
