import type { Config } from '../config/config.js';
import { startWebServer, type WebServer, type WebServerOptions } from './web-server.js';

/** Enough for a scraper, a balancer and a person or two: the operators' server leaves file handles to the world's. */
const adminConnections = 50;

type Listening = Omit<WebServerOptions, 'host' | 'port'>;

/** Starts the two servers, or neither. */
export async function listen(
  { host, port, admin }: Config,
  options: {
    readonly web: Listening;
    readonly admin: Pick<Listening, 'listener'>;
    readonly onTrouble: (error: Error) => void;
  },
): Promise<{ readonly web: WebServer; readonly adminWeb: WebServer }> {
  const { onTrouble } = options;
  const adminWeb = await startWebServer({
    ...admin,
    ...options.admin,
    connections: adminConnections,
    onTrouble,
  });
  try {
    return { web: await startWebServer({ host, port, ...options.web, onTrouble }), adminWeb };
  } catch (error) {
    await adminWeb.close();
    throw error;
  }
}
