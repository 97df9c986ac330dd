/** How much of a folder is read. Sizes are bytes unless told. */
export interface Limits {
  /** A file as it lies on the disk, `.jsonl` and `.jsonl.gz` apart. */
  readonly fileBytes: number;
  /** A `.jsonl` file, which is read line by line and never whole. */
  readonly streamBytes: number;
  /** What one gzip file may unpack to, `.jsonl.gz` apart. */
  readonly unpackedBytes: number;
  /** How many times its own size a gzip file may unpack to, once past a megabyte. Text packs 3 to 30 times. */
  readonly unpackedRatio: number;
  /** One line of a `.jsonl` file. */
  readonly lineBytes: number;
  /** An HTML page, unpacked: parsing one takes about a hundred times its size in memory. */
  readonly pageBytes: number;
  /** An article's text, in UTF-16 code units. */
  readonly textLength: number;
  /** Lines or paragraphs of one article, with the page round it. */
  readonly blocks: number;
}

export const LIMITS: Limits = {
  fileBytes: 64 * 2 ** 20,
  streamBytes: 8 * 2 ** 30,
  unpackedBytes: 64 * 2 ** 20,
  unpackedRatio: 200,
  lineBytes: 8 * 2 ** 20,
  pageBytes: 6 * 2 ** 20,
  textLength: 2_000_000,
  blocks: 20_000,
};

/** “64 MB”, “2 KB”: a size for a reason that a person reads. */
export function describeBytes(bytes: number): string {
  if (bytes >= 2 ** 20) return `${Math.round(bytes / 2 ** 20)} MB`;
  if (bytes >= 2 ** 10) return `${Math.round(bytes / 2 ** 10)} KB`;
  return `${bytes} bytes`;
}
