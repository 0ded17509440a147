import { type Delivery, withPayload } from '@botrules/bot';
import { isPayloadKey, type PayloadStore } from '@botrules/channel';
import { createAdmin } from '../admin/admin.js';
import { Readiness } from '../admin/readiness.js';
import { namesOfSending } from '../config/accounts.js';
import { isLoopback } from '../config/config.js';
import type { PageLines } from '../delivery/page-lines.js';
import type { DeskListener } from '../desk/desk-listener.js';
import { createEdge, type Edge } from '../edge/edge.js';
import { type Flow, OverloadError } from '../flow/flow.js';
import { keyOf } from '../inbox/model/key.js';
import type { WorkingInbox } from '../inbox/working-inbox.js';
import { listen } from '../web/listen.js';
import type { WebServer } from '../web/web-server.js';
import type { UndeliveredMessages } from '../work/undelivered.js';
import type { Foundation } from './foundation.js';
import { tellingTrouble } from './service-inbox.js';

/** The server for platforms and the server for operators. */
export interface Servers {
  readonly web: WebServer;
  readonly adminWeb: WebServer;
  readonly edge: Edge;
  readonly readiness: Readiness;
}

/** A delivery with the payloads that its taps stand for. */
function withPayloads(
  foundation: Foundation,
  store: PayloadStore,
  delivery: Delivery,
): Delivery | Promise<Delivery> {
  if (!delivery.events.some(({ payload }) => isPayloadKey(payload))) return delivery;
  const found = Promise.all(delivery.events.map((event) => withPayload(store, event)));
  return tellingTrouble(foundation, 'looking up what was tapped', found).then((events) => ({
    ...delivery,
    events,
  }));
}

/** Starts both servers, or neither: rejects if an address is taken. */
export async function startServers(
  foundation: Foundation,
  { store, records, payloads }: WorkingInbox,
  flow: Flow,
  undelivered: UndeliveredMessages,
  lines: PageLines,
  desk: DeskListener | undefined,
): Promise<Servers> {
  const { options, config, channels, clock, logger, metrics, refusals, tracing } = foundation;
  const readiness = new Readiness({ probe: () => records.probe(), clock });
  /** Hands a delivery to the inbox, and notes for `/readyz` whether it was taken. */
  const taking = async (handOver: () => Promise<void>) => {
    try {
      await handOver();
    } catch (error) {
      if (!(error instanceof OverloadError)) readiness.refused(error);
      throw error;
    }
    readiness.took();
  };
  metrics.watch({
    counts: () => records.counts(),
    pages: () => namesOfSending(config.current, channels),
    stoppedPages: () => lines.stopped(),
    now: () => store.now(),
  });
  const edge = createEdge({
    config: () => config.current,
    channels,
    inbox: {
      accept(delivery) {
        tracing.brought(delivery.events.map(({ id }) => keyOf(id!)));
        return taking(async () => flow.accept(await withPayloads(foundation, payloads, delivery)));
      },
      undelivered: (messages) =>
        taking(() =>
          tellingTrouble(
            foundation,
            'writing down what was not delivered',
            undelivered.note(messages),
          ),
        ),
    },
    logger,
    metrics,
    refusals,
    trace: tracing.trace,
  });
  const admin = createAdmin({
    metrics,
    local: isLoopback(options.config.admin.host),
    unready: () => readiness.unready(),
    desk,
  });
  const { web, adminWeb } = await listen(options.config, {
    web: {
      listener: edge.listener,
      connections: options.config.limits.connections,
      onUnreadable(status, reason) {
        metrics.answers.inc({ status });
        refusals.note(status, 'POST', '', `it could not be read: ${reason}`);
      },
      onFull() {
        metrics.connectionsClosed.inc();
        refusals.warn(
          'there are too many connections: the one that was silent for longest is closed',
        );
      },
    },
    admin: { listener: admin },
    onTrouble: (error) => logger.error({ err: error }, 'a connection could not be taken'),
  });
  return { web, adminWeb, edge, readiness };
}
