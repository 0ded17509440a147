import { openFile } from '../editor/documents.js';
import { current, dirty, type FileEntry, files, pane, view } from '../store.js';
import { words } from '../words/en.js';

/** The files of the folder, in the order in which rules are tried. */
export function FileList() {
  const of = (...kinds: FileEntry['kind'][]) =>
    files.value.filter(({ kind }) => kinds.includes(kind));
  return (
    <nav class="files" aria-label={words.files.label}>
      <Group title={words.files.rules} list={of('rules')} />
      <Group title={words.files.tests} list={of('test')} />
      <Group title={words.files.others} list={of('list', 'table', 'fixture')} />
    </nav>
  );
}

function Group({ title, list }: { readonly title: string; readonly list: readonly FileEntry[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h2 class="group-name">{title}</h2>
      <ul>
        {list.map(({ path }) => (
          <li key={path}>
            <button
              type="button"
              class="file"
              aria-current={path === current.value ? 'true' : undefined}
              onClick={() => {
                view.value = 'rules';
                pane.value = 'view';
                openFile(path);
              }}
            >
              <span class="name">{path.slice(path.lastIndexOf('/') + 1)}</span>
              {dirty.value.includes(path) && (
                <span class="dot" role="img" aria-label={words.files.edited} />
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
