import type { ChatLook } from '@botrules/channel';

/** How a chat looks on LINE. */
export const looks: { readonly [name: string]: ChatLook } = {
  line: { color: ['#13793a', '#17703a'], hasChips: true, begins: 'add' },
};
