import { inLanguage } from '@botrules/core';
import { Observer } from '../admin/observer.js';
import { namesOfSending } from '../config/accounts.js';
import { Forwarder } from '../delivery/forwarder.js';
import { PageLines } from '../delivery/page-lines.js';
import type { WorkingInbox } from '../inbox/working-inbox.js';
import type { Carrier } from '../work/carrier.js';
import { DryCarrier } from '../work/dry-carrier.js';
import { DrySpeech } from '../work/dry-speech.js';
import { linesOfAction } from '../work/lines-of-action.js';
import { LiveCarrier } from '../work/live-carrier.js';
import { PausableCarrier } from '../work/pausable-carrier.js';
import { PauseBook } from '../work/pause-book.js';
import type { WorkObserver } from '../work/work-event.js';
import type { Foundation } from './foundation.js';
import { tellInboxTrouble } from './service-inbox.js';

/** What carries out the steps of events, and who is told of it. */
export interface OutboundParts {
  readonly lines: PageLines;
  readonly forwarder: Forwarder;
  readonly carrier: Carrier;
  /** What operators have paused. */
  readonly pauses: PauseBook;
  readonly observer: WorkObserver;
  /** Says that an event became a dead letter after its steps had ended. */
  readonly buried: (event: string, reason: string) => void;
}

/** Makes ready what calls platforms, handlers and addresses of forwards; in a dry run, what says that it would. */
export function createOutbound(
  foundation: Foundation,
  { store, payloads, pauses: records }: Pick<WorkingInbox, 'store' | 'payloads' | 'pauses'>,
): OutboundParts {
  const { options, config, channels, clock, logger, handlers, metrics, tracing } = foundation;
  const lines = new PageLines(
    {
      clock,
      channels,
      onChange: (page, { open, reason }) =>
        open
          ? logger.error({ page, reason }, 'calls for this page all fail: they are held back')
          : logger.info({ page, reason }, 'calls for this page go out again'),
      onPause(page, { until, reason }) {
        metrics.pagePauses.inc({ page });
        const again = new Date(until).toISOString();
        logger.warn({ page, reason, again }, 'a limit of this page is used up: its calls wait');
      },
    },
    options.config,
  );
  const forwarder = new Forwarder({
    settings: () => config.current.forward,
    attempts: () => config.current.retries.attempts,
    backoff: () => config.current.retries,
    clock,
  });
  const observer = new Observer({
    logger,
    metrics,
    now: () => store.now(),
    personalData: () => config.current.log.personalData,
  });
  const speech = new DrySpeech(observer, (event, action) => {
    const lines = () => linesOfAction(action, event.channel, channels);
    if (options.onDryRun) options.onDryRun(event, inLanguage(options.language, lines));
    else logger.info({ event: event.id, would: lines() }, 'dry run: nothing was sent');
  });
  const carrier = options.config.dryRun
    ? new DryCarrier(channels)
    : new LiveCarrier({
        lines,
        channels,
        forwarder,
        handlers,
        payloads,
        lastHeard: (conversation) => store.lastHeard(conversation),
        clock,
        trace: tracing.trace,
      });
  const pauses = new PauseBook({
    read: () => records.all(),
    channels,
    accounts: () => namesOfSending(config.current, channels),
    clock,
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
  });
  return {
    lines,
    forwarder,
    pauses,
    carrier: new PausableCarrier(carrier, pauses, clock),
    observer: options.config.dryRun ? speech : observer,
    buried: (event, reason) => observer.buried(event, reason),
  };
}
