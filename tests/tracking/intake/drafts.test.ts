import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assertArticle } from '../../../src/articles/assert-article.ts';
import { linkIn } from '../../../src/tracking/intake/link.ts';
import { newsroom, OTHER, page, pageAt, STORY, storyWith, TOWN } from './newsroom.ts';

const ADDRESS = 'https://ellery.example/2026/harbour-tram-vote';
const UPLOAD = 'https://cdn.example/attachments/1/2/upload';

async function draftedLink(room: ReturnType<typeof newsroom>, words = ADDRESS, scope = TOWN) {
  const drafted = await room.intake.draftLink(words, scope, 'user');
  if (drafted.kind !== 'drafted') throw new Error(drafted.reason);
  const [draft] = drafted.drafts;
  if (draft === undefined) throw new Error('no draft');
  return draft;
}

function upload(
  room: ReturnType<typeof newsroom>,
  name: string,
  content: string | Uint8Array,
  size?: number,
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  room.web.set(UPLOAD, pageAt(UPLOAD, bytes, 'application/octet-stream'));
  return room.intake.draftFile({ name, url: UPLOAD, size: size ?? bytes.length }, TOWN, 'user');
}

describe('a link', () => {
  it('is shown before it is kept', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const draft = await draftedLink(room, `Look at <${ADDRESS}>, it is out!`);
    expect(draft).toMatchObject({
      title: 'Harbour tram is voted through',
      source: 'The Ellery Post',
      url: ADDRESS,
      firstWords: STORY[0],
      words: 74,
      replaces: null,
      repeats: null,
      addedBy: 'user',
    });
    expect(draft.id).toMatch(/^[a-z0-9]{14}$/);
    expect(await room.current()).toEqual([]);
    const taken = await room.intake.keepDraft(draft.id, TOWN);
    expect(taken?.kind).toBe('kept');
    expect(await room.current()).toMatchObject([
      { id: 'ellery.example/2026/harbour-tram-vote', url: ADDRESS },
    ]);
    expect(room.arrived).toHaveLength(1);
  });

  it('is kept once, however often the button is pressed', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const { id } = await draftedLink(room);
    const taken = await Promise.all([1, 2, 3].map(() => room.intake.keepDraft(id, TOWN)));
    expect(taken.map((each) => each?.kind ?? null).sort()).toEqual(['kept', null, null]);
    expect(room.intake.discardDraft(id, TOWN)).toBe(false);
    expect(room.arrived).toHaveLength(1);
  });

  it('can be kept after a restart, for a day', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const one = await draftedLink(room);
    const two = await draftedLink(room);
    const next = room.restarted();
    expect(await next.intake.draft(one.id, TOWN)).toEqual(one);
    expect((await next.intake.keepDraft(one.id, TOWN))?.kind).toBe('kept');
    room.clock.advance(86_400_001);
    expect(await next.intake.keepDraft(two.id, TOWN)).toBeNull();
  });

  it('is nobody else’s', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const { id } = await draftedLink(room);
    expect(await room.intake.keepDraft(id, OTHER)).toBeNull();
    expect(await room.intake.draft(id, OTHER)).toBeNull();
    expect(room.intake.discardDraft(id, OTHER)).toBe(false);
    expect(room.intake.discardDraft(id, TOWN)).toBe(true);
    expect(await room.intake.keepDraft(id, TOWN)).toBeNull();
  });

  it('says what it would replace or repeat', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    await room.intake.keepDraft((await draftedLink(room)).id, TOWN);
    expect(await draftedLink(room)).toMatchObject({
      repeats: 'Harbour tram is voted through',
      replaces: null,
    });
    room.web.set(
      ADDRESS,
      page({ paragraphs: storyWith(1, 'The mayor said that it would cost 96 million pounds.') }),
    );
    expect(await draftedLink(room)).toMatchObject({
      repeats: null,
      replaces: 'Harbour tram is voted through',
    });
    const copy = 'https://kirkmoor.example/news/tram-for-ellery';
    room.web.set(copy, page({ title: 'A tram for Ellery', site: 'Kirkmoor Daily' }));
    expect(await draftedLink(room, copy)).toMatchObject({ repeats: 'Harbour tram is voted through' });
    // To look changes nothing: it is new in another server.
    expect(await draftedLink(room, copy, OTHER)).toMatchObject({ repeats: null, replaces: null });
    expect(await draftedLink(room, copy)).toMatchObject({ repeats: 'Harbour tram is voted through' });
  });

  it.each([
    ['no address', 'hello there', /no web address/],
    ['a home page', 'https://ellery.example/', /home page/],
    ['what is not there', 'https://ellery.example/missing/page', /Nothing is here/],
  ])('is refused for %s', async (_, words, reason) => {
    const drafted = await newsroom().intake.draftLink(words, TOWN, 'user');
    expect(drafted).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it('that was under way when its server was forgotten is not kept', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const drafting = room.intake.draftLink(ADDRESS, TOWN, 'user');
    await room.intake.forgotten(TOWN);
    expect((await drafting).kind).toBe('failed');
    expect(room.store.database.prepare('SELECT count(*) AS n FROM draft').get()).toMatchObject({ n: 0 });
  });
});

describe('the link in some words', () => {
  it.each([
    ['see https://a.example/x.', 'https://a.example/x'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['https://a.example/Mercury_(planet)', 'https://a.example/Mercury_(planet)'],
    ['[the story](https://a.example/x)', 'https://a.example/x'],
    ['<https://a.example/x?a=1&b=2>', 'https://a.example/x?a=1&b=2'],
    ['||https://a.example/x||', 'https://a.example/x'],
    ['one https://a.example/x two https://b.example/y', 'https://a.example/x'],
    ['a.example/story/1', 'https://a.example/story/1'],
    ['ftp://a.example/x', null],
    ['just words.', null],
    ['https://', null],
    ['', null],
  ])('%s → %s', (words, link) => {
    expect(linkIn(words)).toBe(link);
  });
});

describe('a file', () => {
  it.each([
    ['story.txt', `Tram is voted through\n\n${STORY.join('\n\n')}`],
    ['story.md', `# Tram is voted through\n\n${STORY.join('\n\n')}`],
    ['story.html', page({ title: 'Tram is voted through' })],
    ['story.json', JSON.stringify({ title: 'Tram is voted through', text: STORY.join('\n\n') })],
    ['story.jsonl', `${JSON.stringify({ title: 'Tram is voted through', text: STORY.join('\n\n') })}\n`],
    ['story.txt.gz', gzipSync(`Tram is voted through\n\n${STORY.join('\n\n')}`)],
  ])('%s is read', async (name, content) => {
    const room = newsroom();
    const drafted = await upload(room, name, content);
    expect(drafted).toMatchObject({ kind: 'drafted', drafts: [{ title: 'Tram is voted through' }] });
    if (drafted.kind !== 'drafted') return;
    await room.intake.keepDraft(drafted.drafts[0]?.id ?? '', TOWN);
    const [article] = await room.current();
    expect(article?.file).toBe(name);
    if (article) assertArticle(article);
  });

  it('of many records gives drafts in their order, twenty-five at most, and says what it left out', async () => {
    const room = newsroom();
    const records = Array.from({ length: 30 }, (_, at) =>
      JSON.stringify({
        id: `r${at}`,
        title: `Story ${at}`,
        text: `Story ${at} is told here. It has two sentences.`,
      }),
    );
    const drafted = await upload(room, 'all.jsonl', ['{', ...records].join('\n'));
    if (drafted.kind !== 'drafted') throw new Error(drafted.reason);
    expect(drafted.drafts.map(({ title }) => title)).toEqual(
      Array.from({ length: 25 }, (_, at) => `Story ${at}`),
    );
    expect(drafted.skipped).toHaveLength(2);
    expect(new Set(drafted.drafts.map(({ id }) => id.slice(0, 12))).size).toBe(1);
    for (const { id } of drafted.drafts) await room.intake.keepDraft(id, TOWN);
    expect(await room.current()).toHaveLength(25);
  });

  it.each([
    ['that is too large', 'a.txt', 'x', 9 * 2 ** 20, /larger than 8 MB/],
    ['of a kind that is not read', 'a.pdf', '%PDF', undefined, /\.pdf are not read/],
    ['that is a bomb', 'a.txt.gz', gzipSync(Buffer.alloc(60 * 2 ** 20)), undefined, /unpacks to more/],
    ['that is empty', 'a.txt', '', undefined, /empty/],
    ['that is no text', 'a.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 7]), undefined, /binary/],
  ])('%s is refused', async (_, name, content, size, reason) => {
    const drafted = await upload(newsroom(), name, content, size);
    expect(drafted).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it('whose size was understated is refused too', async () => {
    expect(await upload(newsroom(), 'a.txt', new Uint8Array(9 * 2 ** 20), 10)).toMatchObject({
      kind: 'failed',
    });
  });

  it('of the same name takes the place of the first, and never that of a feed’s article', async () => {
    const room = newsroom();
    const keep = async (text: string) => {
      const drafted = await upload(room, 'story.txt', text);
      if (drafted.kind !== 'drafted') throw new Error(drafted.reason);
      return room.intake.keepDraft(drafted.drafts[0]?.id ?? '', TOWN);
    };
    expect((await keep(`One\n\n${STORY[0]}\n\n${STORY[1]}`))?.kind).toBe('kept');
    expect((await keep(`One\n\n${STORY[2]}\n\n${STORY[3]}`))?.kind).toBe('corrected');
    expect(await room.current()).toHaveLength(1);
  });
});
