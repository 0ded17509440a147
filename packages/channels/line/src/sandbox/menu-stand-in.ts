import type { StandInAnswer } from '@botrules/channel';
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
