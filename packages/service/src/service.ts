import {
  type Handlers,
  type HandlersOfRoutes,
  type Logger,
  type MessageFirstLogger,
  readHandlers,
  readLogger,
} from '@botrules/bot';
import { type Checked, createRouter, type Event, type RuleSet } from '@botrules/core';
import { createAdmin } from './admin/admin.js';
import { Metrics } from './admin/metrics.js';
import { Observer } from './admin/observer.js';
import { Readiness } from './admin/readiness.js';
import { type Channels, channels as listed } from './channels.js';
import { type Clock, forwardTime, systemClock } from './clock.js';
import { namesOfSending } from './config/accounts.js';
import { type Config, isLoopback } from './config/config.js';
import { LiveConfig } from './config/live-config.js';
import type { ConfigReading } from './config/read-config.js';
import { Forwarder } from './delivery/forwarder.js';
import { PageLines } from './delivery/page-lines.js';
import { longestPauseMs } from './delivery/pause.js';
import { createEdge } from './edge/edge.js';
import { Refusals } from './edge/refusals.js';
import { Flow, OverloadError } from './flow/flow.js';
import { openToWrite } from './inbox/inbox-trouble.js';
import { keyOf } from './inbox/model/key.js';
import { keepPruning } from './inbox/records/prune.js';
import { openWorkingInbox, type WorkingInbox } from './inbox/working-inbox.js';
import { fromHere } from './rules/from-here.js';
import { LiveRules } from './rules/live-rules.js';
import { ThreadedRules } from './rules/threaded-rules.js';
import { makeForwardSecret } from './rules/unsigned-forwards.js';
import { startTracing } from './traces/otel.js';
import { listen } from './web/listen.js';
import { urlOf } from './web/web-server.js';
import { errorOf } from './words.js';
import { DryCarrier } from './work/dry-carrier.js';
import { DrySpeech } from './work/dry-speech.js';
import { linesOfAction } from './work/lines-of-action.js';
import { LiveCarrier } from './work/live-carrier.js';

/** What a service is started with. */
export interface ServiceOptions {
  /** All settings, as `readConfig` gives them. */
  readonly config: Config;
  /** The rules to begin with, loaded and found right. */
  readonly ruleSet: RuleSet;
  /**
   * Reads the rules anew, where they do not come from `config.rules`. It is called by `reload` alone: only files are
   * watched. May throw or reject: the rules stay as they are then.
   */
  readonly readRules?: () => Checked<RuleSet> | Promise<Checked<RuleSet>>;
  /** Told of everything that happens, such as `pino()` or `console`. */
  readonly logger: Logger | MessageFirstLogger;
  /** Handlers in code, by the route that the rules name. */
  readonly handlers?: Handlers | HandlersOfRoutes;
  /** Where the settings are read from, so that secrets can be replaced while the service runs. */
  readonly readConfig?: () => Promise<ConfigReading>;
  /** Whether to look for changes of rules and settings on the disk; yes unless said. */
  readonly watch?: boolean;
  /** Told what a dry run would have sent, as lines for a person. Logged where nobody is told. */
  readonly onDryRun?: (event: Event, lines: readonly string[]) => void;
  /** Told what wrong rules or settings were refused for, beside the log. */
  readonly onRefused?: (checked: Checked<unknown>) => void;
  /** Time and chance; the system's unless given. */
  readonly clock?: Clock;
  /** The channels that it speaks; by default all that are listed. */
  readonly channels?: Channels;
  /** How the inbox is opened; as the settings say, unless given. */
  readonly openInbox?: typeof openWorkingInbox;
}

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
  const { ruleSet, clock = systemClock, openInbox = openWorkingInbox, channels = listed } = options;
  const logger = readLogger(options.logger);
  const handlers = readHandlers(options.handlers ?? {});
  const config = new LiveConfig(options.config, options.readConfig);
  const metrics = new Metrics();
  const time = forwardTime(clock);
  const {
    trace,
    brought,
    close: closeTracing,
  } = await startTracing(options.config.traces.endpoint, (error) =>
    logger.warn({ err: error }, 'traces cannot be sent to the collector'),
  );
  const onTrouble = (error: unknown, doing: string) => {
    metrics.storeTroubles.inc();
    logger.error({ err: errorOf(error) }, `trouble with the inbox while ${doing}`);
  };
  const inbox = await openToWrite(openInbox, options.config.inbox, {
    now: time.now,
    notBefore: time.notBefore,
    steady: () => clock.steady(),
    leaseMs: options.config.leaseMs,
    onTrouble,
    onLost: (error) => logger.warn({ err: error }, 'a connection to the inbox broke'),
  });
  const { store, records } = inbox;

  // ── Rules ─────────────────────────────────────────────────────────────────────────────────────────

  const { readRules } = options;
  const reader = new ThreadedRules(fromHere(options.config.rules));
  const rules = new LiveRules(
    {
      load: async (inForce) =>
        readRules === undefined
          ? reader.load(inForce)
          : { checked: await readRules(), prints: new Map() },
      compile: createRouter,
      onTrouble: (error) => logger.error({ err: error }, 'the rules could not be read'),
      onReload({ outcome, rules, checked }) {
        metrics.reloads.inc({ what: 'rules', outcome });
        metrics.setRules(rules.version);
        if (outcome === 'swapped') {
          logger.info({ version: rules.version }, 'new rules are in force');
          warnOfForwards();
        }
        if (outcome !== 'refused') return;
        logRefusal('the new rules are wrong, the old ones stay in force', checked);
      },
    },
    ruleSet,
  );
  metrics.setRules(rules.current.version);

  function logRefusal(message: string, checked: Checked<unknown>): void {
    logger.error({ errors: errorsOf(checked) }, message);
    options.onRefused?.(checked);
  }

  // ── Work ──────────────────────────────────────────────────────────────────────────────────────────

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
    const lines = linesOfAction(action, event.channel, channels);
    if (options.onDryRun) options.onDryRun(event, lines);
    else logger.info({ event: event.id, would: lines }, 'dry run: nothing was sent');
  });
  const carrier = options.config.dryRun
    ? new DryCarrier(channels)
    : new LiveCarrier({
        lines,
        channels,
        forwarder,
        handlers,
        lastHeard: (conversation) => store.lastHeard(conversation),
        clock,
        trace,
      });

  const flow = new Flow({
    store,
    decide(event) {
      const { router, version } = rules.current;
      const { timestamp } = event;
      const isAsked = router.asksForAge && timestamp !== undefined;
      const aged = isAsked ? { ...event, age: Math.max(0, clock.now() - timestamp) } : event;
      return { decision: router.route(aged), version };
    },
    carrier,
    observer: options.config.dryRun ? speech : observer,
    clock,
    trace,
    workers: options.config.workers,
    accounts: () => namesOfSending(config.current, channels).length,
    onTrouble,
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

  // ── The two servers ───────────────────────────────────────────────────────────────────────────────

  const readiness = new Readiness({ probe: () => records.probe(), clock });
  metrics.watch({
    counts: () => records.counts(),
    pages: () => namesOfSending(config.current, channels),
    stoppedPages: () => lines.stopped(),
    now: () => store.now(),
  });
  const refusals = new Refusals(logger, clock);
  const edge = createEdge({
    config: () => config.current,
    channels,
    inbox: {
      async accept(delivery) {
        brought(delivery.events.map(({ id }) => keyOf(id!)));
        try {
          await flow.accept(delivery);
        } catch (error) {
          if (!(error instanceof OverloadError)) {
            readiness.refused(error);
            metrics.storeTroubles.inc();
          }
          throw error;
        }
        readiness.took();
      },
    },
    logger,
    metrics,
    refusals,
    trace,
  });
  const admin = createAdmin({
    metrics,
    local: isLoopback(options.config.admin.host),
    unready: () => readiness.unready(),
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
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  flow.start();
  if (
    options.config.apps.length === 0 &&
    options.config.pages.length > 0 &&
    !options.config.dryRun
  ) {
    const message =
      'no app secret is set: posts without a signature are taken from programs on this machine';
    logger.warn({}, message);
  }
  const stopPruning = keepPruning({
    records,
    keepMs: () => config.current.keepMs,
    furthestMs: () => Math.max(longestPauseMs, config.current.retries.longestMs) + 60_000,
    clock,
    logger,
  });

  // ── Changes while it runs ─────────────────────────────────────────────────────────────────────────

  config.onTrouble = (error) => logger.error({ err: error }, 'the settings could not be read');
  config.onReload = ({ outcome, checked, needRestart }) => {
    metrics.reloads.inc({ what: 'settings', outcome });
    if (outcome === 'refused') {
      logRefusal('the new settings are wrong, the old ones stay in force', checked);
    } else if (outcome === 'swapped') {
      for (const page of lines.update(config.current)) {
        void flow
          .hurry(page)
          .catch((error: unknown) =>
            logger.warn({ err: error }, 'what waited for a page waits on'),
          );
      }
      logger.info({}, 'new settings are in force');
      warnOfForwards();
      if (needRestart.length > 0) {
        logger.warn({ keys: needRestart }, 'these settings count from the next start on');
      }
    }
  };

  function warnOfForwards(): void {
    const { forwards = [] } = rules.current.router;
    if (forwards.length === 0 || config.current.forward.secrets.length > 0) return;
    const named = forwards.map(({ name, file, line }) => `${name} (${file}:${line})`);
    logger.warn(
      { rules: named },
      `these rules forward and no secret is set to sign it: each such event becomes a dead letter. ${makeForwardSecret}`,
    );
  }
  warnOfForwards();

  const service: Service = {
    webhookUrl: `${urlOf(web)}${options.config.path}`,
    adminUrl: urlOf(adminWeb),
    missingHandlers: rules.current.router.routes.filter((route) => !handlers.has(route)),

    async reload() {
      await Promise.all([rules.reload(), config.reload()]);
    },

    async close(withinMs = 10_000) {
      readiness.stop();
      stopPruning();
      const end = Promise.all([
        edge.close().then(() => web.close()),
        flow.stop(),
        reader.close(),
        rules.close(),
        config.close(),
      ]);
      const inTime = await Promise.race([
        end.then(() => true),
        clock.wait(withinMs).then(() => false),
      ]);
      forwarder.close();
      refusals.close();
      await adminWeb.close();
      // What still runs would only write to it; what it does not write is found begun at the next start.
      // A disk that stands still does not keep the process.
      await Promise.race([closeQuietly(inbox, logger), clock.wait(3000)]);
      await Promise.race([closeTracing().catch(() => {}), clock.wait(1000)]);
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

async function closeQuietly({ store }: WorkingInbox, logger: Logger): Promise<void> {
  try {
    await store.close();
  } catch (error) {
    logger.warn({ err: error }, 'the inbox did not close');
  }
}

/** The first errors as one line each, for a log. */
function errorsOf({ diagnostics }: Checked<unknown>): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .slice(0, 10)
    .map(
      ({ file, line, column, code, message }) => `${file}:${line}:${column}: ${code}: ${message}`,
    );
}
