import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
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

  /** The whole webhook, signature and all, with an inbox in memory that decides on each event. */
  botrules() {
    const app = new Koa();
    const hook = webhook({
      verifyToken: 'benchmark',
      appSecrets: [secret],
      rememberEvents: 10_000,
      router: {
        routes: [],
        route: (event) => ({
          event,
          rule: null,
          rules: [],
          captures: {},
          params: {},
          route: null,
          reply: [],
          forward: null,
          handover: null,
          steps: [],
        }),
      },
    });
    app.use(hook.router.routes());
    return app.callback();
  },
};

const server = createServer(servers[process.argv[2]!]!());
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
// Asked before and after a measurement: what the requests cost in CPU is steadier than how many fit in a second.
process.on('message', () => process.send!(process.cpuUsage()));
process.on('disconnect', () => process.exit());
