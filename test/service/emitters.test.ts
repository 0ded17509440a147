import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, Server } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';
import {
  postWebhook,
  startSandbox,
  startService,
  webhookOf,
} from '../../packages/service/src/index.js';
import { configOf } from './config-of.js';
import { until } from './fake-clock.js';

type Init = { init(this: EventEmitter, options?: unknown): void };

/**
 * An `error` event that nobody listens for ends the process. Here every emitter is caught as it is made, whoever makes
 * it, and asked whether somebody listens.
 */
describe('what emits events in a running service', () => {
  let folder: string;
  let made: EventEmitter[];
  const { init } = EventEmitter as unknown as Init;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-emitters-'));
    await writeFile(
      join(folder, 'rules.yaml'),
      'rules: [{ name: menu, when: { payload: MENU }, reply: Hi }, { name: on, when: { payload: ON }, forward: "http://127.0.0.1:9/" }]',
    );
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    made = [];
    (EventEmitter as unknown as Init).init = function (options) {
      made.push(this);
      init.call(this, options);
    };
  });
  afterEach(() => {
    (EventEmitter as unknown as Init).init = init;
  });

  it('has a listener for errors, and one that is emitted ends nothing', async () => {
    const platform = await startSandbox();
    const collector = createServer((_request, response) => response.end('{}'));
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port: collecting } = collector.address() as AddressInfo;
    const log: string[] = [];
    const say = (_fields: object, message: string) => void log.push(message);
    made = [];
    const service = await startService({
      config: configOf({
        rules: join(folder, 'rules.yaml'),
        inbox: join(folder, 'inbox.sqlite'),
        graph: { url: platform.url, version: 'v26.0', timeoutMs: 2000 },
        forward: { secrets: ['secret'], allow: ['127.0.0.1'], timeoutMs: 1000 },
        traces: { endpoint: `http://127.0.0.1:${collecting}` },
      }),
      ruleSet: loadRules(join(folder, 'rules.yaml')).value!,
      readConfig: async () => ({
        value: undefined,
        diagnostics: [],
        omitted: 0,
        sources: new Map(),
        shown: new Map(),
        files: [join(folder, 'botrules.yaml')],
      }),
      logger: { info: say, warn: say, error: say },
    });
    const { port } = new URL(service.webhookUrl);
    const silent = connect(Number(port), '127.0.0.1');
    await once(silent, 'connect');
    for (const payload of ['MENU', 'ON']) {
      const body = webhookOf({ page: '1', person: 'p', payload }, Date.now());
      expect((await postWebhook(service.webhookUrl, body, 'secret')).status).to.equal(200);
    }
    await until(() => log.filter((message) => message === 'decided').length === 2);

    // Those of this test's own, and what its `fetch` opened, are not the service's.
    const owned = made.filter(
      (emitter) =>
        emitter instanceof Server ||
        // Of a thread that has ended nothing more is heard.
        (emitter instanceof Worker && emitter.threadId !== -1) ||
        (emitter instanceof Socket && emitter !== silent && emitter.localPort === Number(port)) ||
        /^(?:FSWatcher|StatWatcher|ChildProcess|Application)$/.test(emitter.constructor.name),
    );
    const kinds = new Set(owned.map((emitter) => emitter.constructor.name));
    expect([...kinds]).to.include.members(['Server', 'Worker', 'Socket', 'Application']);
    for (const emitter of owned) {
      expect(emitter.listenerCount('error'), emitter.constructor.name).to.be.above(0);
    }

    for (const emitter of owned) {
      if (emitter instanceof Server) emitter.emit('error', new Error('accept ENFILE'));
    }
    expect(log.filter((message) => message === 'a connection could not be taken')).to.have.lengthOf(
      2,
    );
    expect((await fetch(`${service.adminUrl}/readyz`)).status).to.equal(200);

    silent.destroy();
    await service.close();
    await platform.close();
    collector.closeAllConnections();
    collector.close();
    // A stream that is written to and nobody listens to would be one more.
    const writers = made.filter(
      (emitter) =>
        emitter instanceof Writable &&
        !(emitter instanceof Socket) &&
        emitter.listenerCount('error') === 0,
    );
    expect(writers.map((writer) => writer.constructor.name)).to.deep.equal([]);
  });
});
