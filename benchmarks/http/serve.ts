import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRouter } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { webhook } from '@botrules/koa';
import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { secret } from './bodies.js';

/** One of the servers that are compared, in a process of its own: `serve.ts bare|botrules`, prints its port. */
const servers: { readonly [name: string]: () => RequestListener } = {
  /** What everyone starts with: the body is parsed, nothing is checked, 200 at once. */
  bare() {
    const app = new Koa();
    const router = new Router();
    app.use(bodyParser());
    router.post('/webhook', (ctx) => {
      ctx.body = 'EVENT_RECEIVED';
    });
    app.use(router.routes());
    return app.callback();
  },

  /** The whole webhook: signature, repeats, and an inbox in memory whose events the starter rules decide. */
  botrules() {
    const { value: rules } = loadRules(fileURLToPath(new URL('../../rules', import.meta.url)));
    const hook = webhook({
      router: createRouter(rules!),
      verifyToken: 'benchmark',
      appSecrets: [secret],
      rememberEvents: 10_000,
      logger: { info() {}, warn() {}, error() {} },
    });
    const app = new Koa();
    app.use(hook.router.routes());
    return app.callback();
  },
};

const server = createServer(servers[process.argv[2]!]!());
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
// Asked before and after a measurement: what the requests cost in CPU is steadier than how many fit in a second.
process.on('message', () => process.send!(process.cpuUsage()));
process.on('disconnect', () => process.exit());
