import type { Json } from '@botrules/core';
import type { Account } from './account.js';

/** What a person does, for the sandbox to play. */
export interface Click {
  /** The account that it is done to, by its id. */
  readonly page: string;
  /** The id that tells it from others; a new one each time unless given. */
  readonly id?: string | undefined;
  /** Who does it, by the platform's id. */
  readonly person: string;
  /** The payload of a button, or of a quick reply; a typed text has none. */
  readonly payload?: string | undefined;
  /** The words on the button. */
  readonly title?: string | undefined;
  /** Words that are typed in place of a click. */
  readonly text?: string | undefined;
  /** Whether a quick reply is tapped, not a button. */
  readonly quickReply?: boolean | undefined;
  /** The `ref` of the link or ad that the person came by. */
  readonly ref?: string | undefined;
  /** Where that was: `ADS`, `SHORTLINK`. */
  readonly source?: string | undefined;
  /** The id of the ad. */
  readonly adId?: string | undefined;
  /** The person adds the bot, or lets it write again, in place of a click. */
  readonly added?: boolean | undefined;
  /** The person blocks the bot, in place of a click: what is sent to them from then on is refused. */
  readonly blocked?: boolean | undefined;
  /** The id of the group in which it is done; the person's own chat unless given. */
  readonly group?: string | undefined;
}

/** A post as the platform makes it. */
export interface PlatformPost {
  /** Headers that the platform adds, by their names in small letters. */
  readonly headers: { readonly [name: string]: string };
  /** The body as it is signed. */
  readonly body: string;
}

/** One refusal of the platform, as its documents have it. */
export interface PlatformError {
  /** What the platform calls it. */
  readonly code: number;
  /** What it calls it in detail. */
  readonly subcode?: number;
  /** Its words. */
  readonly message: string;
  /** The HTTP status that it comes with. */
  readonly status: number;
  /** The token is dead: whatever is asked with it is refused, not only what is sent to people. */
  readonly ofToken?: boolean;
}

/** A call as the sandbox shows it. */
export interface ShownCall {
  /** `messages`, `pass_thread_control`, … */
  readonly path: string;
  /** The JSON that was posted. */
  readonly body: { readonly [key: string]: Json };
  /** The refusal that it was answered with. */
  readonly refused?: PlatformError | undefined;
  /** It was taken and nobody saw it: the person blocked the bot, which the platform does not tell. */
  readonly dropped?: boolean | undefined;
}

/** One call that reached the sandbox. */
export interface SandboxCall extends ShownCall {
  /** The account in the address; `me` where the token says which. */
  readonly page: string;
  /** Whose call it was. */
  readonly token: string;
}

/** The parts of a `URL` that tell calls apart. */
export interface CalledUrl {
  /** The path, without the query. */
  readonly pathname: string;
  /** The query. */
  readonly searchParams: { get(name: string): string | null };
}

/** A request to the stand-in for a platform's API. */
export interface StandInRequest {
  /** Such as `POST`. */
  readonly method: string;
  /** Where it went. */
  readonly url: CalledUrl;
  /** The bearer token of its header, where it has one. */
  readonly bearer: string | undefined;
  /** Another header by its name in small letters, where they are known. */
  readonly header?: (name: string) => string | undefined;
  /** The JSON of its body, where that is an object; of a form its fields, each a text. */
  readonly body: { readonly [key: string]: Json } | undefined;
}

/** What the stand-in answers. */
export interface StandInAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** Headers beside the content type, such as `Retry-After`. */
  readonly headers?: { readonly [name: string]: string };
  /** The JSON. */
  readonly body: object;
}

/** What a request to the stand-in is: a call of a bot, or something else, which is answered at once. */
export type StandInReading =
  | { readonly answer: StandInAnswer }
  | {
      readonly call: Omit<SandboxCall, 'refused'>;
      /** Whom it is to, by the platform's id. */
      readonly person: string | undefined;
      /** What the platform itself would find wrong with it. */
      readonly wrong: PlatformError | undefined;
    };

/** Stands in for a platform's API. */
export interface StandIn {
  /** Tells what a request is. */
  read(request: StandInRequest): StandInReading;
  /** The answer to a call that the platform takes. */
  accept(call: Omit<SandboxCall, 'refused'>): StandInAnswer;
  /** The answer to a call that the platform refuses. */
  refuse(error: PlatformError): StandInAnswer;
}

/** What the sandbox shows of a call. */
export interface CallShown {
  /** Whom it is to. */
  readonly person: string;
  /** What they see of it. */
  readonly lines: readonly string[];
  /** More is sure to follow. */
  readonly typing?: boolean;
}

/** How a platform looks from outside. */
export interface ChannelSandbox<A extends Account = Account> {
  /** The API's name, in a sentence: `the Graph API`. */
  readonly api: string;
  /** The environment variables with which a service takes the stand-in at this address for the platform. */
  environment(url: string): { readonly [name: string]: string };
  /** What the platform posts to the webhook when a person does that; proved as the account has it, where it can. */
  post(click: Click, account: A | undefined, now: number): PlatformPost;
  /** What a person can do besides a click, words and a link; nothing more unless given. */
  readonly plays?: readonly ('added' | 'blocked' | 'group')[];
  /** The name of the refusal of what is sent to a person who blocked the bot; it is taken and not shown unless given. */
  readonly blockedError?: string;
  /** The names of the refusals that it knows. */
  readonly errors: readonly string[];
  /** The refusal of this name; `undefined` if it cannot be one. */
  error(name: string): PlatformError | undefined;
  /** A stand-in of its own, in which nothing has happened yet. */
  standIn(): StandIn;
  /** What to show of a call. */
  show(call: ShownCall): CallShown;
}
