import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { LONGEST_BODY } from '../../preview/body.ts';
import { Rooms } from '../../preview/rooms.ts';
import { servePreview } from '../../preview/server.ts';
import { createResponder } from '../../src/discord/responder.ts';
import { fakeDesk } from '../discord/sample.ts';
import { ask, closeAll, enter, post, startPreview } from './asking.ts';

afterEach(closeAll);

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the page', () => {
  it.each(['/', '/page.js', '/page.css', '/icon.svg'])('is served: %s', async (path) => {
    const preview = await startPreview(fakeDesk());
    const { status, headers, body } = await ask(preview, 'GET', path);
    expect(status).toBe(200);
    expect(body).not.toBe('');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('may run, show and ask nothing but its own, and stands in nobody’s frame', async () => {
    const preview = await startPreview(fakeDesk());
    const { headers, body } = await ask(preview, 'GET', '/');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(body).not.toMatch(/<script(?![^>]*\bsrc="\/)|<style|\bstyle=|\bon[a-z]+=|https?:/);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/page/index.html',
    '/tsconfig.json',
    '/__proto__',
    '/constructor',
    '/files/a/b/c',
    '/files/..%2f..%2fpackage.json',
    '/files/a/b/%',
  ])('is all that is served, not %s', async (path) => {
    const preview = await startPreview(fakeDesk());
    expect((await ask(preview, 'GET', path)).status).toBe(404);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('knows no %s', async (method) => {
    const preview = await startPreview(fakeDesk());
    const headers = { origin: preview.address };
    expect((await ask(preview, method, '/', headers)).status).toBe(405);
  });
});

describe('another site', () => {
  it.each([
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example',
    '0.0.0.0',
  ])('has no way in by a name of its own: %s', async (host) => {
    const preview = await startPreview(fakeDesk());
    expect((await ask(preview, 'GET', '/', { host })).status).toBe(421);
    const headers = { host, origin: `http://${host}`, ...JSON_TYPE };
    expect((await ask(preview, 'POST', '/open', headers, '{}')).status).toBe(421);
  });

  it.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
  ])('is told by its origin: %s', async (origin) => {
    const preview = await startPreview(fakeDesk());
    expect((await ask(preview, 'GET', '/', { origin })).status).toBe(403);
    const headers = { origin, ...JSON_TYPE };
    expect((await ask(preview, 'POST', '/open', headers, '{}')).status).toBe(403);
  });

  it('cannot ask without an origin', async () => {
    const preview = await startPreview(fakeDesk());
    expect((await ask(preview, 'POST', '/open', JSON_TYPE, '{}')).status).toBe(403);
  });

  it('cannot ask by a form', async () => {
    const preview = await startPreview(fakeDesk());
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const headers = { origin: preview.address, 'content-type': type };
      expect((await ask(preview, 'POST', '/open', headers, '{}')).status).toBe(415);
    }
  });

  it('is not the page under its other name', async () => {
    const preview = await startPreview(fakeDesk());
    const host = `localhost:${preview.port}`;
    const headers = { host, origin: `http://${host}`, ...JSON_TYPE };
    expect((await ask(preview, 'POST', '/open', headers, '{}')).status).toBe(200);
  });
});

describe('what is asked', () => {
  it('has a limit', async () => {
    const preview = await startPreview(fakeDesk());
    const headers = { origin: preview.address, ...JSON_TYPE };
    const padded = (length: number) => JSON.stringify({ room: 'x' }).padEnd(length);
    const long = await ask(preview, 'POST', '/open', headers, padded(LONGEST_BODY + 1));
    expect(long.status).toBe(413);
    const whole = await ask(preview, 'POST', '/open', headers, padded(LONGEST_BODY));
    expect(whole.status).toBe(200);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"room":7}',
    '{"other":1}',
    '{"room":""}',
  ])('is refused where the page would not say it: %s', async (body) => {
    const preview = await startPreview(fakeDesk());
    const headers = { origin: preview.address, ...JSON_TYPE };
    expect((await ask(preview, 'POST', '/open', headers, body)).status).toBe(400);
  });

  it('is refused where it is no deed', async () => {
    const preview = await startPreview(fakeDesk());
    const { room } = await enter(preview);
    const wrong = [
      { kind: 'shout' },
      { kind: 'command', name: 'ask' },
      { kind: 'command', name: 'ask', options: { question: ['a'] } },
      { kind: 'select', message: '1', id: 'a', values: Array.from({ length: 26 }, String) },
    ];
    for (const deed of wrong) expect((await post(preview, '/act', { room, deed })).status).toBe(400);
  });

  it('needs a channel that is there', async () => {
    const preview = await startPreview(fakeDesk());
    const deed = { kind: 'say', content: 'Hello' };
    expect((await post(preview, '/act', { room: 'elsewhere', deed })).status).toBe(410);
    const completion = { room: 'elsewhere', name: 'ask', focused: 'question', typed: '', options: {} };
    expect((await post(preview, '/complete', completion)).status).toBe(410);
    expect((await post(preview, '/nowhere', {})).status).toBe(404);
  });
});

describe('the server', () => {
  it('listens on this machine alone', async () => {
    const preview = await startPreview(fakeDesk());
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says what to do about a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const responder = createResponder({ desk: fakeDesk(), token: 'no token', log });
    const listening = await servePreview({ rooms: new Rooms({ responder, articles: 0 }), log, port });
    expect(listening).toEqual({
      ok: false,
      reason: `Port ${port} is taken by another program: name another one with --port, or none for any free one.`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it('forgets the oldest page where there are very many', async () => {
    const preview = await startPreview(fakeDesk());
    const first = await enter(preview);
    for (let count = 0; count < 20; count++) await enter(preview);
    expect((await enter(preview, first.room)).room).not.toBe(first.room);
  });
});
