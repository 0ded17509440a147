import { Dialog } from '../look/dialog.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { DiffOf } from './diff-of.js';

/** Two texts of a file. */
export function Compare({
  path,
  before,
  after,
  onClose,
}: {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly onClose: () => void;
}) {
  const name = fileName(path);
  return (
    <Dialog title={words.conflict.title(name)} look="wide" onClose={onClose}>
      <p class="facts">{words.conflict.explain}</p>
      <div class="diffs">
        <DiffOf path={path} before={before} after={after} />
      </div>
      <div class="row end">
        <button type="button" class="primary" onClick={onClose}>
          {words.conflict.close}
        </button>
      </div>
    </Dialog>
  );
}
