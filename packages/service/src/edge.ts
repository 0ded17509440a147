import type { RequestListener } from 'node:http';
import type { Inbox, Logger } from '@botrules/bot';
import { inTurns, webhook } from '@botrules/koa';
import Koa, { type Context, type Next } from 'koa';
import type { Config } from './config/config.js';
import type { Metrics } from './metrics.js';
import type { Refusals } from './refusals.js';
import { whyNotThisMachine } from './this-machine.js';
import type { Trace } from './trace.js';

export interface EdgeOptions {
  /** The settings as they are now: secrets may change while the service runs. */
  readonly config: () => Config;
  readonly inbox: Inbox;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly refusals: Refusals;
  readonly trace: Trace;
  /** What nobody can guess, in place of a verify token that is not set. */
  readonly noToken: string;
}

export interface Edge {
  readonly listener: RequestListener;
  /** From now on every delivery is refused, so that the platform sends it again. */
  close(): Promise<void>;
}

/** The side that the world sees: the webhook, and `/healthz` for a load balancer. */
export function createEdge(options: EdgeOptions): Edge {
  const { config, inbox, logger, metrics, refusals, trace, noToken } = options;
  const { path, limits } = config();
  const hook = webhook({
    inbox,
    path,
    bodyLimit: limits.body,
    verifyToken: () => config().verifyToken ?? noToken,
    appSecrets: secretsOf(config),
    pageSecrets: pageSecretsOf(config),
    allowUnsigned: config().apps.length === 0,
    logger: refusals.quieten(logger),
    onReading({ events, skipped }) {
      for (const { event, channel } of events) metrics.events.inc({ kind: event, channel });
      for (const [kind, count] of Object.entries(skipped)) metrics.countSkipped(kind, count);
    },
  });
  const serveWebhook = hook.router.routes();

  /** Without an app secret nothing proves who posted; then only programs on this machine may. */
  async function receive(ctx: Context, next: Next): Promise<unknown> {
    const why = config().apps.length === 0 ? whyNotThisMachine(ctx.req) : undefined;
    if (why === undefined) return serveWebhook(ctx as never, next);
    ctx.status = 401;
    ctx.body = {
      error: `Without an app secret only programs on this machine are served. ${why}`,
    };
    return undefined;
  }

  const app = new Koa();
  app.silent = true;
  app.on('error', (error: Error) => {
    // A sender that hangs up before its answer is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') {
      logger.error({ err: error }, 'a request failed');
    }
  });
  app.use(async (ctx, next) => {
    if (ctx.path !== path || ctx.method !== 'POST') {
      await next();
    } else {
      const began = performance.now();
      await trace('delivery', {}, async (span) => {
        await next();
        span.set('http.response.status_code', ctx.status);
      });
      metrics.answerSeconds.observe((performance.now() - began) / 1000);
      if (ctx.status === 401) metrics.badSignatures.inc();
    }
    metrics.answers.inc({ status: ctx.status });
    if (ctx.status >= 400) refusals.note(ctx.status, ctx.method, ctx.path, errorOf(ctx.body));
  });
  app.use(async (ctx, next) => {
    // To the letter: another spelling of the path is another address, for whoever counts and for whoever guards it.
    if (ctx.path === path) return receive(ctx, next);
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cache-Control', 'no-store');
    if (ctx.path === '/healthz' && (ctx.method === 'GET' || ctx.method === 'HEAD')) {
      ctx.body = 'ok\n';
      return undefined;
    }
    ctx.status = 404;
    ctx.body = { error: `The webhook is at ${path}.` };
    return undefined;
  });
  return {
    listener: inTurns(app.callback()),
    async close() {
      await hook.close();
    },
  };
}

/** Why a request was refused, from the answer that says so. */
function errorOf(body: unknown): string {
  try {
    const { error } = (typeof body === 'string' ? JSON.parse(body) : body) as { error?: unknown };
    return typeof error === 'string' ? error : '';
  } catch {
    return '';
  }
}

/** The secrets in force, put together anew only where the settings are new. */
function secretsOf(config: () => Config): () => readonly string[] {
  let known: Config | undefined;
  let secrets: readonly string[] = [];
  return () => {
    const now = config();
    if (now !== known) {
      known = now;
      secrets = now.apps.flatMap((app) => app.secrets);
    }
    return secrets;
  };
}

/** The secrets of the app that a page names, put together anew only where the settings are new. */
function pageSecretsOf(
  config: () => Config,
): (page: string | undefined) => readonly string[] | undefined {
  let known: Config | undefined;
  const secrets = new Map<string | undefined, readonly string[]>();
  return (page) => {
    const now = config();
    if (now !== known) {
      known = now;
      secrets.clear();
      for (const { id, app } of now.pages) {
        if (app !== undefined) {
          secrets.set(id, now.apps.find(({ name }) => name === app)?.secrets ?? []);
        }
      }
    }
    return secrets.get(page);
  };
}
