import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '@botrules/core';
import { isLoopback } from '../config/config.js';
import { whyNotLocal } from '../this-machine.js';
import { startWebServer, urlOf } from '../web-server.js';

import { errorBody, type PlatformError, platformError } from './platform-errors.js';
import { RecentCalls, type ShownCall } from './recent-calls.js';

/** One call that reached the sandbox. */
export interface SandboxCall extends ShownCall {
  /** The page in the address; `me` where the token says which. */
  readonly page: string;
  /** The access token that the call came with. */
  readonly token: string;
}

/** Which calls are refused, and how often. */
export interface Refusal {
  readonly error: PlatformError;
  /** How many calls; all, if left out. */
  readonly times?: number;
  /** Only calls to this person. */
  readonly person?: string;
  /** Only calls with this token. */
  readonly token?: string;
  /** Seconds for a `Retry-After` header. */
  readonly retryAfter?: number;
}

/** How a sandbox listens. */
export interface SandboxOptions {
  /** The address to listen on; `127.0.0.1` unless given. */
  readonly host?: string;
  /** 0, the default, is any that is free. */
  readonly port?: number;
  /** Told of each call after it was answered. */
  readonly onCall?: (call: SandboxCall) => void;
  /** Told what a person did, by `botrules sandbox click`. */
  readonly onClick?: (click: { readonly [key: string]: Json }) => void;
  /** How long an answer takes, in milliseconds. */
  readonly delay?: () => Promise<void>;
}

/** A stand-in for the platform that runs. */
export interface Sandbox {
  /** What `GRAPH_API_URL` is to be. */
  readonly url: string;
  /** From now on such calls are refused, beside those that are already. */
  refuse(refusal: Refusal): void;
  /** From now on nothing is refused. */
  allow(): void;
  /** Takes no more. Resolves when nothing listens any more. */
  close(): Promise<void>;
}

const largest = 1024 * 1024;

/** Stands in for the Graph API, on this machine: takes what a bot sends and refuses what it is told to refuse. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, onCall, onClick, delay } = options;
  let refusals: { readonly refusal: Refusal; left: number }[] = [];
  const profile = new Map<string, Json>();
  const recent = new RecentCalls();
  let count = 0;

  /** The refusal that this call meets, which is then one fewer. */
  function refusalFor(body: Json | undefined, token: string): Refusal | undefined {
    const person = field(field(body, 'recipient'), 'id');
    const found = refusals.find(
      ({ refusal, left }) =>
        left > 0 &&
        (refusal.person === undefined || refusal.person === person) &&
        (refusal.token === undefined || refusal.token === token),
    );
    if (found !== undefined) found.left--;
    return found?.refusal;
  }

  function refuse(refusal: Refusal): void {
    refusals.push({ refusal, left: refusal.times ?? Number.POSITIVE_INFINITY });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const foreign = isLoopback(host) ? whyNotLocal(request) : undefined;
    if (foreign !== undefined) return reply(response, 403, { error: foreign });
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const text = await readBody(request);
    const body = parse(text);
    if (url.pathname.startsWith('/sandbox/')) {
      // A form or a picture of a web page can send neither of the two.
      const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
      if (request.method !== 'POST' || !isJson) {
        return reply(response, 415, { error: 'Post application/json to this address.' });
      }
      return reply(response, ...control(url.pathname, body ?? {}));
    }
    const [, page = '', path = ''] = /^\/v\d+\.\d+\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? url.searchParams.get('access_token') ?? '';
    if (token === '') return send(response, platformError('190')!);
    if (request.method === 'GET') return reply(response, 200, get(page, path, url));
    if (path === 'messenger_profile') {
      for (const [key, value] of Object.entries(body ?? {})) profile.set(key, value);
      return reply(response, 200, { result: 'success' });
    }
    await delay?.();
    const refusal = checkCall(path, body) ?? refusalFor(body, token);
    const refused = refusal?.error;
    if (refused === undefined) reply(response, 200, success(path, body));
    else send(response, refused, refusal?.retryAfter);
    const call = { page: decodeURIComponent(page), path, body: body ?? {}, token, refused };
    recent.add(call);
    onCall?.(call);
  }

  function success(path: string, body: Record<string, Json> | undefined): object {
    if (path !== 'messages') return { success: true };
    const id = field(field(body, 'recipient'), 'id');
    count++;
    return {
      ...(typeof id === 'string' && { recipient_id: id }),
      ...(body?.message !== undefined && { message_id: `m_sandbox_${count}` }),
    };
  }

  /** What `botrules doctor` and other readers ask for. */
  function get(page: string, path: string, url: URL): object {
    switch (path) {
      case 'messenger_profile': {
        const fields = url.searchParams.get('fields')?.split(',') ?? [...profile.keys()];
        const found = fields.flatMap((key) => (profile.has(key) ? [[key, profile.get(key)]] : []));
        return { data: found.length === 0 ? [] : [Object.fromEntries(found)] };
      }
      case 'subscribed_apps':
        return { data: [{ id: '1', name: 'Sandbox', subscribed_fields: sandboxFields }] };
      case 'subscriptions':
        return {
          data: [{ object: 'page', active: true, fields: sandboxFields.map((name) => ({ name })) }],
        };
      default:
        if (page === 'debug_token') {
          return {
            data: {
              is_valid: true,
              app_id: '1',
              type: 'PAGE',
              scopes: ['pages_messaging', 'pages_manage_metadata'],
            },
          };
        }
        return { id: page === 'me' ? '1000' : page, name: 'Sandbox' };
    }
  }

  /** What is asked of the sandbox itself, with no token. */
  function control(
    path: string,
    body: Record<string, Json>,
  ): readonly [status: number, body: object] {
    switch (path) {
      case '/sandbox/click':
        onClick?.(body);
        return [200, { shown: true, count: recent.since(0, '').count }];
      case '/sandbox/calls':
        return [200, recent.since(Number(body.after ?? 0), String(body.person))];
      case '/sandbox/refuse': {
        const error = platformError(String(body.error));
        if (error === undefined) return [400, { error: 'Give an error such as "190".' }];
        const times = Number(body.times ?? 1);
        refuse({ error, ...(times > 0 && { times }) });
        return [200, { refused: true }];
      }
      case '/sandbox/allow':
        refusals = [];
        return [200, { allowed: true }];
      default:
        return [404, { error: 'There is nothing here.' }];
    }
  }

  const server = await startWebServer({
    host,
    port,
    listener: (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
  });
  return {
    url: urlOf(server),
    refuse,
    allow() {
      refusals = [];
    },
    close: () => server.close(),
  };
}

const sandboxFields = [
  'messages',
  'messaging_postbacks',
  'messaging_optins',
  'messaging_referrals',
  'standby',
];

/** What the platform itself would find wrong with a call. */
function checkCall(path: string, body: Record<string, Json> | undefined): Refusal | undefined {
  const bad = (message: string) => ({ error: { code: 100, message, status: 400 } });
  if (path === 'pass_thread_control') {
    return body?.target_app_id === undefined
      ? bad('The parameter target_app_id is required.')
      : undefined;
  }
  if (path !== 'messages') return bad(`Unknown path components: /${path}`);
  if (body?.recipient === undefined) return bad('The parameter recipient is required.');
  if (body.message === undefined && body.sender_action === undefined) {
    return bad('The parameter message is required.');
  }
  if (body.message !== undefined && body.sender_action !== undefined) {
    return {
      error: { code: 100, subcode: 2018014, message: 'A sender action goes alone.', status: 400 },
    };
  }
  return undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Error('The body is too big.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): Record<string, Json> | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, Json>)
      : undefined;
  } catch {
    return undefined;
  }
}

function field(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[key];
}

function send(response: ServerResponse, error: PlatformError, retryAfter?: number): void {
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
  reply(response, error.status, errorBody(error));
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}
