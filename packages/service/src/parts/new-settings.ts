import type { Checked } from '@botrules/core';
import { inLanguageOfChain } from '../config/language-of-chain.js';
import type { PageLines } from '../delivery/page-lines.js';
import type { Flow } from '../flow/flow.js';
import type { Told } from '../rules/told-again.js';
import { type Foundation, tellRefused } from './foundation.js';
import type { RulesInForce } from './rules-in-force.js';

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
      tellRefused(foundation, 'settings', checked, await told(foundation));
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
 * What is wrong with settings in the languages of people. For that they are read once more in each: where they were mended in between, or
 * are gone, it stays English.
 */
async function told({ options: { readConfig }, languages }: Foundation): Promise<Told> {
  const told = new Map<string, Checked<unknown>>();
  if (readConfig === undefined) return told;
  for (const language of languages) {
    const again = await inLanguageOfChain(language, readConfig).catch(() => undefined);
    if (again !== undefined && again.value === undefined) told.set(language.tag, again);
  }
  return told;
}
