import { onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import type { Article, Scope } from '../../../src/articles/article.ts';
import type { Entry } from '../../../src/tracking/feeds/feed.ts';
import type { Fetcher } from '../../../src/tracking/fetch/fetcher.ts';
import type { FetchResult } from '../../../src/tracking/fetch/result.ts';
import { createIntake, type IntakeParts } from '../../../src/tracking/intake/create-intake.ts';
import type { EntryOrigin, Intake, Taken } from '../../../src/tracking/intake/intake.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import type { Stage } from '../../../src/tracking/stage.ts';
import type { Store } from '../../../src/tracking/store/store.ts';
import { simulatedClock } from '../clock.ts';
import { memoryStore } from '../store/temporary.ts';

export const TOWN: Scope = '100000000000000001';
export const OTHER: Scope = '100000000000000002';

/** An intake over a store and an archive in memory, with pages by their address. */
export interface Newsroom {
  readonly intake: Intake;
  readonly archive: Archive;
  readonly store: Store;
  readonly clock: ReturnType<typeof simulatedClock>;
  /** What the web answers: a page, or a whole result. */
  readonly web: Map<string, string | FetchResult>;
  readonly fetched: string[];
  readonly arrived: { readonly article: Article; readonly how: 'new' | 'corrected' }[];
  readonly stages: Stage[];
  /** The same store, as a process that starts anew finds it. */
  restarted(options?: Partial<IntakeParts>): Newsroom;
  take(entry: Entry, origin?: Partial<EntryOrigin>): Promise<Taken>;
  /** The texts of all articles that a server finds of its own. */
  current(scope?: Scope): Promise<Article[]>;
}

export function newsroom(options: Partial<IntakeParts> = {}, before?: Newsroom): Newsroom {
  const store = before?.store ?? memoryStore();
  const archive = options.archive ?? createMemoryArchive();
  const clock = before?.clock ?? simulatedClock();
  const web = before?.web ?? new Map<string, string | FetchResult>();
  const fetched: string[] = [];
  const arrived: { article: Article; how: 'new' | 'corrected' }[] = [];
  const stages: Stage[] = [];
  const fetcher = webOf(web, fetched);
  const intake = createIntake({
    store,
    archive,
    fetcher,
    files: fetcher,
    arrivals: () => ({ arrived: (article, how) => void arrived.push({ article, how }) }),
    clock,
    reader: createReader(),
    onStage: (stage) => void stages.push(stage),
    ...options,
  });
  for (const scope of [TOWN, OTHER]) for (const feed of [1, 2]) follow(store, scope, feed);
  const room: Newsroom = {
    intake,
    archive,
    store,
    clock,
    web,
    fetched,
    arrived,
    stages,
    restarted: (again = {}) => newsroom(again, room),
    take: (entry, origin = {}) => intake.takeEntry(entry, originOf(origin), () => {}),
    async current(scope = TOWN) {
      const heads = await archive.list(scope, { offset: 0, limit: 1000 });
      const found = await Promise.all(heads.map(({ key }) => archive.article(key, scope)));
      return found.filter((article) => article !== null).filter((article) => article.scope === scope);
    },
  };
  onTestFinished(() => intake.stop());
  return room;
}

/** Feeds 1 and 2 of the first server, 101 and 102 of the second. */
export function feedOf(scope: Scope, feed: number): number {
  return scope === TOWN ? feed : 100 + feed;
}

function follow({ database }: Store, scope: Scope, feed: number): void {
  database
    .prepare('INSERT OR IGNORE INTO source (id, url, next_at) VALUES (?, ?, 0)')
    .run(feed, `https://feeds.example/${feed}`);
  database
    .prepare(
      "INSERT OR IGNORE INTO feed (id, scope, source, title, added_by, added_at) VALUES (?, ?, ?, 'Feed', 'u', 0)",
    )
    .run(feedOf(scope, feed), scope, feed);
}

function originOf(origin: Partial<EntryOrigin>): EntryOrigin {
  return { scope: TOWN, feed: 1, feedTitle: 'The Town Crier', isNews: true, ...origin };
}

function webOf(web: ReadonlyMap<string, string | FetchResult>, fetched: string[]): Fetcher {
  return {
    async fetch({ url }) {
      fetched.push(url);
      const answer = web.get(url) ?? { kind: 'failed', reason: 'Nothing is here.', status: 404 };
      if (typeof answer !== 'string') return answer;
      return pageAt(url, answer);
    },
  };
}

/** A page as the web answers it; `url` is where it was found in the end. */
export function pageAt(url: string, html: string | Uint8Array, media = 'text/html'): FetchResult {
  const body = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return {
    kind: 'fetched',
    url,
    movedTo: null,
    validators: null,
    freshUntil: null,
    body,
    type: { media, charset: null },
  };
}

export function entryOf(entry: Partial<Entry> = {}): Entry {
  return {
    id: entry.url ?? 'entry 1',
    idFrom: 'id',
    title: 'Harbour tram is voted through',
    url: null,
    published: '2026-03-01T10:00:00Z',
    updated: null,
    future: false,
    author: null,
    summary: null,
    content: null,
    html: null,
    categories: [],
    ...entry,
  };
}

const STORY = [
  'The council of Port Ellery voted on Monday for a tram along the harbour, after nine years of argument.',
  'Mayor Agnes Tolliver said that the line would cost 84 million pounds and open in the spring of 2029.',
  'Shopkeepers on Quay Street fear for their parking places and have hired a lawyer from Kirkmoor.',
  'Work is to begin in September, when the last of the cruise ships has left the harbour for the winter.',
];

export interface PageParts {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly head?: string;
  readonly site?: string | null;
}

/** A page with a story of four paragraphs and some furniture round it. */
export function page({
  title = 'Harbour tram is voted through',
  paragraphs = STORY,
  head = '',
  site = 'The Ellery Post',
}: PageParts = {}): string {
  const name = site === null ? '' : `<meta property="og:site_name" content="${site}">`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${name}${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></main>
<footer><p>Cookies</p></footer></body></html>`;
}

/** The story with one sentence said otherwise. */
export function storyWith(at: number, words: string): string[] {
  return STORY.map((paragraph, index) => (index === at ? words : paragraph));
}

export { STORY };
