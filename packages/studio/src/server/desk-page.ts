import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { everyAnswer } from './answers.js';
import { contentSecurityPolicy, readAssets, withNonce } from './assets.js';

/** Serves the page of the operator's desk. `path` is what stands behind its address: `/`, or `/NAME` of a file. */
export type ServeDesk = (path: string, response: ServerResponse, head: boolean) => void;

/**
 * Makes what serves the page of the desk. It has no route that changes anything, and reads no file while it runs.
 *
 * @throws {Error} where the page was not built
 */
export function createDeskPage(): ServeDesk {
  const assets = readAssets();
  const html = assets.get('desk.html');
  if (html === undefined) throw new Error('The page of the desk is not built: run npm run build.');
  return (path, response, head) => {
    const send = (
      status: number,
      headers: Readonly<Record<string, string>>,
      body: Buffer | string,
    ) => {
      response.writeHead(status, { ...everyAnswer, ...headers });
      response.end(head ? undefined : body);
    };
    if (path === '/') {
      const nonce = randomBytes(16).toString('base64url');
      const headers = {
        'Content-Type': html.type,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
      };
      send(200, headers, withNonce(html.bytes, nonce));
      return;
    }
    const asset = assets.get(path.slice(1));
    if (asset === undefined || !asset.isHashed) {
      send(
        404,
        { 'Content-Type': 'text/plain; charset=utf-8' },
        'There is nothing at this address.\n',
      );
      return;
    }
    const kept = { 'Cache-Control': 'private, max-age=31536000, immutable' };
    send(200, { ...kept, 'Content-Type': asset.type }, asset.bytes);
  };
}
