import { effect } from '@preact/signals';
import { takeText } from '../editor/documents.js';
import { addFile } from '../editor/file-set.js';
import { conflicts, dirty, disk, drafts, failure, type KeptEdit, texts } from '../store.js';
import { words } from '../words/en.js';

/** Edits that were not saved, kept by the browser: they outlast a closed tab and a crash. */

/** How long after an edit it is kept, in milliseconds. */
const soon = 250;

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('botrules-studio', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: ['folder', 'path'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

/** Does something in one step of the store, and waits until it is kept. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const database = await open();
  const step = database.transaction('drafts', mode);
  const request = act(step.objectStore('drafts'));
  await new Promise<void>((resolve, reject) => {
    step.oncomplete = () => resolve();
    step.onabort = () => reject(step.error);
  });
  return request?.result;
}

/** Keeps each edit from now on, and forgets it when it is saved. */
export function keepDrafts(folder: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaid = false;
  const kept = new Map<string, string>();
  effect(() => {
    texts.value;
    disk.value;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep(folder, kept).catch(() => {
        if (!isSaid) failure.value = words.drafts.notKept;
        isSaid = true;
      });
    }, soon);
  });
}

async function keep(folder: string, kept: Map<string, string>): Promise<void> {
  const now = new Set(dirty.peek());
  // What is offered is not forgotten before somebody chose.
  const offered = new Set(drafts.peek().map(({ path }) => path));
  await inStore('readwrite', (store) => {
    for (const path of now) {
      const text = texts.peek()[path]!;
      if (kept.get(path) === text) continue;
      kept.set(path, text);
      const base = disk.peek()[path]?.etag ?? null;
      store.put({ folder, path, base, text, at: Date.now() } satisfies KeptEdit);
    }
    for (const path of kept.keys()) {
      if (now.has(path) || offered.has(path)) continue;
      kept.delete(path);
      store.delete([folder, path]);
    }
    return undefined;
  });
}

/** The edits of a folder that are kept, and are something else than what is on the disk. */
export async function readDrafts(folder: string): Promise<readonly KeptEdit[]> {
  const all = ((await inStore('readonly', (store) => store.getAll()).catch(() => [])) ??
    []) as readonly KeptEdit[];
  return all.filter(
    (draft) => draft.folder === folder && draft.text !== disk.peek()[draft.path]?.text,
  );
}

/** Goes on with edits that were kept. What changed on the disk since becomes a question. */
export function takeUp(list: readonly KeptEdit[]): void {
  for (const { path, base, text } of list) {
    const now = disk.peek()[path];
    if (texts.peek()[path] === undefined) addFile(path, text);
    else takeText(path, text);
    if ((now?.etag ?? null) === base) continue;
    conflicts.value = { ...conflicts.peek(), [path]: now ?? { etag: null, text: undefined } };
  }
  drafts.value = [];
}

/** Forgets edits that were kept. */
export async function dropDrafts(list: readonly KeptEdit[]): Promise<void> {
  drafts.value = [];
  await inStore('readwrite', (store) => {
    for (const { folder, path } of list) store.delete([folder, path]);
    return undefined;
  });
}
