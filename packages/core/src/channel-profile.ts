/**
 * How long a text may be: a number of characters (Unicode code points), or of what the platform counts: bytes of UTF-8,
 * units of UTF-16, of which an emoji has two, or graphemes, which are characters as people see them.
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
  /** What a button or quick reply carries. */
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
  /** All that has been seen: a text next to these is mostly a slip. */
  readonly sent?: readonly string[];
  /** A regex of all texts that can be sent, where the platform rules some out. */
  readonly pattern?: string;
}

/** What a channel's events have of one field, where that is other than `event-fields.ts` says. */
export interface SentField {
  /** The kinds of event that can have it; none if it never comes. */
  readonly kinds?: readonly string[];
  /** The kinds of event that are sure to have it. */
  readonly always?: readonly string[];
}

/** What a text looks like that a platform takes. */
export interface TextForm {
  /** A regex of all such texts. */
  readonly pattern: string;
  /** How to write it, as an imperative. */
  readonly write: string;
}

/** What of a bot's profile a channel shows, and how much of it. What is left out it does not have. */
export interface ProfileLimits {
  /** A greeting. */
  readonly greeting?: TextLimit;
  /** What it fills in a greeting, as it is written there: `{{user_first_name}}`. */
  readonly greetingFills?: readonly string[];
  /** What the button to begin with sends. */
  readonly getStarted?: TextLimit;
  /** The menu. */
  readonly menu?: {
    /** How many entries. */
    readonly most: number;
    /** The words on an entry. */
    readonly title: TextLimit;
    /** What an entry sends. */
    readonly payload: TextLimit;
    /** Whether entries can have menus behind them; else these stand in one list. */
    readonly nested?: boolean;
    /** What it is not shown without. */
    readonly needs?: 'get_started' | 'menu_image';
    /** The words on the bar that opens it, where there is one. */
    readonly bar?: TextLimit;
  };
  /** Questions to begin with. */
  readonly iceBreakers?: {
    /** How many. */
    readonly most: number;
    /** The question. */
    readonly title?: TextLimit;
    /** What questions look like that it takes. */
    readonly form?: TextForm;
    /** What one sends; where there is none it comes as a message, with its title as the text. */
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
    /** What names look like that it takes. */
    readonly form?: TextForm;
    /** Whether people see them in place of the menu, so that they are left out where there is one. */
    readonly hideMenu?: boolean;
  };
}

/** What rules are held to on one channel, as plain data: a package of a channel exports it. */
export interface ChannelProfile {
  /** What rules test as `channel`. One word. */
  readonly name: string;
  /** What people call it, in sentences: `Telegram`. */
  readonly title: string;
  /** What people write in place of its name. */
  readonly otherNames?: readonly string[];
  /**
   * All kinds of event that it sends, its own among them. Unless given: a `postback`, `quick_reply`, `message`, `referral`
   * or `optin`.
   */
  readonly events?: readonly string[];
  /** Fields of its events that are other than on Messenger: `{ title: { kinds: [] } }` where buttons come without words. */
  readonly fields?: { readonly [field: string]: SentField };
  /** How many characters the longest payload has that comes in; as many as a button may carry unless given. */
  readonly longestPayload?: number;
  /** Whether a conversation can be handed over to another app or a person's inbox. */
  readonly handover?: boolean;
  /** How long after a person's last word they may be written to, in milliseconds; without end unless given. */
  readonly replyWindowMs?: number;
  /** Kinds of message that it cannot show, and what people get in their place: `{ audio: 'a link' }`. */
  readonly instead?: { readonly [kind in ShownKind]?: string };
  /** What it takes in one message. */
  readonly limits: ReplyLimits;
  /** What stands on buttons and quick replies where a message has so few, if that is other than where there are more. */
  readonly fewButtons?: { readonly most: number; readonly title: TextLimit };
  /** What of a bot's profile (`profile:` of the rules) people see there; nothing unless given. */
  readonly shows?: ProfileLimits;
  /** Texts are cut to this number of bytes of UTF-8 when they are sent. A load does not complain of longer ones. */
  readonly sentTextBytes?: number;
  /** What it sends in fields such as `referral.source`; anything in those that are not here. */
  readonly values?: { readonly [field: string]: SentValues };
}
