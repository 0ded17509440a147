import { signal } from '@preact/signals';
import type { ListedItem } from '../../worker/protocol.js';
import { goTo, openFile } from '../editor/documents.js';
import {
  current,
  dirty,
  errors,
  type FileEntry,
  files,
  found,
  items,
  pane,
  readOnly,
  texts,
  view,
  warnings,
} from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { adding } from './adding.js';

/** What is looked for. */
const wanted = signal('');

/** More files than that are not listed: they are found by their names. */
const most = 300;

/** The files of the folder, in the order in which rules are tried. */
export function FileList() {
  const of = (...kinds: FileEntry['kind'][]) =>
    files.value.filter(({ kind }) => kinds.includes(kind));
  return (
    <nav class="files" aria-label={words.files.label}>
      <input
        type="search"
        class="field find"
        id="find-rule"
        aria-label={words.files.find}
        placeholder={words.files.find}
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // Else it would be written into the text, which has the focus by then.
          event.preventDefault();
          document.querySelector<HTMLButtonElement>('.files .rule')?.click();
        }}
      />
      {wanted.value.trim() === '' ? (
        <>
          <Group title={words.files.rules} list={of('rules')} isOpen />
          {!readOnly.value && (
            <button
              type="button"
              class="link add"
              onClick={() => {
                adding.value = { kind: 'new' };
              }}
            >
              {`+ ${words.file.add}`}
            </button>
          )}
          <Group title={words.files.tests} list={of('test')} />
          <Group title={words.files.others} list={of('list', 'table', 'fixture')} />
        </>
      ) : (
        <Found />
      )}
    </nav>
  );
}

function Found() {
  const what = wanted.value.trim().toLowerCase();
  const hits = files.value.flatMap(({ path }) =>
    (items.value[path] ?? [])
      .filter(({ name }) => name?.toLowerCase().includes(what))
      .map((item) => ({ path, item })),
  );
  if (hits.length === 0) return <p class="quiet">{words.files.none}</p>;
  return (
    <ul class="rules">
      {hits.slice(0, most).map(({ path, item }) => (
        <Rule key={`${path} ${item.id}`} path={path} item={item} />
      ))}
    </ul>
  );
}

function Group({
  title,
  list,
  isOpen = false,
}: {
  readonly title: string;
  readonly list: readonly FileEntry[];
  readonly isOpen?: boolean;
}) {
  if (list.length === 0) return null;
  return (
    <>
      <h2 class="group-name">{title}</h2>
      <ul>
        {list.slice(0, most).map((file) => (
          <li key={file.path}>
            <File file={file} />
            {isOpen && file.path === current.value && <Rules path={file.path} />}
          </li>
        ))}
      </ul>
      {list.length > most && <p class="quiet">{words.files.more(list.length - most)}</p>}
    </>
  );
}

function File({ file: { path, problem } }: { readonly file: FileEntry }) {
  const isCurrent = path === current.value;
  return (
    <div class="file-row">
      <button
        type="button"
        class="file"
        aria-current={isCurrent ? 'true' : undefined}
        disabled={problem !== undefined || texts.value[path] === undefined}
        title={path}
        onClick={() => {
          view.value = 'rules';
          pane.value = 'view';
          openFile(path);
        }}
      >
        <span class="name">{fileName(path)}</span>
        {problem && <small>{words.file.problem[problem]}</small>}
        <FindingsOf path={path} />
        {dirty.value.includes(path) && (
          <span class="dot" role="img" aria-label={words.files.edited} title={words.files.edited} />
        )}
      </button>
      {isCurrent && !readOnly.value && (
        <span class="file-acts">
          <FileAct kind="rename" path={path} picture="M2.5 13.5l.7-3L10.6 3l2.4 2.4-7.5 7.4z" />
          <FileAct
            kind="delete"
            path={path}
            picture="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5"
          />
        </span>
      )}
    </div>
  );
}

/** How many findings a file has, errors before warnings. */
function FindingsOf({ path }: { readonly path: string }) {
  const [wrong, doubtful] = [errors, warnings].map(
    ({ value }) => value.filter(({ file }) => file === path).length,
  ) as [number, number];
  if (wrong + doubtful === 0) return null;
  const label = words.problems.count(wrong, doubtful);
  return (
    <span
      class={`count ${wrong > 0 ? 'bad' : 'doubtful'}`}
      role="img"
      aria-label={label}
      title={label}
    >
      {wrong || doubtful}
      {found.value.omitted > 0 && '+'}
    </span>
  );
}

/** What can be done to the file that is open, as a picture. */
function FileAct({
  kind,
  path,
  picture,
}: {
  readonly kind: 'rename' | 'delete';
  readonly path: string;
  readonly picture: string;
}) {
  return (
    <button
      type="button"
      class="rename"
      title={words.file[kind]}
      aria-label={`${words.file[kind]}: ${path}`}
      onClick={() => {
        adding.value = { kind, path };
      }}
    >
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path
          d={picture}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

function Rules({ path }: { readonly path: string }) {
  const list = items.value[path] ?? [];
  if (list.length === 0) return null;
  return (
    <ul class="rules">
      {list.slice(0, most).map((item) => (
        <Rule key={item.id} path={path} item={item} />
      ))}
    </ul>
  );
}

function Rule({ path, item }: { readonly path: string; readonly item: ListedItem }) {
  const isElse = item.kind === 'default';
  return (
    <li class={`depth-${Math.min(item.depth, 4)}`}>
      <button
        type="button"
        class={`rule ${item.kind} ${item.disabled ? 'off' : ''}`}
        onClick={() => goTo(path, item.line)}
      >
        {isElse ? words.files.default : (item.name ?? words.files.unnamed)}
      </button>
    </li>
  );
}
