/** A row as it comes from the database. */
export type Row = Readonly<Record<string, unknown>>;

/** A text of a row; another type there is a bug. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${column} is no text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A whole number of a row. */
export function whole(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${column} is no number`);
  return value;
}

export function wholeOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : whole(row, column);
}

export function moment(row: Row, column: string): Date {
  return new Date(whole(row, column));
}

export function momentOrNull(row: Row, column: string): Date | null {
  return row[column] === null ? null : moment(row, column);
}

/** The rows of a query, each checked to be one. */
export function rows(found: readonly unknown[]): Row[] {
  return found.filter(isRow);
}

/** The row of a query for one; null where there is none. */
export function row(found: unknown): Row | null {
  return isRow(found) ? found : null;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
