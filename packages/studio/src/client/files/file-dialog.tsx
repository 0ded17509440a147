import { useState } from 'preact/hooks';
import { ApiError, post } from '../api.js';
import { openFile } from '../editor/documents.js';
import { addFile, moveFile } from '../editor/file-set.js';
import { Dialog } from '../look/dialog.js';
import { disk, files, prefix, say, texts } from '../store.js';
import { fileWords } from '../words/dialogs.js';
import { words } from '../words/en.js';
import { adding, nameBetween } from './adding.js';
import { DeleteFile } from './delete-file.js';

/** A new file is made on the disk at once, as is a new name: the folder shows the order of rules. */
export function FileDialog() {
  const what = adding.value;
  if (!what) return null;
  if (what.kind === 'delete') return <DeleteFile path={what.path} />;
  return <Form key={what.kind} from={what.kind === 'rename' ? what.path : undefined} />;
}

const beginning = 'rules:\n';

function Form({ from }: { readonly from: string | undefined }) {
  const ruleFiles = files.value.filter(({ kind }) => kind === 'rules').map(({ path }) => path);
  const names = ruleFiles.map((path) => path.slice(prefix.value.length));
  const suggest = (place: number) => nameBetween(names[place - 1], names[place]);
  const [place, setPlace] = useState(names.length);
  const [name, setName] = useState(
    from === undefined ? suggest(names.length) : from.slice(prefix.value.length),
  );
  const [problem, setProblem] = useState('');
  const path = prefix.value + name;
  const close = () => {
    adding.value = undefined;
  };
  const submit = async () => {
    if (!/^[\w./-]+\.(?:ya?ml|txt|csv|json)$/.test(path)) {
      setProblem(fileWords.cannot);
      return;
    }
    if (path !== from && files.peek().some((each) => each.path === path)) {
      setProblem(fileWords.taken);
      return;
    }
    try {
      await make(path, from);
      close();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(`${error.message} ${error.hint}`);
    }
  };
  const title = from === undefined ? words.file.add : words.file.rename;
  return (
    <Dialog title={title} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {from === undefined && names.length > 0 && (
          <label>
            <span>{fileWords.place}</span>
            <select
              class="field"
              value={String(place)}
              onChange={({ currentTarget }) => {
                const chosen = Number(currentTarget.value);
                setPlace(chosen);
                setName(suggest(chosen));
              }}
            >
              {names.map((each, at) => (
                <option key={each} value={String(at)}>
                  {fileWords.before(each)}
                </option>
              ))}
              <option value={String(names.length)}>{fileWords.atEnd(names.at(-1)!)}</option>
            </select>
            <small>{fileWords.placeHint}</small>
          </label>
        )}
        <label>
          <span>{fileWords.name}</span>
          <input
            class="field"
            value={name}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setName(currentTarget.value);
              setProblem('');
            }}
          />
        </label>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="row end">
          <button type="button" class="plain" onClick={close}>
            {fileWords.cancel}
          </button>
          <button type="submit" class="primary">
            {from === undefined ? fileWords.create : words.file.rename}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

async function make(path: string, from: string | undefined): Promise<void> {
  if (path === from) return;
  const text = beginning;
  const made = await post<{ readonly etag: string; readonly text: string }>(
    'files',
    from === undefined ? { path, text } : { path, from },
  );
  const { [from ?? '']: _, ...rest } = disk.peek();
  disk.value = { ...rest, [path]: { etag: made.etag, text: made.text } };
  if (from === undefined) {
    if (texts.peek()[path] === undefined) addFile(path, made.text);
    openFile(path);
  } else {
    moveFile(from, path);
    say(fileWords.renamed(path));
  }
}
