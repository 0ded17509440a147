import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request is held against before a route sees it. */
export interface Guard {
  /** The port that is listened on. */
  readonly port: number;
  /** Names beside those of this machine under which the Studio may be opened. */
  readonly allowedHosts: readonly string[];
  /** The key with which people may read and write. */
  readonly token: string;
}

/** The parts of a request that are looked at. */
export interface GuardedRequest {
  readonly method: string;
  /** The target as it was sent, such as `/api/workspace?x=1`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 421;
  readonly message: string;
  readonly hint: string;
}

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Whether a request may be answered. Every request is asked here first.
 *
 * @returns why not, or `undefined` if it may
 */
export function refuse(request: GuardedRequest, guard: Guard): Refusal | undefined {
  const { method, url, headers } = request;
  if (!url.startsWith('/')) {
    return {
      status: 400,
      message: 'The address of the request is not a path.',
      hint: 'Open the address that "botrules studio" printed.',
    };
  }
  // What stops DNS rebinding: there a foreign name leads here, and Origin and Host agree.
  if (!isOurs(headers.host, guard)) {
    return {
      status: 421,
      message: `This server does not answer for ${JSON.stringify(headers.host ?? '')}.`,
      hint: 'Open the address that "botrules studio" printed, or start it with --allow-host.',
    };
  }
  if (isForeign(request)) {
    return {
      status: 403,
      message: 'This was asked by a page of another site.',
      hint: 'Open the address that "botrules studio" printed.',
    };
  }
  if (!url.startsWith('/api/') || url === '/api/session') return undefined;
  const given = headers['x-studio-token'] ?? (safe.has(method) ? tokenInQuery(url) : undefined);
  if (typeof given === 'string' && isSame(given, guard.token)) return undefined;
  return {
    status: 401,
    message: 'The key is missing or wrong.',
    hint: 'Open the address that "botrules studio" printed, as a whole.',
  };
}

function isOurs(host: string | undefined, { port, allowedHosts }: Guard): boolean {
  if (host === undefined) return false;
  const given = host.toLowerCase();
  const local = ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  return (
    local.includes(given) ||
    allowedHosts.some((name) => {
      const allowed = name.toLowerCase();
      return given === allowed || given.replace(/:\d+$/, '') === allowed;
    })
  );
}

function isForeign({ method, url, headers }: GuardedRequest): boolean {
  const site = headers['sec-fetch-site'];
  // Who follows a link to the page, such as one in a terminal that is a web page, has the key or sees nothing.
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && !url.startsWith('/api/');
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit) return true;
  const { origin, host } = headers;
  if (origin === undefined || safe.has(method)) return false;
  return origin !== `http://${host}` && origin !== `https://${host}`;
}

function tokenInQuery(url: string): string | undefined {
  return new URL(url, 'http://localhost').searchParams.get('t') ?? undefined;
}

/** Whether two secrets are the same, in a time that does not show how much of them is the same. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
