import { fits, isBlank, leftOut, type Tell } from '@botrules/channel';
import type { Message } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import { uriOf } from './actions.js';
import type { LineMessage } from './flex.js';

const kinds = ['image', 'video', 'audio', 'file'] as const;

/** A picture; of a film, a sound or a file its link, since the platform wants more of them than a rule has. */
export function toMedia(message: Message, tell: Tell): readonly LineMessage[] {
  for (const kind of kinds) {
    const url = (message as { readonly [key: string]: unknown })[kind];
    if (url === undefined) continue;
    if (typeof url !== 'string' || isBlank(url)) {
      tell(`.${kind}`, leftOut.noAddress(kind));
      return [];
    }
    const image = kind === 'image' ? imageOf(url) : undefined;
    if (image !== undefined) {
      return [{ type: 'image', originalContentUrl: image, previewImageUrl: image }];
    }
    if (!fits(url, limits.text)) {
      tell(`.${kind}`, leftOut.longAddress(kind));
      return [];
    }
    const why =
      kind === 'image'
        ? say`LINE shows JPEG and PNG by https alone`
        : say`LINE takes no ${kind} by its address`;
    tell(`.${kind}`, say`${why}, so its link was sent as text.`);
    return [{ type: 'text', text: url }];
  }
  tell('', leftOut.emptyMessage());
  return [];
}

/** The address of a picture as the platform takes it; `undefined` where it takes no such address. An address may have no ending. */
export function imageOf(address: string): string | undefined {
  const url = uriOf(address);
  if (url === undefined || !url.startsWith('https:')) return undefined;
  const name = new URL(url).pathname.split('/').at(-1)!;
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || /^(?:jpe?g|png)$/.test(ending) ? url : undefined;
}
