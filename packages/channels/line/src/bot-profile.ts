import {
  equalMenuAreas,
  fitProfile,
  get,
  gridOfMenu,
  linesOfMenu,
  type MenuArea,
  type MenuLines,
  type ProfileKeeper,
  textOf,
} from '@botrules/channel';
import type { BotProfile, Json, MenuEntry } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { LineAccount } from './account.js';
import { type ImageSize, imageSizeOf } from './image-size.js';
import { createMessagingApi, type MessagingApi } from './outbound/client.js';
import { LineApiError } from './outbound/line-api-error.js';
import { profile as rules } from './profile.js';

/** The rich menu that everybody sees. */
const ofAll = 'user/all/richmenu';

/** The words of the bar below the chat that opens the menu, where the rules have none. */
const ownBar = 'Menu';

/** The name of a rich menu, in units of UTF-16. */
const longestName = 300;

/** No image is cut into more cells than this, either way. */
const mostCells = 12;

/**
 * The menu of an account, as its rich menu: an image whose areas are the entries. It is named for the image, so that another
 * one is seen as a change; a rich menu cannot be changed, so there is a new one each time.
 */
export const lineProfile: ProfileKeeper<LineAccount> = {
  fit(profile) {
    const { shown, left } = fitProfile(profile, rules);
    const { menuBar, menuImage, ...rest } = shown;
    return {
      shown: {
        ...rest,
        // What tells one image from another is at the end.
        ...(menuImage !== undefined && { menuImage: menuImage.slice(-longestName) }),
        ...(menuBar !== undefined && menuBar !== ownBar && { menuBar }),
      },
      left,
    };
  },

  async read(account, { fetch }) {
    const ask = createMessagingApi(account, fetch);
    const id = await idOfMenu(ask);
    return id === undefined ? {} : toProfile(await ask(`richmenu/${encodeURIComponent(id)}`));
  },

  async write(account, { wanted, image, fetch }) {
    const { menu, menuImage, menuAreas, menuBar: chatBarText = ownBar } = wanted;
    const ask = createMessagingApi(account, fetch);
    const before = await idOfMenu(ask);
    if (menu === undefined || menuImage === undefined) {
      await ask(ofAll, { method: 'DELETE' });
    } else {
      const size = sizeOf(image);
      const areas = areasOf(menu, menuAreas ?? equalMenuAreas(menu.length), size);
      const { width, height } = size;
      const body = { size: { width, height }, selected: true, name: menuImage, chatBarText, areas };
      const id = textOf(get(await ask('richmenu', { body }), 'richMenuId')) ?? '';
      const path = encodeURIComponent(id);
      try {
        await ask(`richmenu/${path}/content`, { bytes: image!, type: size.type });
        await ask(`${ofAll}/${path}`, { method: 'POST' });
      } catch (error) {
        // Nobody sees the new menu yet, and an account has room for a thousand.
        await ask(`richmenu/${path}`, { method: 'DELETE' }).catch(() => {});
        throw error;
      }
    }
    if (before !== undefined) {
      await ask(`richmenu/${encodeURIComponent(before)}`, { method: 'DELETE' });
    }
  },
};

async function idOfMenu(ask: MessagingApi): Promise<string | undefined> {
  try {
    return textOf(get(await ask(ofAll), 'richMenuId'));
  } catch (error) {
    // There is no rich menu.
    if (error instanceof LineApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** The size of an image, within the platform's bounds, which its errors name by numbers only. */
function sizeOf(image: Uint8Array | undefined): ImageSize {
  const size = image && imageSizeOf(image);
  if (image === undefined || size === undefined) {
    throw new TypeError('The image of the menu is neither PNG nor JPEG.');
  }
  const { width, height } = size;
  if (width < 800 || width > 2500 || height < 250 || width / height < 1.45) {
    throw new TypeError(
      `The image of the menu has ${width} by ${height} pixels. LINE takes a width of 800 to 2500, a height of 250 and more, and a width of at least 1.45 times the height, such as 2500 by 1686 or 2500 by 843.`,
    );
  }
  if (image.length > 1_000_000) {
    throw new TypeError('The image of the menu is larger than 1 MB, which is what LINE takes.');
  }
  return size;
}

/** The entries as areas of the image, in its pixels. */
function areasOf(menu: readonly MenuEntry[], lines: MenuLines, size: ImageSize): Json[] {
  const { columns, rows, areas } = gridOfMenu(lines);
  return areas.map(({ entry, left, top, right, bottom }) => {
    const [x, y] = [edge(size.width, left, columns), edge(size.height, top, rows)];
    return {
      bounds: {
        x,
        y,
        width: edge(size.width, right, columns) - x,
        height: edge(size.height, bottom, rows) - y,
      },
      action: toAction(menu[entry]!),
    };
  });
}

const edge = (length: number, part: number, parts: number) => Math.round((length * part) / parts);

function toAction({ title: label, payload = '', url }: MenuEntry): Json {
  return url === undefined
    ? { type: 'postback', label, data: payload, displayText: label }
    : { type: 'uri', label, uri: url };
}

function toProfile(menu: unknown): BotProfile {
  const written = get(menu, 'areas');
  const areas: readonly unknown[] = Array.isArray(written) ? written : [];
  const entries = areas.map((area): MenuEntry => {
    const action = get(area, 'action');
    const title = textOf(get(action, 'label')) ?? '';
    const url = textOf(get(action, 'uri'));
    if (url !== undefined) return { title, url };
    const payload = textOf(get(action, 'data')) ?? textOf(get(action, 'text')) ?? '';
    return { title, payload };
  });
  const menuImage = textOf(get(menu, 'name'));
  const menuBar = textOf(get(menu, 'chatBarText'));
  const menuAreas = linesOf(areas, get(menu, 'size'));
  return {
    ...(entries.length > 0 && { menu: entries }),
    ...(menuImage !== undefined && { menuImage }),
    ...(areas.length > 0 && `${menuAreas}` !== `${equalMenuAreas(areas.length)}` && { menuAreas }),
    ...(menuBar !== undefined && menuBar !== ownBar && { menuBar }),
  };
}

/** The lines that these areas are made of; where no lines make them, their places in pixels. */
function linesOf(areas: readonly unknown[], size: unknown): MenuLines {
  const bounds = areas.map((area) => {
    const of = (key: string) => Number(get(get(area, 'bounds'), key));
    const [x, y] = [of('x'), of('y')];
    return { left: x, top: y, right: x + of('width'), bottom: y + of('height') };
  });
  const across = cellsOf(
    bounds.flatMap(({ left, right }) => [left, right]),
    Number(get(size, 'width')),
  );
  const down = cellsOf(
    bounds.flatMap(({ top, bottom }) => [top, bottom]),
    Number(get(size, 'height')),
  );
  if (across === undefined || down === undefined) {
    return bounds.map(({ left, top, right, bottom }) => say`${left},${top} to ${right},${bottom}`);
  }
  const grid = bounds.map(
    ({ left, top, right, bottom }, entry): MenuArea => ({
      entry,
      left: across.cellAt(left),
      top: down.cellAt(top),
      right: across.cellAt(right),
      bottom: down.cellAt(bottom),
    }),
  );
  return linesOfMenu({ columns: across.cells, rows: down.cells, areas: grid });
}

/** The fewest cells of equal size of which all these are edges; `undefined` where there would be too many. */
function cellsOf(edges: readonly number[], length: number) {
  for (let cells = 1; cells <= mostCells; cells++) {
    const cellAt = (at: number) => Math.round((at * cells) / length);
    if (edges.every((at) => edge(length, cellAt(at), cells) === at)) return { cells, cellAt };
  }
  return undefined;
}
