/** The areas of a menu's image, as rules have them in `menu_areas`: lines of cells, each with the number of an entry or `.`. */
export type MenuLines = readonly string[];

/** Where an entry of a menu is on its image, in cells of a grid. */
export interface MenuArea {
  /** Counted from 0. */
  readonly entry: number;
  /** Its first column, counted from 0. */
  readonly left: number;
  /** Its first row. */
  readonly top: number;
  /** The column behind its last. */
  readonly right: number;
  /** The row below its last. */
  readonly bottom: number;
}

/** How an image is cut: into cells, some of which are areas. */
export interface MenuGrid {
  /** How many cells a row has. */
  readonly columns: number;
  /** How many rows there are. */
  readonly rows: number;
  /** In the order of the entries. */
  readonly areas: readonly MenuArea[];
}

/**
 * Lines for entries that have none of their own: areas of equal size from left to right and from top to bottom. The last row may
 * have wider ones.
 */
export function equalMenuAreas(entries: number): MenuLines {
  const rows = Math.ceil(entries / (entries === 4 ? 2 : 3));
  const perRow = Math.ceil(entries / rows);
  const last = entries - perRow * (rows - 1);
  const lines = Array.from({ length: rows }, (_, row) => {
    const inRow = row === rows - 1 ? last : perRow;
    const cells = Array.from({ length: perRow * last }, (_, cell) =>
      String(row * perRow + Math.floor((cell * inRow) / (perRow * last)) + 1),
    );
    return cells.join(' ');
  });
  return linesOfMenu(gridOfMenu(lines));
}

/** The grid of lines. */
export function gridOfMenu(lines: MenuLines): MenuGrid {
  const cells = lines.map((line) => line.split(' '));
  const areas = new Map<number, MenuArea>();
  for (const [y, row] of cells.entries()) {
    for (const [x, cell] of row.entries()) {
      if (cell === '.') continue;
      const entry = Number(cell) - 1;
      const { left, top } = areas.get(entry) ?? { left: x, top: y };
      areas.set(entry, { entry, left, top, right: x + 1, bottom: y + 1 });
    }
  }
  return {
    columns: cells[0]?.length ?? 0,
    rows: cells.length,
    areas: [...areas.values()].sort((a, b) => a.entry - b.entry),
  };
}

/** The lines of a grid, with the fewest cells that show it. */
export function linesOfMenu({ columns, rows, areas }: MenuGrid): MenuLines {
  const across = areas.flatMap(({ left, right }) => [left, right]).reduce(divisor, columns);
  const down = areas.flatMap(({ top, bottom }) => [top, bottom]).reduce(divisor, rows);
  return Array.from({ length: rows / down }, (_, row) => {
    const y = row * down;
    const inRow = areas.filter(({ top, bottom }) => top <= y && y < bottom);
    const cells = Array.from({ length: columns / across }, (_, column) => {
      const x = column * across;
      const area = inRow.find(({ left, right }) => left <= x && x < right);
      return area === undefined ? '.' : String(area.entry + 1);
    });
    return cells.join(' ');
  });
}

/** Lines in which only these entries are left, with their new numbers. */
export function withEntries(lines: MenuLines, kept: readonly number[]): MenuLines {
  const { areas, ...size } = gridOfMenu(lines);
  const left = areas.flatMap((area) => {
    const entry = kept.indexOf(area.entry);
    return entry === -1 ? [] : [{ ...area, entry }];
  });
  return linesOfMenu({ ...size, areas: left });
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
