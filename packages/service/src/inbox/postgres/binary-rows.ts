const oids = { text: 25, int8: 20, int4: 23 } as const;

/** The type of a column on the server. */
export type ColumnType = keyof typeof oids;
export type Cell = string | number | null;

/**
 * An array of rows in PostgreSQL's binary form: neither side escapes anything, and the server reads one array of
 * rows, not one for each column. `rowType` is the number of the rows' type. Numbers are whole.
 * https://github.com/postgres/postgres/blob/master/src/backend/utils/adt (`array_recv`, `record_recv`)
 */
export function binaryRows(
  rowType: number,
  types: readonly ColumnType[],
  rows: readonly (readonly Cell[])[],
): Buffer {
  const dimensions = rows.length === 0 ? 0 : 1;
  const header = 12 + 8 * dimensions;
  let size = header;
  const widths: number[] = [];
  for (const row of rows) {
    size += 8;
    for (let column = 0; column < types.length; column++) {
      const width = widthOf(types[column]!, row[column]!);
      widths.push(width);
      size += 8 + Math.max(width, 0);
    }
  }
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeInt32BE(dimensions, 0);
  // No row is null.
  buffer.writeInt32BE(0, 4);
  buffer.writeUInt32BE(rowType, 8);
  if (dimensions === 0) return buffer;
  buffer.writeInt32BE(rows.length, 12);
  buffer.writeInt32BE(1, 16);
  let at = header;
  let cell = 0;
  for (const row of rows) {
    const lengthAt = at;
    at = buffer.writeInt32BE(types.length, at + 4);
    for (let column = 0; column < types.length; column++) {
      const type = types[column]!;
      const width = widths[cell++]!;
      at = buffer.writeInt32BE(oids[type], at);
      at = buffer.writeInt32BE(width, at);
      if (width !== -1) at = writeCell(buffer, type, row[column]!, at);
    }
    buffer.writeInt32BE(at - lengthAt - 4, lengthAt);
  }
  return buffer;
}

function widthOf(type: ColumnType, cell: Cell): number {
  if (cell === null) return -1;
  if (type === 'text') return Buffer.byteLength(cell as string);
  return type === 'int8' ? 8 : 4;
}

function writeCell(buffer: Buffer, type: ColumnType, cell: string | number, at: number): number {
  if (typeof cell === 'string') return at + buffer.write(cell, at);
  if (type === 'int8') return buffer.writeBigInt64BE(BigInt(cell), at);
  return buffer.writeInt32BE(cell, at);
}
