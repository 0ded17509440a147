/** Where quick replies stand below the last message, and are gone with the next; elsewhere they are buttons in it. */
const chips: ReadonlySet<string> = new Set(['messenger', 'instagram', 'line']);

/** Whether quick replies are chips above the keyboard, not buttons in the message. */
export function quickRepliesAreChips(channel: string): boolean {
  return chips.has(channel);
}

/** How people begin on a channel. */
export interface Beginnings {
  /** A button to begin with, by what it is called. */
  readonly button: 'get-started' | 'start' | 'add' | null;
  /** Ads and links that carry a ref. */
  readonly links: readonly ('ADS' | 'SHORTLINK')[];
  /** Who has written before comes otherwise by a link than who has not. */
  readonly asksKnown: boolean;
}

const none: Beginnings = { button: null, links: [], asksKnown: false };
const beginnings: { readonly [channel: string]: Beginnings } = {
  messenger: { button: 'get-started', links: ['ADS', 'SHORTLINK'], asksKnown: true },
  instagram: { button: null, links: ['ADS', 'SHORTLINK'], asksKnown: false },
  telegram: { button: 'start', links: ['SHORTLINK'], asksKnown: false },
  whatsapp: { button: null, links: ['ADS'], asksKnown: false },
  line: { button: 'add', links: [], asksKnown: false },
};

/** How people begin on a channel; nothing but typing where that is not known. */
export function beginningsOf(channel: string): Beginnings {
  return beginnings[channel] ?? none;
}
