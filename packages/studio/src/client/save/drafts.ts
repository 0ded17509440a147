import { effect } from '@preact/signals';
import { dirty, disk, drafts, failure, type KeptEdit, texts } from '../store.js';
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
  opening.catch(() => {
    opening = undefined;
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
  let keeping = Promise.resolve();
  const kept = new Map<string, string>();
  effect(() => {
    texts.value;
    disk.value;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other, so that what is saved meanwhile is forgotten.
      keeping = keeping
        .then(() => keep(folder, kept))
        .then(
          () => {
            isSaid = false;
          },
          () => {
            if (!isSaid) failure.value = words.drafts.notKept;
            isSaid = true;
          },
        );
    }, soon);
  });
}

async function keep(folder: string, kept: Map<string, string>): Promise<void> {
  const now = new Set(dirty.peek());
  // What is offered is not forgotten before somebody chose.
  const offered = new Set(drafts.peek().map(({ path }) => path));
  const edits = [...now].flatMap((path): KeptEdit[] => {
    const text = texts.peek()[path]!;
    if (kept.get(path) === text) return [];
    return [{ folder, path, base: disk.peek()[path]?.etag ?? null, text, at: Date.now() }];
  });
  const saved = [...kept.keys()].filter((path) => !now.has(path) && !offered.has(path));
  // Where the browser keeps nothing, nobody needs to know before there is something to keep.
  if (edits.length === 0 && saved.length === 0) return;
  await inStore('readwrite', (store) => {
    for (const edit of edits) store.put(edit);
    for (const path of saved) store.delete([folder, path]);
    return undefined;
  });
  for (const { path, text } of edits) kept.set(path, text);
  for (const path of saved) kept.delete(path);
}

/** The edits of a folder that are kept, and are something else than what is on the disk. */
export async function readDrafts(folder: string): Promise<readonly KeptEdit[]> {
  const all = ((await inStore('readonly', (store) => store.getAll()).catch(() => [])) ??
    []) as readonly KeptEdit[];
  return all.filter(
    (draft) => draft.folder === folder && draft.text !== disk.peek()[draft.path]?.text,
  );
}

/** Forgets edits that were kept. */
export async function dropDrafts(list: readonly KeptEdit[]): Promise<void> {
  drafts.value = [];
  await inStore('readwrite', (store) => {
    for (const { folder, path } of list) store.delete([folder, path]);
    return undefined;
  });
}
