import type { ServerResponse } from 'node:http';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fetcherFor, html, site } from '../fetch/servers.ts';
import { entryOf, newsroom, page, storyWith, TOWN } from './newsroom.ts';

const RUSSIAN = [
  'Городской совет проголосовал в понедельник за трамвай вдоль гавани после девяти лет споров.',
  'Мэр Агнес Толливер сказала, что линия обойдётся в восемьдесят четыре миллиона и откроется весной.',
];

/** A site with a page for each path. */
async function online(pages: Readonly<Record<string, (response: ServerResponse) => void>>) {
  const there = await site((request, response) => {
    const answer = pages[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response);
  });
  const fetcher = fetcherFor([there.port], { robots: true });
  const room = newsroom({ fetcher, files: fetcherFor([there.port]) });
  return { ...there, room, take: (path: string) => room.take(entryOf({ url: `${there.origin}${path}` })) };
}

describe('a page of the web', () => {
  it('is read in the charset that its server names', async () => {
    const { take } = await online({
      '/tram': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
          .end(
            iconv.encode(
              page({ title: 'Трамвай вдоль гавани', paragraphs: RUSSIAN }).replace(
                '<meta charset="utf-8">',
                '',
              ),
              'windows-1251',
            ),
          ),
    });
    const taken = await take('/tram');
    expect(taken).toMatchObject({ kind: 'kept', article: { title: 'Трамвай вдоль гавани', language: 'ru' } });
  });

  it('is known by where it moved to', async () => {
    const { take, origin, room } = await online({
      '/old': (response) => response.writeHead(301, { location: '/2026/harbour-tram' }).end(),
      '/2026/harbour-tram': (response) => html(response, page()),
    });
    expect(await take('/old')).toMatchObject({
      kind: 'kept',
      article: { url: `${origin}/2026/harbour-tram` },
    });
    expect((await take('/2026/harbour-tram')).kind).toBe('known');
    expect(await room.current()).toHaveLength(1);
  });

  it('is corrected where it says otherwise later', async () => {
    let text = page();
    const { take, room } = await online({ '/2026/harbour-tram': (response) => html(response, text) });
    await take('/2026/harbour-tram');
    text = page({ paragraphs: storyWith(2, 'Nobody on Quay Street fears for a parking place any more.') });
    room.clock.advance(600_000);
    expect((await take('/2026/harbour-tram')).kind).toBe('corrected');
  });

  it.each([
    ['a PDF', 'application/pdf', 200, true],
    ['a picture', 'image/jpeg', 200, true],
    ['a film', 'video/mp4', 200, true],
    ['what is gone', 'text/html', 410, true],
    ['what is closed', 'text/html', 403, true],
    ['what is not there', 'text/html', 404, false],
    ['what is unwell', 'text/html', 503, false],
  ])('is refused where it is %s', async (_, type, status, final) => {
    const { take } = await online({
      '/x/y': (response) => response.writeHead(status, { 'content-type': type }).end('%PDF'),
    });
    expect(await take('/x/y')).toMatchObject({ kind: 'failed', final });
  });

  it('is left alone where robots.txt asks so, and the feed’s own words are taken', async () => {
    const { room, origin, paths } = await online({
      '/robots.txt': (response) =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /2026/'),
      '/2026/tram': (response) => html(response, page()),
    });
    const content =
      'The council voted for the tram on Monday. It will cost 84 million pounds and open in the spring of 2029. Shopkeepers have hired a lawyer from Kirkmoor.';
    const taken = await room.take(entryOf({ url: `${origin}/2026/tram`, content }));
    expect(taken).toMatchObject({ kind: 'kept', article: { text: content, url: `${origin}/2026/tram` } });
    expect(paths).toEqual(['/robots.txt']);
  });

  it('is not waited for any more once that is stopped, and nothing is settled', async () => {
    const { room, origin } = await online({ '/slow': () => undefined });
    const stopping = new AbortController();
    let settled = 0;
    const taking = room.intake.takeEntry(
      entryOf({ url: `${origin}/slow` }),
      { scope: TOWN, feed: 1, feedTitle: null, isNews: true },
      () => void settled++,
      stopping.signal,
    );
    setTimeout(() => stopping.abort(), 50);
    expect(await taking).toMatchObject({ kind: 'failed', final: false });
    expect(settled).toBe(0);
  });

  it('of a feed that is not followed any more is not kept', async () => {
    const { room, take } = await online({
      '/2026/tram': (response) => {
        room.store.database.exec('DELETE FROM feed WHERE id = 1');
        html(response, page());
      },
    });
    expect(await take('/2026/tram')).toMatchObject({ kind: 'failed', final: true });
    expect(await room.current()).toEqual([]);
  });

  it('is previewed and kept by a link of it, and by a file with it', async () => {
    const { room, origin } = await online({
      '/2026/tram': (response) => html(response, page()),
      '/attachments/1/2/story.md': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/markdown' })
          .end(
            '# Opera reopens\n\nThe orchestra of Kirkmoor reopened its hall on Friday. Every ticket was sold.',
          ),
    });
    const link = await room.intake.draftLink(`${origin}/2026/tram`, TOWN, 'user');
    const file = await room.intake.draftFile(
      { name: 'story.md', url: `${origin}/attachments/1/2/story.md`, size: 100 },
      TOWN,
      'user',
    );
    for (const drafted of [link, file]) {
      if (drafted.kind !== 'drafted') throw new Error(drafted.reason);
      expect((await room.intake.keepDraft(drafted.drafts[0]?.id ?? '', TOWN))?.kind).toBe('kept');
    }
    expect((await room.current()).map(({ title }) => title).sort()).toEqual([
      'Harbour tram is voted through',
      'Opera reopens',
    ]);
  });
});
