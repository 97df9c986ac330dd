import { createHash } from 'node:crypto';
import type { Story } from './story.ts';

export type Format = 'rss' | 'atom' | 'json';

/** A story as an outlet prints it. */
export interface Printing {
  readonly story: Story;
  /** The path of its page. */
  readonly path: string;
  readonly published: Date;
  readonly updated: Date;
}

/** How many entries a feed holds, latest first. */
const WINDOW = 60;

/** A news site: its pages and its feed. */
export class Outlet {
  readonly id: string;
  readonly name: string;
  readonly format: Format;
  readonly #printings = new Map<string, Printing>();

  constructor(id: string, name: string, format: Format) {
    this.id = id;
    this.name = name;
    this.format = format;
  }

  get feedPath(): string {
    return `/${this.id}/feed`;
  }

  get printings(): readonly Printing[] {
    return [...this.#printings.values()];
  }

  /** Prints a story, or prints it again as it now stands. */
  print(story: Story, at: Date): Printing {
    const path = `/${this.id}/${story.word}.html`;
    const before = this.#printings.get(path);
    const printing = { story, path, published: before?.published ?? at, updated: at };
    this.#printings.set(path, printing);
    return printing;
  }

  /** Takes what is older off the site; gives how many stories went. */
  drop(before: Date): number {
    const old = this.printings.filter(({ published }) => published < before);
    for (const { path } of old) this.#printings.delete(path);
    return old.length;
  }

  page(path: string): string | null {
    const printing = this.#printings.get(path);
    return printing === undefined ? null : pageOf(this.name, printing);
  }

  feed(origin: string): string {
    const latest = [...this.printings]
      .sort((a, b) => b.updated.getTime() - a.updated.getTime())
      .slice(0, WINDOW);
    if (this.format === 'rss') return rss(this, latest, origin);
    return this.format === 'atom' ? atom(this, latest, origin) : json(this, latest, origin);
  }
}

export const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

export function tagOf(text: string): string {
  return `"${createHash('sha1').update(text).digest('hex').slice(0, 16)}"`;
}

function pageOf(name: string, { story, published }: Printing): string {
  const day = published.toISOString();
  return `<!doctype html><html lang="en"><head><title>${story.title} | ${name}</title>
<meta property="og:site_name" content="${name}"><meta property="og:title" content="${story.title}">
<meta property="article:published_time" content="${day}"></head>
<body><header><nav><a href="/">${name}</a> <a href="/about">About us</a></nav></header>
<article><h1>${story.title}</h1><time datetime="${day}">${day.slice(0, 10)}</time>
${story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article><footer>© ${name}</footer></body></html>`;
}

function rss(outlet: Outlet, latest: readonly Printing[], origin: string): string {
  const items = latest.map(
    ({ story, path, published }) => `<item><guid isPermaLink="false">${outlet.id}-${story.word}</guid>
<title>${story.title}</title><link>${origin}${path}</link><pubDate>${published.toUTCString()}</pubDate>
<description>${story.paragraphs[0]}${correctionOf(story)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${outlet.name}</title>
<link>${origin}/${outlet.id}/</link><description>News</description>${items.join('\n')}</channel></rss>`;
}

function atom(outlet: Outlet, latest: readonly Printing[], origin: string): string {
  const entries = latest.map(
    ({ story, path, published, updated }) => `<entry><id>tag:${outlet.id},2026:${story.word}</id>
<title>${story.title}</title><link href="${origin}${path}"/><published>${published.toISOString()}</published>
<updated>${updated.toISOString()}</updated><summary>${story.paragraphs[0]}${correctionOf(story)}</summary></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${outlet.name}</title>
<id>tag:${outlet.id},2026:feed</id><updated>${(latest[0]?.updated ?? new Date(0)).toISOString()}</updated>
${entries.join('\n')}</feed>`;
}

function json(outlet: Outlet, latest: readonly Printing[], origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${origin}/${outlet.id}/`,
    items: latest.map(({ story, path, published, updated }) => ({
      id: `${outlet.id}-${story.word}`,
      url: `${origin}${path}`,
      title: story.title,
      date_published: published.toISOString(),
      date_modified: updated.toISOString(),
      summary: `${story.paragraphs[0]}${correctionOf(story)}`,
    })),
  });
}

/** A feed tells of a correction. */
function correctionOf({ version, paragraphs }: Story): string {
  return version === 1 ? '' : ` Corrected: ${paragraphs.at(-1)}`;
}
