import { ApiError, call, writeFiles } from '../api.js';
import { openFile } from '../editor/documents.js';
import { addFile } from '../editor/file-set.js';
import { disk, failure, prefix, readOnly } from '../store.js';
import { emptyWords } from '../words/dialogs.js';
import { words } from '../words/en.js';

/** What a folder without rules begins with. */
export function EmptyFolder() {
  return (
    <section class="empty">
      <h2>{emptyWords.title}</h2>
      <p>{emptyWords.text}</p>
      {!readOnly.value && (
        <div class="row choices">
          <button type="button" class="primary" onClick={() => void begin(true)}>
            {emptyWords.shop}
          </button>
          <button type="button" class="plain" onClick={() => void begin(false)}>
            {emptyWords.nothing}
          </button>
        </div>
      )}
    </section>
  );
}

async function begin(withShop: boolean): Promise<void> {
  try {
    const given = withShop
      ? await call<{ readonly [path: string]: string }>('starter')
      : { 'rules.yaml': emptyWords.rule };
    const entries = Object.entries(given).map(([name, text]) => ({
      path: prefix.peek() + name,
      base: null,
      text,
    }));
    const written = await writeFiles(entries);
    disk.value = { ...disk.peek(), ...written };
    for (const { path, text } of entries) addFile(path, text);
    openFile(entries[0]!.path);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    failure.value = words.save.failed(`${error.message} ${error.hint}`);
  }
}
