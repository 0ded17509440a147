import { type Answer, get, type RawRequest, textAnswer } from '@botrules/channel';
import type { SlackAccount } from '../account.js';
import { verify } from './verify.js';

/** Both questions are short, and a delivery that is longer need not be looked at. */
const longest = 4096;

const letterP = 0x70;
const utf8 = new TextDecoder();

/**
 * Answers the two questions that the platform asks of an address: `url_verification`, which is signed, and `ssl_check`,
 * which is not and wants nothing done.
 */
export function answer(request: RawRequest, accounts: readonly SlackAccount[]): Answer | undefined {
  const { method, body } = request;
  if (method !== 'POST' || body.length > longest) return undefined;
  const first = typeof body === 'string' ? body.charCodeAt(0) : body[0];
  // Most of what comes is a form that begins with "payload=".
  if (first === letterP) return undefined;
  const text = typeof body === 'string' ? body : utf8.decode(body);
  if (/(?:^|&)ssl_check=1(?:&|$)/.test(text)) {
    const form = new URLSearchParams(text);
    return form.has('payload') || form.has('command') ? undefined : textAnswer('');
  }
  if (!text.includes('url_verification')) return undefined;
  const challenge = challengeOf(text);
  if (challenge === undefined || !verify(request, accounts).ok) return undefined;
  const plain = textAnswer(JSON.stringify({ challenge }));
  return { ...plain, headers: { ...plain.headers, 'Content-Type': 'application/json' } };
}

function challengeOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const challenge = get(value, 'challenge');
    const isAsked = get(value, 'type') === 'url_verification' && typeof challenge === 'string';
    return isAsked ? challenge : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a delivery: empty, since people see what stands in it; a menu that loads gets an empty list of options. */
export function received({ skipped }: { readonly skipped: object }): Answer {
  if (!Object.hasOwn(skipped, 'block_suggestion')) return nothing;
  return {
    ...nothing,
    headers: { ...nothing.headers, 'Content-Type': 'application/json' },
    body: '{"options":[]}',
  };
}

const nothing = textAnswer('');
