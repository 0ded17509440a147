import { channelOf } from '@botrules/channel';
import { sendingAccounts } from '../config/accounts.js';
import { Flow } from '../flow/flow.js';
import type { FlowStore } from '../inbox/model/flow-store.js';
import type { Foundation } from './foundation.js';
import { createMinds } from './minds.js';
import type { OutboundParts } from './outbound.js';
import type { RulesInForce } from './rules-in-force.js';
import { tellInboxTrouble } from './service-inbox.js';

/** Makes the engine: it takes deliveries, decides their events by the rules, and has the steps carried out. */
export function createEngine(
  foundation: Foundation,
  store: FlowStore,
  rules: RulesInForce,
  { carrier, observer, lines }: OutboundParts,
): Flow {
  const { options, config, channels, clock, logger, metrics, refusals, tracing } = foundation;
  return new Flow({
    store,
    minds: createMinds(foundation, rules, lines),
    carrier,
    observer,
    clock,
    trace: tracing.trace,
    workers: options.config.workers,
    accounts: () => sendingAccounts(config.current, channels).length,
    answerWithinMs: (channel) => channelOf(channels, channel)?.inbound.answerWithinMs,
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
    onRepeats(count) {
      metrics.repeats.inc(count);
      logger.info({ repeats: count }, 'came again, and was passed over');
    },
    onOverload() {
      metrics.overloads.inc();
      refusals.warn(
        'more comes than can be written down: deliveries are turned away, and sent again',
      );
    },
  });
}
