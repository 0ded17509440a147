import { signal } from '@preact/signals';
import { deskAddress } from '../api.js';
import { startAnew } from '../ask.js';
import {
  broken,
  compared,
  conflicts,
  disk,
  drafts,
  failure,
  files,
  lost,
  otherTabs,
  readOnly,
  texts,
} from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { dropDrafts } from './drafts.js';
import { settle } from './save.js';
import { takeUp } from './take-up.js';

const isTabNoticeClosed = signal(false);

/** What must be known or decided: above everything else, for as long as it is so. */
export function Bars() {
  return (
    <div class="bars">
      {lost.value !== undefined && (
        <div class="bar bad" role="alert">
          <span>{(deskAddress === '' ? words.lost : words.service.lost)[lost.value]}</span>
        </div>
      )}
      {failure.value !== '' && (
        <div class="bar bad" role="alert">
          <span>{failure}</span>
          <span class="grow" />
          <button
            type="button"
            class="plain small"
            onClick={() => {
              failure.value = '';
            }}
          >
            {words.save.read}
          </button>
        </div>
      )}
      {broken.value !== undefined && (
        <div class="bar bad" role="alert">
          <span>
            {broken.value.isCheck ? words.broken.text : words.broken.question}{' '}
            {broken.value.message !== '' && <small>{words.broken.why(broken.value.message)}</small>}
          </span>
          <span class="grow" />
          <button type="button" class="plain small" onClick={startAnew}>
            {words.broken.start}
          </button>
        </div>
      )}
      <UnreadBar />
      {Object.entries(conflicts.value).map(([path, { text }]) => (
        <ConflictBar key={path} path={path} theirs={text} />
      ))}
      {drafts.value.length > 0 && !readOnly.value && <DraftsBar />}
      {otherTabs.value && !isTabNoticeClosed.value && !readOnly.value && (
        <div class="bar" role="alert">
          <span>{words.tabs.other}</span>
          <span class="grow" />
          <button
            type="button"
            class="plain small"
            onClick={() => {
              isTabNoticeClosed.value = true;
            }}
          >
            {words.tabs.close}
          </button>
        </div>
      )}
    </div>
  );
}

/** Rules that are there, and that the page does not have. */
function UnreadBar() {
  const unread = files.value.filter(
    ({ kind, problem }) => problem !== undefined && kind !== 'test' && kind !== 'fixture',
  );
  if (unread.length === 0) return null;
  return (
    <div class="bar doubtful" role="alert">
      <span>{words.files.unread(unread.map(({ path }) => fileName(path)))}</span>
    </div>
  );
}

function ConflictBar({
  path,
  theirs,
}: {
  readonly path: string;
  readonly theirs: string | undefined;
}) {
  const name = fileName(path);
  return (
    <div class="bar doubtful" role="alert">
      <span>
        {theirs === undefined ? words.conflict.removed(name) : words.conflict.changed(name)}
      </span>
      <span class="grow" />
      <button
        type="button"
        class="plain small"
        onClick={() => {
          compared.value = { path, before: theirs ?? '', after: texts.peek()[path] ?? '' };
        }}
      >
        {words.conflict.compare}
      </button>
      {canMerge(path) && (
        <button
          type="button"
          class="plain small"
          onClick={() => void import('./keep-both.js').then(({ keepBoth }) => keepBoth(path))}
        >
          {words.conflict.merge}
        </button>
      )}
      <button type="button" class="plain small" onClick={() => settle(path, 'theirs')}>
        {words.conflict.theirs}
      </button>
      <button type="button" class="plain small" onClick={() => settle(path, 'mine')}>
        {words.conflict.mine}
      </button>
    </div>
  );
}

/** Both can be kept: it is known what each is an edit of. */
function canMerge(path: string): boolean {
  const [base, theirs] = [disk.value[path]?.text, conflicts.value[path]?.text];
  return base !== undefined && theirs !== undefined && base !== theirs;
}

function DraftsBar() {
  const list = drafts.value;
  const latest = Math.max(...list.map(({ at }) => at));
  return (
    <div class="bar doubtful" role="alert">
      <span>{words.drafts.question(words.drafts.time(latest), list.length)}</span>
      <span class="grow" />
      <button
        type="button"
        class="plain small"
        onClick={() => {
          const [first] = list;
          if (!first) return;
          const { path, text } = first;
          compared.value = { path, before: disk.peek()[path]?.text ?? '', after: text };
        }}
      >
        {words.drafts.compare}
      </button>
      <button type="button" class="plain small" onClick={() => takeUp(list)}>
        {words.drafts.take}
      </button>
      <button type="button" class="plain small" onClick={() => void dropDrafts(list)}>
        {words.drafts.drop}
      </button>
    </div>
  );
}
