import { parseRules } from '@botrules/core';
import type { Config, SandboxCall, ServiceOptions } from '../../packages/service/src/index.js';
import { postWebhook, startSandbox, startService } from '../../packages/service/src/index.js';
import { configOf, graphOf } from './config-of.js';

/** A line of the log. */
export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: { readonly [name: string]: unknown };
}

/** A service that runs against a sandbox, and all that its operator can see of it. */
export type Operated = Awaited<ReturnType<typeof operate>>;

export async function operate(
  rules: string,
  changes: Partial<Config> = {},
  openInbox?: ServiceOptions['openInbox'],
  options: Pick<ServiceOptions, 'clock' | 'handlers' | 'readConfig'> & {
    readonly onCall?: (call: SandboxCall) => void;
  } = {},
) {
  const calls: SandboxCall[] = [];
  const log: Line[] = [];
  const platform = await startSandbox({
    onCall(call) {
      calls.push(call);
      options.onCall?.(call);
    },
  });
  const say = (level: Line['level']) => (fields: object, message: string) =>
    void log.push({ level, message, fields: fields as Line['fields'] });
  const service = await startService({
    config: configOf({
      graph: graphOf(platform.url),
      ...changes,
    }),
    ruleSet: parseRules({ 'rules.yaml': rules }).value!,
    logger: { info: say('info'), warn: say('warn'), error: say('error') },
    watch: false,
    ...(openInbox && { openInbox }),
    ...(options.clock && { clock: options.clock }),
    ...(options.handlers && { handlers: options.handlers }),
    ...(options.readConfig && { readConfig: options.readConfig }),
  });

  async function ask(path: string): Promise<{ readonly status: number; readonly body: string }> {
    const response = await fetch(`${service.adminUrl}${path}`);
    return { status: response.status, body: await response.text() };
  }
  return {
    url: new URL(service.webhookUrl),
    service,
    platform,
    calls,
    log,
    ask,
    /** What a metric stands at; 0 where it was never counted. */
    async metric(name: string): Promise<number> {
      const lines = (await ask('/metrics')).body.split('\n');
      return Number(lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1] ?? 0);
    },
    /** Lines of the log that begin so. */
    said: (message: string) => log.filter((line) => line.message.startsWith(message)),
    /** Texts that reached a person, `typing` for the dots. */
    sentTo: (person: string) =>
      calls
        .filter(({ body }) => (body.recipient as { id: string }).id === person)
        .map(({ body }) => (body.message as { text: string } | undefined)?.text ?? 'typing'),
    /** Posts a signed delivery, and comes to the status of the answer. */
    async post(body: string): Promise<number> {
      return (await postWebhook(service.webhookUrl, body, 'secret')).status;
    },
    async close(): Promise<void> {
      await service.close();
      await platform.close();
    },
  };
}
