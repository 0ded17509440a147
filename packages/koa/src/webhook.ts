import {
  webhook as createWebhook,
  methodNotAllowed,
  type RawBody,
  type Webhook,
  type WebhookOptions,
} from '@botrules/bot';
import { needOptions, rawBodyOf } from '@botrules/channel';
import Router, { type RouterContext } from '@koa/router';
import bodyParser from 'koa-bodyparser';

/** The options of the webhook of `@botrules/bot`, and where it is mounted. */
export type KoaWebhookOptions = WebhookOptions & {
  /** Where it is mounted; `/webhook` unless given. */
  readonly path?: string | undefined;
};

/** The webhook of `@botrules/bot`, with a router for Koa. */
export interface KoaWebhook extends Webhook {
  /** To mount: `app.use(hook.router.routes())`. */
  readonly router: Router;
}

/** The webhook as a Koa router. Throws `TypeError` for options with which it could not work. */
export function webhook(options: KoaWebhookOptions): KoaWebhook {
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
  router.all(paths, async (ctx) => {
    const { account } = ctx.params as { readonly account?: string };
    const answer =
      ctx.method === 'GET'
        ? hook.handshake(ctx.querystring)
        : ctx.method === 'POST'
          ? await hook.accept((limit) => rawBody(ctx, limit), ctx.headers, { account })
          : methodNotAllowed;
    ctx.status = answer.status;
    ctx.set(answer.headers);
    ctx.body = answer.body;
  });

  /** The bytes as they came, or what somebody before us kept of them; nothing where nobody kept them. */
  async function rawBody(ctx: RouterContext, limit: number): Promise<RawBody> {
    const kept = keptBody(ctx);
    if (kept !== undefined) return kept;
    readBytes ??= bytesReader(limit, types);
    await readBytes(ctx, nothing);
    return ctx.request.rawBody as RawBody;
  }

  return Object.defineProperties({ router }, Object.getOwnPropertyDescriptors(hook)) as KoaWebhook;
}

/** The body as text or bytes, where a host (Firebase, Google Cloud Functions) or a middleware put it. */
function keptBody({ request, req }: RouterContext): RawBody | undefined {
  const { rawBody: ofHost } = req as { readonly rawBody?: unknown };
  return [request.rawBody, ofHost, request.body].map(rawBodyOf).find((body) => body !== undefined);
}

async function nothing(): Promise<void> {}

/**
 * koa-bodyparser, told to take what the platform posts for a text without an encoding: so it minds the limit and the length and
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
