import { type Call, fits, isBlank, leftOut, type Tell } from '@botrules/channel';
import type { Json, Message } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { limits } from '../profile.js';
import type { Target } from './target.js';

/** How the platform is given a file by its address: by which method, and which endings it takes, if not any. */
interface MediaKind {
  readonly method: string;
  /** The key of the address in the body. */
  readonly key: string;
  /** All endings that it takes; any where there are none. */
  readonly endings?: RegExp;
}

const voice: MediaKind = { method: 'sendVoice', key: 'voice' };

/** In the order in which a message is looked through. */
const kinds: { readonly [kind in 'image' | 'video' | 'audio' | 'file']: MediaKind } = {
  image: { method: 'sendPhoto', key: 'photo' },
  video: { method: 'sendVideo', key: 'video' },
  audio: { method: 'sendAudio', key: 'audio', endings: /^(?:mp3|m4a)$/ },
  file: { method: 'sendDocument', key: 'document', endings: /^(?:pdf|zip|gif)$/ },
};

/**
 * The call that shows a picture, a film, a sound or a file. The platform fetches it by itself. What it is known not to take is
 * sent as its link, and so is what it turns out not to take.
 */
export function toMedia(
  message: Message,
  markup: { readonly reply_markup?: Json },
  target: Target,
  tell: Tell,
): readonly Call[] {
  for (const [kind, usual] of Object.entries(kinds)) {
    const url = (message as { readonly [key: string]: unknown })[kind];
    if (url === undefined) continue;
    if (typeof url !== 'string' || isBlank(url)) {
      tell(`.${kind}`, leftOut.noAddress(kind));
      return [];
    }
    if (!fits(url, limits.text)) {
      tell(`.${kind}`, leftOut.longAddress(kind));
      return [];
    }
    const link: Call = {
      kind: 'message',
      path: 'sendMessage',
      body: { ...target, text: url, ...markup },
    };
    const ending = endingOf(url);
    const { method, key, endings } = kind === 'audio' && /^og[ga]$/.test(ending) ? voice : usual;
    if (endings !== undefined && ending !== '' && !endings.test(ending)) {
      tell(
        `.${kind}`,
        say`Telegram takes no .${ending} from an address, so its link was sent as text.`,
      );
      return [link];
    }
    const body = { ...target, [key]: url, ...markup };
    return [{ kind: 'message', path: method, body, instead: link }];
  }
  tell('', leftOut.emptyMessage());
  return [];
}

/** The letters behind the last dot of an address, in small ones; nothing where it has none. */
function endingOf(url: string): string {
  const path = /^[^?#]*/.exec(url)![0];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (/\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '').toLowerCase();
}
