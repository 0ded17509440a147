import { EventEmitter, once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import {
  startWebServer,
  urlOf,
  type WebServer,
} from '../../../packages/service/src/web/web-server.js';
import { until } from '../fake-clock.js';

describe('startWebServer', () => {
  let server: WebServer | undefined;
  afterEach(() => server?.close());

  async function start(listener: RequestListener): Promise<WebServer> {
    server = await startWebServer({
      host: '127.0.0.1',
      port: 0,
      listener,
      headersMs: 100,
      requestMs: 200,
    });
    return server;
  }

  /** What comes back on a connection on which this is written, until it is closed. */
  async function answerTo({ port }: WebServer, written: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk;
    });
    socket.write(written);
    await once(socket, 'close');
    return read;
  }

  it('cuts off a request whose headers never end', async () => {
    const web = await start((_request, response) => response.end());
    expect(await answerTo(web, 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).to.match(
      /^HTTP\/1.1 408/,
    );
  });

  it('cuts off a request whose body never ends', async () => {
    const web = await start((request, response) => {
      request.resume();
      request.on('end', () => response.end());
    });
    const slow = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this';
    expect(await answerTo(web, slow)).to.match(/^HTTP\/1.1 408/);
  });

  it('refuses headers without end', async () => {
    const web = await start((_request, response) => response.end());
    const big = `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await answerTo(web, big)).to.match(/^HTTP\/1.1 431/);
  });

  it('answers what is under way when it closes, and waits for no idle connection', async () => {
    const arrived = new EventEmitter();
    const web = await start((_request, response) => arrived.emit('request', response));
    const idle = connect(web.port, '127.0.0.1');
    idle.on('error', () => {});
    await once(idle, 'connect');
    const answered = fetch(urlOf(web)).then((response) => response.text());
    const [response] = (await once(arrived, 'request')) as [ServerResponse];
    const closed = web.close();
    server = undefined;
    response.end('done');
    expect(await answered).to.equal('done');
    await closed;
    idle.destroy();
  });

  describe('a connection', () => {
    /** Node closes connections by itself after 5 seconds without a request, and after 60 without a first one. */
    const soonerThanNode = 4500;
    let sockets: Socket[];
    beforeEach(() => {
      sockets = [];
    });
    afterEach(() => {
      for (const socket of sockets) socket.destroy();
    });

    async function open({ port }: WebServer): Promise<Socket> {
      const socket = connect(port, '127.0.0.1');
      sockets.push(socket);
      socket.on('error', () => {});
      await once(socket, 'connect');
      return socket;
    }
    const answers: RequestListener = (_request, response) => response.end('done');
    const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

    /** How long it is open from now on, in milliseconds. */
    async function life(socket: Socket): Promise<number> {
      const began = performance.now();
      socket.resume();
      // What is written to one that was closed on the other side fails: that is its end as well.
      socket.once('error', () => {});
      if (!socket.closed)
        await new Promise<void>((resolve) => socket.once('close', () => resolve()));
      return performance.now() - began;
    }

    it('that says nothing is closed', async () => {
      const web = await start(answers);
      expect(await life(await open(web))).to.be.below(soonerThanNode);
    });

    it('that sends what is no request, again and again, is closed as well', async () => {
      const web = await start(answers);
      const socket = await open(web);
      const dribble = setInterval(() => socket.write('\r\n'), 20);
      expect(await life(socket)).to.be.below(soonerThanNode);
      clearInterval(dribble);
    });

    it('that says nothing after its request is closed, and not before its time', async () => {
      server = await startWebServer({
        host: '127.0.0.1',
        port: 0,
        listener: answers,
        headersMs: 50,
        idleMs: 400,
      });
      const socket = await open(server);
      socket.write(get);
      expect(await life(socket)).to.be.within(350, soonerThanNode);
    });

    it('that says nothing but empty lines after its request is closed, too', async () => {
      server = await startWebServer({
        host: '127.0.0.1',
        port: 0,
        listener: answers,
        headersMs: 50,
        idleMs: 300,
      });
      const socket = await open(server);
      socket.write(get);
      const dribble = setInterval(() => socket.write('\r\n'), 20);
      expect(await life(socket)).to.be.below(soonerThanNode);
      clearInterval(dribble);
    });

    it('that does not fetch its answer is closed', async () => {
      const web = await start((_request, response) => response.end('x'.repeat(20_000_000)));
      const socket = await open(web);
      socket.pause();
      socket.write(get);
      const closed = new Promise<void>((resolve) => {
        const look = setInterval(() => {
          // What is written to one that was closed on the other side fails.
          socket.write('x');
        }, 20);
        socket.once('close', () => {
          clearInterval(look);
          resolve();
        });
      });
      await closed;
    });

    it('that has made its requests goes on while others are closed', async () => {
      const web = await start(answers);
      const socket = await open(web);
      for (let n = 0; n < 5; n++) {
        socket.write(get);
        await once(socket, 'data');
        await life(await open(web));
      }
      expect(socket.destroyed).to.equal(false);
    });

    it('makes room for a new one where there are too many: the silent ones go first, the oldest of them', async () => {
      let full = 0;
      server = await startWebServer({
        host: '127.0.0.1',
        port: 0,
        listener: (request, response) => {
          if (request.url !== '/slow') response.end('done');
        },
        connections: 4,
        onFull: () => full++,
      });
      const asked = await open(server);
      asked.write(get);
      await once(asked, 'data');
      const busy = await open(server);
      busy.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
      const silent = [await open(server), await open(server)];
      silent[0]!.resume();
      silent[1]!.resume();
      const fifth = await open(server);
      await once(silent[0]!, 'close');
      fifth.write(get);
      await once(fifth, 'data');
      silent[1]!.write(get);
      await once(silent[1]!, 'data');
      // Now all have asked; the first of them has been idle for longest.
      asked.resume();
      const sixth = await open(server);
      await once(asked, 'close');
      expect([busy, fifth, silent[1]!].map(({ destroyed }) => destroyed)).to.deep.equal([
        false,
        false,
        false,
      ]);
      expect(full).to.equal(2);
      sixth.destroy();
    });

    it('is not taken where all others are being answered', async () => {
      let arrived = 0;
      server = await startWebServer({
        host: '127.0.0.1',
        port: 0,
        listener: () => arrived++,
        connections: 2,
      });
      const busy = [await open(server), await open(server)];
      for (const socket of busy) socket.write(get);
      await until(() => arrived === 2);
      await life(await open(server));
      expect(busy.map(({ destroyed }) => destroyed)).to.deep.equal([false, false]);
      for (const socket of busy) socket.destroy();
    });
  });

  it('answers several requests that came at once before it closes', async () => {
    const waiting: ServerResponse[] = [];
    const arrived = new EventEmitter();
    const web = await start((_request, response) => {
      waiting.push(response);
      arrived.emit('request');
    });
    const socket = connect(web.port, '127.0.0.1');
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk;
    });
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2));
    while (waiting.length < 2) await once(arrived, 'request');
    const closed = web.close();
    server = undefined;
    for (const response of waiting) response.end('done');
    await Promise.all([closed, once(socket, 'close')]);
    expect(read.match(/done/g)).to.have.lengthOf(2);
  });

  it('says that an address is taken', async () => {
    const { port } = await start((_request, response) => response.end());
    const listener: RequestListener = (_request, response) => response.end();
    const refused = await startWebServer({ host: '127.0.0.1', port, listener }).catch(
      (error) => error,
    );
    expect(refused.code).to.equal('EADDRINUSE');
  });

  it('shows an address that can be called', () => {
    expect(urlOf({ host: '0.0.0.0', port: 80 })).to.equal('http://localhost:80');
    expect(urlOf({ host: '::1', port: 80 })).to.equal('http://[::1]:80');
  });
});
