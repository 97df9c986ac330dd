import type { AnswerFile, Citation } from '../../../answers/answer.ts';
import type { Scope } from '../../../articles/article.ts';
import { texts } from '../../../catalogue/texts.ts';
import { writeOpml } from '../../feeds/opml.ts';
import type { Tracking } from '../../tracking.ts';
import { BYTE_ORDER_MARK, type Cell, csvLine } from './csv.ts';
import { type KeptArticle, keptArticles, type Post, posts } from './kept.ts';
import { type Packed, type Table, writeTable } from './pack.ts';

export type ExportFormat = 'json' | 'csv' | 'opml';

export interface Exported {
  readonly files: readonly AnswerFile[];
  /** Rows that did not fit. */
  readonly left: number;
}

export interface ExportParts extends Pick<Tracking, 'store'> {
  readonly following: Pick<Tracking['following'], 'list'>;
  readonly watches: Pick<Tracking['watches'], 'list' | 'compose'>;
}

/** Files that a message can hold. */
const MOST_FILES = 10;

/** All that one server has added, and nothing of another: see each of the formats. */
export async function exportOf(
  parts: ExportParts,
  scope: Scope,
  format: ExportFormat,
  now: Date,
): Promise<Exported> {
  switch (format) {
    case 'json':
      return asJson(parts, scope, now);
    case 'csv':
      return asCsv(parts, scope);
    case 'opml':
      return { files: [opmlFile(parts, scope)], left: 0 };
  }
}

/**
 * One object with what was added, of each article every version with its text; and one with what was posted. Further
 * files hold further articles, and further posts.
 */
async function asJson(parts: ExportParts, scope: Scope, now: Date): Promise<Exported> {
  const about = { server: scope, exportedAt: now };
  const posted = await writeTable(
    jsonTable('dateline-citations', about, 'posts'),
    mapped(cited(parts, scope), ({ post, citations }) =>
      JSON.stringify({ ...post, citations: citations.map(citationData) }),
    ),
    MOST_FILES / 2,
  );
  const feeds = parts.following.list(scope);
  const watches = parts.watches.list(scope).map(({ scope: _scope, ...watch }) => watch);
  const added = await writeTable(
    jsonTable('dateline', { ...about, feeds, watches }, 'articles'),
    mapped(keptArticles(parts.store, scope), articleJson),
    MOST_FILES - posted.files.length,
  );
  return { files: [...added.files, ...posted.files], left: added.left + posted.left };
}

function jsonTable(name: string, about: object, list: string): Table {
  const before = `${JSON.stringify(about).slice(0, -1)},"${list}":[\n`;
  return { name, ending: 'json', before, between: ',\n', after: '\n]}\n' };
}

function articleJson({ head, text, ...kept }: KeptArticle): string {
  return JSON.stringify({ ...head, ...kept, text });
}

/** Each post with the quotations of its articles as they are now; none where those articles are gone. */
async function* cited(
  { store, watches }: ExportParts,
  scope: Scope,
): AsyncGenerator<{ readonly post: Post; readonly citations: readonly Citation[] }> {
  for (const post of posts(store, scope)) {
    const composed = await watches.compose(post.id);
    yield { post, citations: composed?.citations ?? [] };
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function citationData({ article, start, end, paragraph, highlights }: Citation) {
  const { key, id, title, source, published, url } = article;
  return {
    quote: article.text.slice(start, end),
    article: { key, id, title, source, published, url },
    start,
    end,
    paragraph,
    highlights,
  };
}

async function asCsv(parts: ExportParts, scope: Scope): Promise<Exported> {
  const citations = await writeTable(
    csvTable('dateline-citations', CITATION_COLUMNS),
    citationLines(parts, scope),
    MOST_FILES - 2,
  );
  const watches = await writeTable(csvTable('dateline-watches', WATCH_COLUMNS), watchLines(parts, scope), 1);
  const articles = await writeTable(
    csvTable('dateline-articles', ARTICLE_COLUMNS),
    mapped(keptArticles(parts.store, scope), articleLine),
    MOST_FILES - citations.files.length - watches.files.length,
  );
  const all: readonly Packed[] = [articles, watches, citations];
  return {
    files: all.flatMap(({ files }) => files),
    left: all.reduce((sum, { left }) => sum + left, 0),
  };
}

const ARTICLE_COLUMNS = [
  'key,id,version,answers,title,source,published,url,author,language,file,copy of,origin,added by,arrived,replaced',
  'words',
].join(',');
const WATCH_COLUMNS =
  'id,channel,query,source,person,mode,minute of the day,day of the week,zone,quiet from,quiet to,added by,added,paused,fault';
const CITATION_COLUMNS =
  'post,kind,watch,channel,message,posted,quote,start,end,paragraph,article,title,source,published,url';

function csvTable(name: string, columns: string): Table {
  return { name, ending: 'csv', before: `${BYTE_ORDER_MARK}${columns}\r\n`, between: '', after: '' };
}

function articleLine({ key, version, head, ...kept }: KeptArticle): string {
  const { id, title, source, published, url, author, language, file, copyOf } = head;
  const { replacedAt, arrivedAt, origin, addedBy } = kept;
  const said: Cell[] = [title, source, published, url, author, language, file, copyOf];
  const words = kept.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return csvLine([
    key,
    id,
    version,
    replacedAt === null,
    ...said,
    origin,
    addedBy,
    arrivedAt,
    replacedAt,
    words,
  ]);
}

function* watchLines({ watches }: ExportParts, scope: Scope): Generator<string> {
  for (const watch of watches.list(scope)) {
    const { id, channel, query, source, person, mode, atMinute, atWeekday, zone, quiet } = watch;
    const when: Cell[] = [mode, atMinute, atWeekday, zone, quiet?.from ?? null, quiet?.to ?? null];
    const { addedBy, addedAt, pausedAt, fault } = watch;
    yield csvLine([id, channel, query, source, person, ...when, addedBy, addedAt, pausedAt, fault]);
  }
}

async function* citationLines(parts: ExportParts, scope: Scope): AsyncGenerator<string> {
  for await (const { post, citations } of cited(parts, scope)) {
    const { id, kind, watch, channel, message, postedAt } = post;
    for (const { article, start, end, paragraph } of citations) {
      const { key, title, source, published, url } = article;
      const quoted: Cell[] = [article.text.slice(start, end), start, end, paragraph];
      yield csvLine([
        id,
        kind,
        watch,
        channel,
        message,
        postedAt,
        ...quoted,
        key,
        title,
        source,
        published,
        url,
      ]);
    }
  }
}

function opmlFile({ following }: ExportParts, scope: Scope): AnswerFile {
  const feeds = following.list(scope).map(({ url, title, home }) => ({ url, title, home, folders: [] }));
  return { name: 'dateline-feeds.opml', data: Buffer.from(writeOpml(feeds, texts.exporting.feeds)) };
}

async function* mapped<A, B>(from: AsyncIterable<A>, change: (each: A) => B): AsyncGenerator<B> {
  for await (const each of from) yield change(each);
}
