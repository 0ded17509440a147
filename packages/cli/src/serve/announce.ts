import type { RuleSet } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { Config, Service } from '@botrules/service';
import { shortForm } from '@botrules/service/channels';
import type { Logger } from 'pino';
import { countRules } from '../formats/check-report.js';
import type { Io } from '../terminal/io.js';
import { commandOf } from '../terminal/next-step.js';
import { count, paint, wrap } from '../terminal/style.js';
import { createSample, toCurl } from './sample.js';

/** What signs the sample where no app secret is set, and no signature is asked for. */
const trialApp = { name: undefined, secrets: ['no-app-secret-is-set'] };

export interface Started {
  readonly service: Service;
  readonly config: Config;
  readonly ruleSet: RuleSet;
  /** The rules, as a person names them. */
  readonly rules: string;
}

/**
 * Says that the service runs, and where. A person who tries it gets a sample to post; a log that only machines read
 * gets a line.
 */
export async function announce(started: Started, logger: Logger, io: Io): Promise<void> {
  const { service, config, rules } = started;
  const { webhookUrl, adminUrl, missingHandlers } = service;
  if (io.stdout.isTTY || config.dryRun) await io.stdout.write(welcome(started, io));
  if (!io.stdout.isTTY) {
    logger.info(
      { webhook: webhookUrl, admin: adminUrl, rules, dryRun: config.dryRun },
      'listening',
    );
  }
  if (missingHandlers.length > 0) {
    logger.warn({ routes: missingHandlers }, 'no code handles these routes: they do nothing here');
  }
}

/** Where events are kept, without an address, which may hold a password. */
function inboxOf({ inbox }: Config): string {
  if (inbox === 'memory') return say`in memory: what waits is lost when it ends`;
  return /^postgres(?:ql)?:/.test(inbox) ? 'PostgreSQL' : say`${inbox}, and files next to it`;
}

function welcome({ service, config, ruleSet, rules }: Started, io: Io): string {
  const { bold, dim, yellow } = paint(io.stdout, io.env);
  const wrapped = (text: string) => wrap(text, io.stdout.columns);
  const lines = [
    bold(say`Serving ${count(countRules(ruleSet), say`rule`, say`rules`)} from ${rules}`),
    `  webhook  ${service.webhookUrl}`,
    `  metrics  ${service.adminUrl}/metrics`,
    ...(config.admin.desk ? [`  desk     ${service.adminUrl}/desk/`] : []),
    `  inbox    ${inboxOf(config)}`,
  ];
  if (config.dryRun) {
    const reason =
      config.pages.length === 0 ? say`no PAGE_ACCESS_TOKEN is set` : say`this is a dry run`;
    lines.push(
      ...wrapped(say`Nothing is sent: ${reason}. What would be sent is printed.`).map(yellow),
    );
  }
  if (config.apps.length === 0) {
    lines.push(
      yellow(say`Only this machine is served: without APP_SECRET anyone could post events.`),
    );
  }
  if (config.dryRun) {
    const apps = config.apps.length > 0 ? config.apps : [trialApp];
    const [proving] = shortForm.accountsOf({ ...config, apps });
    const { post, rule } = createSample(ruleSet, Date.now(), proving);
    const taker =
      rule === null
        ? say`nothing takes it`
        : rule === 'default'
          ? say`a default takes it`
          : say`rule "${rule}" takes it`;
    lines.push(
      '',
      bold(say`Try it: paste this into another terminal.`),
      '',
      toCurl(post, service.webhookUrl),
      '',
      ...wrapped(say`It is a click on a button. Look below for "decided": ${taker}.`),
      ...wrapped(
        say`The same click twice counts once, as the platform sends some things twice.`,
      ).map(dim),
      '',
      ...wrapped(say`Write the rules in a browser: ${commandOf(io.env)} studio ${rules}`),
    );
  }
  return `${lines.join('\n')}\n\n`;
}
