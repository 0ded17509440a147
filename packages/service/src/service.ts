import { createDesk } from './parts/desk.js';
import { createEngine } from './parts/engine.js';
import { closeFoundation, type Foundation, layFoundation } from './parts/foundation.js';
import { followSettings } from './parts/new-settings.js';
import { Opened } from './parts/opened.js';
import { createOutbound } from './parts/outbound.js';
import { goOn } from './parts/resumed.js';
import { RulesInForce } from './parts/rules-in-force.js';
import { startServers } from './parts/servers.js';
import {
  closeInbox,
  openServiceInbox,
  startPruning,
  startUndelivered,
} from './parts/service-inbox.js';
import { needConfig, type ServiceOptions } from './parts/service-options.js';
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
  /** Takes no more events and lets work under way end; resolves to whether it ended within `withinMs` milliseconds. */
  close(withinMs?: number): Promise<boolean>;
}

/**
 * Starts a service: opens the inbox, listens, then works on what waits in the inbox. Rejects if the inbox cannot be
 * written or an address is taken, and leaves nothing open then.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const opened = new Opened();
  try {
    return await start(options, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function start(options: ServiceOptions, opened: Opened): Promise<Service> {
  needConfig(options);
  const foundation = await layFoundation(options);
  opened.add(() => closeFoundation(foundation));
  const { config, clock, handlers } = foundation;

  // It begins.
  const inbox = await openServiceInbox(foundation);
  opened.add(() => closeInbox(foundation, inbox));
  const rules = new RulesInForce(foundation);
  opened.add(() => Promise.all([rules.close(), config.close()]));
  const outbound = createOutbound(foundation, inbox);
  opened.add(() => outbound.forwarder.close());
  const flow = createEngine(foundation, inbox.store, rules, outbound);
  const undelivered = startUndelivered(foundation, inbox, outbound);
  opened.add(() => undelivered.stop());
  const { lines, pauses } = outbound;
  pauses.onResume = (resumed) => goOn(foundation, flow, resumed);
  await pauses.start();
  opened.add(() => pauses.stop());
  const desk = await createDesk(foundation, inbox, rules, lines, pauses);
  opened.add(() => desk?.close());
  const servers = await startServers(foundation, inbox, flow, undelivered, lines, desk);
  const { web, adminWeb, edge, readiness } = servers;
  opened.add(() => Promise.all([edge.close().then(() => web.close()), adminWeb.close()]));
  flow.start();
  opened.add(() => Promise.race([flow.stop(), clock.wait(10_000)]));
  warnOfMissingSecret(foundation);
  const stopPruning = startPruning(foundation, inbox);
  opened.add(stopPruning);

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
        undelivered.stop(),
        pauses.stop(),
        rules.close(),
        config.close(),
      ]);
      const inTime = await Promise.race([
        end.then(() => true),
        clock.wait(withinMs).then(() => false),
      ]);
      outbound.forwarder.close();
      desk?.close();
      await adminWeb.close();
      // Work that still runs could only write to it; a step whose end it does not write is found begun at the next start.
      await closeInbox(foundation, inbox);
      await closeFoundation(foundation);
      return inTime;
    },
  };
  if (options.watch !== false) await Promise.all([rules.watch(), config.watch()]);
  return service;
}

function warnOfMissingSecret({ options, logger }: Foundation): void {
  const { apps, pages, dryRun } = options.config;
  if (apps.length > 0 || pages.length === 0 || dryRun) return;
  const message =
    'no app secret is set: posts without a signature are taken from programs on this machine';
  logger.warn({}, message);
}
