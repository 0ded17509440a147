import { Dialog } from '../look/dialog.js';
import { conflictWords } from '../words/dialogs.js';
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
    <Dialog title={conflictWords.title(name)} look="wide" onClose={onClose}>
      <p class="facts">{conflictWords.explain}</p>
      <div class="diffs">
        <DiffOf path={path} before={before} after={after} />
      </div>
      <div class="row end">
        <button type="button" class="primary" onClick={onClose}>
          {conflictWords.close}
        </button>
      </div>
    </Dialog>
  );
}
