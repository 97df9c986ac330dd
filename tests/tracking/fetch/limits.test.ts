import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../src/tracking/fetch/exchange.ts';
import { ticks } from '../../../src/tracking/fetch/exchange.ts';
import { fetcherFor, type Handler, html, rawSite, site, text } from './servers.ts';

const SMALL: Partial<Limits> = { wireBytes: 20_000, bodyBytes: 50_000 };
/** Where the first byte is waited for in vain, and where the last one is. */
const IMPATIENT: Partial<Limits> = { ...SMALL, firstByteMs: 200 };
const HURRIED: Partial<Limits> = { ...SMALL, wholeMs: 400 };

async function fetchFrom(handler: Handler, limits = SMALL) {
  const { origin, port } = await site(handler);
  const started = ticks();
  const result = await fetcherFor([port], { limits }).fetch({ url: origin, purpose: 'page' });
  return { result, tookMs: ticks() - started };
}

const encoded =
  (encoding: string, body: Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body);

describe('a compressed body', () => {
  const page = Buffer.from('<p>News.</p>'.repeat(100));
  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['GZIP', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['identity', page],
    ['', page],
  ])('is decompressed: %s', async (encoding, body) => {
    const { result } = await fetchFrom(encoded(encoding, body));
    expect(result.kind === 'fetched' && text(result.body)).toBe(page.toString());
  });

  it('is decompressed when it comes byte by byte', async () => {
    const { result } = await fetchFrom(async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'deflate' });
      for (const byte of deflateSync('news')) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      response.end();
    });
    expect(result.kind === 'fetched' && text(result.body)).toBe('news');
  });

  it.each([
    ['gzip', 'no gzip at all'],
    ['br', 'no brotli at all'],
    ['deflate', 'xyz'],
    ['gzip', gzipSync(page).subarray(0, 20)],
    ['zstd', 'unknown here'],
    ['gzip, gzip', gzipSync(gzipSync(page))],
  ])('that is broken or unknown is a failure: %s', async (encoding, body) => {
    const { result } = await fetchFrom(encoded(encoding, Buffer.from(body)));
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('decompressed') });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(10_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(10_000_000))],
    ['deflate', deflateSync(Buffer.alloc(10_000_000))],
  ])('that is a bomb ends at the limit: %s', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(20_000);
    const { result } = await fetchFrom(encoded(encoding, bomb));
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger than 50 kB') });
  });

  it('that is a bomb of a gigabyte takes hardly any memory or time', async () => {
    const piece = gzipSync(Buffer.alloc(50_000_000));
    const bomb = Buffer.concat(Array.from({ length: 20 }, () => piece));
    const before = process.memoryUsage().rss;
    const { result, tookMs } = await fetchFrom(encoded('gzip', bomb), {
      wireBytes: 5_000_000,
      bodyBytes: 5_000_000,
    });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger than 5 MB') });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(tookMs).toBeLessThan(2_000);
  });
});

describe('a body', () => {
  it('as large as the limit is fetched, and one byte more is not', async () => {
    const sized = (bytes: number) =>
      fetchFrom((_, response) => html(response, 'x'.repeat(bytes)), { bodyBytes: 5_000 });
    expect((await sized(5_000)).result.kind).toBe('fetched');
    expect((await sized(5_001)).result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('larger'),
    });
  });

  it('that is announced too large is not even read', async () => {
    let sent = 0;
    const { result } = await fetchFrom((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999' });
      response.write('x'.repeat(100), () => {
        sent += 100;
      });
    });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger than 20 kB') });
    expect(sent).toBeLessThanOrEqual(100);
  });

  it('that is larger on the wire than allowed is a failure, though it is not announced', async () => {
    const pieces =
      (count: number): Handler =>
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        for (let index = 0; index < count; index += 1) response.write('x'.repeat(1_000));
        response.end();
      };
    expect((await fetchFrom(pieces(20))).result.kind).toBe('fetched');
    expect((await fetchFrom(pieces(21))).result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('larger than 20 kB'),
    });
  });

  it('of what is not there is not read', async () => {
    const { result, tookMs } = await fetchFrom((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('still not here'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(result).toMatchObject({ kind: 'failed', status: 404 });
    expect(tookMs).toBeLessThan(5_000);
  });

  it('without an end stops at the limit of bytes', async () => {
    const { result } = await fetchFrom((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger') });
  });

  it.each([null, 'gzip', 'br'])('that trickles for ever stops at the limit of time: %s', async (encoding) => {
    const { result, tookMs } = await fetchFrom((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
      });
      const body = encoding === 'gzip' ? gzipSync('a'.repeat(50)) : Buffer.from([0x0b, 0x80]);
      let at = 0;
      const timer = setInterval(
        () => response.write(body.subarray(at % body.length, (at++ % body.length) + 1)),
        60,
      );
      response.on('close', () => clearInterval(timer));
    }, HURRIED);
    expect(result.kind).toBe('failed');
    if (encoding !== 'br') expect(result).toMatchObject({ reason: expect.stringContaining('took longer') });
    expect(tookMs).toBeLessThan(2_000);
  });
});

describe('a server that keeps us waiting', () => {
  it('without a word is left when the first byte is overdue', async () => {
    const { result, tookMs } = await fetchFrom(() => undefined, IMPATIENT);
    expect(result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('did not begin to answer'),
    });
    expect(tookMs).toBeLessThan(1_000);
  });

  it('with its headers, one letter at a time, is left as well', async () => {
    const { origin, port } = await rawSite((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      const timer = setInterval(() => socket.write('z'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const result = await fetcherFor([port], { limits: IMPATIENT }).fetch({ url: origin, purpose: 'page' });
    expect(result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('did not begin to answer'),
    });
  });

  it('with early hints for ever is left as well', async () => {
    const { origin, port } = await rawSite((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const result = await fetcherFor([port], { limits: IMPATIENT }).fetch({ url: origin, purpose: 'page' });
    expect(result.kind).toBe('failed');
  });

  it('with one redirect after another is left when the whole time is over', async () => {
    let hops = 0;
    const { result } = await fetchFrom((_, response) => {
      hops += 1;
      setTimeout(() => response.writeHead(302, { location: `/${hops}` }).end(), 150);
    }, HURRIED);
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('took longer') });
    expect(hops).toBeLessThan(5);
  });

  it('in its handshake is left as well', async () => {
    const { port } = await rawSite(() => undefined);
    const limits = { connectMs: 100 };
    const result = await fetcherFor([port], { limits }).fetch({
      url: `https://127.0.0.1:${port}/`,
      purpose: 'page',
    });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('could not be reached') });
  });
});

describe('headers', () => {
  it.each([
    ['one large one', `x-large: ${'x'.repeat(20_000)}\r\n`],
    ['many small ones', Array.from({ length: 2_000 }, (_, index) => `x-${index}: small\r\n`).join('')],
  ])('that are too large are a failure: %s', async (_, headers) => {
    const { origin, port } = await rawSite((socket) => socket.write(`HTTP/1.1 200 OK\r\n${headers}\r\n`));
    const result = await fetcherFor([port], { limits: SMALL }).fetch({ url: origin, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('too many headers') });
  });
});

describe('a fetch that is stopped', () => {
  it('ends at once, wherever it is, and says nothing of the site', async () => {
    const { origin, port } = await site(() => undefined);
    const stop = new AbortController();
    const fetching = fetcherFor([port]).fetch({ url: origin, purpose: 'page' }, stop.signal);
    setTimeout(() => stop.abort(), 50);
    expect(await fetching).toMatchObject({ kind: 'failed', ours: true });
  });

  it('before it began sends nothing', async () => {
    const { origin, port, paths } = await site((_, response) => html(response));
    const result = await fetcherFor([port]).fetch({ url: origin, purpose: 'page' }, AbortSignal.abort());
    expect(result).toMatchObject({ kind: 'failed', ours: true });
    expect(paths).toEqual([]);
  });
});
