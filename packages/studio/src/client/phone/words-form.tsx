import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageWords, WhichMessage } from '../../worker/talk/words.js';
import { ask } from '../ask.js';
import { applyTextEdits } from '../editor/documents.js';
import { say } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';

/** The words of a message as they are written in its rule, in place of the message. */
export function WordsForm({
  which,
  onEnd,
}: {
  readonly which: WhichMessage;
  readonly onEnd: () => void;
}) {
  const written = useSignal<MessageWords | undefined>(undefined);
  const typed = useSignal<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    void ask('wordsOf', { which }).then((found) => {
      if (found === null) {
        say(words.edit.none);
        onEnd();
        return;
      }
      written.value = found;
      typed.value = found.words.map(({ text }) => withoutEnd(text));
      requestAnimationFrame(() => {
        form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
      });
    });
  }, []);
  const done = async (event: Event) => {
    event.preventDefault();
    const { id, words: list } = written.value!;
    const changes = list.flatMap(({ path, text }, at) => {
      const now = typed.value[at]!;
      // Lines below `|` end with a line break, which is not seen here.
      return now === withoutEnd(text)
        ? []
        : [{ path, text: text.endsWith('\n') ? `${now}\n` : now }];
    });
    const edits = await ask('changeWords', { file: which.file, id, changes });
    if (edits === null) {
      say(words.edit.failed);
      return;
    }
    applyTextEdits(edits);
    onEnd();
  };
  const onKey = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (!event.shiftKey || event.ctrlKey || event.metaKey);
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onEnd();
    } else if (isDone && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  return (
    <form
      class="words-form"
      ref={form}
      aria-label={words.edit.label}
      onSubmit={done}
      onKeyDown={onKey}
    >
      {(written.value?.words ?? []).map(({ kind, long, path }, at) => {
        const label = words.edit.kinds[kind];
        const value = typed.value[at] ?? '';
        const onInput = (event: { readonly currentTarget: { readonly value: string } }) => {
          typed.value = typed.value.with(at, event.currentTarget.value);
        };
        return (
          <label key={path.join('.')} for={`words-${at}`} class={long ? 'long' : 'phone-label'}>
            <span class={long ? 'unseen' : undefined}>{label}</span>
            {long ? (
              <textarea
                id={`words-${at}`}
                class="field"
                dir="auto"
                rows={Math.min(10, value.split('\n').length + Math.floor(value.length / 42))}
                value={value}
                onInput={onInput}
              />
            ) : (
              <input
                id={`words-${at}`}
                class="field"
                dir="auto"
                autocomplete="off"
                value={value}
                onInput={onInput}
              />
            )}
          </label>
        );
      })}
      <div class="row end">
        <button type="button" class="plain small" onClick={onEnd}>
          {words.cancel}
        </button>
        <button type="submit" class="primary small" disabled={written.value === undefined}>
          {words.edit.done}
        </button>
      </div>
    </form>
  );
}

function withoutEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
