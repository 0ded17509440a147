import { lookup as systemLookup } from 'node:dns/promises';
import { type Agent as HttpAgent, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface SafePostOptions {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly timeoutMs: number;
  /** Hosts, with or without a port, that may be in a private network. */
  readonly allow: readonly string[];
  readonly agents?: { readonly http: HttpAgent; readonly https: HttpAgent };
  /** Finds the addresses of a host name. */
  readonly lookup?: (host: string) => Promise<readonly Address[]>;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** The address leads into a private network, and nobody allowed it by name. */
export class PrivateAddressError extends Error {
  readonly code = 'private-address';
  override readonly name = 'PrivateAddressError';
}

/**
 * Posts to an address that came out of a rule, and so in part from the person who wrote to the bot. The host is looked
 * up once, all its addresses must be public, and the connection goes to one of those, never to one that a second
 * look-up gives. Redirects are answers like any other. Nothing of the answer's body is kept.
 */
export async function safePost(address: string, options: SafePostOptions): Promise<PostAnswer> {
  const { headers, body, timeoutMs, allow, agents } = options;
  const url = new URL(address);
  const signal = AbortSignal.timeout(timeoutMs);
  const late = new Error(`No answer within ${timeoutMs} ms.`);
  const addresses = await Promise.race([
    resolve(url, allow, options.lookup ?? lookUp),
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(late))),
  ]);
  return new Promise((resolvePost, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: pinned(addresses),
        signal,
        ...(agents && { agent: secure ? agents.https : agents.http }),
      },
      (response) => {
        const { statusCode = 0, headers: answered } = response;
        resolvePost({ status: statusCode, retryAfter: answered['retry-after'] });
        // Read to its end, so that the connection can be used again, but not for ever.
        let read = 0;
        response.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > 65_536) response.destroy();
        });
        response.on('error', () => {});
      },
    );
    request.on('error', (error) => {
      reject(signal.aborted ? late : error);
    });
    request.end(body);
  });
}

/** The addresses that a URL's host has. Rejects if one of them is private and the host is not allowed. */
async function resolve(
  url: URL,
  allow: readonly string[],
  lookup: NonNullable<SafePostOptions['lookup']>,
): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = ipaddr.isValid(host);
  const addresses = literal
    ? [{ address: host, family: host.includes(':') ? 6 : 4 }]
    : await lookup(host);
  if (allow.includes(url.hostname) || allow.includes(host) || allow.includes(url.host)) {
    return addresses;
  }
  if (addresses.some(({ address }) => !isPublic(address))) {
    throw new PrivateAddressError(
      `"${url.host}" is in a private network; add it to forward.allow if that is meant.`,
    );
  }
  return addresses;
}

function lookUp(host: string): Promise<readonly Address[]> {
  return systemLookup(host, { all: true });
}

/** Whether an address is one of the public internet: not this machine, this network, a metadata service or a tunnel to them. */
export function isPublic(address: string): boolean {
  try {
    // An IPv4 address written as IPv6 is judged as IPv4.
    return ipaddr.process(address).range() === 'unicast';
  } catch {
    return false;
  }
}

function pinned(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new Error('The host has no address.'), '', 0);
    else if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}
