import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProfileEntry } from '@botrules/channel';
import { type Declarations, inLanguage, version } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { answerJson, everyAnswer, languageOf, StudioError } from './answers.js';
import { type Asset, contentSecurityPolicy, readAssets, withNonce } from './assets.js';
import { StudioFolder } from './files.js';
import { type Guard, refuse } from './guard.js';
import { createSessions, routes, type Studio } from './routes.js';
import { FolderWatch } from './watch.js';

/** How the Studio is started. */
export interface StudioOptions {
  /** A folder of rules, or a file. */
  readonly rules: string;
  /** 0 for one that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Names under which it may be opened beside those of this machine. */
  readonly allowedHosts?: readonly string[];
  /** The password for people who open it without the key. */
  readonly password?: string;
  readonly readOnly?: boolean;
  /** Files are written as they are edited, where they load. */
  readonly autosave?: boolean;
  /** Whether a service answers people by these files just now: then nothing is written that nobody asked for. */
  readonly isServed?: () => Promise<boolean>;
  /** Recorded events, each as it is written in a line of JSON. */
  readonly events?: () => AsyncIterable<string>;
  /**
   * What the menu, the get-started button and ice breakers of the page send, where that is not written in the rules, as
   * `readProfile` of a channel gives it.
   */
  readonly profile?: readonly ProfileEntry[];
  /** What rules may speak of besides the language, and the channels that they are held to; Messenger and Instagram unless given. */
  readonly declared?: Pick<Declarations, 'channels' | 'knownChannels' | 'fields'>;
  /** Files to begin with in an empty folder, by their names. */
  readonly starter?: { readonly [name: string]: string };
  /** Reads a delivery of the platform, as `{ events, skipped, problems }`. */
  readonly readDelivery?: (body: string) => unknown;
}

/** A Studio that runs. */
export interface RunningStudio {
  /** The address with its key, for people who may open it. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/**
 * Starts the server of the Studio.
 *
 * @throws {Error} with the `code` of the system where the rules cannot be read or the port is taken
 */
export async function startStudio(options: StudioOptions): Promise<RunningStudio> {
  const { host = '127.0.0.1', allowedHosts = [] } = options;
  const folder = await StudioFolder.open(options.rules);
  const assets = readAssets();
  const watch = new FolderWatch(folder);
  const stop = new AbortController();
  const token = randomBytes(18).toString('base64url');
  const studio: Studio = {
    folder,
    watch,
    version,
    readOnly: options.readOnly ?? false,
    autosave: options.autosave ?? false,
    isServed: options.isServed ?? (async () => false),
    token,
    password: options.password,
    profile: options.profile ?? [],
    declared: options.declared ?? {},
    events: options.events,
    readDelivery: options.readDelivery,
    starter: options.starter ?? { 'rules.yaml': 'rules:\n' },
    signal: stop.signal,
  };
  const guard = { port: 0, allowedHosts, token };
  const answer = createAnswer(studio, guard, assets);
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    void answer(request, response);
  });
  server.listen(options.port ?? 0, host);
  try {
    await Promise.all([once(server, 'listening'), watch.ready()]);
  } catch (error) {
    await watch.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  guard.port = port;
  const shown = host === '::1' ? '[::1]' : '127.0.0.1';
  return {
    address: `http://${shown}:${port}/#t=${token}`,
    port,
    token,
    close: async () => {
      stop.abort();
      server.closeAllConnections();
      server.close();
      await watch.close();
    },
  };
}

function createAnswer(studio: Studio, guard: Guard, assets: ReadonlyMap<string, Asset>) {
  const sessions = createSessions();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { method = 'GET', url = '/', headers } = request;
      const refusal = refuse({ method, url, headers }, guard);
      if (refusal) {
        const { status, message, hint } = refusal;
        throw new StudioError(
          status,
          () => message,
          () => hint,
        );
      }
      const { pathname } = new URL(url, 'http://localhost');
      if (!pathname.startsWith('/api/')) return answerAsset(assets, method, pathname, response);
      const [, call = '', rest = ''] = /^\/api\/(\w+)(?:\/(.*))?$/.exec(pathname) ?? [];
      if (call === 'session' && method === 'POST') {
        await sessions(studio, request, response, '');
        return;
      }
      const route = Object.hasOwn(routes, `${method} ${call}`) && routes[`${method} ${call}`];
      if (!route)
        throw new StudioError(
          404,
          () => say`There is no such call.`,
          () => say`See docs/studio.md.`,
        );
      await route(studio, request, response, decodePath(rest));
    } catch (error) {
      const language = await languageOf(request);
      inLanguage(language, () => answerFault(response, error));
    }
  };
}

function answerAsset(
  assets: ReadonlyMap<string, Asset>,
  method: string,
  pathname: string,
  response: ServerResponse,
): void {
  const asset = assets.get(pathname === '/' ? 'index.html' : pathname.slice(1));
  if (asset === undefined || (method !== 'GET' && method !== 'HEAD')) {
    throw new StudioError(
      404,
      () => say`There is no such page.`,
      () => say`Open the address without a path.`,
    );
  }
  const nonce = randomBytes(12).toString('base64url');
  response.writeHead(200, {
    ...everyAnswer,
    'Content-Type': asset.type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Frame-Options': 'DENY',
    ...(asset.isHashed && { 'Cache-Control': 'max-age=31536000, immutable' }),
  });
  response.end(asset.type.startsWith('text/html') ? withNonce(asset.bytes, nonce) : asset.bytes);
}

function answerFault(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of the body is not read.
  response.setHeader('Connection', 'close');
  if (error instanceof StudioError) {
    answerJson(response, error.status, error.body);
  } else {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === undefined ? say`This failed.` : say`The system refused it (${code}).`;
    answerJson(response, 500, { message, hint: say`Look whether the folder can be written to.` });
  }
}

/** @throws {StudioError} where it is not encoded as addresses are */
function decodePath(rest: string): string {
  try {
    return decodeURIComponent(rest);
  } catch {
    throw new StudioError(
      400,
      () => say`The path is not encoded as it must be.`,
      () => say`Reload the page.`,
    );
  }
}
