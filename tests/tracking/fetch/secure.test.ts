import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { redirectFrom } from '../../../src/tracking/fetch/follow.ts';
import { except, fetcherFor, type Handler, html, listening, site } from './servers.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const cert = fixture('secure.example.crt');

async function secureSite(handler: Handler) {
  const names: unknown[] = [];
  const server = createServer({ cert, key: fixture('secure.example.key') }, handler);
  server.on('secureConnection', (socket: TLSSocket & { servername?: unknown }) =>
    names.push(socket.servername),
  );
  return { port: await listening(server), names };
}

const lookup = async () => ['127.0.0.1'];

describe('an encrypted page', () => {
  it('is fetched from the checked address, with the name in its certificate', async () => {
    const { port, names } = await secureSite((_, response) => html(response));
    const fetcher = fetcherFor([port], { lookup, ca: cert });
    for (const host of ['secure.example', 'secure.example.']) {
      const result = await fetcher.fetch({ url: `https://${host}:${port}/`, purpose: 'page' });
      expect(result.kind).toBe('fetched');
    }
    expect(names).toEqual(['secure.example', 'secure.example']);
  });

  it.each([
    ['other.example', cert],
    ['127.0.0.1', cert],
    ['secure.example', undefined],
  ])('is none when its certificate is not valid: %s', async (host, ca) => {
    let requests = 0;
    const { port } = await secureSite((_, response) => {
      requests += 1;
      html(response);
    });
    const fetcher = fetcherFor([port], { lookup, ...(ca === undefined ? {} : { ca }) });
    const result = await fetcher.fetch({ url: `https://${host}:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('certificate') });
    expect(requests).toBe(0);
  });

  it('is not left for an unencrypted one', async () => {
    const open = await site((_, response) => html(response));
    const { port } = await secureSite((_, response) =>
      response.writeHead(301, { location: open.origin }).end(),
    );
    const fetcher = fetcherFor([port, open.port], { lookup, ca: cert });
    const result = await fetcher.fetch({ url: `https://secure.example:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('unencrypted') });
    expect(open.paths).toEqual([]);
  });

  it('may be where an unencrypted address leads', async () => {
    const { port } = await secureSite((_, response) => html(response));
    const open = await site((_, response) =>
      response.writeHead(301, { location: `https://secure.example:${port}/` }).end(),
    );
    const exceptions = except(`secure.example:${port}`, `127.0.0.1:${open.port}`);
    const result = await fetcherFor([], { lookup, ca: cert, exceptions }).fetch({
      url: open.origin,
      purpose: 'page',
    });
    expect(result).toMatchObject({ kind: 'fetched', movedTo: `https://secure.example:${port}/` });
  });
});

describe('where a redirect leads', () => {
  const from = new URL('https://news.example/a/b?c');
  it.each([
    ['d', 'https://news.example/a/d'],
    ['/d#e', 'https://news.example/d'],
    ['//other.example', 'https://other.example/'],
    ['?x', 'https://news.example/a/b?x'],
    ['https://other.example/ä', 'https://other.example/%C3%A4'],
  ])('is seen from where it stands: %s', (location, to) => {
    expect(redirectFrom(from, location)).toHaveProperty('href', to);
  });

  it.each([
    'http://news.example/',
    'HTTP://news.example/',
    'ftp://news.example/',
    'https://a@b.example/',
    'https://[',
  ])('is refused: %s', (location) => {
    expect(redirectFrom(from, location)).toMatchObject({ kind: 'refused' });
  });
});
