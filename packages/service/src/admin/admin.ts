import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { whyNotLocal } from '../web/this-machine.js';
import type { Metrics } from './metrics.js';

export interface AdminOptions {
  readonly metrics: Metrics;
  /** Whether it listens where this machine alone can reach it; then it answers to this machine's names alone. */
  readonly local: boolean;
  /** Why the service should get no traffic now, `undefined` if it should. */
  readonly unready: () => Promise<string | undefined>;
  /** The operator's desk, where there is one: it guards itself. */
  readonly desk?: AdminRoom | undefined;
}

/** A part of the address that answers by itself. */
export interface AdminRoom {
  /** Whether a path is its own. */
  isFor(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const safe = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** What is for operators and for nobody else: `/metrics`, `/healthz` and `/readyz`. */
export function createAdmin({ metrics, local, unready, desk }: AdminOptions): RequestListener {
  return async (request, response) => {
    const answer = (status: number, body: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { ...safe, 'Content-Type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    try {
      const path = request.url?.split('?', 1)[0] ?? '';
      if (desk?.isFor(path)) {
        await desk.answer(request, response);
        return;
      }
      const foreign = local ? whyNotLocal(request) : undefined;
      if (foreign !== undefined) {
        answer(403, `${foreign}\n`);
        return;
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer(405, 'This address takes GET.\n');
        return;
      }
      switch (path) {
        case '/metrics':
          answer(200, await metrics.registry.metrics(), metrics.registry.contentType);
          break;
        case '/healthz':
          answer(200, 'ok\n');
          break;
        case '/readyz': {
          const reason = await unready();
          answer(reason === undefined ? 200 : 503, `${reason ?? 'ready'}\n`);
          break;
        }
        default:
          answer(
            404,
            `Here are ${desk ? '/desk/, /studio/, ' : ''}/metrics, /healthz and /readyz.\n`,
          );
      }
    } catch {
      answer(500, 'Something went wrong here.\n');
    }
  };
}
