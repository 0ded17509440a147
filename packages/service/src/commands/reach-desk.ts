import { userInfo } from 'node:os';
import { say, spokenTag } from '@botrules/core/tooling';
import { channels as listed } from '../channels.js';
import { systemClock } from '../clock.js';
import type { Config } from '../config/config.js';
import { readAdmin } from '../config/read-config.js';
import { Desk } from '../desk/desk.js';
import type { DeskAnswer } from '../desk/desk-request.js';
import { urlOf } from '../web/web-server.js';
import { wordsOf } from '../words.js';
import type { CommandIo } from './io.js';
import { openNamedInbox } from './named-inbox.js';
import { complain, type Request, sourcesOf } from './settings-of.js';

/** The desk as a command has it: of a service that runs, or over the inbox itself. */
export interface ReachedDesk {
  /** Asks it; rejects where it cannot be asked any more. */
  ask(method: string, path: string, body?: unknown): Promise<DeskAnswer>;
  close(): Promise<void>;
}

/**
 * Finds the desk: the service's, where its settings have one and it runs, else the inbox that they name. Where neither can be
 * reached, says why and returns `undefined`.
 */
export async function reachDesk(io: CommandIo, request: Request): Promise<ReachedDesk | undefined> {
  // Looking into the inbox takes neither the password of the desk nor that other settings are right.
  const { value: admin } = await readAdmin(sourcesOf(io, request));
  const { channels = listed } = request;
  const who = nameOf(io);
  const running = admin?.desk && (await reachService(admin, who));
  if (running !== undefined) return running;
  const inbox = await openNamedInbox(
    io,
    request,
    say`The inbox is in memory: only the service that runs can look into it, with admin.desk: true.`,
  );
  if (inbox === undefined) return undefined;
  const desk = new Desk({
    store: inbox.desk,
    pauses: inbox.pauses,
    channels,
    key: await inbox.desk.key(),
    personalData: admin?.desk?.personalData ?? false,
    clock: systemClock,
    onAct: () => {},
  });
  return {
    ask(method, path, body) {
      const url = new URL(path, 'http://desk');
      return desk.answer({ method, path: url.pathname, query: url.searchParams, body, who });
    },
    close: () => inbox.close(),
  };
}

/** The desk of the service, where it answers. */
async function reachService(
  { host, port, desk }: Config['admin'],
  who: string,
): Promise<ReachedDesk | undefined> {
  const here = /^(?:0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host;
  const root = `${urlOf({ host: here, port })}/api/v1`;
  const ask: ReachedDesk['ask'] = async (method, path, body) => {
    const response = await fetch(`${root}${path}`, {
      method,
      headers: {
        'X-Operator': who,
        'Accept-Language': spokenTag(),
        ...(desk?.password !== undefined && { Authorization: `Bearer ${desk.password}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  try {
    const { status } = await ask('GET', '/overview');
    return status === 200 ? { ask, close: async () => {} } : undefined;
  } catch {
    // No service runs there, or another one.
    return undefined;
  }
}

/** Who does it, for the audit: the user of this machine. */
export function nameOf({ env }: CommandIo): string {
  const named = env.SUDO_USER ?? env.USER ?? env.LOGNAME;
  if (named !== undefined && /^[\w .@-]{1,60}$/.test(named)) return named;
  try {
    return userInfo().username;
  } catch {
    return 'botrules inbox';
  }
}

/** What the desk answered; where it refused, says why and returns `undefined`. */
export async function answerOf<T>(
  io: CommandIo,
  answer: Promise<DeskAnswer>,
): Promise<T | undefined> {
  let answered: DeskAnswer;
  try {
    answered = await answer;
  } catch (error) {
    await complain(io, wordsOf(error));
    return undefined;
  }
  if (answered.status === 200) return answered.body as T;
  const { message, hint } = answered.body as { readonly message: string; readonly hint?: string };
  await complain(io, hint === undefined ? message : `${message} ${hint}`);
  return undefined;
}
