import { isBlank, leftOut, type Tell } from '@botrules/channel';
import type { Message } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import type { Content, Medium } from './interactive.js';
import { canBeOpened } from './tappables.js';

/** Which endings of an address the platform is known to take. Of a file any may do. */
const kinds: readonly (readonly [kind: string, type: Medium['type'], endings?: RegExp])[] = [
  ['image', 'image', /^(?:jpe?g|png)$/],
  ['video', 'video', /^(?:mp4|3gp)$/],
  ['audio', 'audio', /^(?:aac|amr|mp3|m4a|mp4|og[ga]|opus)$/],
  ['file', 'document'],
];

/**
 * What a picture, a film, a sound or a file is shown as. The platform fetches it by itself; what it is known not to take is
 * shown as its link. Nothing where there is nothing to show.
 */
export function toContent(message: Message, tell: Tell): Content | undefined {
  for (const [kind, type, endings] of kinds) {
    const url = (message as { readonly [key: string]: unknown })[kind];
    if (url === undefined) continue;
    if (typeof url !== 'string' || isBlank(url)) {
      tell(`.${kind}`, leftOut.noAddress(kind));
      return undefined;
    }
    // What was uploaded to the platform has an id in place of an address.
    if (/^\d{1,30}$/.test(url)) return { text: '', medium: { type, object: { id: url } } };
    if (!canBeOpened(url)) {
      tell(`.${kind}`, say`WhatsApp fetches nothing from such an address, so it was sent as text.`);
      return { text: url };
    }
    const name = nameOf(url);
    const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
    if (endings !== undefined && ending !== undefined && !endings.test(ending)) {
      const what = say`WhatsApp shows no .${ending} as ${translated(nouns[kind]) ?? kind}, so its link was sent as text.`;
      tell(`.${kind}`, what);
      return { text: url };
    }
    // Without a name, people see a document without one.
    const filename = type === 'document' ? { filename: name === '' ? 'file' : name } : {};
    return { text: '', medium: { type, object: { link: url, ...filename } } };
  }
  tell('', leftOut.emptyMessage());
  return undefined;
}

const nouns: { readonly [kind: string]: string } = {
  image: /* say */ 'an image',
  video: /* say */ 'a video',
  audio: /* say */ 'audio',
};

/** The last part of an address, as people read it. */
function nameOf(url: string): string {
  const { pathname } = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).slice(-200);
  } catch {
    return name.slice(-200);
  }
}
