import type { ShownWaiting } from './answers.js';
import { place } from './desk-store.js';
import { Filters } from './filters.js';
import { narrowedPath, useDeskList } from './list-state.js';
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

/** Which causes somebody has to mend, and which pass by themselves. */
const tones: Readonly<Record<string, string>> = {
  'page-stopped': 'bad',
  'no-token': 'bad',
  'host-stopped': 'bad',
  trouble: 'bad',
  paused: 'doubtful',
  limit: 'doubtful',
  retry: 'doubtful',
  inbox: 'doubtful',
};

/** What a conversation waits for, as a chip, with the reason where somebody said it. */
export function CauseChip({ cause, reason }: { cause: string; reason: string | null }) {
  return (
    <>
      <span class={`chip ${tones[cause] ?? ''}`}>{deskWords.cause(cause)}</span>
      {reason !== null && <span class="reason">{reason}</span>}
    </>
  );
}

/** Conversations in which events wait. */
export function WaitingView() {
  const list = useDeskList<ShownWaiting>(narrowedPath('conversations'), 'after');
  const { columns } = deskWords;
  const heads = [
    columns.since,
    columns.page,
    columns.person,
    columns.why,
    columns.next,
    columns.rule,
    columns.events,
  ];
  return (
    <>
      <Filters />
      {list.items !== undefined && list.items.length > 0 && (
        <DeskTable label={deskWords.tabs.waiting!} columns={heads}>
          {list.items.map((one) => (
            <tr key={one.number} class={place.value.conversation === one.number ? 'open' : ''}>
              <Cell of={columns.since}>
                <ConversationLink number={one.number}>
                  <When time={one.since} />
                </ConversationLink>
              </Cell>
              <Cell of={columns.page}>{one.page}</Cell>
              <Cell of={columns.person}>
                <PersonName person={one.person} id={one.personId} />
              </Cell>
              <Cell of={columns.why}>
                <CauseChip cause={one.cause} reason={one.reason} />
              </Cell>
              <Cell of={columns.next}>
                <When time={one.until} />
              </Cell>
              <Cell of={columns.rule}>
                <RuleLink rule={one.rule} />
              </Cell>
              <Cell of={columns.events}>{deskWords.count(one.waiting)}</Cell>
            </tr>
          ))}
        </DeskTable>
      )}
      <ListEnd list={list} empty="waiting" />
    </>
  );
}
