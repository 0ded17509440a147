import { once } from 'node:events';
import { relative } from 'node:path';
import type { Event } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import type { Handlers } from '@botrules/koa';
import type { Config } from '../config/config.js';
import { withoutPassword } from '../config/shown.js';
import type { ExitCode, Io } from '../io.js';
import { createLog } from '../log.js';
import { type Service, startService } from '../service.js';
import { curlFor } from './curl.js';
import { complain, messageOf, type Request, settingsOf } from './settings-of.js';

export interface ServeRequest extends Request {
  /** Handlers in code, by the route that the rules name. */
  readonly handlers?: Handlers;
}

/**
 * `botrules serve`: runs the service until it is told to end. Logs go to stderr; stdout says where it listens
 * and, in a dry run, what would be sent.
 */
export async function serve(io: Io, request: ServeRequest): Promise<ExitCode> {
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const { config, again } = found;
  // As one would write it from here: diagnostics name files by it.
  const rules = relative(io.cwd, config.rules) || '.';
  const readRules = () => loadRules(rules.startsWith('..') ? config.rules : rules);
  const checked = readRules();
  if (checked.value === undefined) {
    await request.show(checked);
    return 1;
  }
  const logger = createLog(config.log, io.stderr);
  let service: Service;
  try {
    service = await startService({
      config,
      ruleSet: checked.value,
      logger,
      readRules,
      readConfig: again,
      ...(request.handlers && { handlers: request.handlers }),
      onDryRun: (event, lines) => void io.stdout.write(dryLines(event, lines)),
      onRefused: (refused) => void request.show(refused),
    });
  } catch (error) {
    return complain(io, cannotStart(error, config));
  }
  await io.stdout.write(greeting(service, config, rules));
  io.onHangup?.(() => void service.reload());
  if (!io.signal.aborted) await once(io.signal, 'abort');
  logger.info({}, 'stopping');
  const inTime = await service.close();
  if (!inTime) logger.warn({}, 'some steps were still under way: they go on at the next start');
  return 0;
}

function greeting(service: Service, config: Config, rules: string): string {
  const lines = [`Botrules serves ${rules} at ${service.webhookUrl}`];
  if (config.apps.length === 0) {
    lines.push('Without APP_SECRET anyone could post events, so only this machine is served.');
  }
  if (config.verifyToken === undefined) {
    lines.push("Without VERIFY_TOKEN the platform's handshake is refused.");
  }
  if (config.dryRun) {
    const why = config.pages.length === 0 ? 'without PAGE_ACCESS_TOKEN' : 'as asked for';
    lines.push(`Dry run, ${why}: what would be sent is printed here, and nothing is sent.`);
    lines.push('', 'Try it:', '', curlFor(service.webhookUrl, config), '');
  }
  if (service.missingHandlers.length > 0) {
    const routes = service.missingHandlers.join(', ');
    lines.push(`No code handles these routes, so they are only logged: ${routes}`);
  }
  return `${lines.join('\n')}\n`;
}

function dryLines(event: Event, lines: readonly string[]): string {
  const { id, user_ref } = event.sender ?? {};
  return `→ to ${id ?? user_ref ?? 'nobody'}: ${lines.join('\n  ')}\n`;
}

function cannotStart(error: unknown, { port, admin, inbox }: Config): string {
  const { code, port: taken } = error as NodeJS.ErrnoException & { readonly port?: number };
  switch (code) {
    case 'EADDRINUSE': {
      const flag = taken === admin.port && taken !== port ? '--admin-port' : '--port';
      return `Port ${taken} is taken. Choose another with ${flag}, or stop what uses it.`;
    }
    case 'EADDRNOTAVAIL':
      return 'This machine does not have the address to listen on. Choose another with --host.';
    case 'EACCES':
      return `This user may not do that: ${messageOf(error)}.`;
    default:
      return `The service cannot start: ${messageOf(error)} (inbox: ${withoutPassword(inbox)})`;
  }
}
