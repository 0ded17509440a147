/** What a person did. A channel of your own may have more kinds than these; rules test them like any other text. */
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

/** What somebody sent besides words: a picture is an `image`, what was spoken is `audio`. A channel of your own may send others. */
export type AttachmentKind =
  | 'image'
  | 'video'
  | 'audio'
  | 'file'
  | 'sticker'
  | 'location'
  | 'contact'
  | (string & Record<never, never>);

/** The name of the channel on which it happened: `messenger`, `instagram`, or one of your own. */
export type ChannelName = string;

/** How the person came to the conversation. */
export interface Referral {
  /** The `ref` of an `m.me` link, an ad or a QR code. */
  readonly ref?: string | undefined;
  /** Where the link, ad or code was, as the platform writes it: `SHORTLINK`, `ADS`, `CUSTOMER_CHAT_PLUGIN` and others. */
  readonly source?: string | undefined;
  /** `OPEN_THREAD` for a person who came back to a conversation. */
  readonly type?: string | undefined;
  /** The id of the ad that was clicked. */
  readonly ad_id?: string | undefined;
  /** The page with the chat plugin. */
  readonly referer_uri?: string | undefined;
}

/** The value of a custom field. Rules see its text: `true`, `42`; `null` and `undefined` are absent. */
export type FieldValue = string | number | boolean | null | undefined;

/** One thing that a person did, as rules see it. What the platform did not send is left out. */
export interface Event {
  /** The same for every repeat of an event, to recognize repeats. */
  readonly id?: string | undefined;
  /** What the person did: clicked a button, tapped a quick reply, wrote a message … */
  readonly event: EventKind;
  /** The channel on which it happened. */
  readonly channel: ChannelName;
  /** What the button or quick reply carries. People do not see it. */
  readonly payload?: string | undefined;
  /** The words on the button or quick reply. */
  readonly title?: string | undefined;
  /** What the person wrote; for a quick reply, its words. */
  readonly text?: string | undefined;
  /** What was sent with a message or in place of words; of several, the first. */
  readonly attachment?: AttachmentKind | undefined;
  /** How the person came to the conversation, if this event says so. */
  readonly referral?: Referral | undefined;
  /** Who did it: `id` on the page, or `user_ref` for a person who only ticked a checkbox. */
  readonly sender?:
    | { readonly id?: string | undefined; readonly user_ref?: string | undefined }
    | undefined;
  /**
   * The chat in which it happened: `id` if the platform names one, such as a group; without it, the chat is between the
   * person and the recipient. `type` is `group` for several people, and by default `direct`.
   */
  readonly conversation?:
    | { readonly id?: string | undefined; readonly type?: 'direct' | 'group' | undefined }
    | undefined;
  /** The page or account that received it. */
  readonly recipient?: { readonly id?: string | undefined } | undefined;
  /** Whether another app has the conversation. */
  readonly standby: boolean;
  /**
   * For a `handover`, the direction in which control went, if the platform shows it: `true` if a person of the page has
   * the conversation from then on, `false` if it came back to the bot.
   */
  readonly human?: boolean | undefined;
  /** Whether it came as a typed message, and counts as the tap whose title was typed. */
  readonly typed?: boolean | undefined;
  /** When it happened, in milliseconds since 1970-01-01 UTC. */
  readonly timestamp?: number | undefined;
  /**
   * How long before routing it happened, in milliseconds: `max_age` of a rule file depends on it. Without it, no event
   * is too old.
   */
  readonly age?: number | undefined;
  /**
   * The person's numbers in splits, by the name of the split, instead of those computed from `sender.id`: from 0 to
   * 99.99, such as `{ greeting: 20 }`. Meant for trying rules out.
   */
  readonly split?: { readonly [name: string]: number } | undefined;
  /** The platform's own event object, for `raw.PATH`. */
  readonly raw?: unknown;
  /** Custom fields by their whole name, such as `{ 'user.language': 'de' }`. Rules only see those that are declared. */
  readonly fields?: { readonly [name: string]: FieldValue } | undefined;
}
