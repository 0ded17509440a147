import type { ChatLook } from '@botrules/channel';

/** How chats look on Messenger and Instagram. */
export const looks: { readonly [name: string]: ChatLook } = {
  messenger: {
    color: ['#0a5fd8', '#2f6fde'],
    hasChips: true,
    begins: 'get_started',
    links: ['ADS', 'SHORTLINK'],
    tellsKnown: true,
  },
  instagram: { color: ['#8a3ab9', '#8f45c0'], hasChips: true, links: ['ADS', 'SHORTLINK'] },
};
