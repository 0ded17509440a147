import { useSignal } from '@preact/signals';
import type { ShownPause } from './answers.js';
import { askDesk } from './desk-api.js';
import { look, overview, tell, tellFailure } from './desk-store.js';
import { useDeskList } from './list-state.js';
import { Cell, DeskTable, ListEnd, When } from './parts-of-lists.js';
import { deskWords } from './words.js';

const words = deskWords.pauses;
const kinds = ['page', 'rule', 'host', 'all'] as const;

/** What is paused, and what else may be. */
export function PausesView() {
  const list = useDeskList<ShownPause>('pauses');
  const { columns } = deskWords;
  const heads = [columns.what, columns.since, columns.who, columns.note, words.resume];
  return (
    <>
      <PauseForm />
      {list.items !== undefined && list.items.length > 0 && (
        <DeskTable label={deskWords.tabs.pauses!} columns={heads}>
          {list.items.map((one) => (
            <tr key={`${one.kind} ${one.name}`}>
              <Cell of={columns.what}>
                <strong>{deskWords.kind(one.kind)}</strong> <span class="code">{one.name}</span>
              </Cell>
              <Cell of={columns.since}>
                <When time={one.since} />
              </Cell>
              <Cell of={columns.who}>{deskWords.operator(one.who)}</Cell>
              <Cell of={columns.note}>
                {one.note === '' ? <span class="faint">–</span> : one.note}
              </Cell>
              <Cell of={words.resume}>
                <button
                  type="button"
                  class="plain small"
                  aria-label={words.resumeOne(`${deskWords.kind(one.kind)} ${one.name}`.trim())}
                  onClick={() => void resume(one)}
                >
                  {words.resume}
                </button>
              </Cell>
            </tr>
          ))}
        </DeskTable>
      )}
      <ListEnd list={list} empty="pauses" />
    </>
  );
}

async function resume({ kind, name }: ShownPause): Promise<void> {
  try {
    await askDesk('pauses/resume', 'POST', { kind, ...(name !== '' && { name }) });
    tell(words.resumed);
    await look();
  } catch (error) {
    tellFailure(error);
  }
}

function PauseForm() {
  const kind = useSignal<(typeof kinds)[number]>('page');
  const name = useSignal('');
  const note = useSignal('');
  async function pause(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    try {
      const answer = await askDesk<{ readonly warning: string | null }>('pauses', 'POST', {
        kind: kind.value,
        ...(kind.value !== 'all' && { name: name.value.trim() }),
        ...(note.value.trim() !== '' && { note: note.value.trim() }),
      });
      tell(answer.warning ?? words.paused);
      name.value = '';
      note.value = '';
      await look();
    } catch (error) {
      tellFailure(error);
    }
  }
  return (
    <form class="filters" aria-label={words.add} onSubmit={pause}>
      <label>
        <span>{words.what}</span>
        <select
          class="field"
          value={kind.value}
          onChange={({ currentTarget }) => {
            kind.value = kinds.find((each) => each === currentTarget.value) ?? 'page';
          }}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {deskWords.kind(each)}
            </option>
          ))}
        </select>
      </label>
      {kind.value !== 'all' && (
        <label>
          <span>{words.names[kind.value] ?? words.name}</span>
          <input
            class="field"
            required
            value={name.value}
            list={kind.value === 'page' ? 'pause-pages' : undefined}
            autoComplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
      )}
      <datalist id="pause-pages">
        {(overview.value?.service?.pages ?? []).map((page) => (
          <option key={page.name} value={page.name} />
        ))}
      </datalist>
      <label>
        <span>{words.note}</span>
        <input
          class="field"
          maxLength={500}
          value={note.value}
          onInput={({ currentTarget }) => {
            note.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="primary">
        {words.go}
      </button>
    </form>
  );
}
