import type { RequestListener } from 'node:http';
import type { Inbox, Logger } from '@botrules/bot';
import type { Account, OperatedChannel } from '@botrules/channel';
import { inTurns, webhook } from '@botrules/koa';
import Koa, { type Context, type Next } from 'koa';
import type { Metrics } from '../admin/metrics.js';
import type { Channels } from '../channels.js';
import { accountsByChannel } from '../config/accounts.js';
import type { Config } from '../config/config.js';
import type { Trace } from '../traces/trace.js';
import { whyNotThisMachine } from '../web/this-machine.js';
import type { Refusals } from './refusals.js';

export interface EdgeParts {
  /** The settings as they are now: secrets may change while the service runs. */
  readonly config: () => Config;
  readonly channels: Channels;
  readonly inbox: Inbox;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly refusals: Refusals;
  readonly trace: Trace;
}

export interface Edge {
  readonly listener: RequestListener;
  /** From now on every delivery is refused, so that the platform sends it again. */
  close(): Promise<void>;
}

/** The side that the world sees: the webhook, and `/healthz` for a load balancer. */
export function createEdge(options: EdgeParts): Edge {
  const { config, channels, metrics, logger, refusals, trace } = options;
  const { path } = config();
  const doors = channels.map((channel) => createDoor(channel, options));
  const doorOf = (at: string) =>
    doors.find((door) => at === door.path || at.startsWith(`${door.path}/`)) ??
    (at === path ? doors[0] : undefined);

  const app = new Koa();
  app.silent = true;
  app.on('error', (error: Error) => {
    // A sender that hangs up before its answer is not our fault.
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') {
      logger.error({ err: error }, 'a request failed');
    }
  });
  app.use(async (ctx, next) => {
    if (ctx.method !== 'POST' || doorOf(ctx.path) === undefined) {
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
    // Compared to the letter: another spelling of the path is another address, both for counting requests and for guarding it.
    const door = doorOf(ctx.path);
    if (door !== undefined) return door.receive(ctx, next);
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
      await Promise.all(doors.map((door) => door.close()));
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

/** Where one channel's deliveries come in. */
interface Door {
  readonly path: string;
  receive(ctx: Context, next: Next): Promise<unknown>;
  close(): Promise<unknown>;
}

function createDoor(channel: OperatedChannel, options: EdgeParts): Door {
  const { config, channels, inbox, logger, metrics, refusals } = options;
  const { path, limits } = config();
  const isFirst = channel === channels[0];
  const own = `${path.replace(/\/$/, '')}/${channel.name}`;
  const accounts = (): readonly Account[] => accountsByChannel(config()).get(channel.name) ?? [];
  const proves = () => accounts().some((account) => account.proves);
  /** The first channel may be tried out before anything is set for it, unless another is served. */
  const isUsed = () =>
    accounts().some((account) => account.proves || account.sends) ||
    (isFirst && accountsByChannel(config()).size === 1);
  const hook = webhook({
    channel,
    accounts,
    inbox,
    path: own,
    bodyLimit: limits.body,
    // The first channel may be tried out without a secret, on this machine.
    allowUnsigned: isFirst && !proves(),
    logger: refusals.quieten(logger),
    otherBots: () => config().human.otherBots,
    onReading({ events, skipped, undelivered = [] }) {
      for (const { event, channel } of events) metrics.events.inc({ kind: event, channel });
      for (const [kind, count] of Object.entries(skipped)) metrics.countSkipped(kind, count);
      for (const { conversation, reason } of undelivered) {
        metrics.undelivered.inc({ channel: conversation.channel, reason });
      }
    },
  });
  const serve = hook.router.routes();
  return {
    path: own,

    async receive(ctx, next) {
      if (!isUsed()) {
        ctx.status = 404;
        ctx.body = { error: `No account of ${channel.name} is set.` };
        return undefined;
      }
      const why = proves() || !isFirst ? undefined : whyNotThisMachine(ctx.req);
      if (why !== undefined) {
        ctx.status = 401;
        const error = `Without an app secret only programs on this machine are served. ${why}`;
        ctx.body = { error };
        return undefined;
      }
      // Nearly all come here, and are answered without asking a router again.
      if (ctx.path === own || ctx.path === path) return hook.respond(ctx);
      return serve(ctx as never, next);
    },

    close: () => hook.close(),
  };
}
