import { channelOf, type Person } from '@botrules/channel';
import { createRouter, type Event } from '@botrules/core';
import { listRules } from '@botrules/core/tooling';
import { channelsForRules } from '../config/accounts.js';
import { type Decided, decide } from '../rules/decide.js';
import { fromHere } from '../rules/from-here.js';
import { LiveRules } from '../rules/live-rules.js';
import { type RuleText, textsOf } from '../rules/rule-texts.js';
import type { StoredMemory } from '../rules/stored-memory.js';
import { ThreadedRules } from '../rules/threaded-rules.js';
import { makeForwardSecret } from '../rules/unsigned-forwards.js';
import { type Foundation, tellRefused } from './foundation.js';

/** The rules of a service: they decide, and are replaced while it runs. */
export class RulesInForce {
  readonly #foundation: Foundation;
  readonly #reader: ThreadedRules;
  readonly #live: LiveRules;

  /** Begins with the rules that the service is started with. */
  constructor(foundation: Foundation) {
    const { options, channels, metrics, logger, languages } = foundation;
    const { readRules } = options;
    const reader = new ThreadedRules(
      fromHere(options.config.rules),
      channelsForRules(options.config, channels),
      options.config.admin.desk !== undefined,
      languages.map(({ tag }) => tag),
    );
    this.#foundation = foundation;
    this.#reader = reader;
    this.#live = new LiveRules(
      {
        load: async (inForce) =>
          readRules === undefined
            ? reader.load(inForce)
            : { checked: await readRules(), prints: new Map() },
        compile: createRouter,
        onTrouble: (error) => logger.error({ err: error }, 'the rules could not be read'),
        onReload: ({ outcome, rules, checked, told }) => {
          metrics.reloads.inc({ what: 'rules', outcome });
          metrics.setRules(rules.version);
          if (outcome === 'swapped') {
            logger.info({ version: rules.version }, 'new rules are in force');
            this.warnOfForwards();
          }
          if (outcome !== 'refused') return;
          tellRefused(foundation, 'rules', checked, told);
        },
      },
      options.ruleSet,
    );
    metrics.setRules(this.#live.current.version);
  }

  get version(): string {
    return this.#live.current.version;
  }

  /** The texts that they were read from, as they were then; `undefined` of rules that were built. */
  get texts(): readonly RuleText[] | undefined {
    return textsOf(this.#live.current.ruleSet);
  }

  /** The names of all rules. */
  get names(): ReadonlySet<string> {
    const rules = listRules(this.#live.current.ruleSet);
    return new Set(rules.flatMap((rule) => ('name' in rule ? [rule.name] : [])));
  }

  /** All routes that they name. */
  get routes(): readonly string[] {
    return this.#live.current.router.routes;
  }

  /** Decides an event by them; its age is what the clock says now, where they ask for it. */
  decide(event: Event, memory: StoredMemory | null, person?: Person): Decided {
    const { clock, config, channels } = this.#foundation;
    const { memory: lasts, human } = config.current;
    return decide(this.#live.current, event, {
      now: clock.now(),
      memory,
      person,
      secretKeys: channelOf(channels, event.channel)?.inbound.secretKeys,
      options: { forgetAfter: lasts.forgetAfterMs, humanFor: human.forMs },
    });
  }

  /** Whether they ask who a person is. */
  get askForPerson(): boolean {
    return this.#live.current.router.asksForPerson === true;
  }

  /** Warns of rules that forward while no secret is set to sign with. */
  warnOfForwards(): void {
    const { config, logger } = this.#foundation;
    const { forwards = [] } = this.#live.current.router;
    if (forwards.length === 0 || config.current.forward.secrets.length > 0) return;
    const named = forwards.map(({ name, file, line }) => `${name} (${file}:${line})`);
    logger.warn(
      { rules: named },
      `these rules forward and no secret is set to sign it: each such event becomes a dead letter. ${makeForwardSecret}`,
    );
  }

  /** Reads them anew. Resolves when that is done, whatever came of it. */
  reload(): Promise<void> {
    return this.#live.reload();
  }

  /** Reads them anew whenever their files change. Resolves when changes are seen. */
  watch(): Promise<void> {
    return this.#live.watch();
  }

  /** Ends a reading that is under way. */
  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#live.close()]);
  }
}
