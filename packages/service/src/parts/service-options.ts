import type { Handlers, HandlersOfRoutes, Logger, MessageFirstLogger } from '@botrules/bot';
import { kindOfValue, needOptions } from '@botrules/channel';
import type { Checked, Event, RuleSet, Translation } from '@botrules/core';
import type { Channels } from '../channels.js';
import type { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import type { ConfigReading } from '../config/read-config.js';
import type { openWorkingInbox } from '../inbox/working-inbox.js';

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
  /** Gets a line for everything that happens, such as `pino()` or `console`. */
  readonly logger: Logger | MessageFirstLogger;
  /** Handlers in code, by the route that the rules name. */
  readonly handlers?: Handlers | HandlersOfRoutes;
  /** Where the settings are read from, so that secrets can be replaced while the service runs. */
  readonly readConfig?: () => Promise<ConfigReading>;
  /** Whether to look for changes of rules and settings on the disk; yes unless given. */
  readonly watch?: boolean;
  /** Called with what a dry run would have sent, as lines for a person. Without it, they are logged. */
  readonly onDryRun?: (event: Event, lines: readonly string[]) => void;
  /** The language of the lines that `onDryRun` gets, and of what `onRefused` gets; English unless given. The log stays English. */
  readonly language?: Translation | undefined;
  /** Called with what wrong rules or settings were refused for, besides the log. */
  readonly onRefused?: (checked: Checked<unknown>, what: 'rules' | 'settings') => void;
  /** Time and chance; the system's unless given. */
  readonly clock?: Clock;
  /** The channels that it speaks; by default all that are listed. */
  readonly channels?: Channels;
  /** How the inbox is opened; as the settings say, unless given. */
  readonly openInbox?: typeof openWorkingInbox;
}

/** Throws `TypeError` where a program gives no settings, as where it does not look whether those that it read are right. */
export function needConfig(options: ServiceOptions): void {
  needOptions('startService', options);
  const config: Partial<Config> | undefined = options.config;
  if (typeof config?.inbox === 'string') return;
  throw new TypeError(
    `startService takes settings as "config", and was given ${kindOfValue(config)}. readConfig resolves to { value, diagnostics }: pass the value. There is none where "diagnostics" has an error, so look there first.`,
  );
}
