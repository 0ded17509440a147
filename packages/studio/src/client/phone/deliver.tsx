import { useSignal } from '@preact/signals';
import { ask } from '../ask.js';
import { say } from '../store.js';
import { phoneWords as words } from '../words/en-phone.js';
import { closeDialog } from './dialog.js';
import { DialogForm } from './dialog-form.js';
import { act, played, setAbout, talk } from './talk-store.js';

/** Takes the body of a real delivery, and plays its events. */
export function Deliver() {
  const text = useSignal('');
  const problem = useSignal('');
  const play = async () => {
    const read = await ask('readDelivery', {
      text: text.value,
      receivedAt: played.value?.now ?? talk.value.at,
    });
    if ('problem' in read) {
      problem.value = read.problem;
      return;
    }
    closeDialog();
    // A conversation that begins with it is where and when that was.
    const [{ timestamp } = { timestamp: undefined }] = read.events;
    if (talk.value.acts.length === 0) {
      setAbout({ channel: read.channel, ...(timestamp !== undefined && { at: timestamp }) });
    }
    act({ does: 'deliver', events: read.events });
    say(words.deliver.played(read.events.length, read.skipped));
  };
  return (
    <DialogForm
      title={words.deliver.title}
      done={words.deliver.play}
      isReady={text.value.trim() !== ''}
      problem={problem.value}
      onDone={play}
    >
      <p>{words.deliver.about}</p>
      <textarea
        class="field delivery-text"
        data-first
        rows={10}
        spellcheck={false}
        aria-label={words.deliver.label}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          problem.value = '';
        }}
      />
    </DialogForm>
  );
}
