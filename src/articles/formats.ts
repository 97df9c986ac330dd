/** What a file's name says of what is in it. */
export interface Format {
  readonly kind: 'text' | 'markdown' | 'page' | 'record' | 'records';
  readonly packed: boolean;
}

const KINDS: Readonly<Record<string, Format['kind']>> = {
  txt: 'text',
  md: 'markdown',
  html: 'page',
  htm: 'page',
  json: 'record',
  jsonl: 'records',
};

/** The format that a file's name promises; null for one that is not read. */
export function formatOf(name: string): Format | null {
  const found = /\.([a-z]+)(\.gz)?$/i.exec(name);
  const extension = found?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
  return kind ? { kind, packed: found?.[2] !== undefined } : null;
}

/** Why a file of this name is not read as an article; null when it is. */
export function refuseName(name: string): string | null {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (!formatOf(base)) {
    const extension = /\.[^.]{1,12}$/.exec(base)?.[0];
    const kind = extension ? `Files ending in ${extension}` : 'Files without an extension';
    return `${kind} are not read. Save the article as .txt, .md, .html, .json or .jsonl.`;
  }
  if (
    /^(?:readme|licen[cs]e|copying|changelog|contributing|authors|notice)(?:[-_.][\w-]{1,20})?\.(?:md|txt)(?:\.gz)?$/i.test(
      base,
    )
  ) {
    return 'It looks like a note about the folder, not an article. Rename it to have it read.';
  }
  return null;
}
