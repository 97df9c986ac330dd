import { describe, expect, it } from 'vitest';
import type { FetcherOptions } from '../../../src/tracking/fetch/fetcher.ts';
import { fetcherFor, forbidden, type Handler, html, site } from './servers.ts';

const DAY_MS = 24 * 3_600_000;

/** A site with a robots.txt that can be changed, a clock that can be set, and a fetcher. */
async function guarded(robots: Handler, options: Partial<FetcherOptions> = {}) {
  let current = robots;
  let now = Date.parse('2026-03-02T12:00:00Z');
  const { origin, port, paths } = await site((request, response) =>
    request.url === '/robots.txt' ? current(request, response) : html(response),
  );
  const fetcher = fetcherFor([port], { robots: true, now: () => new Date(now), ...options });
  return {
    origin,
    paths,
    fetch: (path: string, signal?: AbortSignal) =>
      fetcher.fetch({ url: `${origin}${path}`, purpose: 'page' }, signal),
    set: (handler: Handler) => {
      current = handler;
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const says =
  (text: string, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(text);
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end();

describe('robots.txt', () => {
  it('is asked before the page, and kept to', async () => {
    const { fetch, paths } = await guarded(says('User-agent: *\nDisallow: /private\nAllow: /private/but'));
    expect((await fetch('/news')).kind).toBe('fetched');
    expect(await fetch('/private/x')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('robots.txt'),
    });
    expect((await fetch('/private/but')).kind).toBe('fetched');
    expect(paths).toEqual(['/robots.txt', '/news', '/private/but']);
  });

  it('is asked once for pages that are fetched at once', async () => {
    const { fetch, paths } = await guarded(says(''));
    await Promise.all([fetch('/a'), fetch('/b'), fetch('/c')]);
    expect(paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('is kept to where a redirect leads as well', async () => {
    const other = await site((request, response) =>
      request.url === '/robots.txt'
        ? says('User-agent: DatelineBot\nDisallow: /')(request, response)
        : html(response),
    );
    const here = await site((request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: `${other.origin}/page` }).end(),
    );
    const fetcher = fetcherFor([here.port, other.port], { robots: true });
    expect((await fetcher.fetch({ url: here.origin, purpose: 'page' })).kind).toBe('refused');
    expect(other.paths).toEqual(['/robots.txt']);
  });

  it.each([400, 401, 403, 404, 410, 451])('that is not there (%i) allows all', async (code) => {
    expect((await (await guarded(status(code))).fetch('/')).kind).toBe('fetched');
  });

  it.each([
    500, 502, 503, 429,
  ])('that cannot be had (%i) allows nothing, and is not asked for again at once', async (code) => {
    const { fetch, paths, pass } = await guarded(status(code));
    expect(await fetch('/')).toMatchObject({
      kind: 'failed',
      status: code,
      reason: expect.stringContaining('robots.txt'),
    });
    expect((await fetch('/')).kind).toBe('failed');
    expect(paths).toEqual(['/robots.txt']);
    pass(11 * 60_000);
    await fetch('/');
    expect(paths).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('can say itself when to come again', async () => {
    const { fetch } = await guarded(status(503, { 'retry-after': '3600' }));
    expect(await fetch('/')).toMatchObject({ kind: 'failed', retryAfter: new Date('2026-03-02T13:00:00Z') });
  });

  it('is forgotten after a day', async () => {
    const { fetch, paths, pass, set } = await guarded(
      says('User-agent: *\nDisallow: /', { 'cache-control': 'max-age=9999999' }),
    );
    expect((await fetch('/')).kind).toBe('refused');
    set(says(''));
    pass(DAY_MS - 1000);
    expect((await fetch('/')).kind).toBe('refused');
    pass(2000);
    expect((await fetch('/')).kind).toBe('fetched');
    expect(paths).toEqual(['/robots.txt', '/robots.txt', '/']);
  });

  it('is forgotten earlier if its server says so', async () => {
    const { fetch, pass, set } = await guarded(
      says('User-agent: *\nDisallow: /', { 'cache-control': 'max-age=600' }),
    );
    expect((await fetch('/')).kind).toBe('refused');
    set(says(''));
    pass(601_000);
    expect((await fetch('/')).kind).toBe('fetched');
  });

  it('serves on from an older copy when it cannot be had any more', async () => {
    const { fetch, pass, set } = await guarded(says('User-agent: *\nDisallow: /private'));
    expect((await fetch('/')).kind).toBe('fetched');
    set(status(500));
    pass(2 * DAY_MS);
    expect((await fetch('/')).kind).toBe('fetched');
    expect((await fetch('/private')).kind).toBe('refused');
  });

  it('is followed through redirects, but not inside', async () => {
    const { fetch } = await guarded(status(301, { location: '/elsewhere' }));
    // The page behind it has no rules.
    expect((await fetch('/')).kind).toBe('fetched');
    const inside = await forbidden();
    const other = await guarded(status(301, { location: `http://127.0.0.1:${inside.port}/` }));
    expect((await other.fetch('/')).kind).toBe('refused');
    expect(inside.connections()).toBe(0);
  });

  it('is read as far as half a megabyte', async () => {
    const filler = '# nothing\n'.repeat(300_000);
    const { fetch } = await guarded(says(`User-agent: *\nDisallow: /private\n${filler}Disallow: /late`));
    expect((await fetch('/private')).kind).toBe('refused');
    expect((await fetch('/late')).kind).toBe('fetched');
  });

  it('that was not asked to its end, because we were stopped, is asked for again', async () => {
    const { fetch, paths } = await guarded(says(''));
    expect(await fetch('/', AbortSignal.abort())).toMatchObject({ kind: 'failed', ours: true });
    expect((await fetch('/')).kind).toBe('fetched');
    expect(paths).toEqual(['/robots.txt', '/']);
  });

  it('is not asked for when too many wait already', async () => {
    const { fetch, paths } = await guarded(says(''), { turns: { waiting: 0 } });
    expect(await fetch('/')).toMatchObject({ kind: 'failed', ours: true });
    expect(paths).toEqual([]);
  });
});
