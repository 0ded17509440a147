import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
}

/**
 * Listens for HTTP with limits that a slow or endless request cannot outlast: 5 seconds for the headers, 10 for
 * all of it. Rejects where the address is taken or not ours.
 */
export async function startWebServer({
  host,
  port,
  listener,
}: WebServerOptions): Promise<WebServer> {
  let closing = false;
  const server = createServer(
    {
      headersTimeout: 5000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1000,
      // Longer than a load balancer's, so that it is never us who close a connection that it has just used.
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      // Or the platform would keep its connection, and the stop would wait for it.
      if (closing) response.setHeader('Connection', 'close');
      listener(request, response);
    },
  );
  server.maxHeadersCount = 100;
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    host,
    port: address.port,
    async close() {
      closing = true;
      // Connections become idle one by one as their last request is answered.
      const closer = setInterval(() => server.closeIdleConnections(), 20);
      try {
        await new Promise<void>((resolve) => server.close(() => resolve()));
      } finally {
        clearInterval(closer);
      }
    },
  };
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
