import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createClient } from 'redis';
import { createRedisStore } from '../../examples/memory-stores/redis-store.js';
import { createSqliteStore } from '../../examples/memory-stores/sqlite-store.js';
import { createMemoryStore, type MemoryStore } from '../../packages/bot/src/memory-store.js';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A store that is open, and another process's view of the same. */
interface Stores {
  readonly one: MemoryStore;
  readonly other: MemoryStore;
  close(): Promise<void>;
}

describe('a store of what a bot remembers', () => {
  describe('in memory', () => {
    suite(async () => {
      const one = createMemoryStore();
      return { one, other: one, close: async () => {} };
    });

    it('forgets those who were silent for longest where there are too many', () => {
      const store = createMemoryStore({ most: 2 });
      store.put('a', { text: '1', version: 'v', due: 5 }, undefined);
      store.put('b', { text: '1', version: 'v' }, undefined);
      store.put('a', { text: '2', version: 'w', due: 5 }, 'v');
      store.put('c', { text: '1', version: 'v' }, undefined);
      expect(store.get('b')).to.equal(undefined);
      expect(store.get('a')).to.include({ text: '2' });
      store.put('d', { text: '1', version: 'v' }, undefined);
      expect(store.due(9)).to.deep.equal([]);
    });
  });

  describe('in a SQLite file', () => {
    suite(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'botrules-memory-'));
      const [one, other] = [1, 2].map(() => createSqliteStore(join(folder, 'memory.sqlite')));
      return {
        one: one!,
        other: other!,
        async close() {
          one!.close();
          other!.close();
          await rm(folder, { recursive: true });
        },
      };
    });
  });

  // `.ci/run` installs it.
  (hasRedis ? describe : describe.skip)('on a Redis server', () => {
    let server: ChildProcess;
    let port: number;
    before(async () => {
      port = await freePort();
      const options = [
        '--port',
        `${port}`,
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--daemonize',
        'no',
      ];
      server = spawn('redis-server', options, {
        stdio: ['ignore', 'pipe', 'ignore'],
        cwd: tmpdir(),
      });
      let said = '';
      for await (const chunk of server.stdout!) {
        said += String(chunk);
        if (said.includes('Ready to accept connections')) break;
      }
    });
    after(() => server.kill('SIGKILL'));

    suite(async () => {
      const clients = await Promise.all(
        [1, 2].map(() => createClient({ url: `redis://127.0.0.1:${port}` }).connect()),
      );
      const [one, other] = clients.map((client) => createRedisStore(client as never));
      return {
        one: one!,
        other: other!,
        async close() {
          await clients[0]!.flushAll();
          await Promise.all(clients.map((client) => client.close()));
        },
      };
    });
  });
});

function suite(open: () => Promise<Stores>): void {
  let stores: Stores;
  beforeEach(async () => {
    stores = await open();
  });
  afterEach(() => stores.close());

  const odd = 'a\nb{}":*👍';

  it('gives back what was put under a key, whatever is in it', async () => {
    const { one, other } = stores;
    expect(await one.get(odd)).to.equal(undefined);
    expect(await one.put(odd, { text: '{"a":"👍"}', version: 'v' }, undefined)).to.equal(true);
    expect(await other.get(odd)).to.include({ text: '{"a":"👍"}', version: 'v' });
    expect(await other.get('a')).to.equal(undefined);
  });

  it('writes nothing where another one was written meanwhile, or was taken for missing', async () => {
    const { one, other } = stores;
    await one.put('a', { text: '1', version: 'v1' }, undefined);
    expect(await other.put('a', { text: 'x', version: 'vx' }, undefined)).to.equal(false);
    expect(await other.put('a', { text: '2', version: 'v2' }, 'v1')).to.equal(true);
    expect(await one.put('a', { text: 'x', version: 'vx' }, 'v1')).to.equal(false);
    expect(await one.put('b', { text: 'x', version: 'vx' }, 'v1')).to.equal(false);
    expect(await one.get('a')).to.include({ text: '2', version: 'v2' });
    expect(await one.get('b')).to.equal(undefined);
  });

  it('loses no change of many at once', async () => {
    const add = async (store: MemoryStore, n: number) => {
      for (;;) {
        const entry = await store.get('count');
        const text = `${Number(entry?.text ?? 0) + 1}`;
        if (await store.put('count', { text, version: `${n} ${text}` }, entry?.version)) return;
      }
    };
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => add(n % 2 === 0 ? stores.one : stores.other, n)),
    );
    expect(await stores.one.get('count')).to.include({ text: '40' });
  });

  it('tells what is due, the first due first, until that is written anew', async () => {
    const { one, other } = stores;
    await one.put('late', { text: '1', version: 'v', due: 3000 }, undefined);
    await one.put('soon', { text: '1', version: 'v', due: 1000 }, undefined);
    await one.put(odd, { text: '1', version: 'v', due: 2000 }, undefined);
    await one.put('never', { text: '1', version: 'v' }, undefined);
    expect(await other.due(999)).to.deep.equal([]);
    expect(await other.due(2000)).to.deep.equal(['soon', odd]);
    await one.put('soon', { text: '2', version: 'w' }, 'v');
    await one.put(odd, { text: '2', version: 'w', due: 9000 }, 'v');
    expect(await other.due(3000)).to.deep.equal(['late']);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });
}
