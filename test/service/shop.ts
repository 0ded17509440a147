import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handler } from '@botrules/bot';
import { renderDiagnostic } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';
import {
  readConfig,
  type Service,
  type ServiceOptions,
  startService,
} from '../../packages/service/src/index.js';

export interface ShopOptions {
  /** Where the settings and the inbox are. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The file or folder of rules; those of the starter shop unless given. */
  readonly rules?: string | undefined;
  /** What is logged goes here, a line each. */
  readonly log: string[];
  /** More lines of the settings. */
  readonly settings?: string;
  /** By route; one that says that it is done for each of them unless given. */
  readonly handlers?: ServiceOptions['handlers'];
}

/** Starts the service as the settings of a channel's accounts have it, with handlers that all say that they are done. */
export async function startShop(options: ShopOptions): Promise<Service> {
  const { folder, env, log, settings = '' } = options;
  const { rules = new URL('../../rules', import.meta.url).pathname } = options;
  const yaml =
    'port: 0\nadmin: { port: 0 }\nretries: { first: 10ms, longest: 20ms, attempts: 3 }\n';
  await writeFile(join(folder, 'botrules.yaml'), `${settings}${yaml}`);
  const flags = new Map([['--inbox', join(folder, 'inbox.sqlite')]]);
  const { value: config, diagnostics, sources } = await readConfig({ flags, env, folder });
  expect(diagnostics.map((each) => renderDiagnostic(each, sources))).to.deep.equal([]);
  const say = (level: string) => (fields: object, message: string) =>
    void log.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const handler: Handler = ({ send }) => send('Done.');
  const { handlers = new Proxy({}, { get: () => handler, has: () => true }) } = options;
  return startService({
    config: config!,
    ruleSet: loadRules(rules).value!,
    logger: { info: say('info'), warn: say('warn'), error: say('error') },
    handlers,
    watch: false,
  });
}
