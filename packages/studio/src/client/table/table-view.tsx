import { effect, signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TableAnswer, TableChange } from '../../worker/view-questions.js';
import { ask } from '../ask.js';
import { applyTextEdits, undoEdit } from '../editor/documents.js';
import { ProblemCount, ProblemList } from '../editor/problems.js';
import { current, dirty, problemsShown, readOnly, say, texts } from '../store.js';
import { tableWords as words } from '../words/table.js';
import { ColumnDialog, editedColumn } from './column-dialog.js';
import { tableAsText } from './table-store.js';

/** What was read last, and of which file. */
const read = signal<{ readonly path: string; readonly table: TableAnswer | undefined } | undefined>(
  undefined,
);

/** A CSV file as a table. Only the characters of a cell that is changed are changed in the file. */
export function TableView() {
  const find = useSignal('');
  useEffect(
    () =>
      effect(() => {
        const path = current.value;
        const wanted = find.value;
        void texts.value[path];
        // The worker is told of an edit just after the text is another one.
        queueMicrotask(async () => {
          const table = await ask('table', { path, find: wanted });
          if (path === current.peek()) read.value = { path, table };
        });
      }),
    [],
  );
  const path = current.value;
  const shown = read.value?.path === path ? read.value : undefined;
  return (
    <section class="table-view" aria-label={path}>
      <div class="file-bar">
        <span class="path">{path}</span>
        {dirty.value.includes(path) && (
          <>
            <span class="dot" aria-hidden="true" />
            <button type="button" class="plain small" onClick={() => undoEdit(path)}>
              {words.undo}
            </button>
          </>
        )}
        <span class="grow" />
        {shown?.table && <span class="remark">{words.rows(shown.table.total)}</span>}
        <ProblemCount />
        <input
          type="search"
          class="field"
          placeholder={words.find}
          aria-label={words.find}
          value={find.value}
          onInput={({ currentTarget }) => {
            find.value = currentTarget.value;
          }}
        />
        <button
          type="button"
          class="plain small"
          onClick={() => {
            tableAsText.value = true;
          }}
        >
          {words.asText}
        </button>
      </div>
      {shown && <Body path={path} table={shown.table} />}
      {problemsShown.value && <ProblemList />}
    </section>
  );
}

function Body({ path, table }: { readonly path: string; readonly table: TableAnswer | undefined }) {
  if (table === undefined) {
    return (
      <div class="page">
        <div class="empty">
          <h2>{words.notTable.title}</h2>
          <p>{words.notTable.text}</p>
        </div>
      </div>
    );
  }
  const { columns, rows, more } = table;
  return (
    <div class="page">
      <table class="cells">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" aria-label={column}>
                {readOnly.value ? (
                  column
                ) : (
                  <button
                    type="button"
                    class="column"
                    aria-label={words.column.edit(column)}
                    title={words.column.edit(column)}
                    onClick={() => {
                      editedColumn.value = { at, name: column };
                    }}
                  >
                    {column}
                  </button>
                )}
              </th>
            ))}
            <td class="act">
              {!readOnly.value && (
                <button
                  type="button"
                  class="plain small"
                  onClick={() => {
                    editedColumn.value = { at: columns.length, name: '' };
                  }}
                >
                  {words.column.add}
                </button>
              )}
            </td>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              {columns.map((column, at) => (
                <CellBox key={column} isFirst={at === 0} name={cells[0] ?? ''}>
                  <Cell
                    text={cells[at] ?? ''}
                    label={words.cell(column, number)}
                    onChange={(text) =>
                      change(path, { kind: 'cell', row: number, column: at, text })
                    }
                  />
                </CellBox>
              ))}
              <td class="act">
                {!readOnly.value && (
                  <button
                    type="button"
                    class="remove"
                    aria-label={words.remove(cells[0] ?? '')}
                    title={words.remove(cells[0] ?? '')}
                    onClick={() => void change(path, { kind: 'delete', row: number })}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {!readOnly.value && <NewRow path={path} columns={columns} />}
      </table>
      {editedColumn.value && (
        <ColumnDialog
          {...editedColumn.value}
          count={columns.length}
          onChange={(what) => change(path, what)}
        />
      )}
      {rows.length === 0 && <p class="remark">{words.none}</p>}
      {more > 0 && <p class="remark">{words.more(more)}</p>}
    </div>
  );
}

/** A cell of the table; the first of a row is what the row is known by. */
function CellBox({
  isFirst,
  name,
  children,
}: {
  readonly isFirst: boolean;
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return isFirst ? (
    <th scope="row" aria-label={name}>
      {children}
    </th>
  ) : (
    <td>{children}</td>
  );
}

function Cell({
  text,
  label,
  onChange,
}: {
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => Promise<boolean>;
}) {
  return (
    <input
      class="cell"
      dir="auto"
      aria-label={label}
      value={text}
      readOnly={readOnly.value}
      onChange={async ({ currentTarget }) => {
        if (currentTarget.value !== text && !(await onChange(currentTarget.value))) {
          currentTarget.value = text;
        }
      }}
      onKeyDown={(event) => {
        const { key, currentTarget } = event;
        // The keys choose among the characters that are offered.
        if (event.isComposing) return;
        if (key === 'Escape') currentTarget.value = text;
        const way = key === 'Enter' || key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
        if (way === 0) return;
        event.preventDefault();
        neighbour(currentTarget, way)?.focus();
      }}
    />
  );
}

/** The cell above or below one. */
function neighbour(cell: HTMLInputElement, way: number): HTMLInputElement | undefined {
  const column = [...cell.closest('tr')!.querySelectorAll('input')].indexOf(cell);
  const rows = [...cell.closest('table')!.querySelectorAll('tbody tr, tfoot tr')];
  const row = rows[rows.indexOf(cell.closest('tr')!) + way];
  return row?.querySelectorAll('input')[column];
}

function NewRow({ path, columns }: { readonly path: string; readonly columns: readonly string[] }) {
  const cells = useSignal<readonly string[]>([]);
  const add = async () => {
    const texts = columns.map((_, at) => cells.value[at] ?? '');
    if (await change(path, { kind: 'add', cells: texts })) cells.value = [];
  };
  return (
    <tfoot>
      <tr>
        {columns.map((column, at) => (
          <td key={column}>
            <input
              class="cell"
              dir="auto"
              aria-label={`${words.addRow}: ${column}`}
              placeholder={at === 0 ? words.addRow : ''}
              value={cells.value[at] ?? ''}
              onInput={({ currentTarget }) => {
                cells.value = columns.map((_, each) =>
                  each === at ? currentTarget.value : (cells.value[each] ?? ''),
                );
              }}
              onKeyDown={({ key, isComposing }) => {
                if (key === 'Enter' && !isComposing) void add();
              }}
            />
          </td>
        ))}
        <td class="act">
          <button
            type="button"
            class="plain small"
            disabled={(cells.value[0] ?? '').trim() === ''}
            onClick={() => void add()}
          >
            {words.add}
          </button>
        </td>
      </tr>
    </tfoot>
  );
}

/** Makes a change, and says so where it cannot be made. */
async function change(path: string, what: TableChange): Promise<boolean> {
  const edits = await ask('editTable', { path, change: what });
  if (edits === undefined) say(what.kind.endsWith('column') ? words.column.refused : words.refused);
  else applyTextEdits(edits);
  return edits !== undefined;
}
