import type { RequestListener } from 'node:http';
import { type Inbox, inTurns, type Logger, webhook } from '@botrules/koa';
import Koa from 'koa';
import type { Config } from './config/config.js';
import type { Metrics } from './metrics.js';
import type { Trace } from './trace.js';

export interface EdgeOptions {
  /** The settings as they are now: secrets may change while the service runs. */
  readonly config: () => Config;
  readonly inbox: Inbox;
  readonly logger: Logger;
  readonly metrics: Metrics;
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
export function createEdge({ config, inbox, logger, metrics, trace, noToken }: EdgeOptions): Edge {
  const { path, limits } = config();
  const hook = webhook({
    inbox,
    path,
    bodyLimit: limits.body,
    verifyToken: () => config().verifyToken ?? noToken,
    appSecrets: secretsOf(config),
    allowUnsigned: config().apps.length === 0,
    logger,
    onReading({ events, skipped }) {
      for (const { event, channel } of events) metrics.events.inc({ kind: event, channel });
      for (const [kind, count] of Object.entries(skipped)) metrics.skipped.inc({ kind }, count);
    },
  });
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
  });
  app.use(hook.router.routes());
  app.use((ctx) => {
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cache-Control', 'no-store');
    if (ctx.path === '/healthz' && (ctx.method === 'GET' || ctx.method === 'HEAD')) {
      ctx.body = 'ok\n';
      return;
    }
    ctx.status = 404;
    ctx.body = { error: `The webhook is at ${path}.` };
  });
  return {
    listener: inTurns(app.callback()),
    async close() {
      await hook.close();
    },
  };
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
