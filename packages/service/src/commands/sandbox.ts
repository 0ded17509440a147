import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '@botrules/core';
import type { Call } from '@botrules/messenger';
import { systemClock } from '../clock.js';
import { linesOf } from '../conversation-lines.js';
import type { ExitCode, Io } from '../io.js';
import { printable } from '../printable.js';
import { answersTo, showInSandbox } from '../sandbox/answers.js';
import { type Click, postWebhook, webhookOf } from '../sandbox/click.js';
import { platformError } from '../sandbox/platform-errors.js';
import type { ShownCall } from '../sandbox/recent-calls.js';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.js';
import { urlOf } from '../web-server.js';
import { reasonOfRequest, wordsOf } from '../words.js';
import { complain, type Request, settingsOf } from './settings-of.js';

/** The port of the sandbox unless another is given. */
export const sandboxPort = 4010;

/** What a sandbox is started with. */
export interface SandboxRequest {
  /** 4010 unless given; 0 is any that is free. */
  readonly port?: number | undefined;
  /** Refusals from the start on, such as `190` or `10-2018278`. */
  readonly fail?: readonly string[] | undefined;
}

/** `botrules sandbox`: stands in for the Graph API until it is told to end, and shows the conversation. */
export async function sandbox(io: Io, request: SandboxRequest): Promise<ExitCode> {
  const { port = sandboxPort, fail = [] } = request;
  let platform: Sandbox;
  try {
    platform = await startSandbox({
      port,
      onCall: (call) => void io.stdout.write(showCall(call)),
      onClick: (click) => void io.stdout.write(showClick(click)),
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    return complain(
      io,
      taken ? `Port ${port} is taken. Choose another with --port.` : wordsOf(error),
    );
  }
  for (const name of fail) {
    const error = platformError(name);
    if (error === undefined) {
      await platform.close();
      return complain(
        io,
        `"${name}" is no error of the platform. Write a code such as 190 or 10-2018278.`,
      );
    }
    platform.refuse({ error });
  }
  await io.stdout.write(
    [
      `The sandbox stands in for the Graph API at ${platform.url}`,
      '',
      'In a second terminal:',
      `  GRAPH_API_URL=${platform.url} PAGE_ACCESS_TOKEN=sandbox APP_SECRET=sandbox botrules serve rules`,
      'In a third:',
      '  APP_SECRET=sandbox botrules sandbox click GET_STARTED',
      '',
      '',
    ].join('\n'),
  );
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await platform.close();
  return 0;
}

function showCall({ path, body, refused }: ShownCall): string {
  const kind = path === 'pass_thread_control' ? path : body.sender_action ? 'typing' : 'message';
  const lines = body.sender_action
    ? [`(${printable(String(body.sender_action))})`]
    : linesOf({ kind, path, body } as Call);
  const person = personOf(body.recipient);
  const mark = refused === undefined ? '' : ` ✗ refused with ${refused.code}: ${refused.message}`;
  return `bot → ${person}: ${lines.join('\n  ')}${mark}\n`;
}

function showClick(click: { readonly [key: string]: Json }): string {
  const { person, payload, title, text, ref } = click;
  const words =
    text ?? (payload === undefined ? '(came by a link)' : `[${title ?? ''}] ${payload}`);
  const from = ref === undefined ? '' : ` (ref ${ref})`;
  return `${printable(`${person} → bot: ${words}${from}`)}\n`;
}

function personOf(recipient: Json | undefined): string {
  const { id, user_ref } = (recipient ?? {}) as { id?: string; user_ref?: string };
  return printable(String(id ?? user_ref ?? 'nobody'));
}

/** A click that is made in the sandbox. */
export interface ClickRequest extends Request {
  /** What is done; by person 2000 on the first page of the settings, unless said. */
  readonly click: Partial<Click>;
  /** The webhook; by the settings, unless said. */
  readonly to?: string | undefined;
  /** When it happens, in milliseconds since 1970-01-01 UTC; now, unless said. */
  readonly at?: number | undefined;
  /** The sandbox that shows the click, if it runs. */
  readonly sandboxUrl?: string | undefined;
}

/** For how long after a click the platform lets its person be answered. */
const windowMs = 24 * 3_600_000;

/**
 * `botrules sandbox click`: posts a click as the platform would, signed, says how it was taken, and shows what the bot
 * sends back through the sandbox.
 */
export async function sandboxClick(io: Io, request: ClickRequest): Promise<ExitCode> {
  const found = await settingsOf(io, request);
  if (found === undefined) return 1;
  const { config } = found;
  const now = Date.now();
  const { at = now } = request;
  if (at < now - windowMs) {
    return complain(
      io,
      'The platform lets nobody be answered more than 24 hours after a click. Try such a time with "botrules try RULES --at TIME".',
    );
  }
  const url = request.to ?? `${urlOf(config)}${config.path}`;
  const click: Click = { page: config.pages[0]?.id ?? '1000', person: '2000', ...request.click };
  const body = webhookOf(click, at);
  const sandboxUrl = request.sandboxUrl ?? `http://127.0.0.1:${sandboxPort}`;
  const after = await showInSandbox(sandboxUrl, click);
  try {
    const posted = await postWebhook(url, body, config.apps[0]?.secrets[0]);
    await io.stdout.write(`${posted.status} ${printable(posted.body)}\n`);
    if (posted.status === 200) {
      const text =
        after === undefined
          ? `No sandbox runs at ${sandboxUrl}, so the answer is shown by "botrules serve" alone.\n`
          : await showAnswers(io, click.person, { url: sandboxUrl, after });
      await io.stderr.write(text);
      return 0;
    }
    if (posted.status === 401) {
      return complain(io, 'The service has another app secret: set the same APP_SECRET for both.');
    }
    return 1;
  } catch (error) {
    return complain(
      io,
      `Nobody answers at ${url}: ${reasonOfRequest(error)}. Is "botrules serve" running?`,
    );
  }
}

/** The system's clock, by which a command waits to its end: that of the service does not keep the process alive. */
const waitingClock = {
  ...systemClock,
  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, signal && { signal }).catch(() => {});
  },
};

/** Shows what comes back. What is to be said where nothing does. */
async function showAnswers(
  io: Io,
  person: string,
  sandbox: { readonly url: string; readonly after: number },
): Promise<string> {
  let none = true;
  for await (const call of answersTo(person, sandbox, waitingClock, io.signal)) {
    none = false;
    await io.stdout.write(showCall(call));
  }
  return none
    ? 'Nothing was sent back within 5 seconds. "botrules serve" says what it decided; it needs GRAPH_API_URL and PAGE_ACCESS_TOKEN to send to the sandbox.\n'
    : '';
}
