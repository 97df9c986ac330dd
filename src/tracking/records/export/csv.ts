/** A cell: null is empty. */
export type Cell = string | number | boolean | Date | null;

/** Told to spreadsheets, which otherwise take a file for one of an older encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of a table as RFC 4180 has it, its end included. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: what an article or a member wrote must not compute on somebody's machine.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
