import type { ChatLook } from '@botrules/channel';

/** How a chat looks on Telegram. */
export const looks: { readonly [name: string]: ChatLook } = {
  telegram: {
    color: ['#1a74a8', '#2b6f9c'],
    corner: 12,
    stacksCards: true,
    begins: 'start',
    links: ['SHORTLINK'],
  },
};
