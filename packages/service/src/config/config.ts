/** An app whose webhook deliveries are taken. */
export interface App {
  readonly name: string | undefined;
  /** Any of them may have signed; several while one is being replaced. The first proves our own calls. */
  readonly secrets: readonly string[];
}

/** A page that is answered for. */
export interface Page {
  /** `undefined` for the one page whose token came without an id. */
  readonly id: string | undefined;
  readonly token: string;
  /** The name of the app that it belongs to, where the settings say. Deliveries for it are signed by that app alone. */
  readonly app?: string;
  /** The secret that proves to the platform that a call is the app's own. */
  readonly appSecret: string | undefined;
  /** How many calls a second are made for it. */
  readonly sendsPerSecond: number;
}

/** All that is in force, read and checked. Durations are in milliseconds, sizes in bytes. */
export interface Config {
  readonly rules: string;
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly verifyToken: string | undefined;
  readonly apps: readonly App[];
  readonly pages: readonly Page[];
  /** Nothing is sent: it was asked for, or no page has a token. */
  readonly dryRun: boolean;
  readonly inbox: string;
  readonly keepMs: number;
  readonly workers: number;
  readonly leaseMs: number;
  readonly graph: {
    readonly url: string;
    readonly version: string;
    readonly timeoutMs: number;
  };
  readonly retries: {
    readonly attempts: number;
    readonly firstMs: number;
    readonly longestMs: number;
  };
  readonly forward: {
    /** The first signs; the others are given beside it while the receivers change over. */
    readonly secrets: readonly string[];
    readonly allow: readonly string[];
    readonly timeoutMs: number;
  };
  readonly admin: { readonly host: string; readonly port: number };
  readonly log: {
    readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
    readonly personalData: boolean;
  };
  readonly traces: { readonly endpoint: string };
  readonly limits: { readonly body: number; readonly connections: number };
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
