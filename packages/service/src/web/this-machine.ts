import type { IncomingMessage } from 'node:http';
import { say } from '@botrules/core/tooling';
import { isLoopback } from '../config/config.js';

/** Headers in which proxies say where a request came from; each proxy has names of its own. */
const passedOn =
  /^(?:forwarded|via|cdn-loop|x-forwarded(?:-.+)?|x-original-.+|(?:x-)?real-ip|.+-connecting-ip|.*client-ip|x-envoy-.+|x-amzn-trace-id|x-cloud-trace-context|x-azure-.+|cf-.+|fly-.+|x-vercel-.+|ngrok-.+|tailscale-.+)$/i;

/**
 * Why a request did not come from a program on this machine, as a sentence; `undefined` if nothing shows that it
 * did not. A proxy on this machine connects from here, too: it is known by what it says of the request, or by the
 * name that the request was for.
 */
export function whyNotThisMachine(request: IncomingMessage): string | undefined {
  const { remoteAddress } = request.socket;
  if (!isLoopback(remoteAddress?.replace(/^::ffff:/i, '') ?? '')) {
    return say`It came from another machine.`;
  }
  const header = Object.keys(request.headers).find((name) => passedOn.test(name));
  if (header !== undefined) return say`A proxy passed it on.`;
  if (!isLocalName(request.headers.host)) return say`It was for another host than this machine.`;
  return undefined;
}

/**
 * Why a request to an address of this machine was not made by a program on it, `undefined` if nothing shows that it
 * was not: a web page that makes its name lead here, or that posts across sites, is recognized by what the browser adds.
 */
export function whyNotLocal({ headers }: IncomingMessage): string | undefined {
  if (!isLocalName(headers.host)) return 'This address answers to the names of this machine alone.';
  const { origin } = headers;
  const own = origin === undefined || (URL.canParse(origin) && isLocalName(new URL(origin).host));
  const site = headers['sec-fetch-site'];
  if (own && (site === undefined || site === 'same-origin' || site === 'none')) return undefined;
  return 'This address does not answer web pages.';
}

/** Whether a `Host` header names this machine itself, by whatever port. A web page elsewhere cannot make it so. */
export function isLocalName(host: string | undefined): boolean {
  if (host === undefined) return false;
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host.toLowerCase()) ?? [];
  const name = bracketed ?? plain ?? '';
  return isLoopback(name) || /^(?:[\w-]+\.)*localhost\.?$/.test(name);
}
