/** A value that a handler or a message can carry. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A button below a text or on a card: exactly one of `payload`, `url` and `phone`. */
export interface Button {
  /** The words on it. */
  readonly title: string;
  /** What a click on it sends back. */
  readonly payload?: string;
  /** The page that it opens. */
  readonly url?: string;
  /** The number that it calls. */
  readonly phone?: string;
}

/** A chip above the keyboard, which disappears when it is tapped. */
export interface QuickReply {
  /** The words on it. */
  readonly title: string;
  /** What a tap on it sends back. */
  readonly payload: string;
}

/** One card of a carousel. */
export interface Card {
  /** The words at the top, in bold. */
  readonly title: string;
  /** The words below the title. */
  readonly subtitle?: string;
  /** The address of the picture. */
  readonly image?: string;
  /** The page that a tap on the card opens. */
  readonly url?: string;
  /** The buttons below. */
  readonly buttons?: readonly Button[];
}

/** One message to send, in the words of the rule language, with every placeholder filled. */
export type Message =
  | {
      readonly text: string;
      readonly buttons?: readonly Button[];
      readonly quick_replies?: readonly QuickReply[];
    }
  | { readonly cards: readonly Card[]; readonly quick_replies?: readonly QuickReply[] }
  | { readonly image: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly video: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly audio: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly file: string; readonly quick_replies?: readonly QuickReply[] }
  /** Shows the typing dots for this number of milliseconds. */
  | { readonly typing: number }
  /** Any message object of the Send API, as it is. */
  | { readonly raw: { readonly [key: string]: Json } };
