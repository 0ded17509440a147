import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { TableChange } from '../../worker/view-questions.js';
import { Dialog } from '../look/dialog.js';
import { tableWords as words } from '../words/table.js';

/** The column whose name is being written: its number, and the name that it has. */
export const editedColumn = signal<{ readonly at: number; readonly name: string } | undefined>(
  undefined,
);

/** Gives a column a name, makes one, or takes it out. */
export function ColumnDialog({
  at,
  name: before,
  count,
  onChange,
}: {
  readonly at: number;
  readonly name: string;
  /** How many columns there are. */
  readonly count: number;
  readonly onChange: (what: TableChange) => Promise<boolean>;
}) {
  const [name, setName] = useState(before);
  const isNew = at === count;
  const close = () => {
    editedColumn.value = undefined;
  };
  const make = async (what: TableChange) => {
    if (await onChange(what)) close();
  };
  return (
    <Dialog title={isNew ? words.column.add : words.column.title(before)} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNew) void make({ kind: 'add-column', name });
          else if (name === before) close();
          else void make({ kind: 'rename-column', column: at, name });
        }}
      >
        <label>
          <span>{words.column.name}</span>
          <input
            class="field"
            value={name}
            required
            dir="auto"
            autocomplete="off"
            data-first
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <small>{isNew ? words.column.addHint : words.column.renameHint}</small>
        </label>
        <div class="row end">
          {!isNew && count > 1 && (
            <button
              type="button"
              class="plain"
              onClick={() => void make({ kind: 'delete-column', column: at })}
            >
              {words.column.delete}
            </button>
          )}
          <span class="grow" />
          <button type="button" class="plain" onClick={close}>
            {words.column.cancel}
          </button>
          <button type="submit" class="primary">
            {isNew ? words.column.make : words.column.rename}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
