import type { ChatLook } from '@botrules/channel';

/** How a chat looks on WhatsApp. */
export const looks: { readonly [name: string]: ChatLook } = {
  whatsapp: { color: ['#0b7a5f', '#0c6b55'], corner: 9, links: ['ADS'] },
};
