import type { Reason } from '../failure.js';
import { get } from '../parse-body.js';
import type { Blotter } from '../send-error.js';

/**
 * Whether the same call may be made again: `never`; `once`; `few`: a handful of times with growing pauses;
 * `later`: once a limit has passed or a thread is free, `retryAfterMs` where the platform says when.
 */
export type Retry = 'never' | 'once' | 'few' | 'later';

/** What a code of the platform says. */
export interface ErrorMeaning {
  /** What is wrong, in one of a few words. */
  readonly reason: Reason;
  /** Whether the call may be made again, and when. */
  readonly retry: Retry;
}

/** By `CODE-SUBCODE`, a subcode alone (some are told as either), or a code. */
export type ErrorMeanings = ReadonlyMap<string, ErrorMeaning>;

/** The platform refused a call. Its message has neither the account's token nor its proof. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  /** The platform's `code`; 0 where its answer had none. */
  readonly code: number;
  /** The platform's `error_subcode`. */
  readonly subcode: number | undefined;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What is wrong, in one of a few words. */
  readonly reason: Reason;
  /** Whether the call may be made again, and when. */
  readonly retry: Retry;
  /** How long the platform asks to wait, where it does. */
  readonly retryAfterMs: number | undefined;
  /** `fbtrace_id`: what the platform's support asks for. */
  readonly traceId: string | undefined;
  /** The call may have been carried out all the same: made again, the person may get the message twice. */
  readonly ambiguous: boolean;

  constructor(message: string, fields: GraphErrorFields, meanings: ErrorMeanings) {
    super(message);
    this.code = fields.code;
    this.subcode = fields.subcode;
    this.status = fields.status;
    this.retryAfterMs = fields.retryAfterMs;
    this.traceId = fields.traceId;
    const { reason, retry } = judge(fields, meanings);
    this.reason = reason;
    this.retry = retry;
    this.ambiguous = saysNothing(fields);
  }

  /** The account's token is dead: stop its calls and alert. */
  get tokenDead(): boolean {
    return this.reason === 'token-dead';
  }

  /** This person cannot be reached: do not call again for them. */
  get personUnreachable(): boolean {
    return this.reason === 'person-unreachable';
  }
}

interface GraphErrorFields {
  readonly code: number;
  readonly subcode: number | undefined;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly traceId: string | undefined;
  /** The platform's own `is_transient`. */
  readonly transient: boolean;
}

/**
 * The error in an answer of the Graph API, or `undefined` if it has none. `clean` takes secrets out of a text:
 * the platform's words on a malformed token quote it.
 */
export function readGraphError(
  body: unknown,
  status: number,
  retryAfterMs: number | undefined,
  clean: Blotter,
  meanings: ErrorMeanings,
): GraphError | undefined {
  const error = get(body, 'error');
  if (typeof error !== 'object' || error === null) return undefined;
  const given = integer(get(error, 'code'));
  const code = given ?? 0;
  const subcode = integer(get(error, 'error_subcode'));
  const traceId = get(error, 'fbtrace_id');
  const words = get(error, 'message');
  const details = get(get(error, 'error_data'), 'details');
  const said = typeof words === 'string' && words !== '' ? words : 'No message.';
  const message = clean(typeof details === 'string' ? `${said}: ${details}` : said);
  const codes = subcode === undefined ? `${code}` : `${code}, ${subcode}`;
  const fields = {
    code,
    subcode,
    status,
    retryAfterMs,
    traceId: typeof traceId === 'string' ? traceId : undefined,
    transient: get(error, 'is_transient') === true,
  };
  const told = `The platform refused the call (${codes}): ${message}`;
  // One of the codes is 0; a missing code must not be taken for it.
  return new GraphError(told, fields, given === undefined ? noMeanings : meanings);
}

/** An answer that fails without the platform's JSON, as a proxy in front of it gives. */
export function statusError(status: number, retryAfterMs: number | undefined): GraphError {
  const nothing = { code: 0, subcode: undefined, traceId: undefined, transient: false };
  const said = `The platform answered ${status} without saying why.`;
  return new GraphError(said, { ...nothing, status, retryAfterMs }, noMeanings);
}

const noMeanings: ErrorMeanings = new Map();

function integer(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

/** The platform's codes by what they say: `{ 'rate-limit later': '4 17 100-33' }`, a code by itself or with its subcode. */
export function readMeanings(table: { readonly [meaning: string]: string }): ErrorMeanings {
  return new Map(
    Object.entries(table).flatMap(([meaning, codes]) => {
      const [reason, retry] = meaning.split(' ') as [Reason, Retry];
      return codes.split(' ').map((code) => [code, { reason, retry }] as const);
    }),
  );
}

/**
 * A server or a gateway broke off without the platform's words (500, 502), or waited in vain (504): what stands behind it
 * may have taken the call. 503 says that nobody did.
 */
function saysNothing({ code, status, transient }: GraphErrorFields): boolean {
  if (status === 504) return true;
  return code === 0 && !transient && status >= 500 && status !== 503;
}

function judge(fields: GraphErrorFields, meanings: ErrorMeanings): ErrorMeaning {
  const { code, subcode, status, transient } = fields;
  const known =
    meanings.get(`${code}-${subcode}`) ?? meanings.get(`${subcode}`) ?? meanings.get(`${code}`);
  if (known !== undefined) return known;
  if (transient || status >= 500) {
    return { reason: 'temporary', retry: saysNothing(fields) ? 'once' : 'few' };
  }
  if (status === 429) return { reason: 'rate-limit', retry: 'later' };
  return { reason: 'unknown', retry: 'never' };
}
