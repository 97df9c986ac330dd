/** Something that was to be done with files, or why it could not be: sentences for the operator. */
export type Tried<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly isInUse?: true };

/** What to do about a store that is lost. */
export const RESTORE = 'Restore a backup with “npm run restore -- FILE”.';

/** What is wrong with a file and what to do, as SQLite or the file system gave it: to be read after the file's name. */
export function faultOf(error: unknown): string {
  const code = codeOf(error);
  const known = FAULTS.find(([pattern]) => pattern.test(code));
  return known?.[1] ?? `could not be used (${code}). Try again, or restore a backup.`;
}

/** The same, of a folder that was to be made: a read-only disk says that it is not there. */
export function faultOfFolder(error: unknown): string {
  return codeOf(error) === 'ENOENT'
    ? 'is not there and cannot be made. Look whether this user may write into the folder above it.'
    : faultOf(error);
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ENOSPC|EDQUOT|SQLITE_FULL)/,
    'could not be written: the disk is full. Make room on it, and try again.',
  ],
  [
    /^(?:EROFS|SQLITE_READONLY)/,
    'can be read but not written. Make it and its folder writable for this user.',
  ],
  [
    /^(?:EACCES|EPERM|SQLITE_PERM|SQLITE_AUTH)/,
    'may not be used by this user. Give the user the right to read and write it and its folder.',
  ],
  [/^SQLITE_CANTOPEN/, 'could not be opened. Look whether this user may read and write it and its folder.'],
  [/^(?:ENOTDIR|EEXIST)/, 'cannot be a folder: a file stands there. Name another folder.'],
  [/^ENOENT/, 'is not there.'],
  [/^EISDIR/, 'is a folder, not a file.'],
  [/^ELOOP/, 'cannot be found: symbolic links lead round in a circle.'],
  [/^ENAMETOOLONG/, 'has too long a name.'],
  [/^E[MN]FILE/, 'could not be opened: too many files are. Raise the limit of open files (ulimit -n).'],
  [/^SQLITE_NOTADB/, `is damaged, or was never a store of Dateline’s. ${RESTORE}`],
  [/^SQLITE_(?:CORRUPT|FORMAT|MISMATCH|ERROR|CONSTRAINT)/, `is damaged. ${RESTORE}`],
  [/^(?:EIO|SQLITE_IOERR)/, 'could not be read or written: the disk failed. Look into the system’s log.'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'is used by another program. End that one, and try again.'],
];

/** libsql gives the number alone where a file cannot be opened. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['8', 'SQLITE_READONLY'],
  ['10', 'SQLITE_IOERR'],
  ['11', 'SQLITE_CORRUPT'],
  ['13', 'SQLITE_FULL'],
  ['14', 'SQLITE_CANTOPEN'],
  ['26', 'SQLITE_NOTADB'],
]);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown fault';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  const number = /: (\d+)"\)$/.exec(error.message)?.[1];
  return NUMBERS.get(number ?? '') ?? error.message.slice(0, 200);
}
