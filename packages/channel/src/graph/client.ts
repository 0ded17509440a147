import { askPlatform, type PlatformAnswer } from '../ask-platform.js';
import { hmacSha256 } from '../hmac.js';
import { kindOfValue, readSecrets, type Secrets } from '../secrets.js';
import { blotter } from '../send-error.js';
import type { Fetch, Signal } from '../web.js';
import { defaultGraph } from './account.js';
import { type ErrorMeanings, readGraphError, statusError } from './graph-error.js';
import { readPause } from './usage.js';

/** Whose calls are made, and how. */
export interface GraphClientOptions {
  /** The account's access token. */
  readonly accessToken: string;
  /** With it each call proves that it comes from the app (`appsecret_proof`). Of several the first proves it. */
  readonly appSecret?: Secrets | undefined;
  /** `https://graph.facebook.com` unless given. */
  readonly graphUrl?: string | undefined;
  /** `v26.0` unless given. */
  readonly version?: string | undefined;
  /** How long a call may take, in milliseconds: 10,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
}

/** A request to the Graph API. */
export interface GraphRequest {
  /** `POST` where there is a body, else `GET`, unless given. */
  readonly method?: string;
  /** Parameters of the address. */
  readonly query?: { readonly [name: string]: string };
  /** What is posted as JSON; without it the request is a GET. */
  readonly body?: object | undefined;
  /** Gives the call up when it is aborted. */
  readonly signal?: Signal | undefined;
}

/** What the Graph API answered. */
export interface GraphReply {
  /** As `JSON.parse` has it; `undefined` where the answer was none. */
  readonly json: unknown;
  /** The call went through, and the platform wants a pause before the next, in milliseconds. */
  readonly pauseMs: number | undefined;
}

/**
 * Asks for a path below the version (`me`, `PAGE/messages`). Throws `GraphError` where the platform refuses and `SendError`
 * where no answer came that could be read. Neither has a secret in it.
 */
export type GraphClient = (path: string, request?: GraphRequest) => Promise<GraphReply>;

/** What a timer can hold. */
const longestTimeoutMs = 2 ** 31 - 1;

/**
 * A way to ask the Graph API for one account. Throws `TypeError` for a token, secret, address or version that cannot be right.
 *
 * @param meanings what the platform's codes say
 * @param whose what the token belongs to, for the message where it is missing: `page`
 */
export function createGraphClient(
  options: GraphClientOptions,
  meanings: ErrorMeanings,
  whose: string,
): GraphClient {
  const { accessToken, timeoutMs = defaultGraph.timeoutMs } = options;
  if (typeof accessToken !== 'string') {
    throw new TypeError(
      `accessToken is ${kindOfValue(accessToken)}. Give the ${whose}'s access token.`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    throw new TypeError('accessToken is empty or has characters that no token has.');
  }
  const appSecrets =
    options.appSecret === undefined ? [] : readSecrets(options.appSecret, 'appSecret');
  if (!(typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= longestTimeoutMs)) {
    throw new TypeError(
      `timeoutMs is ${typeof timeoutMs === 'number' ? timeoutMs : kindOfValue(timeoutMs)}. Give milliseconds as a number, such as 10000.`,
    );
  }
  const base = versionUrl(options);
  const [appSecret] = appSecrets;
  const proof = appSecret === undefined ? undefined : hmacSha256(appSecret, accessToken);
  const secrets = [accessToken, proof, ...appSecrets];
  const clean = blotter(secrets);
  // Not in the address, as the platform's samples have it: addresses are printed and logged.
  const headers = { authorization: `Bearer ${accessToken}` };

  function readReply({ json, status, header }: PlatformAnswer): GraphReply {
    const pauseMs = readPause({ get: header });
    const error = readGraphError(json, status, pauseMs, clean, meanings);
    if (error !== undefined) throw error;
    if (status < 200 || status > 299) throw statusError(status, pauseMs);
    return { json, pauseMs };
  }

  return async (path, { method, query = {}, body, signal } = {}) => {
    const url = new URL(`${base}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (proof !== undefined) url.searchParams.set('appsecret_proof', proof);
    const { fetch } = options;
    const request = { fetch, method, headers, body, timeoutMs, signal, secrets };
    return readReply(await askPlatform(url, request));
  };
}

function versionUrl({ graphUrl, version = defaultGraph.version }: GraphClientOptions): string {
  const base = String(graphUrl ?? defaultGraph.url);
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) {
    throw new TypeError(`"${base}" is not the address of a Graph API.`);
  }
  if (!/^v\d+\.\d+$/.test(version)) {
    throw new TypeError(`"${version}" is not a version of the Graph API, such as v26.0.`);
  }
  return `${base.replace(/\/+$/, '')}/${version}`;
}
