import type { ShownAudit } from './answers.js';
import { useDeskList } from './list-state.js';
import { Cell, DeskTable, ListEnd, When } from './parts-of-lists.js';
import { deskWords } from './words.js';

/** What operators did. */
export function AuditView() {
  const list = useDeskList<ShownAudit>('audit');
  const { columns } = deskWords;
  const heads = [columns.when, columns.who, columns.did, columns.on, columns.note, columns.events];
  return (
    <>
      {list.items !== undefined && list.items.length > 0 && (
        <DeskTable label={deskWords.tabs.audit!} columns={heads}>
          {list.items.map((one) => (
            <tr key={one.number}>
              <Cell of={columns.when}>
                <When time={one.at} />
              </Cell>
              <Cell of={columns.who}>{deskWords.operator(one.who)}</Cell>
              <Cell of={columns.did}>{deskWords.act(one.action)}</Cell>
              <Cell of={columns.on}>{whatOf(one.what)}</Cell>
              <Cell of={columns.note}>{String(one.what.note ?? '–')}</Cell>
              <Cell of={columns.events}>{deskWords.count(one.count)}</Cell>
            </tr>
          ))}
        </DeskTable>
      )}
      <ListEnd list={list} empty="audit" />
    </>
  );
}

/** What something was done to, in a few words. */
function whatOf({ events, filter, more, kind, name }: ShownAudit['what']): string {
  if (kind !== undefined) return `${deskWords.kind(String(kind))} ${String(name ?? '')}`.trim();
  if (filter !== undefined) {
    return Object.entries(filter as Readonly<Record<string, string>>)
      .map(([key, value]) => {
        const name = deskWords.filters[key as keyof typeof deskWords.filters] ?? key;
        return `${name}: ${key === 'state' ? deskWords.state(value) : value}`;
      })
      .join(', ');
  }
  const numbers = (events as readonly number[] | undefined) ?? [];
  return `${numbers.join(', ')}${more === undefined ? '' : ` + ${String(more)}`}`;
}
