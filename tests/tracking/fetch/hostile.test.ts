import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetcherFor, rawSite } from './servers.ts';

const line = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 200 OK',
    'HTTP/1.1 301 Moved',
    'HTTP/1.1 304 Not Modified',
    'HTTP/1.1 100 Continue',
    'HTTP/1.1 101 Switching Protocols',
    'HTTP/1.0 200',
    'HTTP/2 200',
    'HTTP/1.1 999 What',
    'content-type: text/html',
    'content-encoding: gzip',
    'content-encoding: br',
    'content-length: 5',
    'content-length: -1',
    'content-length: 99999999999999999999',
    'transfer-encoding: chunked',
    'transfer-encoding: gzip, chunked',
    'location: /x',
    'location: http://[::1]/',
    'location: \u0000',
    'upgrade: websocket',
    'connection: upgrade',
    'connection: keep-alive',
    'keep-alive: timeout=0',
    'retry-after: 5',
    'etag: "\u00ff"',
    '__proto__: x',
    'constructor: x',
    ' folded',
    '',
    '5',
    'hello',
    '0',
    'ffffffffffffffff',
  ),
  fc.string({ maxLength: 30 }),
);

describe('whatever a server says', () => {
  it('the outcome is a value, in time', async () => {
    let words = '';
    const { origin, port } = await rawSite((socket) => socket.end(Buffer.from(words, 'latin1')));
    const limits = { wholeMs: 500, firstByteMs: 300, bodyBytes: 1000 };
    const fetcher = fetcherFor([port], { limits });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(line, { maxLength: 12 }), async (begins, lines) => {
        words = `${begins ? 'HTTP/1.1 200 OK\r\n' : ''}${lines.join('\r\n')}`;
        const result = await fetcher.fetch({ url: origin, purpose: 'page' });
        expect(['fetched', 'failed', 'refused']).toContain(result.kind);
        if ('reason' in result) expect(result.reason).toMatch(/^[A-Z\d].*\.$/);
      }),
      { numRuns: 400 },
    );
  });

  it('headers that are named like what every object has are left out', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'Constructor', '__PROTO__'];
    const odd = names.map((name) => `${name}: x`).join('\r\n');
    const head = `HTTP/1.1 200 OK\r\n${odd}\r\ncontent-type: text/html\r\ntransfer-encoding: chunked`;
    const { origin, port } = await rawSite((socket) =>
      socket.end(`${head}\r\n\r\n2\r\nhi\r\n0\r\n${odd}\r\n\r\n`),
    );
    const result = await fetcherFor([port]).fetch({ url: origin, purpose: 'page' });
    expect(result.kind).toBe('fetched');
    if (result.kind === 'fetched') expect(Buffer.from(result.body).toString()).toBe('hi');
  });

  it('and whatever is asked for, the outcome is a value', async () => {
    const fetcher = fetcherFor([], { lookup: async () => ['127.0.0.1'] });
    const url = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((host) => `http://${host}/`),
    );
    await fc.assert(
      fc.asyncProperty(url, async (text) => {
        expect((await fetcher.fetch({ url: text, purpose: 'either' })).kind).toBe('refused');
      }),
      { numRuns: 1000 },
    );
  });
});
