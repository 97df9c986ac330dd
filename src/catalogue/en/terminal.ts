/** What the terminal says around the replies. */
export const terminal = {
  archiveInUse: 'Another Dateline writes into the archive: it is read as it is, and the folders are not.',
  program: 'Answers from the articles, in their own words.',
  commandLine: "such as '/who met Wang' or plain words; without one, a conversation",
  articles: 'folder of articles instead of the setting ARTICLES; repeatable',
  json: 'one JSON object a line on standard output, everything else on standard error',
  limit: (most: number) => `citations in an answer, 1 to ${most} (default: 5)`,
  now: 'the moment that “today” is read from, such as 2013-07-10',
  batch: 'JSON lines {"id", "command", "now"?} from a file, or - for standard input',
  show: 'print an article with its text',
  exitStatus: 'Exit status: 0, 1 where nothing could be loaded, 2 for wrong usage.',
  oneTask: 'error: give one of a command line, --batch and --show.',
  noFolder: 'It must name a folder.',
  noLimit: (most: number) => `It must be a whole number from 1 to ${most}.`,
  noMoment: 'It must be an ISO date such as 2013-07-10 or 2013-07-10T09:30:00Z.',
  unreadableBatch: (file: string, why: string) => `error: --batch: ${file} cannot be read (${why}).`,
  isFolder: 'it is a folder',
  unknownError: 'unknown error',

  longCommandLine: (length: string, longest: string) =>
    `The command line has ${length} characters: at most ${longest} can be read.`,
  bug: (id: string) => `Something went wrong (id ${id}).`,

  longBatchLine: (longest: number) => `The line is longer than ${longest} characters.`,
  noObject: 'The line is not a JSON object: it must be like {"id":"q1","command":"/who …"}.',
  deepId: (deepest: number) => `“id” is nested deeper than ${deepest} levels.`,
  noCommand: 'The line has no “command”.',
  commandNoString: '“command” must be a string.',
  nowNoMoment: '“now” must be an ISO date such as "2013-07-10" or "2013-07-10T09:30:00Z".',
  badLine: (line: number, reason: string) => `Line ${line}: ${reason}`,

  prompt: 'dateline> ',
  skipped: (file: string) => `Skipped ${file}`,
  moreSkipped: (count: string) => `Skipped ${count} more.`,

  more: (shown: number, total: number) => `${shown} of ${total}; --limit shows up to 25`,
  files: (names: readonly string[]) => `With it, in Discord: ${names.join(', ')}`,
  note: (note: string) => `Note: ${note}`,
  also: (aliases: readonly string[]) => `also ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  /** What may have been meant, as what to type for it. */
  didYouMean: (lines: readonly string[]) => `Did you mean: ${lines.join(' or ')}?`,
  inLine: (file: string, line: number) => `${file}, line ${line}`,
  inParagraph: (place: string, paragraph: number) => `${place}, paragraph ${paragraph}`,

  title: 'Title',
  source: 'Source',
  published: 'Published',
  author: 'Author',
  url: 'URL',
  file: 'File',
  id: 'Id',
  unknown: 'unknown',
  noArticle: (id: string, folders: readonly string[]) =>
    `No article has the id “${id}” in ${folders.join(', ')}.`,
} as const;
