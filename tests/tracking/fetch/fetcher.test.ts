import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { except, fetcherFor, forbidden, type Handler, html, rawSite, site, text } from './servers.ts';

const NOW = new Date('2026-03-02T12:00:00Z');

async function fetchFrom(handler: Handler, purpose: 'page' | 'feed' | 'either' = 'page') {
  const { origin, port, paths } = await site(handler);
  const fetcher = fetcherFor([port], { now: () => NOW });
  return { origin, paths, result: await fetcher.fetch({ url: `${origin}/news`, purpose }) };
}

const typed = (type: string | null) => (_: unknown, response: ServerResponse) => {
  response.writeHead(200, type === null ? {} : { 'content-type': type }).end('<rss/>');
};

describe('a page', () => {
  it('is fetched as bytes, with its type and the charset that its server claims', async () => {
    const { result, origin } = await fetchFrom((_, response) => {
      response.setHeader('content-type', 'Text/HTML; Charset="ISO-8859-1"').end(Buffer.from([0x63, 0xe9]));
    });
    expect(result).toEqual({
      kind: 'fetched',
      url: `${origin}/news`,
      movedTo: null,
      validators: null,
      freshUntil: null,
      type: { media: 'text/html', charset: 'iso-8859-1' },
      body: Buffer.from([0x63, 0xe9]),
    });
  });

  it('is asked for by a bot that says its name and takes what it can read', async () => {
    const { requests, origin, port } = await site((_, response) => html(response));
    await fetcherFor([port]).fetch({ url: `${origin}/a?b=c#d`, purpose: 'page' });
    expect(requests[0]).toMatchObject({
      method: 'GET',
      url: '/a?b=c',
      headers: {
        host: `127.0.0.1:${port}`,
        'user-agent': 'DatelineBot/test',
        accept: 'text/html, application/xhtml+xml',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
  });

  it('may be empty', async () => {
    const { result } = await fetchFrom((_, response) => html(response, ''));
    expect(result).toMatchObject({ kind: 'fetched', body: new Uint8Array() });
  });
});

describe('the type of what is fetched', () => {
  it.each([
    ['page', 'text/html'],
    ['page', 'application/xhtml+xml; charset=utf-8'],
    ['page', null],
    ['page', 'nonsense'],
    ['feed', 'application/rss+xml'],
    ['feed', 'application/atom+xml;charset=utf-8'],
    ['feed', 'text/xml'],
    ['feed', 'application/json'],
    ['feed', 'application/feed+json'],
    ['feed', 'application/rdf+xml'],
    ['feed', 'text/plain'],
    ['either', 'text/html'],
    ['either', 'application/xml'],
  ] as const)('suits a %s: %s', async (purpose, type) => {
    const { result } = await fetchFrom(typed(type), purpose);
    expect(result.kind === 'fetched' && text(result.body)).toBe('<rss/>');
  });

  it.each([
    ['page', 'application/pdf'],
    ['page', 'application/rss+xml'],
    ['page', 'image/svg+xml'],
    ['page', 'text/plain'],
    ['feed', 'text/html'],
    ['feed', 'application/xhtml+xml'],
    ['feed', 'video/mp4'],
    ['either', 'application/octet-stream'],
    ['either', 'image/png'],
  ] as const)('does not suit a %s: %s', async (purpose, type) => {
    expect((await fetchFrom(typed(type), purpose)).result).toMatchObject({
      kind: 'failed',
      status: 200,
      reason: expect.stringContaining(type),
    });
  });
});

describe('what a server answers', () => {
  it.each([
    [404, 'nothing at this address'],
    [401, 'does not let'],
    [403, 'does not let'],
    [429, 'too often'],
    [500, 'cannot answer just now'],
    [503, 'cannot answer just now'],
    [204, 'status 204'],
    [206, 'status 206'],
    [300, 'status 300'],
    [304, 'status 304'],
    [418, 'status 418'],
  ])('is told when it is no page: %i', async (status, words) => {
    const { result } = await fetchFrom((_, response) => response.writeHead(status).end());
    expect(result).toMatchObject({ kind: 'failed', status, reason: expect.stringContaining(words) });
  });

  it('is “gone” for 410', async () => {
    const { result, origin } = await fetchFrom((_, response) => response.writeHead(410).end());
    expect(result).toEqual({ kind: 'gone', url: `${origin}/news` });
  });

  it.each([
    ['120', '2026-03-02T12:02:00Z'],
    ['Mon, 02 Mar 2026 13:00:00 GMT', '2026-03-02T13:00:00Z'],
    ['99999999', '2026-03-09T12:00:00Z'],
  ])('can say when to come again: %s', async (retry, moment) => {
    for (const status of [429, 503]) {
      const { result } = await fetchFrom((_, response) =>
        response.writeHead(status, { 'retry-after': retry }).end(),
      );
      expect(result).toMatchObject({ kind: 'failed', status, retryAfter: new Date(moment) });
    }
  });

  it.each([
    'soon',
    '-5',
    '1.5',
    'Mon, 02 Mar 2020 13:00:00 GMT',
    '0',
    '',
  ])('says nothing of when to come again by “%s”', async (retry) => {
    const { result } = await fetchFrom((_, response) =>
      response.writeHead(503, { 'retry-after': retry }).end(),
    );
    expect(result).not.toHaveProperty('retryAfter');
  });
});

describe('a fetch that was done before', () => {
  const changing: Handler = (request, response) => {
    response.setHeader('etag', '"v1"').setHeader('last-modified', 'Sun, 01 Mar 2026 08:00:00 GMT');
    response.setHeader('cache-control', 'public, max-age=600').setHeader('age', '60');
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else html(response);
  };

  it('brings nothing when nothing changed, and says until when that is so', async () => {
    const { origin, port, requests } = await site(changing);
    const fetcher = fetcherFor([port], { now: () => NOW });
    const request = { url: `${origin}/`, purpose: 'page' } as const;
    const first = await fetcher.fetch(request);
    if (first.kind !== 'fetched' || first.validators === null) throw new Error(first.kind);
    expect(first.freshUntil).toEqual(new Date('2026-03-02T12:09:00Z'));
    const second = await fetcher.fetch({ ...request, known: first.validators });
    expect(second).toEqual({
      kind: 'unchanged',
      url: `${origin}/`,
      movedTo: null,
      validators: { url: `${origin}/`, etag: '"v1"', lastModified: 'Sun, 01 Mar 2026 08:00:00 GMT' },
      freshUntil: new Date('2026-03-02T12:09:00Z'),
    });
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT',
    });
  });

  it('keeps what it knew when a “not modified” names nothing', async () => {
    const { origin, port } = await site((_, response) => response.writeHead(304).end());
    const known = { url: `${origin}/`, etag: 'W/"x"', lastModified: null };
    const result = await fetcherFor([port]).fetch({ url: `${origin}/`, purpose: 'page', known });
    expect(result).toMatchObject({ kind: 'unchanged', validators: known });
  });

  it('sends what it knows to no other address', async () => {
    const { origin, port, requests } = await site((request, response) =>
      request.url === '/' ? response.writeHead(302, { location: '/now' }).end() : html(response),
    );
    const known = { url: `${origin}/`, etag: '"v1"', lastModified: null };
    const result = await fetcherFor([port]).fetch({ url: `${origin}/`, purpose: 'page', known });
    expect(result.kind).toBe('fetched');
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual(['"v1"', undefined]);
  });

  it('sends nothing that could break a header', async () => {
    const { origin, port, requests } = await site((_, response) => html(response));
    const known = { url: `${origin}/`, etag: '"a"\r\nx-evil: 1', lastModified: 'yesterday\r\nx: 1' };
    expect((await fetcherFor([port]).fetch({ url: `${origin}/`, purpose: 'page', known })).kind).toBe(
      'fetched',
    );
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(requests[0]?.headers).not.toHaveProperty('if-modified-since');
    expect(requests[0]?.headers).not.toHaveProperty('x-evil');
  });
});

describe('a redirect', () => {
  const ways: Handler = ({ url = '' }, response) => {
    const to = (status: number, location: string) => response.writeHead(status, { location }).end();
    const [, step = '', rest = ''] = /^\/(\d+)(.*)$/.exec(url) ?? [];
    if (step !== '' && step !== '0') to(302, `/${Number(step) - 1}${rest}`);
    else if (url === '/moved') to(301, '/moved-again');
    else if (url === '/moved-again') to(308, '/home');
    else if (url === '/home') to(302, '/today?#top');
    else if (url === '/briefly') to(307, '/moved-again');
    else if (url === '/self') to(302, '#again');
    else if (url === '/there') to(302, '/back');
    else if (url === '/back') to(302, '/there');
    else if (url === '/nowhere') response.writeHead(302).end();
    else if (url === '/broken') to(302, 'http://[');
    else if (url === '/file') to(302, 'file:///etc/passwd');
    else if (url === '/secret') to(302, `http://me:pass@${response.req.headers.host ?? ''}/`);
    else html(response);
  };

  async function from(path: string) {
    const { origin, port } = await site(ways);
    return { origin, result: await fetcherFor([port]).fetch({ url: `${origin}${path}`, purpose: 'page' }) };
  }

  it('is followed five times, and not a sixth', async () => {
    expect((await from('/5')).result.kind).toBe('fetched');
    expect((await from('/6')).result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('more than 5'),
    });
  });

  it('for good is reported, as far as it is for good', async () => {
    const { origin, result } = await from('/moved');
    expect(result).toMatchObject({ kind: 'fetched', movedTo: `${origin}/home`, url: `${origin}/today?` });
  });

  it('for now hides one for good behind it', async () => {
    expect((await from('/briefly')).result).toMatchObject({ kind: 'fetched', movedTo: null });
  });

  it.each(['/self', '/there'])('in a circle ends at once: %s', async (path) => {
    expect((await from(path)).result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('circle'),
    });
  });

  it.each([
    ['/nowhere', 'failed'],
    ['/broken', 'refused'],
    ['/file', 'refused'],
    ['/secret', 'refused'],
  ])('to what is no address is not followed: %s', async (path, kind) => {
    expect((await from(path)).result.kind).toBe(kind);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    '//127.0.0.1:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://2130706433:PORT/',
    'http://localhost:PORT/',
    'http://127.0.0.1/',
    'http://169.254.169.254/',
    'http://[::1]/',
  ])('inside is not followed, and nobody is connected to: %s', async (location) => {
    const inside = await forbidden();
    const { origin, port } = await site((_, response) =>
      response.writeHead(302, { location: location.replace('PORT', String(inside.port)) }).end(),
    );
    const result = await fetcherFor([port]).fetch({ url: origin, purpose: 'page' });
    expect(result.kind).toBe('refused');
    expect(inside.connections()).toBe(0);
  });
});

describe('a server that is not there', () => {
  it('is a failure', async () => {
    const result = await fetcherFor([1]).fetch({ url: 'http://127.0.0.1:1/', purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('could not be reached') });
  });

  it('leaves the next address of its name to be tried', async () => {
    const { port } = await site((_, response) => html(response));
    const lookup = async () => ['::1', '127.0.0.9', '127.0.0.1'];
    const fetcher = fetcherFor([], { lookup, exceptions: except(`news.example:${port}`) });
    const result = await fetcher.fetch({ url: `http://news.example:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'fetched', url: `http://news.example:${port}/` });
  });

  it.each([
    ['hangs up', '', 'broke the connection off'],
    [
      'changes the protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      '',
    ],
    ['changes to no protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'broke the connection off'],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'not HTTP'],
    [
      'breaks off in its body',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 99\r\n\r\nshort',
      'broke',
    ],
    ['gives two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'broke'],
    [
      'smuggles',
      'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'broke',
    ],
  ])('in spirit is a failure: one that %s', async (_, words, reason) => {
    const { origin, port } = await rawSite((socket) => socket.end(words));
    const result = await fetcherFor([port]).fetch({ url: origin, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
  });

  it('makes an encrypted connection fail in plain words', async () => {
    const { port } = await rawSite((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const result = await fetcherFor([port]).fetch({ url: `https://127.0.0.1:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('encrypted') });
  });
});

describe('what is read off the body', () => {
  it('is the text as it was sent', async () => {
    const { result } = await fetchFrom((_, response) => html(response, '<p>Crème brûlée</p>'));
    expect(result.kind === 'fetched' && text(result.body)).toBe('<p>Crème brûlée</p>');
  });
});
