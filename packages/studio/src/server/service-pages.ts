import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { everyAnswer } from './answers.js';
import { type Asset, contentSecurityPolicy, readAssets, withNonce } from './assets.js';

/**
 * Serves a page. `path` is what stands behind its address: `/`, or `/NAME` of a file.
 *
 * @param request shows what the browser accepts
 */
export type ServePage = (path: string, request: IncomingMessage, response: ServerResponse) => void;

/** The pages that a service has: the operator's desk, and the Studio with the rules in force. */
export interface ServicePages {
  readonly desk: ServePage;
  readonly studio: ServePage;
}

const zip = promisify(gzip);

/**
 * Serves the pages of a service, at addresses beside each other. It has no route that changes anything, and reads
 * no file while it runs.
 *
 * @throws {Error} where the pages were not built
 */
export function createServicePages(): ServicePages {
  const assets = readAssets();
  const compressed = new Map<string, Promise<Buffer>>();
  /** Compresses outside the thread that answers people. */
  const compress = (name: string, { bytes }: Asset): Promise<Buffer> => {
    const known = compressed.get(name) ?? zip(bytes, { level: 9 });
    compressed.set(name, known);
    return known;
  };
  const page =
    (name: string): ServePage =>
    (path, request, response) => {
      const nonce = randomBytes(16).toString('base64url');
      const send = (
        status: number,
        headers: Readonly<Record<string, string>>,
        body: Buffer | string,
      ) => {
        // A worker has the policy that its own file comes with.
        const policy = { 'Content-Security-Policy': contentSecurityPolicy(nonce) };
        response.writeHead(status, { ...everyAnswer, ...policy, ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      };
      if (path === '/') {
        const html = withNonce(assets.get(name)!.bytes, nonce, '../desk/');
        send(200, { 'Content-Type': assets.get(name)!.type }, html);
        return;
      }
      const file = path.slice(1);
      const asset = assets.get(file);
      if (asset === undefined || !asset.isHashed) {
        const type = { 'Content-Type': 'text/plain; charset=utf-8' };
        send(404, type, 'There is nothing at this address.\n');
        return;
      }
      const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
      const headers = {
        'Content-Type': asset.type,
        'Cache-Control': 'private, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(zips && { 'Content-Encoding': 'gzip' }),
      };
      if (!zips) send(200, headers, asset.bytes);
      else void compress(file, asset).then((bytes) => send(200, headers, bytes));
    };
  return { desk: page('desk.html'), studio: page('index.html') };
}
