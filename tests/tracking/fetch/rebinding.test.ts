import { describe, expect, it } from 'vitest';
import { nameServer } from './name-server.ts';
import { except, fetcherFor, forbidden, html, site } from './servers.ts';

describe('a name that leads elsewhere when it is asked again', () => {
  it('is not asked again: the address that was checked is connected to', async () => {
    const { port } = await site((_, response) => html(response));
    // Nobody listens at the second address.
    const { asked, lookup } = await nameServer({ 'rebound.test': [['127.0.0.1'], ['127.0.0.99']] });
    const fetcher = fetcherFor([], { lookup, exceptions: except(`rebound.test:${port}`) });
    const result = await fetcher.fetch({ url: `http://rebound.test:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'fetched' });
    expect(asked).toEqual(['rebound.test']);
  });

  it('is checked anew, and refused, when a redirect leads to it', async () => {
    const inside = await forbidden();
    const { port, paths } = await site((_, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    );
    const { asked, lookup } = await nameServer({ 'rebound.test': [['127.0.0.1'], ['169.254.169.254']] });
    const fetcher = fetcherFor([], { lookup, exceptions: except(`rebound.test:${port}`) });
    const result = await fetcher.fetch({ url: `http://rebound.test:${port}/`, purpose: 'page' });
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('private network') });
    expect(asked).toEqual(['rebound.test', 'rebound.test']);
    expect(paths).toEqual(['/']);
    expect(inside.connections()).toBe(0);
  });

  it('is refused when it leads inside from the first', async () => {
    const inside = await forbidden();
    const { lookup } = await nameServer({
      'inside.test': [['127.0.0.1']],
      'mixed.test': [['93.184.216.34', '127.0.0.1']],
    });
    // The port is allowed for another host, so that only the address can be what is refused.
    const fetcher = fetcherFor([], { lookup, exceptions: except(`other.test:${inside.port}`) });
    for (const name of ['inside.test', 'mixed.test']) {
      const result = await fetcher.fetch({ url: `http://${name}:${inside.port}/`, purpose: 'page' });
      expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('private network') });
    }
    expect(inside.connections()).toBe(0);
  });

  it('is refused when another site redirects to it', async () => {
    const inside = await forbidden();
    const { port } = await site((_, response) =>
      response.writeHead(301, { location: `http://inside.test:${inside.port}/` }).end(),
    );
    const { lookup } = await nameServer({ 'inside.test': [['127.0.0.1']] });
    const result = await fetcherFor([port], { lookup }).fetch({
      url: `http://127.0.0.1:${port}/`,
      purpose: 'page',
    });
    expect(result.kind).toBe('refused');
    expect(inside.connections()).toBe(0);
  });

  it('is asked once for robots.txt and once for the page, and checked both times', async () => {
    const { port, paths } = await site((_, response) => html(response));
    const { lookup } = await nameServer({ 'rebound.test': [['127.0.0.1'], ['169.254.169.254']] });
    const fetcher = fetcherFor([], { lookup, robots: true, exceptions: except(`rebound.test:${port}`) });
    const result = await fetcher.fetch({ url: `http://rebound.test:${port}/`, purpose: 'page' });
    expect(result.kind).toBe('refused');
    expect(paths).toEqual(['/robots.txt']);
  });

  it('that does not exist is a failure', async () => {
    const { lookup } = await nameServer({});
    const result = await fetcherFor([], { lookup }).fetch({ url: 'http://unknown.test/', purpose: 'page' });
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('could not be found') });
  });
});
