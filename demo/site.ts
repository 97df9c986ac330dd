import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A story as the site prints it. */
export interface Story {
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly published: Date;
  readonly paragraphs: readonly string[];
}

/** A news site on this machine: a front page that names its feed, the feed, and a page for each story. */
export interface Site {
  readonly address: string;
  readonly port: number;
  publish(story: Story): void;
  close(): Promise<void>;
}

const NAME = 'The Harbour Post';

export async function openSite(): Promise<Site> {
  const stories: Story[] = [];
  const server = createServer((request, response) => {
    const page = pageAt(request.url ?? '/', stories, addressOf(server.address()));
    response.writeHead(page === null ? 404 : 200, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.body ?? 'There is nothing here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = addressOf(server.address());
  return {
    address,
    port: Number(new URL(address).port),
    publish: (story) => void stories.unshift(story),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the site does not listen');
  return `http://127.0.0.1:${address.port}/`;
}

interface Page {
  readonly type: string;
  readonly body: string;
}

function pageAt(path: string, stories: readonly Story[], address: string): Page | null {
  if (path === '/') return { type: 'text/html; charset=utf-8', body: frontPage(stories) };
  if (path === '/feed.xml')
    return { type: 'application/rss+xml; charset=utf-8', body: feed(stories, address) };
  const story = stories.find(({ name }) => path === `/${name}`);
  return story === undefined ? null : { type: 'text/html; charset=utf-8', body: page(story) };
}

function frontPage(stories: readonly Story[]): string {
  const links = stories.map(({ name, title }) => `<li><a href="/${name}">${title}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>${NAME}</title>
<link rel="alternate" type="application/rss+xml" title="${NAME}" href="/feed.xml"></head><body><ul>${links}</ul></body></html>`;
}

function feed(stories: readonly Story[], address: string): string {
  const items = stories.map(
    ({ name, title, published, paragraphs }) => `<item><title>${title}</title><link>${address}${name}</link>
<guid>${address}${name}</guid><pubDate>${published.toUTCString()}</pubDate><description>${paragraphs[0]}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${NAME}</title><link>${address}</link>${items.join('\n')}</channel></rss>`;
}

function page({ title, published, paragraphs }: Story): string {
  const day = published.toISOString();
  return `<!doctype html><html lang="en"><head><title>${title} | ${NAME}</title>
<meta property="og:site_name" content="${NAME}"><meta property="article:published_time" content="${day}"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article><footer>© ${NAME}. Sign up for our newsletter!</footer></body></html>`;
}
