import { get, type Reason } from '@botrules/channel';

/**
 * Whether the same call may be made again: `never`; `once`; `few`: a handful of times with growing pauses;
 * `later`: once a limit has passed or a thread is free, `retryAfterMs` where the platform says when.
 */
export type Retry = 'never' | 'once' | 'few' | 'later';

interface ErrorMeaning {
  readonly reason: Reason;
  readonly retry: Retry;
}

/** The platform refused a call. Its message has neither the page's token nor its proof. */
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

  constructor(message: string, fields: GraphErrorFields) {
    super(message);
    this.code = fields.code;
    this.subcode = fields.subcode;
    this.status = fields.status;
    this.retryAfterMs = fields.retryAfterMs;
    this.traceId = fields.traceId;
    const { reason, retry } = judge(fields);
    this.reason = reason;
    this.retry = retry;
    this.ambiguous = saysNothing(fields);
  }

  /** The page's token is dead: stop its calls and alert. */
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
  clean: (text: string) => string,
): GraphError | undefined {
  const error = get(body, 'error');
  if (typeof error !== 'object' || error === null) return undefined;
  const code = integer(get(error, 'code')) ?? 0;
  const subcode = integer(get(error, 'error_subcode'));
  const traceId = get(error, 'fbtrace_id');
  const words = get(error, 'message');
  const message = typeof words === 'string' && words !== '' ? clean(words) : 'No message.';
  const codes = subcode === undefined ? `${code}` : `${code}, ${subcode}`;
  return new GraphError(`The platform refused the call (${codes}): ${message}`, {
    code,
    subcode,
    status,
    retryAfterMs,
    traceId: typeof traceId === 'string' ? traceId : undefined,
    transient: get(error, 'is_transient') === true,
  });
}

/** An answer that fails without the platform's JSON, as a proxy before it gives. */
export function statusError(status: number, retryAfterMs: number | undefined): GraphError {
  return new GraphError(`The platform answered ${status} without saying why.`, {
    code: 0,
    subcode: undefined,
    status,
    retryAfterMs,
    traceId: undefined,
    transient: false,
  });
}

function integer(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

/**
 * The platform's page of error codes; what to do is a reading of it. First by code and subcode, then by the
 * subcode alone (some are told as either), then by the code.
 */
const verdicts: ReadonlyMap<string, ErrorMeaning> = new Map(
  Object.entries({
    'temporary few': '1 2 1200',
    'rate-limit later': '4 17 32 613 80001 80002 80006 613-2018338 613-2534040',
    'bad-request never': '100 100-33 4-2018354 9-2018352 613-1893016',
    'not-permitted never': '3 10 200 200-2018028 2-2018344',
    'window-closed never': '10-2018278 10-2534022 10-2018065',
    'page-restricted never': '2022 10-1893063',
    'person-unreachable never': '551 551-1545041 200-1545041 10-2018108 100-2018001 100-2534014',
    'attachment once': '100-2018008 100-2018047 100-2018294',
    'not-thread-owner never': '100-2534037 100-2018300 2018300 2534037',
    'not-thread-owner later': '2018321 100-2018321',
    'token-dead never': '190',
  }).flatMap(([verdict, codes]) => {
    const [reason, retry] = verdict.split(' ') as [Reason, Retry];
    return codes.split(' ').map((code) => [code, { reason, retry }] as const);
  }),
);

/**
 * A server or a gateway broke off without the platform's words (500, 502), or waited in vain (504): what stands behind it
 * may have taken the call. 503 says that nobody did.
 */
function saysNothing({ code, status, transient }: GraphErrorFields): boolean {
  if (status === 504) return true;
  return code === 0 && !transient && status >= 500 && status !== 503;
}

function judge(fields: GraphErrorFields): ErrorMeaning {
  const { code, subcode, status, transient } = fields;
  const known =
    verdicts.get(`${code}-${subcode}`) ?? verdicts.get(`${subcode}`) ?? verdicts.get(`${code}`);
  if (known !== undefined) return known;
  if (transient || status >= 500) {
    return { reason: 'temporary', retry: saysNothing(fields) ? 'once' : 'few' };
  }
  if (status === 429) return { reason: 'rate-limit', retry: 'later' };
  return { reason: 'unknown', retry: 'never' };
}
