import { createEngine } from './parts/engine.js';
import { type Foundation, layFoundation } from './parts/foundation.js';
import { followSettings } from './parts/new-settings.js';
import { createOutbound } from './parts/outbound.js';
import { RulesInForce } from './parts/rules-in-force.js';
import { startServers } from './parts/servers.js';
import { closeInbox, openServiceInbox, startPruning } from './parts/service-inbox.js';
import type { ServiceOptions } from './parts/service-options.js';
import { urlOf } from './web/web-server.js';

/** A service that runs. */
export interface Service {
  /** Where the webhook is: `http://127.0.0.1:3000/webhook`. */
  readonly webhookUrl: string;
  /** Where health and metrics are: `http://127.0.0.1:9464`. */
  readonly adminUrl: string;
  /** Routes that the rules name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /** Reads rules and settings anew. Resolves when what is right of them is in force. */
  reload(): Promise<void>;
  /** Takes no more, lets what runs end, and says whether all of it ended within `withinMs` milliseconds. */
  close(withinMs?: number): Promise<boolean>;
}

/**
 * Starts a service: opens the inbox, begins to work on what waits in it, then listens. Rejects where the inbox
 * cannot be written or an address is taken, and leaves nothing running then.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const foundation = await layFoundation(options);
  const { config, clock, handlers, refusals, tracing } = foundation;

  // It begins.
  const inbox = await openServiceInbox(foundation);
  const rules = new RulesInForce(foundation);
  const outbound = createOutbound(foundation, inbox.store);
  const flow = createEngine(foundation, inbox.store, rules, outbound);
  const { web, adminWeb, edge, readiness } = await startServers(
    foundation,
    inbox,
    flow,
    outbound.lines,
  ).catch(async (error: unknown) => {
    await inbox.store.close();
    throw error;
  });
  flow.start();
  warnOfMissingSecret(foundation);
  const stopPruning = startPruning(foundation, inbox);

  // It runs, and changes while it does.
  followSettings(foundation, rules, flow, outbound.lines);
  rules.warnOfForwards();
  const service: Service = {
    webhookUrl: `${urlOf(web)}${options.config.path}`,
    adminUrl: urlOf(adminWeb),
    missingHandlers: rules.routes.filter((route) => !handlers.has(route)),

    async reload() {
      await Promise.all([rules.reload(), config.reload()]);
    },

    // It ends.
    async close(withinMs = 10_000) {
      readiness.stop();
      stopPruning();
      const end = Promise.all([
        edge.close().then(() => web.close()),
        flow.stop(),
        rules.close(),
        config.close(),
      ]);
      const inTime = await Promise.race([
        end.then(() => true),
        clock.wait(withinMs).then(() => false),
      ]);
      outbound.forwarder.close();
      refusals.close();
      await adminWeb.close();
      // What still runs would only write to it; what it does not write is found begun at the next start.
      await closeInbox(foundation, inbox);
      await Promise.race([tracing.close().catch(() => {}), clock.wait(1000)]);
      return inTime;
    },
  };
  if (options.watch !== false) {
    try {
      await Promise.all([rules.watch(), config.watch()]);
    } catch (error) {
      await service.close();
      throw error;
    }
  }
  return service;
}

function warnOfMissingSecret({ options, logger }: Foundation): void {
  const { apps, pages, dryRun } = options.config;
  if (apps.length > 0 || pages.length === 0 || dryRun) return;
  const message =
    'no app secret is set: posts without a signature are taken from programs on this machine';
  logger.warn({}, message);
}
