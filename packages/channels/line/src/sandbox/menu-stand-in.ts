import { get, type StandInAnswer, textOf } from '@botrules/channel';
import type { Json } from '@botrules/core';

type MenuBody = { readonly [key: string]: Json };

/** Rich menus as the platform keeps them; answers `undefined` to what is about something else. */
export function createMenuStandIn(): (
  method: string,
  path: string,
  body: MenuBody,
) => StandInAnswer | undefined {
  const menus = new Map<string, MenuBody>();
  const withImage = new Set<string>();
  let ofAll: string | undefined;
  let count = 0;

  const found = (body: object): StandInAnswer => ({ status: 200, body });
  const missing: StandInAnswer = { status: 404, body: { message: 'richmenu not found' } };

  return (method, path, body) => {
    const [, all = ''] = /^user\/all\/richmenu(?:\/([\w-]+))?$/.exec(path) ?? [];
    if (path.startsWith('user/all/richmenu')) {
      if (method === 'GET') return ofAll === undefined ? missing : found({ richMenuId: ofAll });
      if (method === 'POST' && !withImage.has(all)) {
        return { status: 400, body: { message: 'must upload richmenu image before applying it' } };
      }
      ofAll = method === 'POST' ? all : undefined;
      return found({});
    }
    const [, id, content] = /^richmenu(?:\/([\w-]+)(\/content)?)?$/.exec(path) ?? [];
    if (!path.startsWith('richmenu')) return undefined;
    if (id === undefined) {
      const wrong = whatIsWrong(body);
      if (wrong !== undefined) return { status: 400, body: { message: wrong } };
      count++;
      menus.set(`richmenu-${count}`, body);
      return found({ richMenuId: `richmenu-${count}` });
    }
    const menu = menus.get(id);
    if (menu === undefined) return missing;
    if (content !== undefined) withImage.add(id);
    else if (method === 'GET') return found({ richMenuId: id, ...menu });
    else if (method === 'DELETE') {
      menus.delete(id);
      if (ofAll === id) ofAll = undefined;
    }
    return found({});
  };
}

/** What the platform would find wrong with a menu. */
function whatIsWrong({ name, chatBarText, size, areas }: MenuBody): string | undefined {
  const isText = (text: unknown, most: number) =>
    typeof text === 'string' && text !== '' && [...text].length <= most;
  if (!isText(name, 300)) return 'name: must be between 1 and 300 in length';
  if (!isText(chatBarText, 14)) return 'chatBarText: must be between 1 and 14 in length';
  if (!Array.isArray(areas) || areas.length > 20) return 'areas: size must be between 0 and 20';
  const [width, height] = [Number(get(size, 'width')), Number(get(size, 'height'))];
  for (const area of areas) {
    const of = (key: string) => Number(get(get(area, 'bounds'), key));
    const isInside =
      Math.min(of('x'), of('y'), of('width') - 1, of('height') - 1) >= 0 &&
      of('x') + of('width') <= width &&
      of('y') + of('height') <= height;
    if (!isInside) return 'bounds: must lie within the size of the menu';
    const action = get(area, 'action');
    if (!isText(get(action, 'label'), 20)) return 'label: must not be longer than 20 characters';
    const [data, uri] = [textOf(get(action, 'data')), textOf(get(action, 'uri'))];
    if (!isText(data ?? uri, data === undefined ? 1000 : 300)) return 'action: is not valid';
  }
  return undefined;
}
