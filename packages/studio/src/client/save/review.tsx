import { useEffect, useState } from 'preact/hooks';
import { ApiError, call } from '../api.js';
import { Dialog } from '../look/dialog.js';
import {
  dirty,
  disk,
  facts,
  git,
  isUnchecked,
  problemCounts,
  reviewed,
  saving,
  texts,
} from '../store.js';
import { conflictWords, reviewWords } from '../words/dialogs.js';
import { words } from '../words/en.js';
import { DiffOf } from './diff-of.js';
import { saveAll } from './save.js';

/** What a save would change, and what is known of that. Errors do not forbid it: a running service keeps its rules. */
export function Review() {
  const paths = dirty.value;
  const committed = useCommitted();
  const close = () => {
    if (saving.peek() === 'review') saving.value = 'no';
  };
  const { wrong, doubtful } = problemCounts.value;
  const isUnknown = isUnchecked.value;
  const hasEdits = paths.length > 0;
  const title = hasEdits ? reviewWords.title(paths.length) : reviewWords.sinceCommit;
  return (
    <Dialog title={title} look="wide" onClose={close}>
      {git.value && hasEdits && <Against />}
      <p class="facts">
        {isUnknown ? (
          <span class="chip doubtful">{words.broken.unknown}</span>
        ) : (
          <span class={`chip ${wrong > 0 ? 'bad' : 'good'}`}>
            {wrong > 0 ? reviewWords.errors(wrong) : reviewWords.noErrors}
          </span>
        )}
        {doubtful > 0 && !isUnknown && (
          <span class="chip doubtful">{reviewWords.warnings(doubtful)}</span>
        )}
        {[facts.value.tests, facts.value.events].map(
          (fact) =>
            !isUnknown &&
            fact && (
              <span key={fact.long} class={`chip ${fact.look}`}>
                {fact.long}
              </span>
            ),
        )}
      </p>
      {typeof committed === 'string' && <p class="problem">{committed}</p>}
      <div class="diffs">
        {(reviewed.value === 'disk' ? paths.map(sinceSave) : sinceCommit(paths, committed)).map(
          (change) => (
            <DiffOf key={`${reviewed.value} ${change.path}`} {...change} />
          ),
        )}
      </div>
      <div class="row end">
        <button type="button" class="plain" onClick={close}>
          {hasEdits ? reviewWords.cancel : conflictWords.close}
        </button>
        {hasEdits && (
          <button type="button" class="primary" data-first onClick={() => void saveAll(paths)}>
            {reviewWords.confirm}
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** What the changes are seen against: what is on the disk, or the last commit. */
function Against() {
  return (
    <fieldset class="against" aria-label={reviewWords.against}>
      {(['disk', 'commit'] as const).map((each) => (
        <button
          type="button"
          key={each}
          class="plain small"
          aria-pressed={reviewed.value === each}
          onClick={() => {
            reviewed.value = each;
          }}
        >
          {reviewWords.since[each]}
        </button>
      ))}
    </fieldset>
  );
}

interface FileDiff {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

function sinceSave(path: string): FileDiff {
  return { path, before: disk.value[path]?.text, after: texts.value[path] ?? '' };
}

type Committed = readonly { readonly path: string; readonly text: string | null }[];

/** Files that differ from the last commit on the disk, and those that are edited. */
function sinceCommit(
  edited: readonly string[],
  committed: Committed | string | undefined,
): readonly FileDiff[] {
  if (committed === undefined || typeof committed === 'string') return [];
  const before = new Map(committed.map(({ path, text }) => [path, text]));
  return [...new Set([...before.keys(), ...edited])].sort().map((path) => {
    const { before: saved, after } = sinceSave(path);
    const then = before.has(path) ? (before.get(path) ?? undefined) : saved;
    // A repository may keep other line ends than the folder has.
    const isOther = then !== undefined && !then.includes('\r\n') && /\r\n/.test(after);
    return { path, before: isOther ? then.replaceAll('\n', '\r\n') : then, after };
  });
}

/** What files held at the last commit, once it is asked for; or why that is not known. */
function useCommitted(): Committed | string | undefined {
  const [committed, setCommitted] = useState<Committed | string>();
  const isAsked = reviewed.value === 'commit';
  useEffect(() => {
    if (!isAsked) return;
    call<{ readonly files: Committed }>('committed').then(
      ({ files }) => setCommitted(files),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        setCommitted(`${error.message} ${error.hint}`);
      },
    );
  }, [isAsked]);
  useEffect(
    () => () => {
      reviewed.value = 'disk';
    },
    [],
  );
  return committed;
}
