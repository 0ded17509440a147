import { writeSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { type Config, startService } from '../../../packages/service/src/index.js';
import { killedChannels } from './played.js';
import { rules } from './rules.js';

// One life of a service that is going to be killed: settings come as JSON in the first argument, what happens
// goes out as JSON lines, written at once so that a kill loses none that was written.

const config = JSON.parse(process.argv[2]!) as Config;
const { value: ruleSet } = parseRules({ 'rules.yaml': rules });

function log(fields: object, message: string): void {
  writeSync(1, `${JSON.stringify({ message, ...fields })}\n`);
}

const service = await startService({
  config,
  channels: killedChannels,
  ruleSet: ruleSet!,
  logger: { info: log, warn: log, error: log },
  watch: false,
});
log({ url: service.webhookUrl }, 'ready');
process.on('SIGTERM', async () => {
  log({ inTime: await service.close() }, 'closed');
  process.exit(0);
});
