import type { PageDocument } from './dom.ts';
import { publicationDate } from './publication-date.ts';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;
const DEEPEST = 6;

/** Reads the first article that a page's JSON-LD describes (schema.org); null where it describes none. */
export function linkedData(document: PageDocument): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (article) return described(article);
  }
  return null;
}

function described(article: Node): LinkedData {
  const published = string(article.datePublished) ?? string(article.dateCreated);
  return {
    title: string(article.headline) ?? string(article.name),
    published: published === null ? null : publicationDate(published),
    author: names(article.author),
    source: names(article.publisher),
    url: string(article.url) ?? id(article.mainEntityOfPage),
  };
}

function findArticle(value: unknown, depth: number): Node | null {
  if (depth > DEEPEST) return null;
  const inside = Array.isArray(value) ? value : isNode(value) ? value['@graph'] : null;
  if (isNode(value) && types(value).some((type) => ARTICLE.test(type))) return value;
  if (!Array.isArray(inside)) return null;
  for (const item of inside) {
    const article = findArticle(item, depth + 1);
    if (article) return article;
  }
  return null;
}

function types(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function names(value: unknown): string | null {
  if (Array.isArray(value)) {
    const each = value.map(names).filter((name) => name !== null);
    return each.length > 0 ? each.join(', ') : null;
  }
  return string(isNode(value) ? value.name : value);
}

function id(value: unknown): string | null {
  return string(isNode(value) ? value['@id'] : value);
}

function string(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  return unescaped(first).replace(/\s+/g, ' ').trim() || null;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['amp', '&'],
]);

/** Many sites escape their JSON-LD as if it were HTML. */
function unescaped(words: string): string {
  return words
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.replace(/^x/i, '0x'))),
    )
    .replace(
      /&(quot|apos|nbsp|lsquo|rsquo|ldquo|rdquo|ndash|mdash|amp);/g,
      (_, name: string) => NAMED.get(name) ?? '',
    );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    // A raw line break inside a string is the most frequent fault.
    return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '));
  } catch {
    return null;
  }
}
