import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  isObject,
  type OperatedChannel,
  type PlatformError,
  parseJson,
  type SandboxCall,
  type StandInAnswer,
} from '@botrules/channel';
import type { Json } from '@botrules/core';
import { channels } from '../channels.js';
import { isLoopback } from '../config/config.js';
import { whyNotLocal } from '../web/this-machine.js';
import { startWebServer, urlOf } from '../web/web-server.js';
import { RecentCalls } from './recent-calls.js';

/** Which calls are refused, and how often. */
export interface CallRefusal {
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
  /** The channel whose platform it stands in for; Messenger unless given. */
  readonly channel?: OperatedChannel;
  /** The address to listen on; `127.0.0.1` unless given. */
  readonly host?: string;
  /** 0, the default, is any that is free. */
  readonly port?: number;
  /** Called with each call after it was answered. */
  readonly onCall?: (call: SandboxCall) => void;
  /** Called with what a person did, by `botrules sandbox click`. */
  readonly onClick?: (click: { readonly [key: string]: Json }) => void;
  /** How long an answer takes, in milliseconds. */
  readonly delay?: () => Promise<void>;
}

/** A stand-in for the platform that runs. */
export interface Sandbox {
  /** The address that a bot is to call in place of the platform's, such as `GRAPH_API_URL`. */
  readonly url: string;
  /** From now on such calls are refused, besides those that are already. */
  refuse(refusal: CallRefusal): void;
  /** From now on nothing is refused. */
  allow(): void;
  /** Takes no more. Resolves when nothing listens any more. */
  close(): Promise<void>;
}

const largest = 1024 * 1024;

/** Stands in for a platform's API, on this machine: takes what a bot sends and refuses what it is told to refuse. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { channel = channels[0], host = '127.0.0.1', port = 0, onCall, onClick, delay } = options;
  let refusals: { readonly refusal: CallRefusal; left: number }[] = [];
  const standIn = channel.sandbox.standIn();
  const recent = new RecentCalls();
  const blockedBy = new Set<string>();
  const { blockedError = '', plays = [] } = channel.sandbox;
  const whileBlocked = channel.sandbox.error(blockedError);

  /** The refusal that this call meets, of which one fewer is left then. */
  function refusalFor(person: string | undefined, token: string): CallRefusal | undefined {
    const found = refusals.find(
      ({ refusal, left }) =>
        left > 0 &&
        (refusal.person === undefined || refusal.person === person) &&
        (refusal.token === undefined || refusal.token === token),
    );
    if (found !== undefined) found.left--;
    return found?.refusal;
  }

  /** The refusal that any request with a dead token meets. A refusal of a number of calls is for calls alone. */
  function deadToken(bearer: string | undefined): PlatformError | undefined {
    return refusals.find(
      ({ refusal: { error, token, person }, left }) =>
        error.ofToken === true &&
        left === Number.POSITIVE_INFINITY &&
        person === undefined &&
        (token === undefined || token === bearer),
    )?.refusal.error;
  }

  function refuse(refusal: CallRefusal): void {
    refusals.push({ refusal, left: refusal.times ?? Number.POSITIVE_INFINITY });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const foreign = isLoopback(host) ? whyNotLocal(request) : undefined;
    if (foreign !== undefined) return reply(response, { status: 403, body: { error: foreign } });
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const text = await readBody(request);
    const body = parse(text, request.headers['content-type']);
    if (url.pathname.startsWith('/sandbox/')) {
      // A form or a picture of a web page can send neither of the two.
      const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
      if (request.method !== 'POST' || !isJson) {
        const error = 'Post application/json to this address.';
        return reply(response, { status: 415, body: { error } });
      }
      const [status, told] = control(url.pathname, body ?? {});
      return reply(response, { status, body: told });
    }
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const header = (name: string) => [request.headers[name]].flat()[0];
    const read = standIn.read({ method: request.method ?? 'GET', url, bearer, header, body });
    if ('answer' in read) {
      const dead = deadToken(bearer);
      return reply(response, dead === undefined ? read.answer : standIn.refuse(dead));
    }
    await delay?.();
    const { call, person, wrong } = read;
    const isBlocked = wrong === undefined && person !== undefined && blockedBy.has(person);
    const found = wrong ?? (isBlocked ? whileBlocked : undefined);
    const refusal = found === undefined ? refusalFor(person, call.token) : { error: found };
    const refused = refusal?.error;
    const said = refused === undefined ? standIn.accept(call) : standIn.refuse(refused);
    if (refusal?.retryAfter !== undefined) response.setHeader('Retry-After', refusal.retryAfter);
    reply(response, said);
    const told = { ...call, refused, ...(isBlocked && refused === undefined && { dropped: true }) };
    recent.add(told, person);
    onCall?.(told);
  }

  /** Remembers who blocked the bot. Where the platform does not say that they let it write again, anything they do means that. */
  function remember({ person, blocked, added }: Record<string, Json>): void {
    if (blocked === true) blockedBy.add(String(person));
    else if (added === true || !plays.includes('added')) blockedBy.delete(String(person));
  }

  /** What is asked of the sandbox itself, with no token. */
  function control(
    path: string,
    body: Record<string, Json>,
  ): readonly [status: number, body: object] {
    switch (path) {
      case '/sandbox/click':
        remember(body);
        onClick?.(body);
        return [200, { shown: true, count: recent.since(0, []).count }];
      case '/sandbox/calls':
        return [200, recent.since(Number(body.after ?? 0), [body.people].flat())];
      case '/sandbox/refuse': {
        const { error: errorOf, errors } = channel.sandbox;
        const error = errorOf(String(body.error));
        if (error === undefined) return [400, { error: `Give an error such as "${errors[0]}".` }];
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

function parse(text: string, type = ''): Record<string, Json> | undefined {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  const value = parseJson(text);
  return isObject(value) ? (value as Record<string, Json>) : undefined;
}

function reply(response: ServerResponse, { status, headers, body }: StandInAnswer): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}
