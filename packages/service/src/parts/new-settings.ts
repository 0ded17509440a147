import type { Checked } from '@botrules/core';
import { inLanguageOfChain } from '../config/language-of-chain.js';
import type { PageLines } from '../delivery/page-lines.js';
import type { Flow } from '../flow/flow.js';
import { type Foundation, tellRefused } from './foundation.js';
import type { RulesInForce } from './rules-in-force.js';
import type { ServiceOptions } from './service-options.js';

/** Puts new settings into force from here on: steps that waited for a page that works again go on. */
export function followSettings(
  foundation: Foundation,
  rules: RulesInForce,
  flow: Flow,
  lines: PageLines,
): void {
  const { config, logger, metrics } = foundation;
  config.onTrouble = (error) => logger.error({ err: error }, 'the settings could not be read');
  config.onReload = async ({ outcome, checked, needRestart }) => {
    metrics.reloads.inc({ what: 'settings', outcome });
    if (outcome === 'refused') {
      tellRefused(foundation, 'settings', checked, await told(foundation.options, checked));
    } else if (outcome === 'swapped') {
      for (const page of lines.update(config.current)) {
        void flow
          .hurry(page)
          .catch((error: unknown) =>
            logger.warn({ err: error }, 'what waited for a page waits on'),
          );
      }
      logger.info({}, 'new settings are in force');
      rules.warnOfForwards();
      if (needRestart.length > 0) {
        logger.warn({ keys: needRestart }, 'these settings count from the next start on');
      }
    }
  };
}

/**
 * What is wrong with settings in the language of who runs the service. For that they are read a second time: where they were mended in
 * between, or are gone, it stays English.
 */
async function told(
  { language, readConfig, onRefused }: ServiceOptions,
  checked: Checked<unknown>,
): Promise<Checked<unknown>> {
  if (language === undefined || readConfig === undefined || onRefused === undefined) return checked;
  const again = await inLanguageOfChain(language, readConfig).catch(() => undefined);
  return again === undefined || again.value !== undefined ? checked : again;
}
