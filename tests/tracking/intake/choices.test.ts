import { describe, expect, it } from 'vitest';
import type { FetchResult } from '../../../src/tracking/fetch/result.ts';
import { entryOf, newsroom, page, pageAt, STORY } from './newsroom.ts';

const ADDRESS = 'https://ellery.example/2026/harbour-tram-vote';
const WHOLE = STORY.map((words) => `<p>${words}</p>`).join('');
const SUMMARY = `${STORY[0]} ${STORY[1]}`;

async function taken(
  answer: string | FetchResult | null,
  entry: Parameters<typeof entryOf>[0],
  isLastTry = false,
) {
  const room = newsroom();
  if (answer !== null) room.web.set(ADDRESS, answer);
  const settled: string[] = [];
  const outcome = await room.intake.takeEntry(
    entryOf({ url: ADDRESS, ...entry }),
    { scope: '100000000000000001', feed: 1, feedTitle: 'The Town Crier', isNews: true, isLastTry },
    ({ kind }) => void settled.push(kind),
  );
  expect(settled).toEqual([outcome.kind]);
  const [article] = await room.current();
  return { outcome, text: article?.text ?? null, article };
}

/** A page of which only a little is its story. */
const wall = (words: string) =>
  `<html><head><title>Ellery Post</title></head><body><main><article><h1>Ellery Post</h1><p>${words}</p></article></main></body></html>`;

describe('what the feed says is taken', () => {
  it.each([
    [
      'a wall for subscribers',
      wall(
        'Subscribe now to continue reading. It costs one pound a week, and you may cancel at any time you like.',
      ),
    ],
    [
      'a wall of cookies',
      wall(
        'We value your privacy. Accept all cookies to go on to our pages, or choose which of our 824 partners may follow you.',
      ),
    ],
    [
      'a page that a script fills',
      '<html><head><title>Ellery Post</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>x</script></body></html>',
    ],
    ['the beginning alone', wall(STORY[0] ?? '')],
    [
      'something else',
      wall(
        'The weather will be fine over the coming weekend everywhere in the country, forecasters believe. Take an umbrella on Monday, when rain comes from the west. Temperatures stay mild for this time of the year.',
      ),
    ],
  ])('where the page is %s', async (_, html) => {
    const { article, text } = await taken(html, { html: WHOLE, summary: SUMMARY });
    expect(text).toContain('Shopkeepers on Quay Street');
    expect(article).toMatchObject({
      title: 'Harbour tram is voted through',
      source: 'The Town Crier',
      url: ADDRESS,
      found: { title: 'feed' },
    });
  });

  it('where the page cannot be had, and the feed has all of it', async () => {
    expect((await taken(null, { html: WHOLE })).outcome.kind).toBe('kept');
    expect((await taken(null, { content: STORY.join('\n\n') })).text).toBe(STORY.join('\n\n'));
  });

  it('where it is no more than a summary, after the last try alone', async () => {
    const failed: FetchResult = {
      kind: 'failed',
      reason: 'It is unwell.',
      status: 503,
      retryAfter: new Date('2026-03-02T10:00:00Z'),
    };
    expect((await taken(failed, { summary: SUMMARY })).outcome).toEqual({
      kind: 'failed',
      reason: 'It is unwell.',
      final: false,
      retryAt: new Date('2026-03-02T10:00:00Z'),
    });
    expect((await taken(failed, { summary: SUMMARY }, true)).text).toBe(SUMMARY);
    expect((await taken(failed, { summary: 'Too short.' }, true)).outcome).toMatchObject({
      kind: 'failed',
      final: true,
    });
  });
});

describe('the page is taken', () => {
  it('where the feed has a summary', async () => {
    const { text, article } = await taken(page(), { summary: STORY[0] ?? '' });
    expect(text).toContain('Shopkeepers');
    expect(article?.source).toBe('The Ellery Post');
  });

  it('where the feed has the same', async () => {
    const { article } = await taken(
      page({ head: '<meta property="article:published_time" content="2026-02-27">' }),
      { html: WHOLE },
    );
    expect(article).toMatchObject({
      published: '2026-02-27',
      found: { title: 'heading', published: 'meta tag' },
    });
  });

  it('in a language that is not English', async () => {
    const paragraphs = [
      '港务局周一表示，新的有轨电车线路将于二〇二九年春天开通。市长说，工程费用为八千四百万英镑。',
      '码头街的店主担心他们的停车位，并从柯克穆尔聘请了律师。工程将于九月开始。',
      '最后一批游轮将在冬天之前离开港口，市议会在九年的争论之后批准了这个项目。',
    ];
    const { article } = await taken(page({ title: '港口有轨电车获得通过', paragraphs }), {
      title: '港口有轨电车',
      summary: '市议会批准了电车。',
    });
    expect(article?.language).toBe('zh');
  });
});

describe('what is no article', () => {
  it.each<[string, string | FetchResult, Parameters<typeof entryOf>[0], RegExp, boolean]>([
    [
      'a PDF',
      { kind: 'failed', reason: 'The address leads to application/pdf, not to a page.', status: 200 },
      {},
      /pdf/,
      true,
    ],
    [
      'what robots may not fetch',
      { kind: 'refused', reason: 'It asks bots to stay away.' },
      {},
      /bots/,
      true,
    ],
    ['what is gone', { kind: 'gone', url: ADDRESS }, {}, /taken away/, true],
    ['what is not there yet', { kind: 'failed', reason: 'Nothing.', status: 404 }, {}, /Nothing/, false],
    [
      'a video',
      wall('Watch it here.').replace('<head>', '<head><meta property="og:type" content="video.other">'),
      {},
      /video/,
      true,
    ],
    ['a menu', '<html><body><nav><a href="/">Home</a></nav></body></html>', {}, /article/, true],
    ['a page of 3 MB', `<p>${'word '.repeat(600_000)}</p>`, {}, /2 MB/, true],
    ['binary data', pageAt(ADDRESS, new Uint8Array(1000)), {}, /binary/, true],
    ['an entry with nothing in it', '', { url: null }, /neither an address nor a text/, true],
    ['one that leads to the home page', page(), { url: 'https://ellery.example/' }, /neither/, true],
  ])('is refused: %s', async (_, answer, entry, reason, final) => {
    const { outcome, article } = await taken(answer, entry);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason), final });
    expect(article).toBeUndefined();
  });
});
