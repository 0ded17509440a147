import type { ChatLook } from '@botrules/channel';

/** How a chat looks on Slack. */
export const looks: { readonly [name: string]: ChatLook } = {
  slack: { color: ['#5b2a5c', '#6d3a6e'], corner: 7, stacksCards: true },
};
