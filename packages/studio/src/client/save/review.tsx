import { Dialog } from '../look/dialog.js';
import { dirty, disk, errors, facts, saving, texts, warnings } from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { DiffOf } from './diff-of.js';
import { saveAll } from './save.js';

/** What a save would change, and what is known of that. Errors do not forbid it: a running service keeps its rules. */
export function Review() {
  const paths = dirty.value;
  const close = () => {
    if (saving.peek() === 'review') saving.value = 'no';
  };
  const [wrong, doubtful] = [errors.value.length, warnings.value.length];
  return (
    <Dialog title={words.save.title(paths.length)} look="wide" onClose={close}>
      <p class="facts">
        <span class={`chip ${wrong > 0 ? 'bad' : 'good'}`}>
          {wrong > 0 ? words.save.errors(wrong) : words.save.noErrors}
        </span>
        {doubtful > 0 && <span class="chip doubtful">{words.save.warnings(doubtful)}</span>}
        {[facts.value.tests, facts.value.events].map(
          (fact) =>
            fact && (
              <span key={fact.long} class={`chip ${fact.look}`}>
                {fact.long}
              </span>
            ),
        )}
      </p>
      <div class="diffs">
        {paths.map((path) => (
          <DiffOf
            key={path}
            path={path}
            before={disk.value[path]?.text}
            after={texts.value[path] ?? ''}
          />
        ))}
      </div>
      <div class="row end">
        <button type="button" class="plain" onClick={close}>
          {words.save.cancel}
        </button>
        <button type="button" class="primary" data-first onClick={() => void saveAll(paths)}>
          {words.save.confirm}
        </button>
      </div>
    </Dialog>
  );
}

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
