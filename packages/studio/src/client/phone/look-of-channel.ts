import type { ShownChannel } from '../../shown-channel.js';
import { shownChannels } from '../../shown-channels.generated.js';

/** Every channel, by the name that events have. */
export const allShown = Object.entries(shownChannels);

/** What the phone knows of a channel; a plain chat in which people begin by writing, where it does not know the name. */
export function shownChannel(name: string): ShownChannel {
  return shownChannels[name] ?? { title: name, profile: [], attachments: [] };
}

/** The colors and corners of a chat on a channel, as CSS. */
export function styleOfChat(name: string): { readonly [property: string]: string } {
  const { color, corner } = shownChannel(name);
  return {
    ...(color && { '--me': `light-dark(${color.join(', ')})` }),
    ...(corner !== undefined && { '--said': `${corner}px` }),
  };
}
