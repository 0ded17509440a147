export type EventKind = 'postback' | 'quick_reply' | 'message' | 'referral' | 'optin';
export type Channel = 'messenger' | 'instagram';

/** How the person came to the conversation. */
export interface Referral {
  readonly ref?: string;
  readonly source?: string;
  readonly type?: string;
  readonly ad_id?: string;
  readonly referer_uri?: string;
}

/** One thing that a person did, as rules see it. What the platform did not send is left out. */
export interface Event {
  /** The same for every repeat of one event, for deduplication. */
  readonly id?: string;
  readonly event: EventKind;
  readonly channel: Channel;
  readonly payload?: string;
  readonly title?: string;
  readonly text?: string;
  readonly referral?: Referral;
  readonly sender?: { readonly id?: string; readonly user_ref?: string };
  readonly recipient?: { readonly id?: string };
  /** Another app owns the conversation. */
  readonly standby: boolean;
  /** When it happened, in milliseconds since 1970-01-01 UTC. */
  readonly timestamp?: number;
  /** The platform's own event object, for `raw.PATH`. */
  readonly raw?: unknown;
}
