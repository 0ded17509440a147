import { call, type WorkspaceAnswer } from './api.js';
import { openAll } from './ask.js';
import { openFile } from './editor/documents.js';
import { disk, files, prefix, readOnly, texts } from './store.js';

/** Fetches the files, and opens the first. */
export async function begin(): Promise<void> {
  const answer = await call<WorkspaceAnswer>('workspace');
  const known = answer.files.flatMap(({ path, text }) =>
    text === undefined ? [] : [[path, text]],
  );
  const all: { readonly [path: string]: string } = Object.fromEntries(known);
  prefix.value = answer.prefix;
  readOnly.value = answer.readOnly;
  files.value = answer.files.map(({ path, kind, size, problem }) => ({
    path,
    kind,
    size,
    ...(problem && { problem }),
  }));
  disk.value = Object.fromEntries(
    answer.files.map(({ path, etag, text }) => [path, { etag, text }]),
  );
  texts.value = all;
  openAll({ entry: answer.entry, texts: all });
  const first = answer.files.find(({ kind, text }) => kind === 'rules' && text !== undefined);
  if (first) openFile(first.path);
}
