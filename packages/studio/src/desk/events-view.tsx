import { useSignal, useSignalEffect } from '@preact/signals';
import { ActDialog, type ChosenAct } from './act-dialog.js';
import type { ShownEvent } from './answers.js';
import { place } from './desk-store.js';
import { Filters } from './filters.js';
import { isHeld, narrowedPath, useDeskList } from './list-state.js';
import {
  Cell,
  ConversationLink,
  DeskTable,
  ListEnd,
  PersonName,
  RuleLink,
  When,
} from './parts-of-lists.js';
import { deskWords } from './words.js';

const tones: Readonly<Record<string, string>> = {
  done: 'good',
  dead: 'bad',
  waiting: 'doubtful',
  dropped: '',
};

/** What became of an event, in a word. */
export function StateChip({ state }: { state: string }) {
  return <span class={`chip ${tones[state] ?? ''}`}>{deskWords.state(state)}</span>;
}

/** Events of a state, the latest first, with what can be done about those that are chosen. */
export function EventsOfDesk({ state }: { state: 'dead' | 'decided' }) {
  const list = useDeskList<ShownEvent>(narrowedPath('events', { state }));
  const chosen = useSignal<ReadonlySet<number>>(new Set());
  const acting = useSignal<ChosenAct | undefined>(undefined);
  useSignalEffect(() => {
    isHeld.value = chosen.value.size > 0;
  });
  const { columns } = deskWords;
  const isDead = state === 'dead';
  const items = list.items ?? [];
  const shown = items.filter(({ number }) => chosen.value.has(number));
  const acts = isDead ? (['retry', 'decide', 'drop'] as const) : (['decide'] as const);
  function choose(number: number, on: boolean): void {
    const next = new Set(chosen.value);
    if (on) next.add(number);
    else next.delete(number);
    chosen.value = next;
  }
  return (
    <>
      <Filters />
      {items.length > 0 && (
        <>
          <div class="acts">
            <label class="row">
              <input
                type="checkbox"
                checked={shown.length === items.length}
                onChange={({ currentTarget }) => {
                  chosen.value = new Set(
                    currentTarget.checked ? items.map(({ number }) => number) : [],
                  );
                }}
              />
              {shown.length === 0 ? deskWords.chooseAll : deskWords.chosen(shown.length)}
            </label>
            {acts.map((act) => (
              <button
                key={act}
                type="button"
                class="plain small"
                disabled={shown.length === 0}
                onClick={() => {
                  acting.value = { act, events: shown.map(({ number }) => number) };
                }}
              >
                {deskWords.act(act)}
              </button>
            ))}
            {isDead && (
              <label class="row">
                <span class="unseen">{deskWords.allThatFit}</span>
                <select
                  class="field small"
                  value=""
                  onChange={({ currentTarget }) => {
                    const act = acts.find((each) => each === currentTarget.value);
                    currentTarget.value = '';
                    if (act) acting.value = { act, filter: { state, ...place.value.narrowed } };
                  }}
                >
                  <option value="">{deskWords.allThatFit}</option>
                  {acts.map((act) => (
                    <option key={act} value={act}>
                      {deskWords.act(act)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          <DeskTable
            label={deskWords.tabs[state]!}
            columns={[
              columns.choose,
              columns.at,
              columns.page,
              columns.person,
              columns.rule,
              columns.state,
              columns.reason,
            ]}
          >
            {items.map((one) => (
              <tr
                key={one.number}
                class={place.value.conversation === one.conversation ? 'open' : ''}
              >
                <Cell of={columns.choose}>
                  <input
                    type="checkbox"
                    aria-label={deskWords.chooseOne(one.number)}
                    checked={chosen.value.has(one.number)}
                    onChange={({ currentTarget }) => choose(one.number, currentTarget.checked)}
                  />
                </Cell>
                <Cell of={columns.at}>
                  <ConversationLink number={one.conversation}>
                    <When time={one.received} />
                  </ConversationLink>
                </Cell>
                <Cell of={columns.page}>{one.page}</Cell>
                <Cell of={columns.person}>
                  <PersonName person={one.person} id={one.personId} />
                </Cell>
                <Cell of={columns.rule}>
                  {one.decided ? (
                    <RuleLink rule={one.rule} rules={one.rules} />
                  ) : (
                    deskWords.timeline.undecided
                  )}
                </Cell>
                <Cell of={columns.state}>
                  <StateChip state={one.state} />
                </Cell>
                <Cell of={columns.reason}>
                  {one.reason === null ? <span class="faint">–</span> : one.reason}
                </Cell>
              </tr>
            ))}
          </DeskTable>
        </>
      )}
      <ListEnd list={list} empty={state} />
      {acting.value && (
        <ActDialog
          chosen={acting.value}
          onClose={(isDone) => {
            acting.value = undefined;
            if (isDone) chosen.value = new Set();
          }}
        />
      )}
    </>
  );
}
