import type { Account } from '@botrules/channel';

/** An app whose webhook deliveries are taken. */
export interface App {
  /** The name by which pages refer to it. */
  readonly name: string | undefined;
  /** Any of them may have signed; several while one is being replaced. The first proves our own calls. */
  readonly secrets: readonly string[];
}

/** A page that is answered for. */
export interface Page {
  /** `undefined` for the one page whose token came without an id. */
  readonly id: string | undefined;
  /** Its access token. */
  readonly token: string;
  /** The name of the app that it belongs to, where the settings say. Deliveries for it are signed by that app alone. */
  readonly app?: string;
  /** The secret that proves to the platform that a call is the app's own. */
  readonly appSecret: string | undefined;
  /** How many calls a second are made for it. */
  readonly sendsPerSecond: number;
}

/** The operator's desk. */
export interface DeskSettings {
  /** The password that lets people in; absent where only programs on this machine reach it. */
  readonly password?: string | undefined;
  /** Names by which it is reached, besides those of this machine. */
  readonly hosts: readonly string[];
  /** Whether ids and words of people are shown. */
  readonly personalData: boolean;
}

/** All settings in force, read and checked. Durations are in milliseconds, sizes in bytes. */
export interface Config {
  /** The file or folder of rules. */
  readonly rules: string;
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 is any that is free. */
  readonly port: number;
  /** Where the webhook is: `/webhook`. */
  readonly path: string;
  /** What the platform's handshake must bring. */
  readonly verifyToken: string | undefined;
  /** The apps whose deliveries are taken. */
  readonly apps: readonly App[];
  /** The pages that are answered for. */
  readonly pages: readonly Page[];
  /** The accounts that stand under `channels`, by the channel's name. */
  readonly channels?: { readonly [channel: string]: readonly Account[] } | undefined;
  /** Whether nothing is sent: that was asked for, or no page has a token. */
  readonly dryRun: boolean;
  /** Where events are kept: a file, a `postgres://` address, or `memory`. */
  readonly inbox: string;
  /** How long events are kept. */
  readonly keepMs: number;
  /** What is remembered of people. */
  readonly memory: {
    /** How long after a person did something it is forgotten. */
    readonly forgetAfterMs: number;
  };
  /** When a person of the page is taken to be talking. */
  readonly human: {
    /** How long after their last word. */
    readonly forMs: number;
    /** Apps that write for the page without a person. */
    readonly otherBots: readonly string[];
  };
  /** How many calls may be under way at once. */
  readonly workers: number;
  /** How long a process that died holds up its conversations. */
  readonly leaseMs: number;
  /** The Graph API, or what stands in for it. */
  readonly graph: {
    /** Its address, without the version. */
    readonly url: string;
    /** Its version: `v26.0`. */
    readonly version: string;
    /** How long an answer is waited for. */
    readonly timeoutMs: number;
  };
  /** How calls that fail are made again. */
  readonly retries: {
    /** How often a call is made before its event is a dead letter. */
    readonly attempts: number;
    /** The pause after the first failure; each one doubles. */
    readonly firstMs: number;
    /** The longest pause between two attempts. */
    readonly longestMs: number;
  };
  /** How events are forwarded. */
  readonly forward: {
    /** All of them sign; there are several while the receivers change over. */
    readonly secrets: readonly string[];
    /** Hosts in a private network that may be forwarded to. */
    readonly allow: readonly string[];
    /** How long an answer is waited for. */
    readonly timeoutMs: number;
  };
  /** Where health and metrics are. */
  readonly admin: {
    /** Their address. */
    readonly host: string;
    /** Their port; 0 is any that is free. */
    readonly port: number;
    /** The operator's desk; absent where it is off. */
    readonly desk?: DeskSettings | undefined;
  };
  /** What is logged. */
  readonly log: {
    /** The lowest level that is logged. */
    readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
    /** Whether ids and words of people are logged, too. */
    readonly personalData: boolean;
  };
  /** Where traces go by OTLP over HTTP; empty for nowhere. */
  readonly traces: { readonly endpoint: string };
  /** How big a body, and how many connections, are taken. */
  readonly limits: { readonly body: number; readonly connections: number };
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
