import { useState } from 'preact/hooks';
import { ApiError, call, encodePath, post } from '../api.js';
import { openFile } from '../editor/documents.js';
import { addFile, dropFile } from '../editor/file-set.js';
import { Dialog } from '../look/dialog.js';
import { dirty, disk, failure, items, texts } from '../store.js';
import { fileWords } from '../words/dialogs.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { adding, deleted } from './adding.js';

/** Asks before a file is deleted, which is done on the disk at once. */
export function DeleteFile({ path }: { readonly path: string }) {
  const [problem, setProblem] = useState('');
  const rules = (items.value[path] ?? []).filter(({ kind }) => kind === 'rule').length;
  const close = () => {
    adding.value = undefined;
  };
  const submit = async () => {
    try {
      await remove(path);
      close();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(`${error.message} ${error.hint}`);
    }
  };
  return (
    <Dialog title={fileWords.deleteTitle(fileName(path))} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{fileWords.deleteText(rules)}</p>
        {dirty.value.includes(path) && <p>{fileWords.deleteEdited}</p>}
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="row end">
          <button type="button" class="plain" onClick={close} data-first>
            {fileWords.cancel}
          </button>
          <button type="submit" class="primary">
            {words.file.delete}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

async function remove(path: string): Promise<void> {
  const text = texts.peek()[path] ?? '';
  const etag = disk.peek()[path]?.etag;
  if (etag != null) {
    await call(`files/${encodePath(path)}`, { method: 'DELETE', headers: { 'If-Match': etag } });
  }
  const { [path]: _, ...rest } = disk.peek();
  disk.value = rest;
  dropFile(path);
  deleted.value = { path, text };
}

/** Says which file was deleted, with a way back. */
export function DeletedBar() {
  if (!deleted.value) return null;
  const { path, text } = deleted.value;
  return (
    <div class="bar" role="alert">
      <span>{fileWords.deleted(fileName(path))}</span>
      <span class="grow" />
      <button type="button" class="plain small" onClick={() => void bringBack(path, text)}>
        {fileWords.bringBack}
      </button>
      <button
        type="button"
        class="plain small"
        onClick={() => {
          deleted.value = undefined;
        }}
      >
        {words.tabs.close}
      </button>
    </div>
  );
}

async function bringBack(path: string, text: string): Promise<void> {
  try {
    const { etag } = await post<{ readonly etag: string }>('files', { path, text });
    disk.value = { ...disk.peek(), [path]: { etag, text } };
    if (texts.peek()[path] === undefined) addFile(path, text);
    openFile(path);
    deleted.value = undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    failure.value = `${error.message} ${error.hint}`;
  }
}
