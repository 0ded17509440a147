import type { Account } from '../account.js';
import type { Secrets } from '../secrets.js';

/** An account of a platform that is spoken to by the Graph API, or an app that posts for several of them. */
export interface GraphAccount extends Account {
  /** What lets it send: its access token. */
  readonly token?: string | undefined;
  /** Proves to the platform that a call is the app's own. */
  readonly appSecret?: string | undefined;
  /** Any of them may have signed a delivery. */
  readonly appSecrets: readonly string[];
  /** Of those, the ones that may sign the events of an account; any may where there are none for it. */
  readonly secretsOf?: ((account: string | undefined) => Secrets | undefined) | undefined;
  /** What a handshake must bring: one of them. */
  readonly verifyTokens: readonly string[];
  /** Where its calls go; the platform's own address unless given. */
  readonly graph?: GraphSettings | undefined;
}

/** Where the Graph API is. */
export interface GraphSettings {
  /** Its address without the version: `https://graph.facebook.com`. */
  readonly url: string;
  /** Its version: `v26.0`. */
  readonly version: string;
  /** How long a call may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** Where the Graph API is unless given. */
export const defaultGraph: GraphSettings = {
  url: 'https://graph.facebook.com',
  version: 'v26.0',
  timeoutMs: 10_000,
};

/** The name of the API, in a sentence. */
export const graphApi = /* say */ 'the Graph API';
