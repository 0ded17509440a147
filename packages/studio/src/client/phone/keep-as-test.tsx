import { useSignal } from '@preact/signals';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { putText } from '../editor/file-set.js';
import { say } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog, Dialog } from './dialog.js';
import { answers, talk } from './talk-store.js';

/** Asks for the name of a test, and writes it. */
export function KeepAsTest({
  answer: { act, part },
  draft,
}: {
  readonly answer: TalkAnswer;
  readonly draft: string;
}) {
  const name = useSignal(draft);
  const problem = useSignal('');
  const upTo = answers.value.filter(
    (each) => each.act < act || (each.act === act && each.part <= part),
  );
  const keep = async (event: Event) => {
    event.preventDefault();
    const kept = await ask('keepAsTest', {
      talk: talk.value,
      which: { act, part },
      name: name.value.trim(),
    });
    if ('problem' in kept) {
      problem.value = kept.problem;
      return;
    }
    putText(kept.file, kept.text);
    closeDialog();
    say(words.keep.kept(kept.file, kept.name));
  };
  return (
    <Dialog title={words.keep.title}>
      <form class="dialog-form" onSubmit={keep}>
        <p>{words.keep.about(upTo.length)}</p>
        <label class="phone-label">
          <span>{words.keep.name}</span>
          <input
            class="field"
            data-first
            dir="auto"
            autocomplete="off"
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
        </label>
        {problem.value !== '' && (
          <p class="phone-problem" role="alert">
            {problem.value}
          </p>
        )}
        <div class="row end">
          <button type="button" class="plain" onClick={closeDialog}>
            {words.keep.cancel}
          </button>
          <button type="submit" class="primary" disabled={name.value.trim() === ''}>
            {words.keep.keep}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
