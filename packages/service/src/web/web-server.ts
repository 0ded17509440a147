import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Connections } from './connections.js';

export interface WebServer {
  readonly host: string;
  readonly port: number;
  /** Takes no more requests, and resolves when those under way have been answered. */
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly host: string;
  /** 0 is any that is free. */
  readonly port: number;
  readonly listener: RequestListener;
  /** How many connections there may be at once: 800 unless given. */
  readonly connections?: number;
  /** How long a request's headers may take, in milliseconds, and a connection before its first: 5,000 unless given. */
  readonly headersMs?: number;
  /** How long all of a request may take: 10,000 unless given. */
  readonly requestMs?: number;
  /** How long a connection may say nothing between two requests: 65,000 unless given. */
  readonly idleMs?: number;
  /** Called when a request could not be read and so never reached the listener, with what it was answered. */
  readonly onUnreadable?: (status: number, reason: string) => void;
  /** Called when a connection had to be closed since there were too many. */
  readonly onFull?: () => void;
  /** Called with what else goes wrong, such as too many open files: the server goes on. */
  readonly onTrouble?: (error: Error) => void;
}

/**
 * Listens for HTTP with limits that no slow, endless or silent sender can outlast. Rejects if the address is taken
 * or not ours.
 */
export async function startWebServer({
  host,
  port,
  listener,
  connections: most = 800,
  headersMs = 5000,
  requestMs = 10_000,
  // Longer than a load balancer's, so that it is never us who close a connection that it has just used.
  idleMs = 65_000,
  onUnreadable,
  onFull = () => {},
  onTrouble = () => {},
}: WebServerOptions): Promise<WebServer> {
  const checkMs = Math.min(1000, headersMs);
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      keepAliveTimeout: idleMs,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      connections.answer(request.socket, response);
      listener(request, response);
    },
  );
  server.maxHeadersCount = 100;
  const connections = new Connections(
    // Longer than the server's own limits, which have an answer.
    {
      most,
      firstMs: headersMs + 2 * checkMs,
      idleMs: idleMs + 2 * checkMs,
      busyMs: 3 * requestMs,
    },
    onFull,
  );
  server.on('connection', (socket) => connections.add(socket));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = statusOf(error);
    if (status !== undefined && socket.writable && !connections.isAnswering(socket as never)) {
      answerWith(status, socket);
      onUnreadable?.(status, error.message);
    }
    socket.destroy();
  });
  await listen(server, host, port);
  server.on('error', onTrouble);
  const address = server.address() as AddressInfo;
  return {
    host,
    port: address.port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.end();
      // A closing server no longer looks for requests that take too long.
      const late = setTimeout(() => server.closeAllConnections(), requestMs);
      await closed;
      clearTimeout(late);
      connections.stop();
    },
  };
}

/** What a request that cannot be read is answered; `undefined` if nobody is there any more to be answered. */
function statusOf({ code }: NodeJS.ErrnoException): number | undefined {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return undefined;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    case 'HPE_HEADER_OVERFLOW':
      return 431;
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 413;
    default:
      return 400;
  }
}

function answerWith(status: number, socket: Duplex): void {
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The address of a server, to be shown and called. */
export function urlOf({ host, port }: Pick<WebServer, 'host' | 'port'>): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
