/** Something that was to be done with files, or why it could not be: sentences for the operator. */
export type Tried<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly isInUse?: true };

/** Why a file could not be used, as SQLite or the file system gave it, and what to do. Names no content. */
export function faultOf(error: unknown): string {
  const code = codeOf(error);
  const known = FAULTS.find(([pattern]) => pattern.test(code));
  return known?.[1] ?? `it could not be used (${code}). Try again, or restore a backup.`;
}

const RESTORE = 'Restore a backup with “npm run restore -- FILE”.';

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOSPC|EDQUOT|SQLITE_FULL)/, 'the disk is full. Make room on it, and start again.'],
  [/^(?:EROFS|SQLITE_READONLY)/, 'it can be read but not written. Make its folder writable for this user.'],
  [
    /^(?:EACCES|EPERM|SQLITE_PERM|SQLITE_AUTH)/,
    'this user may not use it. Give the user the right to read and write there.',
  ],
  [
    /^(?:SQLITE_CANTOPEN)/,
    'it could not be opened. Look whether this user may read and write it and its folder.',
  ],
  [/^(?:ENOTDIR|EEXIST)/, 'a file stands where a folder is needed. Name another folder in DATA_DIR.'],
  [/^ENOENT/, 'it is not there.'],
  [/^EISDIR/, 'it is a folder, not a file.'],
  [/^ELOOP/, 'its symbolic links lead round in a circle.'],
  [/^ENAMETOOLONG/, 'its name is too long.'],
  [/^EMFILE|^ENFILE/, 'too many files are open. Raise the limit of open files (ulimit -n).'],
  [/^(?:SQLITE_NOTADB)/, `it is damaged, or was never a store of Dateline’s. ${RESTORE}`],
  [/^(?:SQLITE_CORRUPT|SQLITE_FORMAT|SQLITE_MISMATCH|SQLITE_ERROR)/, `it is damaged. ${RESTORE}`],
  [/^(?:EIO|SQLITE_IOERR)/, 'the disk failed while it was read or written. Look at the system’s log.'],
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED)/, 'another program is using it. End that program, and start again.'],
];

/** libsql gives the number alone where a file cannot be opened. */
const NUMBERS: Readonly<Record<string, string>> = {
  '8': 'SQLITE_READONLY',
  '10': 'SQLITE_IOERR',
  '11': 'SQLITE_CORRUPT',
  '13': 'SQLITE_FULL',
  '14': 'SQLITE_CANTOPEN',
  '26': 'SQLITE_NOTADB',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown fault';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  const number = /: (\d+)"\)$/.exec(error.message)?.[1];
  return (number && NUMBERS[number]) ?? error.message.slice(0, 200);
}
