import type { Opening } from '../worker/protocol.js';
import type { FileEntry, OnDisk } from './store.js';
import { words } from './words/en.js';
import { language } from './words/language.js';

/** What `GET workspace` answers. */
export interface WorkspaceAnswer {
  /** What the folder is known by in this browser. */
  readonly id: string;
  readonly entry: string;
  readonly prefix: string;
  readonly readOnly: boolean;
  readonly autosave: boolean;
  readonly version: string;
  readonly git: { readonly branch: string; readonly differs: number } | null;
  readonly profile: NonNullable<Opening['profile']>;
  readonly declared: NonNullable<Opening['declared']>;
  readonly hasEvents: boolean;
  readonly readsDeliveries: boolean;
  readonly limits: { readonly file: number };
  readonly files: readonly (FileEntry & { readonly etag: string; readonly text?: string })[];
}

/** The server answered something else than what was asked for. */
export class ApiError extends Error {
  readonly status: number;
  readonly hint: string;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    const { message = words.lost.server, hint = '' } = (body ?? {}) as {
      readonly message?: string;
      readonly hint?: string;
    };
    super(message);
    this.status = status;
    this.hint = hint;
    this.body = body;
  }
}

/** Where the operator's desk is, of a service that shows its rules; empty where the Studio runs by itself. */
export const deskAddress =
  document.querySelector<HTMLMetaElement>('meta[name=desk]')?.content ?? '';

const storedAs = 'botrules-studio-key';

/** The key that this page was opened with, if it was. */
export const givenKey = new URLSearchParams(location.hash.slice(1)).get('t') ?? undefined;

let key = sessionStorage.getItem(storedAs) ?? '';

if (givenKey !== undefined) {
  keepKey(givenKey);
  // It stands in the address no longer.
  history.replaceState(null, '', location.pathname + location.search);
}

/** Keeps a key for this tab. */
export function keepKey(given: string): void {
  key = given;
  sessionStorage.setItem(storedAs, given);
}

/**
 * Calls the server.
 *
 * @param call such as `workspace` or `files/rules/a.yaml`
 * @returns the answer, whatever its status
 * @throws {ApiError} with status 0 where nothing answers
 */
export async function request(call: string, init: RequestInit = {}): Promise<Response> {
  try {
    const headers = { ...init.headers, 'X-Studio-Token': key, 'Accept-Language': language.value };
    return await fetch(`api/${call}`, { ...init, headers });
  } catch {
    throw new ApiError(0, undefined);
  }
}

/**
 * Calls the server, and reads its JSON.
 *
 * @throws {ApiError} where it refuses, or does not answer
 */
export async function call<T>(name: string, init: RequestInit = {}): Promise<T> {
  const response = await request(name, init);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(response.status, body);
  return body as T;
}

/** Sends JSON. */
export function post<T>(
  name: string,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  return call(name, {
    method: 'POST',
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/**
 * Writes files: all of them, or none.
 *
 * @param files each with the `etag` that it is an edit of; `null` where there is none
 * @param isAuto whether nobody pressed anything
 * @returns what is on the disk then, by path
 * @throws {ApiError} where they cannot be written
 */
export async function writeFiles(
  files: readonly { readonly path: string; readonly base: string | null; readonly text: string }[],
  isAuto = false,
): Promise<{ readonly [path: string]: OnDisk }> {
  const { etags } = await post<{ readonly etags: { readonly [path: string]: string } }>(
    'save',
    { files },
    isAuto ? { 'X-Studio-Autosave': '1' } : {},
  );
  return Object.fromEntries(files.map(({ path, text }) => [path, { etag: etags[path]!, text }]));
}

/** The stream of what changes on the disk. */
export function openChanges(): EventSource {
  return new EventSource(`api/changes?t=${encodeURIComponent(key)}`);
}

/** A path as a part of an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
