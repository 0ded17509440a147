/**
 * How long a text may be: a number of characters (Unicode code points), or a number of what the platform counts: bytes
 * of UTF-8; units of UTF-16, of which an emoji has two; or graphemes, which are characters as people see them.
 */
export type TextLimit =
  | number
  | { readonly most: number; readonly in: 'bytes' | 'units' | 'graphemes' };

/** What a platform takes in one message. */
export interface ReplyLimits {
  /** A text by itself. */
  readonly text: TextLimit;
  /** A text above buttons. */
  readonly textWithButtons: TextLimit;
  /** How many buttons. */
  readonly buttons: number;
  /** A button's or quick reply's words. */
  readonly buttonTitle: TextLimit;
  /** The payload of a button or quick reply. */
  readonly payload: TextLimit;
  /** How many quick replies. */
  readonly quickReplies: number;
  /** How many cards. */
  readonly cards: number;
  /** A card's title. */
  readonly cardTitle: TextLimit;
  /** A card's second line. */
  readonly cardSubtitle: TextLimit;
  /** For how long typing dots are shown, in milliseconds. */
  readonly typingMilliseconds: number;
}

/** What a message can have that some platforms cannot show. */
export type ShownKind =
  | 'image'
  | 'video'
  | 'audio'
  | 'file'
  | 'cards'
  | 'quick_replies'
  | 'typing'
  | 'phone';

/** What a platform is known to send in a field. */
export interface SentValues {
  /** All values that have been seen: a similar text is mostly a slip. */
  readonly sent?: readonly string[];
  /** A regex that matches all texts that can be sent, if the platform rules some out. */
  readonly pattern?: string;
}

/** How one field differs, in a channel's events, from what `event-fields.ts` says. */
export interface SentField {
  /** The kinds of event that can have it; empty if it never comes. */
  readonly kinds?: readonly string[];
  /** The kinds of event that always have it. */
  readonly always?: readonly string[];
}

/** The form of texts that a platform takes. */
export interface TextForm {
  /** A regex that matches all such texts. */
  readonly pattern: string;
  /** How to write it, as an imperative. */
  readonly write: string;
}

/** What a channel shows of a bot's profile, and how much of it. A channel does not have what is left out. */
export interface ProfileLimits {
  /** A greeting. */
  readonly greeting?: TextLimit;
  /** The placeholders that it fills in a greeting, as they are written there: `{{user_first_name}}`. */
  readonly greetingFills?: readonly string[];
  /** What is sent by the button to begin with. */
  readonly getStarted?: TextLimit;
  /** The menu. */
  readonly menu?: {
    /** How many entries. */
    readonly most: number;
    /** The words on an entry. */
    readonly title: TextLimit;
    /** What an entry sends. */
    readonly payload: TextLimit;
    /** Whether entries can have menus behind them; otherwise the entries of these are in the same list. */
    readonly nested?: boolean;
    /** What it needs to be shown. */
    readonly needs?: 'get_started' | 'menu_image';
    /** The words on the bar that opens it, if there is one. */
    readonly bar?: TextLimit;
  };
  /** Questions to begin with. */
  readonly iceBreakers?: {
    /** How many. */
    readonly most: number;
    /** The question. */
    readonly title?: TextLimit;
    /** The form of questions that it takes. */
    readonly form?: TextForm;
    /** What an entry sends; without this, it comes as a message with its title as the text. */
    readonly payload?: TextLimit;
  };
  /** Commands. */
  readonly commands?: {
    /** How many. */
    readonly most: number;
    /** A name, without the slash. */
    readonly name: TextLimit;
    /** What it does, in words. */
    readonly description: TextLimit;
    /** The form of names that it takes. */
    readonly form?: TextForm;
    /** Whether people see them instead of the menu, so that they are left out if there is a menu. */
    readonly hideMenu?: boolean;
  };
}

/** What rules are held to on one channel, as plain data; the channel's package exports it. */
export interface ChannelProfile {
  /** What rules test as `channel`. One word. */
  readonly name: string;
  /** What people call it, in sentences: `Telegram`. */
  readonly title: string;
  /** What people write instead of its name. */
  readonly otherNames?: readonly string[];
  /**
   * All kinds of event that it sends, including its own. By default: `postback`, `quick_reply`, `message`, `referral`,
   * `optin`, `handover` and `human_reply`.
   */
  readonly events?: readonly string[];
  /** Fields of its events that differ from those on Messenger: `{ title: { kinds: [] } }` if buttons come without words. */
  readonly fields?: { readonly [field: string]: SentField };
  /** How many characters the longest incoming payload has; by default, as many as a button may carry. */
  readonly longestPayload?: number;
  /** Whether a conversation can be handed over to another app or a person's inbox. */
  readonly handover?: boolean;
  /** For how long after their last message a person can be written to, in milliseconds; by default without limit. */
  readonly replyWindowMs?: number;
  /** Kinds of message that it cannot show, and what people get instead: `{ audio: 'a link' }`. */
  readonly instead?: { readonly [kind in ShownKind]?: string };
  /** What it takes in one message. */
  readonly limits: ReplyLimits;
  /** The limit for words on buttons and quick replies if a message has at most this number of them, if it differs. */
  readonly fewButtons?: { readonly most: number; readonly title: TextLimit };
  /** What people see there of a bot's profile (`profile:` of the rules); by default nothing. */
  readonly shows?: ProfileLimits;
  /** Texts are cut to this number of bytes of UTF-8 when they are sent. A load does not report longer ones. */
  readonly sentTextBytes?: number;
  /** The values of fields such as `referral.source`; fields that are not listed can have any value. */
  readonly values?: { readonly [field: string]: SentValues };
}
