import { useSignal } from '@preact/signals';
import { Dialog } from '../client/look/dialog.js';
import { askDesk } from './desk-api.js';
import { look, tell, tellFailure } from './desk-store.js';
import { isHeld } from './list-state.js';
import { deskWords } from './words.js';

/** What is about to be done, to which events. */
export interface ChosenAct {
  readonly act: 'retry' | 'drop' | 'decide';
  readonly events?: readonly number[];
  readonly filter?: Readonly<Record<string, string>>;
}

interface ActAnswer {
  readonly changed: number;
  readonly audit: number;
  readonly next: number | null;
}

/** Does it, in as many requests as it takes; resolves to how many events were changed. */
async function act({ act: name, events, filter }: ChosenAct, note: string): Promise<number> {
  let changed = 0;
  let on: { readonly next?: number; readonly audit?: number } = {};
  for (;;) {
    const answer = await askDesk<ActAnswer>('events/act', 'POST', {
      act: name,
      ...(events && { events: events.slice(0, 200) }),
      ...(filter && { filter }),
      ...(note !== '' && { note }),
      ...on,
    });
    changed += answer.changed;
    if (answer.next === null) return changed;
    on = { next: answer.next, audit: answer.audit };
  }
}

/** Asks before something is done to events, and why it is. */
export function ActDialog({
  chosen,
  onClose,
}: {
  chosen: ChosenAct;
  onClose: (isDone: boolean) => void;
}) {
  const note = useSignal('');
  const isBusy = useSignal(false);
  const { events } = chosen;
  const what = events === undefined ? deskWords.allFitting : deskWords.these(events.length);
  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    isBusy.value = true;
    try {
      tell(deskWords.did(chosen.act, await act(chosen, note.value.trim())));
      isHeld.value = false;
      onClose(true);
      await look();
    } catch (error) {
      isBusy.value = false;
      tellFailure(error);
    }
  }
  return (
    <Dialog title={deskWords.acting[chosen.act]!(what)} onClose={() => onClose(false)}>
      <form class="stack" onSubmit={send}>
        <p>{deskWords.effect[chosen.act]}</p>
        <label>
          <span>{deskWords.note}</span>
          <input
            class="field"
            maxLength={500}
            onInput={({ currentTarget }) => {
              note.value = currentTarget.value;
            }}
          />
        </label>
        <div class="row end">
          <button type="button" class="plain" onClick={() => onClose(false)}>
            {deskWords.cancel}
          </button>
          <button type="submit" class="primary" disabled={isBusy.value}>
            {deskWords.act(chosen.act)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
