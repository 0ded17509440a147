import { EventEmitter, once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import { startWebServer, urlOf, type WebServer } from '../../packages/service/src/web-server.js';

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
