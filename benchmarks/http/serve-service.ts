import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules } from '@botrules/core/node';
import { readConfig, startService } from '@botrules/service';
import { secret } from './bodies.js';

/** The service with its embedded inbox, in a dry run: prints its port, ends when its parent lets go. */
const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'botrules-bench-'));
const flags = new Map([
  ['--rules', rules],
  ['--port', '0'],
  ['--admin-port', '0'],
  ['--inbox', join(folder, 'inbox.sqlite')],
]);
const { value: config } = await readConfig({ flags, env: { APP_SECRET: secret }, folder });
const service = await startService({
  config: config!,
  ruleSet: loadRules(rules).value!,
  logger: { info() {}, warn() {}, error() {} },
  watch: false,
  onDryRun() {},
});
console.log(new URL(service.webhookUrl).port);
// Asked before and after a measurement: what the requests cost in CPU is steadier than how many fit in a second.
process.on('message', () => process.send!(process.cpuUsage()));
process.on('disconnect', async () => {
  await service.close(1000);
  await rm(folder, { recursive: true });
  process.exit();
});
