import { useState } from 'preact/hooks';
import type { RowTable } from '../../worker/cards/card.js';
import { cardWords } from '../words/cards.js';
import { act, isFixed } from './card-state.js';
import { Choose } from './choose.js';
import { EditorForm } from './popover.js';
import { AddPart, faultOfName, Part, TextForm, TextPart } from './text-part.js';

const words = cardWords.besides;

/** A table whose rows stand in the rules. */
export function Rows({ id, of }: { readonly id: string; readonly of: RowTable }) {
  const { name, path, columns, rows } = of;
  return (
    <div class="card-lines">
      <div class="rows-of-table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.path.join()}>
                {columns.map((column, number) => {
                  const cell = row.cells[number];
                  const label = words.cell(column, at + 1);
                  return (
                    <td key={column}>
                      {cell ? (
                        <TextPart id={id} of={cell} label={label} />
                      ) : (
                        <Part
                          label={label}
                          value=""
                          body={() => (
                            <TextForm
                              label={label}
                              of={{ text: '' }}
                              onDone={(value) =>
                                void act({ kind: 'set', id, path: [...row.path, column], value })
                              }
                            />
                          )}
                        />
                      )}
                    </td>
                  );
                })}
                <td>
                  {!isFixed.value && rows.length > 1 && (
                    <button
                      type="button"
                      class="plain small square"
                      aria-label={words.removeRow(at + 1)}
                      onClick={() => void act({ kind: 'remove', id, path: row.path })}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="card-line adds">
        {columns.length > 0 && (
          <AddPart
            label={words.addRowTo(name)}
            body={() => (
              <RowForm
                columns={columns}
                onDone={(value) => void act({ kind: 'insert', id, path, at: rows.length, value })}
              />
            )}
          >
            {words.addRow}
          </AddPart>
        )}
        <AddPart
          label={words.addColumnTo(name)}
          body={() => (
            <ColumnForm
              taken={columns}
              onDone={(column, value) =>
                void act(
                  rows[0]
                    ? { kind: 'set', id, path: [...rows[0].path, column], value }
                    : { kind: 'insert', id, path, at: 0, value: { [column]: value } },
                )
              }
            />
          )}
        >
          {words.addColumn}
        </AddPart>
      </div>
    </div>
  );
}

function RowForm({
  columns,
  onDone,
}: {
  readonly columns: readonly string[];
  readonly onDone: (row: { readonly [column: string]: string }) => void;
}) {
  const [row, setRow] = useState<{ readonly [column: string]: string }>({});
  return (
    <EditorForm
      done={cardWords.add}
      onDone={() => {
        const cells = columns.filter((column) => (row[column] ?? '') !== '');
        onDone(Object.fromEntries(cells.map((column) => [column, row[column]!])));
      }}
    >
      {columns.map((column, at) => (
        <Choose
          key={column}
          label={column}
          value={row[column] ?? ''}
          onValue={(value) => setRow({ ...row, [column]: value })}
          options={[]}
          isFirst={at === 0}
          isRequired={at === 0}
        />
      ))}
    </EditorForm>
  );
}

function ColumnForm({
  taken,
  onDone,
}: {
  readonly taken: readonly string[];
  readonly onDone: (column: string, value: string) => void;
}) {
  const [column, setColumn] = useState('');
  const [value, setValue] = useState('');
  return (
    <EditorForm done={cardWords.add} onDone={() => onDone(column.trim(), value)}>
      <Choose
        label={words.nameOfColumn}
        value={column}
        onValue={setColumn}
        options={[]}
        isFirst
        isRequired
        fault={faultOfName(column, taken)}
      />
      <Choose label={words.inFirstRow} value={value} onValue={setValue} options={[]} isRequired />
    </EditorForm>
  );
}
