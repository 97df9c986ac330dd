import type { Fetcher } from '../../../src/tracking/fetch/fetcher.ts';
import type { FetchRequest, FetchResult } from '../../../src/tracking/fetch/result.ts';

/** What an address answers, given what was asked. */
export type Answering = (request: FetchRequest) => FetchResult | Promise<FetchResult>;

export interface FakeWeb extends Fetcher {
  /** What was asked for, in order. */
  readonly asked: FetchRequest[];
  /** How many requests are under way, and were at the most. */
  readonly most: () => number;
  readonly underWay: () => number;
  put(url: string, answering: Answering): void;
}

/** A web in memory. What nobody has put there cannot be reached. */
export function fakeWeb(): FakeWeb {
  const pages = new Map<string, Answering>();
  const asked: FetchRequest[] = [];
  let underWay = 0;
  let most = 0;
  return {
    asked,
    most: () => most,
    underWay: () => underWay,
    put: (url, answering) => void pages.set(url, answering),
    async fetch(request, signal) {
      if (signal?.aborted) return { kind: 'failed', reason: 'Stopped.', ours: true };
      asked.push(request);
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        const answer = await pages.get(request.url)?.(request);
        if (signal?.aborted) return { kind: 'failed', reason: 'Stopped.', ours: true };
        return answer ?? failing('Nobody is there.');
      } finally {
        underWay -= 1;
      }
    },
  };
}

export function failing(reason = 'The site cannot answer.'): FetchResult {
  return { kind: 'failed', reason, status: 503 };
}

export interface Item {
  readonly id: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly text?: string;
  readonly published?: string;
}

/** A feed whose entries can be set; newest first, as feeds are. With a tag, by which changes are told. */
export class FakeFeed {
  items: readonly Item[];
  /** Instead of the feed. */
  instead: Answering | null = null;
  movedTo: string | null = null;
  freshUntil: Date | null = null;
  extra = '';
  readonly #url: string;
  readonly #hasTags: boolean;

  constructor(url: string, items: readonly Item[] = [], { hasTags = true } = {}) {
    this.#url = url;
    this.items = items;
    this.#hasTags = hasTags;
  }

  add(...items: readonly Item[]): void {
    this.items = [...items, ...this.items];
  }

  readonly answer: Answering = (request) => {
    if (this.instead !== null) return this.instead(request);
    const body = this.text();
    const etag = `"${body.length}-${hashOf(body)}"`;
    const url = this.movedTo ?? this.#url;
    const source = {
      url,
      movedTo: this.movedTo,
      validators: this.#hasTags ? { url, etag, lastModified: null } : null,
      freshUntil: this.freshUntil,
    };
    if (this.#hasTags && request.known?.etag === etag) return { kind: 'unchanged', ...source };
    const type = { media: 'application/rss+xml', charset: 'utf-8' };
    return { kind: 'fetched', ...source, body: new TextEncoder().encode(body), type };
  };

  text(): string {
    const items = this.items.map(
      ({ id, title = `Title ${id}`, url = `${this.#url}/${id}`, text = `Text ${id}.`, published }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>${url === null ? '' : `<link>${url}</link>`}` +
        `<description>${text}</description>${published === undefined ? '' : `<pubDate>${published}</pubDate>`}</item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed of ${new URL(this.#url).hostname}</title>${this.extra}<link>${this.#url}</link>${items.join('')}</channel></rss>`;
  }
}

/** Items with the ids `name1`, `name2` …, the last one first. */
export function itemsOf(name: string, count: number, from = 1): Item[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name}${from + count - 1 - at}` }));
}

function hashOf(words: string): number {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}
