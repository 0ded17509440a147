import { fitProfile, get, type ProfileKeeper, textOf } from '@botrules/channel';
import type { BotProfile, Json, MenuEntry } from '@botrules/core';
import type { LineAccount } from './account.js';
import { type ImageSize, imageSizeOf } from './image-size.js';
import { createMessagingApi, type MessagingApi } from './outbound/client.js';
import { LineApiError } from './outbound/line-api-error.js';
import { profile as rules } from './profile.js';

/** The rich menu that everybody sees. */
const ofAll = 'user/all/richmenu';

/** The words of the bar below the chat that opens the menu. */
const chatBarText = 'Menu';

/**
 * The menu of an account, as its rich menu: an image whose areas are the entries. It is named for the image, so that another
 * one is seen as a change; a rich menu cannot be changed, so there is a new one each time.
 */
export const lineProfile: ProfileKeeper<LineAccount> = {
  fit: (profile) => fitProfile(profile, rules),

  async read(account, { fetch }) {
    const ask = createMessagingApi(account, fetch);
    const id = await idOfMenu(ask);
    return id === undefined ? {} : toProfile(await ask(`richmenu/${encodeURIComponent(id)}`));
  },

  async write(account, { wanted: { menu, menuImage }, image, fetch }) {
    const ask = createMessagingApi(account, fetch);
    const before = await idOfMenu(ask);
    if (menu === undefined || menuImage === undefined) {
      await ask(ofAll, { method: 'DELETE' });
    } else {
      const size = sizeOf(image);
      const areas = areasOf(menu, size);
      const { width, height } = size;
      const body = { size: { width, height }, selected: true, name: menuImage, chatBarText, areas };
      const id = textOf(get(await ask('richmenu', { body }), 'richMenuId')) ?? '';
      const path = encodeURIComponent(id);
      try {
        await ask(`richmenu/${path}/content`, { bytes: image!, type: size.type });
        await ask(`${ofAll}/${path}`, { method: 'POST' });
      } catch (error) {
        // Nobody sees it, and an account has room for a thousand.
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
    // There is none.
    if (error instanceof LineApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** The platform's own bounds, which it names by numbers only. */
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

/** The entries as areas of equal size, from left to right and from top to bottom; the last row may have wider ones. */
function areasOf(menu: readonly MenuEntry[], { width, height }: ImageSize): Json[] {
  const rows = Math.ceil(menu.length / (menu.length === 4 ? 2 : 3));
  const perRow = Math.ceil(menu.length / rows);
  return menu.map((entry, at) => {
    const row = Math.floor(at / perRow);
    const inRow = Math.min(perRow, menu.length - row * perRow);
    const [x, y] = [edge(width, at - row * perRow, inRow), edge(height, row, rows)];
    return {
      bounds: {
        x,
        y,
        width: edge(width, at - row * perRow + 1, inRow) - x,
        height: edge(height, row + 1, rows) - y,
      },
      action: toAction(entry),
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
  const areas = get(menu, 'areas');
  const entries = (Array.isArray(areas) ? areas : []).map((area): MenuEntry => {
    const action = get(area, 'action');
    const title = textOf(get(action, 'label')) ?? '';
    const url = textOf(get(action, 'uri'));
    if (url !== undefined) return { title, url };
    const payload = textOf(get(action, 'data')) ?? textOf(get(action, 'text')) ?? '';
    return { title, payload };
  });
  const menuImage = textOf(get(menu, 'name'));
  return {
    ...(entries.length > 0 && { menu: entries }),
    ...(menuImage !== undefined && { menuImage }),
  };
}
