import type { Account, Channel, Reading, Secrets } from '@botrules/channel';
import type { BotOptions } from './bot.js';
import type { Current } from './current.js';
import type { Inbox } from './inbox.js';
import type { Logger, MessageFirstLogger } from './logger.js';

/** Who may post, for Messenger and Instagram: their apps, by their secrets. */
export interface AppSecrets {
  /** The token of the dashboard's "Verify token" field; several while one is being replaced. */
  readonly verifyToken: Current<Secrets>;
  /** Secrets of the apps that may post: a text, or a list while one is being rotated. */
  readonly appSecrets: Current<Secrets>;
  /**
   * Where several apps post: those of `appSecrets` that may sign the events of this page, which is the id of an
   * event's `recipient`. Any of them may sign those of a page for which it returns `undefined`.
   */
  readonly pageSecrets?: ((page: string | undefined) => Secrets | undefined) | undefined;
}

/** Another channel, and the accounts of the bot on it. */
export interface ChannelAccounts<A extends Account = Account> {
  /** The platform that posts, such as what a package of a channel exports. */
  readonly channel: Channel<A>;
  /** The bot's accounts on it. */
  readonly accounts: Current<readonly A[]>;
}

/** What the webhook needs to know, whatever works on its events. */
export type EdgeOptions<A extends Account = Account> = (AppSecrets | ChannelAccounts<A>) &
  EdgeLimits;

/** How a webhook takes requests. */
export interface EdgeLimits {
  /** Bytes that a body may have; 3 MiB unless given. */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds until a request is answered, its body included; by default as long as the platform waits, which is 4500 for Messenger. */
  readonly answerWithinMs?: number | undefined;
  /** Takes posts that nothing proves when there is no secret, as where `appSecrets` is an empty list. For trying things out on loopback. */
  readonly allowUnsigned?: boolean | undefined;
  /** The ids of apps that write for an account without a person, such as another bot: nobody is taken to be talking then. */
  readonly otherBots?: Current<readonly string[]> | undefined;
  /** Called with what each body held that was let in, repeats and all. */
  readonly onReading?: ((reading: Reading) => void) | undefined;
  /** Where refusals and failures are logged; one line of JSON each on standard error, unless given. */
  readonly logger?: Logger | MessageFirstLogger | undefined;
}

/** A bot that decides and acts in this process, or an inbox of one's own that takes the events instead. */
export type WebhookOptions<A extends Account = Account> = EdgeOptions<A> &
  (BotOptions | { readonly inbox: Inbox });
