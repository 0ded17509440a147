import { listOf, object, type Reader, refuse, text, wholeNumber } from '../../rules/shape.js';
import { Table, type TableRows } from '../../rules/tables/table.js';
import type { BlockReader, BlockWriter } from './blocks.js';
import { need, needEach } from './blocks.js';
import { utf8Decoder, utf8Encoder } from './utf8.js';

/** What is known of a table without its rows. */
export interface TableHead {
  readonly name: string;
  readonly id: string;
  readonly columns: readonly string[];
  /** The number of the key's column. */
  readonly key: number;
  readonly delimiter: string;
}

const readHead = object<TableHead>({
  name: text,
  id: text,
  columns: listOf(text),
  key: wholeNumber(0, 1_000_000),
  delimiter: text,
});

export const readTableHead: Reader<TableHead> = (data) => {
  const head = readHead(data);
  return head.columns[head.key] && head.delimiter.length === 1 ? head : refuse('a table');
};

export function headOf({ name, id, rows }: Table): TableHead {
  const { columns, key, delimiter } = rows;
  return { name, id, columns, key, delimiter };
}

/** Writes the rows of a table: its text in UTF-8, and where each row begins in it. */
export function saveTable({ rows }: Table, to: BlockWriter): void {
  const bytes = utf8Encoder.encode(rows.text);
  const starts = Int32Array.from({ length: rows.count }, (_, row) => rows.startOf(row));
  // Most tables are ASCII, where characters are bytes.
  if (bytes.length !== rows.text.length) toByteOffsets(rows.text, starts);
  to.bytes(bytes);
  to.numbers(starts);
}

/** Turns offsets in UTF-16 units, in order, into those of the same places in UTF-8. */
function toByteOffsets(from: string, starts: Int32Array): void {
  let at = 0;
  let bytes = 0;
  for (let row = 0; row < starts.length; row++) {
    for (const end = starts[row]!; at < end; at++) {
      const code = from.charCodeAt(at);
      // A surrogate pair takes four bytes: two for each half.
      bytes += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3;
    }
    starts[row] = bytes;
  }
}

/** Returns a table whose rows are read in place. */
export function openTable(
  { name, id, columns, key, delimiter }: TableHead,
  from: BlockReader,
): Table {
  const bytes = from.bytes();
  const starts = from.numbers();
  from.verify(() => {
    needEach(starts, 0, bytes.length);
    for (let row = 1; row < starts.length; row++) need(starts[row]! >= starts[row - 1]!);
  });
  const decoder = utf8Decoder();
  const rows: TableRows = {
    columns,
    key,
    delimiter,
    count: starts.length,
    startOf: (row) => starts[row]!,
    rowAt: (row) => ({
      text: decoder.decode(bytes.subarray(starts[row]!, starts[row + 1] ?? bytes.length)),
      at: 0,
    }),
    get text() {
      return decoder.decode(bytes);
    },
  };
  return new Table(name, id, rows);
}
