import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouter, parseRules } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { inTurns, webhook } from '@botrules/koa';
import { readConfig, startService } from '@botrules/service';
import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { env, secret } from './bodies.js';

// One of the servers that are compared, in a process of its own: `serve.js bare|limit|memory|starter|durable`, prints its port. Asked
// by its parent, it tells its CPU time, how many events it has decided and, with `--expose-gc`, what it holds after a
// full collection; it ends when its parent disconnects.

const starterRules = fileURLToPath(new URL('../../rules', import.meta.url));
const rulesWithoutMemory = `rules:
  - { name: refund, when: { text: { like: "refund*" } }, reply: Your money is on its way back. }
  - { name: order-status, when: { payload: { like: "ORDER_{id}_STATUS" } }, reply: "Order {id} comes today." }
  - { name: summer, when: { referral.source: ADS, referral.ref: { like: "summer-*" } }, reply: All shirts are half price. }
default: { reply: "Write refund, or ask for your order." }
`;
let decided = 0;
let close = async () => {};

/** A copy of the starter rules that asks no platform for a person's name: no platform is here to tell it. */
async function rulesWithoutNames(folder) {
  const copy = join(folder, 'rules');
  await cp(starterRules, copy, { recursive: true });
  const menu = join(copy, '20-menu.yaml');
  const text = await readFile(menu, 'utf8');
  const without = text.replace('{person.first_name|and welcome}', 'and welcome');
  if (without === text)
    throw new Error(
      `No name is asked for in ${menu} any more: benchmarks/http/serve.js expects one.`,
    );
  await writeFile(menu, without);
  return copy;
}

async function listen(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

function serveWebhook({ value: ruleSet, diagnostics }) {
  if (ruleSet === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const hook = webhook({
    router: createRouter(ruleSet),
    verifyToken: 'benchmark',
    appSecrets: [secret],
    rememberEvents: 10_000,
    logger: { info() {}, warn() {}, error() {} },
    onDecision: () => decided++,
  });
  const app = new Koa();
  app.use(hook.router.routes());
  return listen(inTurns(app.callback()));
}

const servers = {
  /** What everyone starts with: the body is parsed, nothing is checked, 200 at once. */
  async bare() {
    const app = new Koa();
    const router = new Router();
    app.use(bodyParser());
    router.post('/webhook', (ctx) => {
      ctx.body = 'EVENT_RECEIVED';
    });
    app.use(router.routes());
    return listen(app.callback());
  },

  /** Bare Koa with the two things that make the webhook fast, and nothing else: requests in turns, and a body read at once. */
  async limit() {
    const app = new Koa();
    const router = new Router();
    router.post('/webhook', (ctx) => {
      ctx.request.body = JSON.parse(ctx.req.read());
      ctx.body = 'EVENT_RECEIVED';
    });
    app.use(router.routes());
    return listen(inTurns(app.callback()));
  },

  /** The whole webhook: signature, repeats, and an inbox in memory whose events are decided by rules that remember nothing. */
  memory: () => serveWebhook(parseRules({ 'rules.yaml': rulesWithoutMemory })),

  /** The same by the starter rules, which remember what each person was offered last. */
  starter: () => serveWebhook(loadRules(starterRules)),

  /** The service with its embedded inbox, in a dry run. */
  async durable() {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-bench-'));
    const rules = await rulesWithoutNames(folder);
    const flags = new Map([
      ['--rules', rules],
      ['--port', '0'],
      ['--admin-port', '0'],
      ['--inbox', join(folder, 'inbox.sqlite')],
    ]);
    const { value: config } = await readConfig({
      flags,
      env: { ...env, BOTRULES_DRY_RUN: 'true' },
      folder,
    });
    const service = await startService({
      config,
      ruleSet: loadRules(rules).value,
      logger: { info: (_, message) => message === 'decided' && decided++, warn() {}, error() {} },
      watch: false,
      onDryRun() {},
    });
    close = async () => {
      await service.close(1000);
      await rm(folder, { recursive: true });
    };
    return new URL(service.webhookUrl).port;
  },
};

console.log(await servers[process.argv[2]]());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  globalThis.gc?.();
  process.send({ cpu: user + system, decided, ...(globalThis.gc && process.memoryUsage()) });
});
process.on('disconnect', async () => {
  await close();
  process.exit();
});
