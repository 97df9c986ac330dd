import { row, type Store, whole } from './store.ts';

/** Pages that are looked at in one turn: a millisecond or two. */
const AT_ONCE = 50;
/** Where the header of the first page's tree begins; of all others it is at the start. */
const FILE_HEADER = 100;

/**
 * Overwrites what is left of deleted rows between the rows of a page. SQLite's `secure_delete` overwrites a row where it
 * is deleted, and not the copies of it that stay in unused places when rows move from page to page as a tree grows. Looks
 * at every page, some at a time; what is written then is in the log of changes.
 *
 * See https://www.sqlite.org/fileformat2.html, “B-tree Pages”, for what is unused.
 */
export async function scrub(store: Store): Promise<void> {
  const read = store.database.prepare('SELECT data FROM sqlite_dbpage WHERE pgno = ?');
  const write = store.database.prepare('UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?');
  const count = row(store.database.prepare('PRAGMA page_count').get());
  const pages = count === null ? 0 : whole(count, 'page_count');
  for (let first = 1; first <= pages; first += AT_ONCE) {
    store.transact(() => {
      for (let page = first; page < first + AT_ONCE && page <= pages; page++) {
        const data = row(read.get(page))?.data;
        if (data instanceof Uint8Array && clear(data, page === 1 ? FILE_HEADER : 0)) write.run(data, page);
      }
    });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Writes zeros between the list of a page's rows and the first of them; false where there is nothing to do. */
function clear(page: Uint8Array, header: number): boolean {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const length = headerLength(view.getUint8(header));
  if (length === null) return false;
  const from = header + length + 2 * view.getUint16(header + 3);
  // 0 stands for 65,536, which is no place in these pages.
  const to = view.getUint16(header + 5) || page.byteLength;
  if (from >= to || to > page.byteLength) return false;
  const unused = page.subarray(from, to);
  if (unused.every((byte) => byte === 0)) return false;
  unused.fill(0);
  return true;
}

/** Of the page of a tree, by its first byte; null for any other page, whose first byte is 0 in a file of up to 64 GB. */
function headerLength(kind: number): number | null {
  switch (kind) {
    case 2:
    case 5:
      return 12;
    case 10:
    case 13:
      return 8;
    default:
      return null;
  }
}
