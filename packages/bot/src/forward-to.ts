import {
  createDeadline,
  type Fetch,
  kindOfValue,
  needOptions,
  type Secrets,
} from '@botrules/channel';
import type { Forward } from './act.js';
import { type Current, currentSecrets } from './current.js';
import { forwardBody } from './forward-body.js';

/** How events are forwarded. */
export interface ForwardOptions {
  /** What receivers check the signature with: a text, `whsec_` and base64 or the key itself; several are all used. */
  readonly secret: Current<Secrets>;
  /** How long a post may take, in milliseconds: 10,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** What makes the requests: the global `fetch` unless given. */
  readonly fetch?: Fetch | undefined;
}

/**
 * Carries out the `forward` of rules as the service does: posts the event and the decision as JSON, signed by the
 * Standard Webhooks specification (https://www.standardwebhooks.com), so that any receiver by it can check them. Posts
 * once, and rejects if that was not taken; every post of one step of one event has the same `webhook-id`.
 *
 * Posts to whatever address the rules name, also in private networks: have the rules written by people you trust.
 *
 * Throws `TypeError` for a secret that cannot be right.
 */
export function forwardTo(options: ForwardOptions): Forward {
  needOptions('forwardTo', options);
  const { timeoutMs = 10_000 } = options;
  const request = options.fetch ?? fetch;
  const secretsNow = currentSecrets(options.secret, 'secret');
  if (typeof options.secret !== 'function') for (const secret of secretsNow()) keyBytes(secret);
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new TypeError(
      `timeoutMs is ${typeof timeoutMs === 'number' ? timeoutMs : kindOfValue(timeoutMs)}. Give milliseconds as a number, such as 10000.`,
    );
  }

  return async ({ url, decision, step, signal }) => {
    const index = decision.steps.indexOf(step);
    const body = forwardBody(decision, index);
    const headers = await signForward({
      secrets: secretsNow(),
      name: `${decision.event.id ?? body}/${index}`,
      body,
      at: Date.now(),
    });
    const { host } = new URL(url);
    const deadline = createDeadline(timeoutMs, signal);
    try {
      const response = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        // What is signed for one receiver is not for another.
        redirect: 'manual',
        signal: deadline.signal,
      });
      // Its body is not wanted, and left unread it would keep the connection from being used again.
      await response.body?.cancel();
      if (response.ok) return;
      const redirected = response.type === 'opaqueredirect' || response.status < 400;
      throw new Error(
        `${host} answered ${redirected ? 'with a redirect, which is not followed' : response.status}`,
      );
    } catch (error) {
      if (deadline.timedOut) throw new Error(`${host} did not answer within ${timeoutMs} ms`);
      throw error;
    } finally {
      deadline.end();
    }
  };
}

/** What is to be signed. */
export interface ForwardToSign {
  /** Each gives a signature of its own. */
  readonly secrets: readonly string[];
  /** The same for each attempt at one step of one event. */
  readonly name: string;
  /** The very text that is posted. */
  readonly body: string;
  /** When it is sent, in milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** The headers by which a receiver tells that a forwarded event is ours, and whether it had it before. */
export async function signForward({
  secrets,
  name,
  body,
  at,
}: ForwardToSign): Promise<{ readonly [header: string]: string }> {
  // A hash, since an id must have no full stop in it.
  const id = `msg_${base64(await crypto.subtle.digest('SHA-256', encoder.encode(name)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
  const seconds = String(Math.floor(at / 1000));
  const signed = encoder.encode(`${id}.${seconds}.${body}`);
  const signatures = secrets.map(async (secret) => {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', keyBytes(secret), algorithm, false, ['sign']);
    return `v1,${base64(await crypto.subtle.sign('HMAC', key, signed))}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': (await Promise.all(signatures)).join(' '),
  };
}

const encoder = new TextEncoder();

/** `whsec_…` is base64, as the specification has it; any other text is the key itself. */
function keyBytes(secret: string): Uint8Array<ArrayBuffer> {
  const [, encoded] = /^whsec_(.*)$/s.exec(secret) ?? [];
  if (encoded === undefined) return encoder.encode(secret);
  const right = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) && encoded.length % 4 === 0;
  if (!right)
    throw new TypeError('The secret begins with "whsec_", and what follows is not base64.');
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
