/** One cell; a merged one has the number of rows and columns it covers. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
  /** What was made of it, empty for nothing. */
  kind?: string;
  /** The same in words. */
  words?: string;
  number?: boolean;
  rows?: number | null;
  columns?: number | null;
}

export interface SheetModel {
  label: string;
  columns: { letter: string; hidden: boolean }[];
  rows: { row: number; hidden: boolean; cells: SheetCell[] }[];
}

const PAGE = 12;

const covers = (cell: SheetCell, row: number, column: number): boolean =>
  cell.row <= row &&
  row < cell.row + (cell.rows ?? 1) &&
  cell.column <= column &&
  column < cell.column + (cell.columns ?? 1);

/** The cell shown at a place: the first one of a merged range. */
export const cellAt = ({ rows }: SheetModel, row: number, column: number): SheetCell | undefined => {
  for (const line of rows) {
    const found = line.row <= row ? line.cells.find((cell) => covers(cell, row, column)) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
};

/** The cell a key leads to from another; nothing when the key leads nowhere. */
export const step = (sheet: SheetModel, from: SheetCell, key: string, control: boolean): SheetCell | undefined => {
  const top = sheet.rows[0]?.row ?? 0;
  const bottom = sheet.rows.at(-1)?.row ?? 0;
  const all = sheet.rows.flatMap(({ cells }) => cells);
  const left = Math.min(...all.map(({ column }) => column));
  const right = Math.max(...all.map(({ column, columns }) => column + (columns ?? 1) - 1));
  const place: Record<string, [number, number]> = {
    ArrowUp: [from.row - 1, from.column],
    ArrowDown: [from.row + (from.rows ?? 1), from.column],
    ArrowLeft: [from.row, from.column - 1],
    ArrowRight: [from.row, from.column + (from.columns ?? 1)],
    PageUp: [Math.max(top, from.row - PAGE), from.column],
    PageDown: [Math.min(bottom, from.row + PAGE), from.column],
    Home: [control ? top : from.row, left],
    End: [control ? bottom : from.row, right],
  };
  const to = place[key];
  return to && cellAt(sheet, to[0], to[1]);
};
