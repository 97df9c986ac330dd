import { type Data, dataFrom, NO_DATA } from './page-data.ts';
import { publicationDate } from './publication-date.ts';
import { webAddress } from './record.ts';

/** The data block at the top of a file, and where the text after it starts. */
export interface FrontMatter {
  /** Where the body starts; 0 where there is no front matter. */
  readonly end: number;
  readonly id: string | null;
  readonly title: string | null;
  readonly data: Data;
}

const NONE: FrontMatter = { end: 0, id: null, title: null, data: NO_DATA };
const FENCED = /^\ufeff?---[ \t]*\r?\n/;
/** Front matter is short; a `---` far below is a rule between paragraphs. */
const LONGEST = 10_000;

/**
 * Reads YAML between two `---` lines at the top. A block that is not YAML, or not a list of names and values, is taken
 * for a part of the text: nothing is lost for a stray rule.
 */
export async function frontMatter(text: string): Promise<FrontMatter> {
  const open = FENCED.exec(text);
  if (!open) return NONE;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length, LONGEST));
  if (!close) return NONE;
  const values = await parse(text.slice(open[0].length, open[0].length + close.index));
  if (values === null) return NONE;
  const end = open[0].length + close.index + close[0].length;
  const source = scalar(values, ['source', 'publisher', 'publication', 'site']);
  const date = scalar(values, ['published', 'date', 'publishdate', 'pubdate']);
  return {
    end,
    id: scalar(values, ['id']),
    title: scalar(values, ['title', 'headline']),
    data: dataFrom('front matter', {
      source,
      published: date === null ? null : publicationDate(date),
      url: webAddress(scalar(values, ['url', 'link', 'canonical', 'canonical_url'])),
      author: scalar(values, ['author', 'authors', 'byline']),
    }),
  };
}

// The parser goes down one level for each of these: with thousands of them it would run out of stack.
const MOST_BRACKETS = 200;

async function parse(yaml: string): Promise<ReadonlyMap<string, unknown> | null> {
  if ((yaml.match(/[[{]|-[ \t]|\?[ \t]/g)?.length ?? 0) > MOST_BRACKETS) return null;
  const { parseDocument } = await import('yaml');
  try {
    // The core schema leaves dates as they are written; no aliases, which could grow without end.
    const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  } catch {
    return null;
  }
}

function scalar(values: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = values.get(name);
    const list = Array.isArray(value) ? value : [value];
    const words = list.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
    const joined = words.join(', ').replace(/\s+/g, ' ').trim();
    if (joined) return joined;
  }
  return null;
}
