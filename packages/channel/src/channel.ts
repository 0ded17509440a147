import type { ChannelProfile, Event, Handover, Message, TextLimit } from '@botrules/core';
import type { Account, AccountReader } from './account.js';
import type { Call, Calls, Sender } from './call.js';
import type { ChatLook } from './chat-look.js';
import type { ChannelChecks, CheckResult, CheckTools } from './check.js';
import type { Failure } from './failure.js';
import type { ProfileEntry } from './profile-entry.js';
import type { ProfileKeeper } from './profile-keeper.js';
import type { Origin, Reading } from './reading.js';
import type { Answer, RawRequest, Verified } from './request.js';
import type { ChannelSandbox } from './sandbox.js';
import type { Fetch } from './web.js';

/** The parts of an outcome that the platform is to carry out. `Outcome` and `Step` have them. */
export interface ReplyAndHandover {
  /** Messages to the person, in order. */
  readonly reply?: readonly Message[];
  /** Who the conversation goes to, and what they are told. */
  readonly handover?: Handover | null;
}

/** How one messaging platform is read and spoken to: everything that a bot with a client of its own needs. */
export interface SpokenChannel<A extends Account = Account> {
  /** Its name in settings, flags and addresses: `messenger`, `telegram`. One word in small letters. */
  readonly name: string;
  /** What its events have as `channel`. Most platforms have the one name; Messenger's is Instagram's, too. */
  readonly names: readonly string[];
  /** How its requests become events. */
  readonly inbound: Inbound<A>;
  /** How outcomes become requests to it. */
  readonly outbound: Planner;
}

/** One messaging platform: what comes in, what goes out, and what sends it. */
export interface Channel<A extends Account = Account> extends SpokenChannel<A> {
  /** How outcomes become requests to it, how they are made, and what their errors say. */
  readonly outbound: Outbound<A>;
}

/**
 * A channel with what the service and the command need as well. A bot on an edge runtime does without, and its bundle
 * is the smaller for it.
 */
export interface OperatedChannel<A extends Account = Account> extends Channel<A> {
  /** What rules are held to on it, one for each of its names. */
  readonly profiles: readonly ChannelProfile[];
  /** How settings become accounts. */
  readonly accounts: AccountReader<A>;
  /** How a chat looks on it, by each of its names; a plain one where a name is left out. */
  readonly looks?: { readonly [name: string]: ChatLook };
  /** What a person would see of a call, as lines of text. */
  describe(call: Call): readonly string[];
  /** How it looks from outside: for `botrules sandbox`, samples and tests. */
  readonly sandbox: ChannelSandbox<A>;
  /** What `botrules doctor` asks the platform. */
  readonly checks?: ChannelChecks<A>;
  /**
   * `botrules connect`: tells the platform to post to this address, where it lets a program do so, and says what came of
   * it. Never rejects.
   */
  connectWebhook?(account: A, address: string, tools: CheckTools): Promise<readonly CheckResult[]>;
  /** What the bot shows before anybody has written, where the platform keeps such a thing: `botrules profile`. */
  readonly botProfile?: ProfileKeeper<A>;
  /**
   * All payloads of the platform's own profile of an account (its menu, its Get Started), as JSON text that the platform
   * gives. Throws `ProfileError`.
   */
  readProfile?(json: string): readonly ProfileEntry[];
}

/** How requests of the platform become events. */
export interface Inbound<A extends Account = Account> {
  /** The types of body that the platform posts; `application/json` unless given. */
  readonly contentTypes?: readonly string[];
  /**
   * Answers what is not a delivery: a handshake, a check of the address. It is asked before `verify`; `undefined` where the
   * request is a delivery, or nothing that it knows.
   */
  answer?(request: RawRequest, accounts: readonly A[]): Answer | undefined;
  /**
   * Whether a delivery comes from the platform, told from its headers and the bytes as they came. Only accounts that
   * `prove` are asked. It may be async, so that WebCrypto can do it.
   */
  verify(request: RawRequest, accounts: readonly A[]): Verified | Promise<Verified>;
  /**
   * Reads a body: its text, or a value that was parsed already, as people paste them. Pure, so that an inbox may keep the
   * body and read it again. Throws `WebhookError` where it cannot be read at all, and nothing else.
   */
  read(body: unknown, origin: Origin): Reading;
  /**
   * What `read` must be told of the account that the address or the proof names, where the body does not say it: its own name,
   * which people put behind commands. Texts by the channel's own keys; no secrets.
   *
   * @param account the account, where one is named or there is one alone
   * @param all every account of the channel, for what tells them apart
   */
  about?(account: A | undefined, all: readonly A[]): { readonly [key: string]: string };
  /** Whether a value that a person pasted is of this platform: a body or a part of one, or the text of a form. */
  recognizes(value: unknown): boolean;
  /** How long the platform waits for an answer, in milliseconds, with a little to spare. */
  readonly answerWithinMs: number;
  /**
   * The answer to a delivery once its events are taken: mostly a text that nobody reads, or an answer that is made from what
   * the body held, where the platform reads it.
   */
  readonly received: string | ((reading: Reading) => Answer);
  /**
   * Keys of its bodies and calls whose values are secrets, at any depth: `['replyToken', 'response_url']`. They are hidden in
   * whatever is shown, logged, forwarded or exported.
   */
  readonly secretKeys?: readonly string[];
}

/** How outcomes become requests to the platform. */
export interface Planner {
  /** The calls that carry out a step's replies and then its handover. Pure: what it needs is in the event and its `raw`. */
  plan(step: ReplyAndHandover, event: Event): Calls;
  /** How long after a person's last word they may be written to, in milliseconds; without end unless given. */
  readonly windowMs?: number | undefined;
  /**
   * Calls that an event wants whatever the rules say, such as one that ends the spinner on a clicked button. They go first, and
   * their failure hurts nothing.
   */
  acknowledge?(event: Event): readonly Call[];
  /**
   * What a button may carry, as in the profile. A longer payload never reaches `plan`: a short key stands in its place, and
   * the caller that asks for the plan keeps the payload. It is put back before the event of a tap is decided.
   */
  readonly payload?: TextLimit;
}

/** How requests to the platform are planned, made and judged. */
export interface Outbound<A extends Account = Account> extends Planner {
  /** Makes the sender of an account. Throws `TypeError` for an account that cannot be right. */
  connect(account: A, options?: ConnectOptions): Sender;
  /** What a sender's error means. Takes whatever was thrown. */
  classify(error: unknown): Failure;
  /** What the platform takes beside the account's calls a second; no limit unless given. */
  readonly rates?: Rates;
}

/**
 * A rate of calls: a limit that is never exceeded, or an average. `{ calls: 20, perMs: 60_000 }` lets 20 calls out at once
 * and never 21 within a minute, wherever that minute begins. `{ calls: 1, perMs: 1000, burst: 5 }` lets 5 out at once after a
 * rest, and then one a second.
 */
export interface Rate {
  /** This number of calls, a whole number. */
  readonly calls: number;
  /** In this time, in milliseconds. */
  readonly perMs: number;
  /** Where the rate is an average: how many calls may go out at once after a rest, without being counted against it. */
  readonly burst?: number;
}

/** Limits of calls besides that of an account, by each process. */
export interface Rates {
  /**
   * Whether the platform counts the calls of an account second by second: then no second has more than the account's calls
   * a second. Unless given, those are an average, and after a rest a second's worth of calls goes out at once on top of it.
   */
  readonly strictSeconds?: boolean;
  /** All accounts of the channel together. */
  readonly channel?: Rate;
  /** To one conversation. */
  readonly conversation?: Rate;
  /** To one conversation that is a group, besides that of any conversation. */
  readonly group?: Rate;
}

/** How a sender works. */
export interface ConnectOptions {
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
}

/** The channel that events of this name belong to. */
export function channelOf<C extends SpokenChannel>(
  channels: readonly C[],
  name: string,
): C | undefined {
  return channels.find(({ names }) => names.includes(name));
}
