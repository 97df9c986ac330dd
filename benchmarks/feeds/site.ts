// A process that serves very many feeds, each on one of many addresses of this machine alone.
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcp, type Socket } from 'node:net';
import { z } from 'zod';
import { randomNumbers } from '../corpus.ts';
import { addressOf } from './addresses.ts';

const order = z.object({
  hosts: z.number(),
  port: z.number(),
  /** Minutes after which a feed that changes has something new. */
  every: z.number(),
});
/** Of a hundred feeds, so many change, are very large, cannot answer, and never answer. */
const CHANGING = 10;
const LARGE = 1;
const [FAILING, SILENT] = [0.5, 0.1];

const answers = new Map<string, number>();
const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1);
const started = Date.now();
let every = 10;

const server = createHttp((request, response) => {
  const [, kind, feed = '', entry = ''] = (request.url ?? '').split('/');
  if (kind === 'feed') setTimeout(sendFeed, latencyOf(Number(feed)), Number(feed), request, response);
  else if (kind === 'page') setTimeout(sendPage, 100, Number(feed), Number(entry), response);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end();
});

process.on('message', (message) => {
  if (message === 'count') {
    process.send?.(Object.fromEntries(answers));
    answers.clear();
    return;
  }
  const given = order.parse(message);
  every = given.every;
  const taken = (socket: Socket) => void server.emit('connection', socket);
  const listening = Array.from(
    { length: given.hosts },
    (_, host) =>
      new Promise<void>((done, fail) => {
        createTcp(taken).once('error', fail).listen(given.port, addressOf(host), done);
      }),
  );
  Promise.all(listening).then(
    () => process.send?.('listening'),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on('disconnect', () => process.exit());

function shareOf(feed: number): number {
  return ((feed * 7919) % 1000) / 10;
}

function latencyOf(feed: number): number {
  return 20 + ((feed * 31) % 280);
}

/** How many entries a feed has had. */
function latestOf(feed: number): number {
  const minutes = (Date.now() - started) / 60_000 + (feed % 97) / 10;
  return 20 + (shareOf(feed) < CHANGING ? 2 * Math.floor(minutes / every) : 0);
}

function sendFeed(feed: number, request: IncomingMessage, response: ServerResponse): void {
  const share = 100 - shareOf(feed);
  if (share <= SILENT) return;
  if (share <= FAILING) {
    count('failed');
    response.writeHead(503, { 'content-type': 'text/plain' }).end('Not now.');
    return;
  }
  const latest = latestOf(feed);
  const etag = `"${feed}-${latest}"`;
  if (request.headers['if-none-match'] === etag) {
    count('unchanged');
    response.writeHead(304, { etag }).end();
    return;
  }
  count('sent');
  response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feedOf(feed, latest, request));
}

function feedOf(feed: number, latest: number, { headers }: IncomingMessage): string {
  const [entries, words] = shareOf(feed) >= 50 && shareOf(feed) < 50 + LARGE ? [250, 900] : [20, 120];
  const origin = `http://${headers.host}`;
  const items = Array.from({ length: entries }, (_, at) => {
    const entry = latest - at;
    return `<item><guid isPermaLink="false">${feed}-${entry}</guid><title>${wordsOf(feed, entry, 8)}</title>
<link>${origin}/page/${feed}/${entry}</link><description><![CDATA[<p>${wordsOf(feed, entry, words)}</p>]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}

function sendPage(feed: number, entry: number, response: ServerResponse): void {
  count('page');
  const paragraphs = Array.from({ length: 8 }, (_, at) => `<p>${wordsOf(feed, entry * 8 + at, 60)}</p>`);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="en"><head><title>${wordsOf(feed, entry, 8)}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${wordsOf(feed, entry, 8)}</h1>${paragraphs.join('\n')}</article></body></html>`,
    );
}

/** Made-up words in sentences, the same whenever they are asked for. */
function wordsOf(feed: number, entry: number, length: number): string {
  const random = randomNumbers(feed * 1009 + entry);
  const word = () => Math.floor(60_000 ** random()).toString(36);
  const words = Array.from({ length }, (_, at) => (at % 15 === 14 ? `${word()}. The` : word()));
  return `The ${words.join(' ')}.`;
}
