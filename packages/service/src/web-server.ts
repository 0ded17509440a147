import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

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
  /** How long a request's headers may take, in milliseconds: 5,000 unless said. */
  readonly headersMs?: number;
  /** How long all of a request may take: 10,000 unless said. */
  readonly requestMs?: number;
}

/**
 * Listens for HTTP with limits that a slow or endless request cannot outlast. Rejects where the address is taken or not ours.
 */
export async function startWebServer({
  host,
  port,
  listener,
  headersMs = 5000,
  requestMs = 10_000,
}: WebServerOptions): Promise<WebServer> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(1000, headersMs),
      // Longer than a load balancer's, so that it is never us who close a connection that it has just used.
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      connections.answer(request.socket, response);
      listener(request, response);
    },
  );
  server.maxHeadersCount = 100;
  const connections = new Connections(server);
  await listen(server, host, port);
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
    },
  };
}

/** Knows which connections have a request under way, so that a stop waits for those and for no other. */
class Connections {
  readonly #open = new Set<Socket>();
  readonly #busy = new Set<Socket>();
  #ending = false;

  constructor(server: Server) {
    server.on('connection', (socket) => {
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
  }

  answer(socket: Socket, response: ServerResponse): void {
    this.#busy.add(socket);
    // Or the other side would take the connection for one that it can go on using.
    if (this.#ending) response.setHeader('Connection', 'close');
    response.once('close', () => {
      this.#busy.delete(socket);
      if (this.#ending) socket.destroySoon();
    });
  }

  /** Closes what is idle now, and the rest as it is answered. */
  end(): void {
    this.#ending = true;
    for (const socket of this.#open) if (!this.#busy.has(socket)) socket.destroy();
  }
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
