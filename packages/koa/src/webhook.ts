import {
  type Webhook as BotWebhook,
  type WebhookOptions as BotWebhookOptions,
  webhook as createWebhook,
  methodNotAllowed,
  type RawBody,
} from '@botrules/bot';
import Router, { type RouterContext } from '@koa/router';
import bodyParser from 'koa-bodyparser';

export type WebhookOptions = BotWebhookOptions & {
  /** Where it is mounted; `/webhook` unless given. */
  readonly path?: string;
};

export interface Webhook extends BotWebhook {
  /** To mount: `app.use(hook.router.routes())`. */
  readonly router: Router;
}

/** The webhook as a Koa router. Throws `TypeError` for options with which it could not work. */
export function webhook(options: WebhookOptions): Webhook {
  const { path = '/webhook', bodyLimit = 3 * 1024 * 1024 } = options;
  const hook = createWebhook({ ...options, bodyLimit });
  const readBytes = bytesReader(bodyLimit);
  const router = new Router();

  router.all(path, async (ctx) => {
    const answer =
      ctx.method === 'GET'
        ? hook.handshake(ctx.querystring)
        : ctx.method === 'POST'
          ? await hook.accept(() => rawBody(ctx), ctx.headers)
          : methodNotAllowed;
    ctx.status = answer.status;
    ctx.set(answer.headers);
    ctx.body = answer.body;
  });

  /** The bytes as they came, or what a parser before us kept of them; nothing where it kept nothing. */
  async function rawBody(ctx: RouterContext): Promise<RawBody> {
    await readBytes(ctx, nothing);
    return ctx.request.rawBody as RawBody;
  }

  return Object.defineProperties({ router }, Object.getOwnPropertyDescriptors(hook)) as Webhook;
}

async function nothing(): Promise<void> {}

/**
 * koa-bodyparser, told to take JSON for a text without an encoding: so it minds the limit and the length and
 * keeps the bytes exactly as they came in `rawBody`, which is what the signature is over (its own JSON reading
 * keeps them as decoded text only), and the body is parsed once, later, without losing a digit of an id.
 */
function bytesReader(limit: number) {
  return bodyParser({
    enableTypes: ['text'],
    extendTypes: { text: ['application/json'] },
    textLimit: String(limit),
    encoding: null,
  } as bodyParser.Options);
}
