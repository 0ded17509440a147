import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProfileEntry } from '@botrules/channel';
import type { Declarations } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { answerJson, everyAnswer, readBody, readJson, StudioError } from './answers.js';
import { largestFile, type StudioFolder } from './files.js';
import { readCommitted, readGit } from './git.js';
import { isSame } from './guard.js';
import { deleteFile, moveFile, newFile } from './new-files.js';
import { readMove, readSave } from './read-requests.js';
import type { FolderWatch } from './watch.js';
import { saveFiles } from './write-files.js';

/** What the routes stand on. */
export interface Studio {
  readonly folder: StudioFolder;
  readonly watch: FolderWatch;
  readonly version: string;
  /** Files are shown and not written. */
  readonly readOnly: boolean;
  /** Files are written as they are edited, where they load. */
  readonly autosave: boolean;
  /** Whether a service answers people by these files. */
  readonly isServed: () => Promise<boolean>;
  readonly token: string;
  /** People who know it get the token. */
  readonly password: string | undefined;
  /** Recorded events, each as it is written in a line of JSON. */
  readonly events: (() => AsyncIterable<string>) | undefined;
  /** Reads a delivery of the platform, as `{ events, skipped, problems }`. */
  readonly readDelivery: ((body: string) => unknown) | undefined;
  /** What the menu of the page sends, and the like, where that is not written in the rules. */
  readonly profile: readonly ProfileEntry[];
  readonly declared: Pick<Declarations, 'channels' | 'knownChannels' | 'fields'>;
  /** Files to begin with in an empty folder, by their names. */
  readonly starter: { readonly [name: string]: string };
  /** Ends when the server does. */
  readonly signal: AbortSignal;
}

type Route = (
  studio: Studio,
  request: IncomingMessage,
  response: ServerResponse,
  rest: string,
) => Promise<void> | void;

/** How many events are sent at the most. */
const mostEvents = 50_000;
/** How many bytes of texts go with the list of files; others are fetched when they are opened. */
const textsAtOnce = 8 * 1024 * 1024;
/** One save, all files together. */
const largestSave = 16 * 1024 * 1024;

/** Every call, by its method and the first part of its path. */
export const routes: { readonly [call: string]: Route } = {
  'GET workspace': async (
    { folder, version, readOnly, autosave, profile, declared, events, readDelivery },
    _,
    response,
  ) => {
    const [files, git] = await Promise.all([folder.list(), readGit(folder.root)]);
    let sent = 0;
    answerJson(response, 200, {
      id: folder.id,
      entry: folder.entry,
      prefix: folder.prefix,
      readOnly,
      autosave,
      version,
      git: git ?? null,
      profile,
      declared,
      hasEvents: events !== undefined,
      readsDeliveries: readDelivery !== undefined,
      limits: { file: largestFile },
      files: files.map(({ text, ...file }) => {
        sent += file.size;
        return text === undefined || sent > textsAtOnce ? file : { ...file, text };
      }),
    });
  },

  'GET files': async ({ folder }, _, response, path) => {
    const file = await folder.read(path);
    if (file === undefined) throw notFound(path);
    answerJson(response, 200, file);
  },

  'PUT files': async (studio, request, response, path) => {
    mustWrite(studio);
    const text = await readBody(request, largestFile);
    const match = request.headers['if-match'];
    if (match === undefined) {
      throw new StudioError(
        428,
        () => say`The write does not say which text it is an edit of.`,
        () => say`Send If-Match with the etag, or "*" for a new file.`,
      );
    }
    const base = match === '*' ? null : match;
    await save(studio, response, [{ path, base, text }], true);
  },

  'POST save': async (studio, request, response) => {
    mustWrite(studio);
    if (request.headers['x-studio-autosave'] !== undefined && (await studio.isServed())) {
      throw new StudioError(
        409,
        () => say`A service answers people by these rules now, so nothing is written by itself.`,
        () => say`Press Save when they are to see it.`,
      );
    }
    await save(studio, response, readSave(await readJson(request, largestSave)), false);
  },

  'POST files': async (studio, request, response) => {
    mustWrite(studio);
    const { path, from, text } = readMove(await readJson(request, largestFile * 2));
    const made =
      from === undefined
        ? await newFile(studio.folder, path, text ?? '')
        : await moveFile(studio.folder, from, path);
    answerJson(response, 201, made);
  },

  'DELETE files': async (studio, request, response, path) => {
    mustWrite(studio);
    await deleteFile(studio.folder, path, request.headers['if-match']);
    answerJson(response, 200, {});
  },

  'GET events': async ({ events }, _, response) => {
    response.writeHead(200, { ...everyAnswer, 'Content-Type': 'application/x-ndjson' });
    let sent = 0;
    for await (const line of events?.() ?? []) {
      if (sent >= mostEvents || response.destroyed) break;
      sent += 1;
      if (!response.write(`${line}\n`)) {
        await new Promise<void>((resolve) => {
          const go = () => {
            response.off('drain', go).off('close', go);
            resolve();
          };
          response.on('drain', go).on('close', go);
        });
      }
    }
    response.end();
  },

  'POST webhook': async ({ readDelivery }, request, response) => {
    if (readDelivery === undefined) {
      throw new StudioError(
        404,
        () => say`Deliveries cannot be read here.`,
        () => say`Start "botrules studio".`,
      );
    }
    answerJson(response, 200, readDelivery(await readBody(request, largestFile)));
  },

  'GET changes': async ({ folder, watch, signal }, _, response) => {
    response.writeHead(200, {
      ...everyAnswer,
      'Content-Type': 'text/event-stream',
      'X-Accel-Buffering': 'no',
    });
    const tell = (kind: string, data: unknown) =>
      response.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
    const stop = watch.listen(({ kind, ...change }) => void tell(kind, change));
    const ping = setInterval(() => response.write('event: ping\ndata: {}\n\n'), 20_000);
    const end = () => response.end();
    signal.addEventListener('abort', end, { once: true });
    response.on('close', () => {
      stop();
      clearInterval(ping);
      signal.removeEventListener('abort', end);
    });
    // After the listener: a file that changes between the two is told by one of them.
    // A folder that cannot be read just now does not end the stream: the page would ask again and again.
    const files = await folder.list().catch(() => undefined);
    if (files && !response.writableEnded)
      tell(
        'files',
        files.map(({ path, etag }) => ({ path, etag })),
      );
  },

  'GET starter': ({ starter }, _, response) => {
    answerJson(response, 200, starter);
  },

  'GET committed': async ({ folder }, _, response) => {
    const files = await readCommitted(folder);
    if (files === undefined) {
      throw new StudioError(
        404,
        () => say`The last commit could not be read.`,
        () => say`There is no repository or no commit yet, or git did not answer in time.`,
      );
    }
    answerJson(response, 200, { files });
  },

  'GET git': async ({ folder }, _, response) => {
    answerJson(response, 200, (await readGit(folder.root)) ?? null);
  },
};

async function save(
  { folder }: Studio,
  response: ServerResponse,
  writes: Parameters<typeof saveFiles>[1],
  isOne: boolean,
): Promise<void> {
  const saved = await saveFiles(folder, writes);
  switch (saved.kind) {
    case 'saved':
      answerJson(response, 200, isOne ? { etag: saved.etags[writes[0]!.path] } : saved);
      return;
    case 'conflict':
      answerJson(response, 412, isOne ? saved.files[0] : { conflicts: saved.files });
      return;
    case 'outside':
      throw notFound(saved.path);
    case 'too-large':
      throw new StudioError(
        413,
        () => say`"${saved.path}" is longer than 2 MB.`,
        () => say`Divide it into several files.`,
      );
    case 'read-only':
      throw new StudioError(
        403,
        () => say`"${saved.path}" is read-only.`,
        () => say`Allow writing to the file, and save again.`,
      );
  }
}

/** @throws {StudioError} where files are only shown */
function mustWrite({ readOnly }: Studio): void {
  if (!readOnly) return;
  throw new StudioError(
    403,
    () => say`Files are only shown here.`,
    () => say`Start it without --read-only.`,
  );
}

function notFound(path: string): StudioError {
  return new StudioError(
    404,
    () => say`There is no file ${JSON.stringify(path)} here.`,
    () => say`Files of the Studio are .yaml, .yml, .txt, .csv and .json files of its folder.`,
  );
}

/** The one call that the token is not asked for: the password for it. Five tries a minute. */
export function createSessions(): Route {
  let tries: number[] = [];
  return async ({ password, token }, request, response) => {
    const now = performance.now();
    tries = tries.filter((at) => now - at < 60_000);
    if (tries.length >= 5) {
      throw new StudioError(
        429,
        () => say`These were too many tries.`,
        () => say`Wait a minute.`,
      );
    }
    const body = (await readJson(request, 4096)) as { readonly password?: unknown } | null;
    if (password !== undefined && typeof body?.password === 'string') {
      if (isSame(body.password, password)) {
        answerJson(response, 200, { token });
        return;
      }
      tries.push(now);
    }
    throw new StudioError(
      401,
      () => say`This is not the password.`,
      () => say`Ask who started the Studio.`,
    );
  };
}
