/**
 * What a person did. A channel of your own may have more kinds than these; rules look at them like at any other text.
 */
export type EventKind =
  | 'postback'
  | 'quick_reply'
  | 'message'
  | 'referral'
  | 'optin'
  | 'follow_up'
  | 'handover'
  | 'human_reply'
  | 'added'
  | (string & Record<never, never>);

/** Where it happened, by its name: `messenger`, `instagram`, or a channel of your own. */
export type ChannelName = string;

/** How the person came to the conversation. */
export interface Referral {
  /** The `ref` of an `m.me` link, an ad or a QR code. */
  readonly ref?: string | undefined;
  /** Where it was, as the platform writes it: `SHORTLINK`, `ADS`, `CUSTOMER_CHAT_PLUGIN` and others. */
  readonly source?: string | undefined;
  /** `OPEN_THREAD` for one who came back to a conversation. */
  readonly type?: string | undefined;
  /** The id of the ad that was clicked. */
  readonly ad_id?: string | undefined;
  /** The page on which the chat plugin stood. */
  readonly referer_uri?: string | undefined;
}

/** The value of a custom field. Rules see the text of it: `true`, `42`; `null` and `undefined` are absent. */
export type FieldValue = string | number | boolean | null | undefined;

/** One thing that a person did, as rules see it. What the platform did not send is left out. */
export interface Event {
  /** The same for every repeat of one event, for deduplication. */
  readonly id?: string | undefined;
  /** What the person did: clicked a button, tapped a quick reply, wrote a message … */
  readonly event: EventKind;
  /** Where it happened. */
  readonly channel: ChannelName;
  /** What the button or quick reply carries. People do not see it. */
  readonly payload?: string | undefined;
  /** The words on the button or quick reply. */
  readonly title?: string | undefined;
  /** What the person wrote; of a quick reply, its words. */
  readonly text?: string | undefined;
  /** How the person came to the conversation, where this event says so. */
  readonly referral?: Referral | undefined;
  /** Who did it: `id` on the page, or `user_ref` for one who only ticked a checkbox. */
  readonly sender?:
    | { readonly id?: string | undefined; readonly user_ref?: string | undefined }
    | undefined;
  /**
   * The chat in which it happened: `id` where the platform names one, such as a group; without it, it is the person's own
   * with the recipient. `type` is `group` for several people, and `direct` unless given.
   */
  readonly conversation?:
    | { readonly id?: string | undefined; readonly type?: 'direct' | 'group' | undefined }
    | undefined;
  /** The page or account that it was done to. */
  readonly recipient?: { readonly id?: string | undefined } | undefined;
  /** Another app owns the conversation. */
  readonly standby: boolean;
  /**
   * Which way control went, of a `handover`, where the platform shows it: `true` if a person of the page has the
   * conversation from here on, `false` if it came back to the bot.
   */
  readonly human?: boolean | undefined;
  /** It came as a typed message, and was taken for the tap whose title was typed. */
  readonly typed?: boolean | undefined;
  /** When it happened, in milliseconds since 1970-01-01 UTC. */
  readonly timestamp?: number | undefined;
  /**
   * How long ago it happened at the time at which it is routed, in milliseconds: `max_age` of a rule file goes by it.
   * Where it is left out, no event is too old.
   */
  readonly age?: number | undefined;
  /**
   * What the person has in splits by their name, in place of what follows from `sender.id`: numbers from 0 to 99.99, such as
   * `{ greeting: 20 }`. It is for trying rules out.
   */
  readonly split?: { readonly [name: string]: number } | undefined;
  /** The platform's own event object, for `raw.PATH`. */
  readonly raw?: unknown;
  /** Custom fields by their whole name, such as `{ 'user.language': 'de' }`. Rules see those that are declared. */
  readonly fields?: { readonly [name: string]: FieldValue } | undefined;
}
