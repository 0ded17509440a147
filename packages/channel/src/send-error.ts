import type { Failure } from './failure.js';
import type { Signal } from './web.js';
import { wordsOf } from './words.js';

/** No answer that could be read: the network failed, or time was up. */
export class SendError extends Error {
  override readonly name = 'SendError';
  /** Whether time was up, the caller gave up, or the network failed. */
  readonly code: 'timeout' | 'aborted' | 'network';
  /** The call may have been carried out all the same: made again, the person may get the message twice. */
  readonly ambiguous: boolean;

  constructor(code: SendError['code'], message: string, ambiguous: boolean, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.ambiguous = ambiguous;
  }
}

/** The failure of what was thrown in place of an answer: the call is made again; others of the account wait for the network, too. */
export function classifySendError(error: unknown): Failure {
  const ambiguous = error instanceof SendError && error.ambiguous;
  const message = wordsOf(error);
  return { again: 'attempts', scope: 'account', reason: 'no-answer', message, ambiguous };
}

/** Takes secrets out of a text. */
export type Blotter = (text: string) => string;

/** A function that blots these secrets out of a text. */
export function blotter(secrets: readonly (string | undefined)[]): Blotter {
  const hidden = secrets.filter((secret) => secret !== undefined && secret !== '') as string[];
  return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
}

/** Codes of a connection that was never made, so that nothing was sent. */
const neverConnected: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a `fetch` threw, as a `SendError` without a secret in it. */
export function toSendError(
  error: unknown,
  timedOut: boolean,
  signal: Signal | undefined,
  blot: Blotter,
): SendError {
  const root = rootCause(error);
  if (timedOut) {
    return new SendError('timeout', 'The platform did not answer in time.', true, bare(root, blot));
  }
  if (signal?.aborted) return givenUp(true, root, blot);
  const cause = bare(root, blot);
  const message = `The platform could not be reached: ${cause.message}`;
  return new SendError('network', message, !neverConnected.has(cause.code), cause);
}

/** The caller gave a call up, once it had begun or before. */
export function givenUp(begun: boolean, cause: unknown, blot: Blotter): SendError {
  const message = `The call was given up ${begun ? 'before an answer came' : 'before it was made'}.`;
  return new SendError('aborted', message, begun, bare(cause, blot));
}

/** An error of the same words and code and nothing else: what a `fetch` throws may hold the whole request. */
function bare(error: unknown, blot: Blotter): Error & { readonly code?: string } {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  const words = typeof message === 'string' ? message : typeof error === 'string' ? error : '';
  const made = new Error(blot(words === '' ? 'no reason was given' : words));
  return typeof code === 'string' ? Object.assign(made, { code }) : made;
}

/** `fetch failed` says nothing; what it was caused by does. Several attempts (IPv4, IPv6) come as a list. */
function rootCause(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5; depth++) {
    if (root instanceof AggregateError && root.errors.length > 0) root = root.errors[0];
    else if (root instanceof Error && root.cause instanceof Error) root = root.cause;
    else break;
  }
  return root;
}
