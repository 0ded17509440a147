import { ApiError, call, encodePath, givenKey, type WorkspaceAnswer } from './api.js';
import { openAll, tellEdit } from './ask.js';
import { openFile } from './editor/documents.js';
import { followLinks } from './editor/linked-place.js';
import { followChanges } from './save/changes.js';
import {
  dirty,
  disk,
  drafts,
  files,
  firstChannel,
  git,
  isLoaded,
  lost,
  prefix,
  readOnly,
  texts,
} from './store.js';

/** Fetches the files, opens the first, and follows what becomes of them. */
export async function begin(): Promise<void> {
  let answer: WorkspaceAnswer;
  try {
    answer = await call<WorkspaceAnswer>('workspace');
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    lost.value = status === 401 ? 'key' : status === 404 ? 'texts' : 'server';
    return;
  }
  lost.value = undefined;
  show(answer);
  followChanges();
  await fetchOthers(answer);
  if (readOnly.peek()) return;
  addEventListener('beforeunload', (event) => {
    if (dirty.peek().length > 0) event.preventDefault();
  });
  const [{ meetTabs }, { keepDrafts, readDrafts }] = await Promise.all([
    import('./save/tabs.js'),
    import('./save/drafts.js'),
  ]);
  const hasOthers = await meetTabs(answer.id, givenKey);
  // What another tab is working on is not a draft that somebody left behind.
  if (!hasOthers) drafts.value = await readDrafts(answer.id);
  keepDrafts(answer.id);
  if (answer.autosave) (await import('./save/autosave.js')).startAutosave();
}

function show({ files: list, entry, ...answer }: WorkspaceAnswer): void {
  const known = list.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]));
  const all: { readonly [path: string]: string } = Object.fromEntries(known);
  prefix.value = answer.prefix;
  readOnly.value = answer.readOnly;
  git.value = answer.git;
  files.value = list.map(({ path, kind, size, problem }) => ({
    path,
    kind,
    size,
    ...(problem && { problem }),
  }));
  disk.value = Object.fromEntries(list.map(({ path, etag, text }) => [path, { etag, text }]));
  texts.value = all;
  isLoaded.value = true;
  const { profile, declared } = answer;
  const main = declared.channels?.find((channel) => typeof channel !== 'string');
  if (main !== undefined) firstChannel.value = main.name;
  openAll({ entry, texts: all, profile, declared });
  // Nothing of this is seen before the rules have been checked.
  void import('./insights.js').then(({ keepInsights }) => keepInsights(answer.hasEvents));
  void import('./announce.js').then(({ announceFindings }) => announceFindings());
  const first = list.find(({ kind, text }) => kind === 'rules' && text !== undefined);
  if (first) openFile(first.path);
  followLinks();
}

/** Texts that were too many for one answer. */
async function fetchOthers({ files: list }: WorkspaceAnswer): Promise<void> {
  for (const { path, text, problem } of list) {
    if (text !== undefined || problem !== undefined || !isMissing(path)) continue;
    const { text: fetched, etag } = await call<{ text?: string; etag: string }>(
      `files/${encodePath(path)}`,
    );
    if (fetched === undefined || !isMissing(path)) continue;
    disk.value = { ...disk.peek(), [path]: { etag, text: fetched } };
    texts.value = { ...texts.peek(), [path]: fetched };
    tellEdit(path, fetched);
  }
}

/** Whether the text of a file is still to come: when the file changed meanwhile, it was taken over, and perhaps edited since. */
function isMissing(path: string): boolean {
  const known = disk.peek()[path];
  return known !== undefined && known.text === undefined;
}
