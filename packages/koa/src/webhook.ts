import type { IncomingMessage } from 'node:http';
import {
  webhook as createWebhook,
  methodNotAllowed,
  type RawBody,
  type Webhook,
  type WebhookOptions,
} from '@botrules/bot';
import { type Account, needOptions, rawBodyOf } from '@botrules/channel';
import Router, { type RouterContext } from '@koa/router';
import bodyParser from 'koa-bodyparser';

/** The options of the webhook of `@botrules/bot`, and where it is mounted. */
export type KoaWebhookOptions<A extends Account = Account> = WebhookOptions<A> & {
  /** Where it is mounted; `/webhook` unless given. */
  readonly path?: string | undefined;
};

/** The webhook of `@botrules/bot`, with a router for Koa. */
export interface KoaWebhook extends Webhook {
  /** To mount: `app.use(hook.router.routes())`. */
  readonly router: Router;
  /** Answers a request that an app has routed by itself; `account` is what its address names. */
  respond(ctx: WebhookContext, account?: string): Promise<void>;
}

/** What the webhook needs of Koa's context. */
export type WebhookContext = Pick<
  RouterContext,
  'method' | 'querystring' | 'headers' | 'req' | 'status' | 'set' | 'body'
> & { readonly request: object };

/** The webhook as a Koa router. Throws `TypeError` for options with which it could not work. */
export function webhook<A extends Account>(options: KoaWebhookOptions<A>): KoaWebhook {
  needOptions('webhook', options);
  const { path = '/webhook', ...rest } = options;
  if (typeof path !== 'string' || !path.startsWith('/')) {
    throw new TypeError('path is not the path of an address. Give one that begins with "/".');
  }
  const hook = createWebhook(rest);
  const router = new Router();
  const types = ('channel' in options && options.channel.inbound.contentTypes) || [
    'application/json',
  ];
  let readBytes: ReturnType<typeof bytesReader> | undefined;

  // The address may name the account, for platforms whose deliveries do not.
  const paths = 'channel' in options ? [path, `${path.replace(/\/$/, '')}/:account`] : path;
  router.all(paths, (ctx) => respond(ctx, (ctx.params as { readonly account?: string }).account));

  async function respond(ctx: WebhookContext, account?: string): Promise<void> {
    const answer =
      ctx.method === 'GET'
        ? hook.handshake(ctx.querystring)
        : ctx.method === 'POST'
          ? await hook.accept((limit) => rawBody(ctx, limit), ctx.headers, { account })
          : methodNotAllowed;
    ctx.status = answer.status;
    ctx.set(answer.headers);
    ctx.body = answer.body;
  }

  /** The bytes as they came, or what somebody before us kept of them; nothing if nobody kept them. */
  async function rawBody(ctx: WebhookContext, limit: number): Promise<RawBody> {
    const kept = keptBody(ctx);
    if (kept !== undefined) return kept;
    const bytes = arrivedBody(ctx.req, limit) ?? (await awaitedBody(ctx, limit));
    const request: KeptBodies = ctx.request;
    request.rawBody ??= bytes;
    request.body ??= bytes;
    return bytes as RawBody;
  }

  /** What an app says to its own parsers, or has put in the place of the body, does not keep this one from reading. */
  async function awaitedBody({ req, request }: WebhookContext, limit: number): Promise<unknown> {
    if (req.errored) throw Object.assign(new Error('The sender went away.'), { status: 400 });
    if ((request as KeptBodies).body !== undefined && !req.readable) return undefined;
    const ours: KeptBodies = Object.create(request, { rawBody: place, body: place });
    readBytes ??= bytesReader(limit, types);
    await readBytes({ req, request: ours } as RouterContext, nothing);
    return ours.rawBody;
  }

  return Object.defineProperties(
    { router, respond },
    Object.getOwnPropertyDescriptors(hook),
  ) as KoaWebhook;
}

/** Where hosts and middleware put a body. */
interface KeptBodies {
  rawBody?: unknown;
  body?: unknown;
}

/** A property that is to be filled. */
const place: PropertyDescriptor = { value: undefined, writable: true };

/** The body as text or bytes, where a host (Firebase, Google Cloud Functions) or a middleware put it. */
function keptBody({ request, req }: WebhookContext): RawBody | undefined {
  const { rawBody: ofHost } = req as KeptBodies;
  const { rawBody, body } = request as KeptBodies;
  return [rawBody, ofHost, body].map(rawBodyOf).find((body) => body !== undefined);
}

/**
 * The bytes of a body of which all has come and nobody has read anything, as nearly always behind `inTurns`. To wait for it, as
 * `koa-bodyparser` does, takes a dozen listeners and promises. A body with anything out of the ordinary is left to that.
 */
function arrivedBody(req: IncomingMessage, limit: number): Uint8Array | undefined {
  const { complete, readableFlowing, readableDidRead, readableEncoding, readableLength } = req;
  if (!complete || readableFlowing !== null || readableDidRead || readableEncoding !== null)
    return undefined;
  const { 'content-length': length = readableLength } = req.headers;
  if (readableLength === 0 || readableLength > limit || Number(length) !== readableLength)
    return undefined;
  return req.read();
}

async function nothing(): Promise<void> {}

/**
 * koa-bodyparser, set to treat what the platform posts as a text without an encoding: so it checks the limit and the length and
 * keeps the bytes exactly as they came in `rawBody`, which is what the signature is over (its own JSON reading
 * keeps them as decoded text only), and the body is parsed once, later, without losing a digit of an id.
 */
function bytesReader(limit: number, types: readonly string[]) {
  return bodyParser({
    enableTypes: ['text'],
    extendTypes: { text: [...types] },
    textLimit: String(limit),
    encoding: null,
  } as bodyParser.Options);
}
