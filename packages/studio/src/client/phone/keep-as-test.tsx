import { useSignal } from '@preact/signals';
import type { TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import { putText } from '../editor/file-set.js';
import { say } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog } from './dialog.js';
import { DialogForm, TextField } from './dialog-form.js';
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
  const keep = async () => {
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
    <DialogForm
      title={words.keep.title}
      done={words.keep.keep}
      isReady={name.value.trim() !== ''}
      problem={problem.value}
      onDone={keep}
    >
      <p>{words.keep.about(upTo.length)}</p>
      <TextField label={words.keep.name} text={name} isFirst />
    </DialogForm>
  );
}
