import { type Logger, readHandlers, readLogger } from '@botrules/bot';
import type { Checked, Translation } from '@botrules/core';
import { Metrics } from '../admin/metrics.js';
import { type Channels, channels as listed } from '../channels.js';
import { type Clock, systemClock } from '../clock.js';
import { LiveConfig } from '../config/live-config.js';
import { RefusedReadings } from '../desk/refused-readings.js';
import { Refusals } from '../edge/refusals.js';
import type { Told } from '../rules/told-again.js';
import { startTracing, type Tracing } from '../traces/otel.js';
import type { ServiceOptions } from './service-options.js';

/** What every part of a service stands on. */
export interface Foundation {
  readonly options: ServiceOptions;
  /** The settings in force. Those in `options` are what it was started with. */
  readonly config: LiveConfig;
  readonly channels: Channels;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly handlers: ReturnType<typeof readHandlers>;
  readonly metrics: Metrics;
  readonly refusals: Refusals;
  readonly tracing: Tracing;
  /** Languages other than English in which people are told why rules and settings were refused. */
  readonly languages: readonly Translation[];
  /** New rules and settings that were wrong, for operators. */
  readonly refusedReadings: RefusedReadings;
}

/** Reads the options, and starts what watches over everything else. Rejects if traces are wanted and cannot be made. */
export async function layFoundation(options: ServiceOptions): Promise<Foundation> {
  const { clock = systemClock, channels = listed } = options;
  const logger = readLogger(options.logger);
  const handlers = readHandlers(options.handlers ?? {});
  const tracing = await startTracing(options.config.traces.endpoint, (error) =>
    logger.warn({ err: error }, 'traces cannot be sent to the collector'),
  );
  return {
    options,
    config: new LiveConfig(options.config, options.readConfig),
    channels,
    clock,
    logger,
    handlers,
    metrics: new Metrics(),
    refusals: new Refusals(logger, clock),
    tracing,
    languages: await languagesOf(options),
    refusedReadings: new RefusedReadings(),
  };
}

/** The language of who runs the service, and that of the desk. */
async function languagesOf({ language, config }: ServiceOptions): Promise<readonly Translation[]> {
  const own = language === undefined ? [] : [language];
  if (config.admin.desk === undefined) return own;
  const { german } = await import('../said/de.js');
  return language?.tag === german.tag ? own : [...own, german];
}

/** Ends it after all else has ended. It waits for a collector of traces for one second at most. */
export async function closeFoundation({ refusals, tracing, clock }: Foundation): Promise<void> {
  refusals.close();
  await Promise.race([tracing.close().catch(() => {}), clock.wait(1000)]);
}

/**
 * Says that new rules or settings are wrong, in the log and to the program that embeds the service.
 *
 * @param told what was found, in the languages of people
 */
export function tellRefused(
  { options, logger, clock, refusedReadings }: Foundation,
  what: 'rules' | 'settings',
  checked: Checked<unknown>,
  told: Told = new Map(),
): void {
  const message = `the new ${what} are wrong, the old ones stay in force`;
  refusedReadings.add(what, clock.now(), checked, told);
  logger.error({ errors: errorsOf(checked) }, message);
  options.onRefused?.(told.get(options.language?.tag ?? 'en') ?? checked, what);
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
