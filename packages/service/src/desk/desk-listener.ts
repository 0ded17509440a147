import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { inLanguage, type Translation } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { ServePage } from '@botrules/studio/service';
import type { Clock } from '../clock.js';
import type { DeskSettings } from '../config/config.js';
import type { Desk, RuleCount } from './desk.js';
import { whyShut } from './desk-guard.js';
import { type DeskAnswer, DeskRefusal, mapOf, textIn } from './desk-request.js';
import { writeEvent } from './event-stream.js';
import { readJson } from './read-json.js';
import { Sessions } from './sessions.js';
import type { StudioRoom } from './studio-room.js';

export interface DeskListenerOptions {
  readonly settings: DeskSettings;
  readonly desk: Desk;
  /** How many events each rule took, for those who watch. */
  readonly counts: () => Promise<readonly RuleCount[]>;
  /** Serves the page; absent where it is not built. */
  readonly page?: ServePage | undefined;
  /** The Studio with the rules in force. */
  readonly studio: StudioRoom;
  readonly clock: Clock;
  /** Called with what went wrong with the inbox. */
  readonly onTrouble: (error: unknown, doing: string) => void;
  /** Called when somebody tries to get in. */
  readonly onLogin: (fields: object, message: string) => void;
}

const cookieName = 'botrules_desk';
const api = '/api/v1';
/** How often watchers are told what has changed, and for how long: then the browser asks again. */
const tellMs = 1000;
const watchMs = 25_000;

const zip = promisify(gzip);
/** A shorter answer fits into a few packets as it is. */
const zipFromBytes = 4096;

const safe = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The desk over HTTP: who is let in, and what they are answered. */
export class DeskListener {
  readonly #options: DeskListenerOptions;
  readonly #sessions: Sessions | undefined;
  readonly #closing = new AbortController();

  constructor(options: DeskListenerOptions) {
    const { settings, clock } = options;
    this.#options = options;
    this.#sessions =
      settings.password === undefined ? undefined : new Sessions(settings.password, clock);
  }

  /** Ends the streams of those who watch. */
  close(): void {
    this.#closing.abort();
  }

  /** Whether a path is the desk's. */
  isFor(path: string): boolean {
    return (
      path.startsWith(`${api}/`) ||
      path === '/desk' ||
      path.startsWith('/desk/') ||
      this.#options.studio.isFor(path)
    );
  }

  /** Answers a request to a path of the desk. Never rejects. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let language: Translation | undefined;
    const tell = (answer: DeskAnswer) => inLanguage(language, () => send(response, answer));
    try {
      language = await languageOf(request);
      const { hosts } = this.#options.settings;
      const shut = whyShut(request, { hosts, hasPassword: this.#sessions !== undefined });
      if (shut !== undefined) tell(shut);
      else {
        const answer = await this.#answer(request, response);
        if (answer !== undefined) tell(answer);
      }
    } catch (error) {
      if (error instanceof DeskRefusal) tell(error.answer);
      else {
        this.#options.onTrouble(error, 'answering the desk');
        if (response.headersSent) response.destroy();
        else tell(new DeskRefusal(503, () => say`The inbox cannot be asked just now.`).answer);
      }
    }
  }

  /** Answers a request, or returns what is to be answered. */
  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<DeskAnswer | undefined> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '/', 'http://desk');
    const path = url.pathname;
    const { studio } = this.#options;
    if (studio.isFor(path)) {
      if (studio.isOfRules(path)) this.#whoIs(request);
      await this.#studio(path, request, response);
      return undefined;
    }
    if (!path.startsWith(`${api}/`)) {
      this.#showPage(path, request, response);
      return undefined;
    }
    if (path === `${api}/session`) {
      await this.#session(request, response);
      return undefined;
    }
    const who = this.#whoIs(request);
    if (path === `${api}/rules/stream` && method === 'GET') {
      await this.#watch(response);
      return undefined;
    }
    const body = method === 'POST' ? await readJson(request) : undefined;
    const asked = { method, path: path.slice(api.length), query: url.searchParams, body, who };
    return this.#options.desk.answer(asked);
  }

  #showPage(path: string, request: IncomingMessage, response: ServerResponse): void {
    const { page } = this.#options;
    expectGet(request);
    if (path === '/desk') redirect(response, '/desk/');
    else if (page === undefined)
      throw new DeskRefusal(404, () => say`The page of the desk is not built.`);
    else page(path.slice('/desk'.length), request, response);
  }

  /** Answers for the Studio, where everything is only read. */
  async #studio(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { studio } = this.#options;
    expectGet(request);
    if (path === '/studio') redirect(response, '/studio/');
    else if (!studio.isOfRules(path)) studio.showPage(path, request, response);
    else if (path !== '/studio/api/changes')
      await sendZipped(request, response, studio.answer(path));
    else {
      const isIn = () => this.#isIn(request);
      await this.#stream(response, (signal) => studio.follow(response, signal, isIn));
    }
  }

  /** Whether the sender of a request is still let in, without trying a password again. */
  #isIn(request: IncomingMessage): boolean {
    if (this.#sessions === undefined || request.headers.authorization !== undefined) return true;
    return this.#sessions.of(cookieOf(request) ?? '') !== undefined;
  }

  /** Who asks. Throws where they may not. */
  #whoIs(request: IncomingMessage): string {
    if (this.#sessions === undefined)
      return headerName(request.headers['x-operator']) ?? 'this machine';
    const who = this.#letIn(request);
    if (who === undefined) throw new DeskRefusal(401, () => say`Say the password first.`);
    return who;
  }

  /** Who shows a session or the password; undefined where a request shows neither. Throws where the password is wrong. */
  #letIn(request: IncomingMessage): string | undefined {
    const session = this.#sessions?.of(cookieOf(request) ?? '');
    if (session !== undefined) return session.who;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) return undefined;
    this.#expectPassword(request, bearer);
    return headerName(request.headers['x-operator']) ?? 'a program';
  }

  #expectPassword(request: IncomingMessage, password: string): void {
    if (this.#sessions === undefined) return;
    const from = request.socket.remoteAddress ?? '';
    const right = this.#sessions.tries(from, password);
    if (right === true) return;
    this.#options.onLogin({ from }, 'a wrong password for the desk');
    throw right === undefined
      ? new DeskRefusal(
          429,
          () => say`There were too many tries.`,
          () => say`Wait a minute.`,
        )
      : new DeskRefusal(401, () => say`That is not the password.`);
  }

  async #session(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request;
    if (method === 'GET') {
      const password = this.#sessions !== undefined;
      const who = password ? this.#letIn(request) : undefined;
      send(response, {
        status: 200,
        body: { password, in: !password || who !== undefined, who: who ?? null },
      });
    } else if (method === 'POST') {
      const map = mapOf(await readJson(request), ['password', 'who']);
      const who = textIn(map, 'who', 60).trim();
      if (who === '')
        throw new DeskRefusal(400, () => say`Who are you? The name stands in the audit.`);
      this.#expectPassword(request, textIn(map, 'password', 1000));
      const token = this.#sessions?.begin(who);
      this.#options.onLogin({ who }, 'an operator came to the desk');
      // The proxy in front has the certificate.
      const secure = request.headers.origin?.startsWith('https:') ? '; Secure' : '';
      const cookie = `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=28800${secure}`;
      send(
        response,
        { status: 200, body: { password: token !== undefined, in: true, who } },
        token === undefined ? {} : { 'Set-Cookie': cookie },
      );
    } else if (method === 'DELETE') {
      this.#sessions?.end(cookieOf(request) ?? '');
      const gone = `${cookieName}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;
      const body = { password: this.#sessions !== undefined, in: false, who: null };
      send(response, { status: 200, body }, { 'Set-Cookie': gone });
    } else throw new DeskRefusal(405, () => say`This address takes GET, POST, DELETE.`);
  }

  /** Tells the counts of rules as they change: all at first, then those that went up. */
  async #watch(response: ServerResponse): Promise<void> {
    const { clock, counts } = this.#options;
    await this.#stream(response, async (signal) => {
      response.write('retry: 1000\n\n');
      const told = new Map<string | null, number>();
      const until = clock.steady() + watchMs;
      while (!signal.aborted && clock.steady() < until) {
        const changed = (await counts()).filter(({ rule, count }) => told.get(rule) !== count);
        // What the other side does not read is not piled up here: it is told later.
        if (response.writableLength < 65_536) {
          for (const { rule, count } of changed) told.set(rule, count);
          if (changed.length > 0) writeEvent(response, 'counts', changed);
          else response.write(': still here\n\n');
        }
        await clock.wait(tellMs, signal);
      }
      response.end();
    });
  }

  /** Begins a stream of events. Its signal ends when nobody listens any more, or the service stops. */
  async #stream(
    response: ServerResponse,
    tell: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    response.writeHead(200, { ...safe, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    this.#closing.signal.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
    if (this.#closing.signal.aborted || response.destroyed) gone.abort();
    await tell(gone.signal);
  }
}

/** The language that a request asks for in `Accept-Language`; `undefined` for English. */
async function languageOf({ headers }: IncomingMessage): Promise<Translation | undefined> {
  if (!/^de\b/i.test(headers['accept-language'] ?? '')) return undefined;
  return (await import('../said/de.js')).german;
}

function expectGet({ method }: IncomingMessage): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new DeskRefusal(405, () => say`This address takes GET.`);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { ...safe, Location: to });
  response.end();
}

/** The name that a program gives itself, as a line of a log may have it. */
function headerName(header: string | readonly string[] | undefined): string | undefined {
  const name = String(header ?? '').trim();
  return /^[\w .@-]{1,60}$/.test(name) ? name : undefined;
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim());
  return cookies.find((each) => each.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

function send(
  response: ServerResponse,
  { status, body }: DeskAnswer,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendBytes(response, status, JSON.stringify(body), headers);
}

/** Sends an answer that may be megabytes, as the texts of thousands of rules are: compressed where the browser takes that. */
async function sendZipped(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { status, body }: DeskAnswer,
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(body));
  const zips = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  const vary = { Vary: 'Accept-Encoding' };
  if (zips && bytes.length >= zipFromBytes) {
    sendBytes(response, status, await zip(bytes), { ...vary, 'Content-Encoding': 'gzip' });
  } else sendBytes(response, status, bytes, vary);
}

function sendBytes(
  response: ServerResponse,
  status: number,
  bytes: Buffer | string,
  headers: Readonly<Record<string, string>>,
): void {
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...safe, ...type, ...headers });
  response.end(bytes);
}
