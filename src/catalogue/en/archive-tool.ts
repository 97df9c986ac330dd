import { amount, counted } from './counted.ts';

/** Megabytes, as people write them. */
function size(bytes: number): string {
  return bytes < 1e6 ? `${amount(Math.ceil(bytes / 1000))} kB` : `${amount(Math.round(bytes / 1e6))} MB`;
}

const held = (articles: number, passages: number) =>
  `${counted(articles, 'article')} with ${counted(passages, 'passage')}`;

/** What `npm run archive` says, and what is said where an archive on disk is made anew. */
export const archiveTool = {
  about: 'Looks after the archive on disk, the folder that ARCHIVE names.',
  commands: {
    info: 'what the archive holds and takes on the disk; the bot may run meanwhile',
    verify: 'reads all of it and compares everything with everything; the bot should not write meanwhile',
    rebuild: 'deletes it and reads the folders of ARTICLES anew; the bot must not run',
    compact: 'takes what is gone off the disk and makes the index whole; the bot must not run',
  },
  options: {
    archive: 'the folder of the archive, instead of ARCHIVE',
    articles: 'folders of articles, instead of ARTICLES',
  },
  noFolder: 'ARCHIVE is not set, so the archive is in memory. Name the folder of one with --archive DIR.',
  title: (folder: string, version: number) => `The archive in ${folder} (version ${version}):`,
  scope: (scope: string | null, articles: number, passages: number) =>
    `${scope === null ? 'from the folders, for everybody' : `from server ${scope}, for it alone`}: ${held(articles, passages)}`,
  empty: 'It holds no article yet.',
  files: (files: number, skipped: number) =>
    `files read: ${amount(files)}${skipped === 0 ? '' : `; files or lines that could not be read: ${amount(skipped)}`}`,
  unfinished: (files: number) =>
    `${counted(files, 'file')} of them will be read again at the next start: the last reading did not end, or the file has changed since.`,
  waiting: (passages: number, gone: number) =>
    `waiting to be indexed: ${counted(passages, 'passage')}; to be taken out of the index: ${amount(gone)}`,
  terms: (terms: number) => `different words: ${amount(terms)}`,
  bytes: (database: number, lance: number) =>
    `on the disk: ${size(database + lance)} (database ${size(database)}, search index ${size(lance)})`,
  sound: (articles: number, passages: number, seconds: string) =>
    `All is well: ${held(articles, passages)}, read and compared in ${seconds} s.`,
  unsound: (problems: number) => `${counted(problems, 'problem')} found:`,
  advice: 'End the bot and run: npm run archive -- rebuild',
  compacted: (before: number, after: number) => `Compacted: ${size(before)} before, ${size(after)} now.`,
  rebuilt: (articles: number, passages: number, seconds: string) =>
    `Rebuilt in ${seconds} s: ${held(articles, passages)}. What came in by feeds is added from the store when the bot starts.`,
  nothing: 'No article could be read, so the archive is empty.',
  madeAnew: (problem: string) => `${problem} It is made anew from the folders of articles and the store.`,
} as const;
