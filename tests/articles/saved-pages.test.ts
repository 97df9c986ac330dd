import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { SAMPLES } from './pages.ts';
import { one, paragraphsOf, reason } from './reading.ts';

const TAGS = { body: 'B', heading: 'H', caption: 'C', 'list item': 'L' } as const;

interface Line {
  readonly tag: string;
  readonly text: string;
}

function linesOf(page: string): Line[] {
  return page
    .split('\n')
    .slice(1)
    .map((line) => ({ tag: line.slice(0, 1), text: line.slice(2) }));
}

/** The page with what became of each line in front of it, in the form of the samples. */
function sorted(article: Article, lines: readonly Line[]): string[] {
  let at = 0;
  return lines.map(({ text, tag }) => {
    const [from, to] = [at, at + text.length];
    at = to + 1;
    if (text === '') return '';
    const paragraph = article.paragraphs.find(({ start, end }) => start < to && end > from);
    if (paragraph) return `${TAGS[paragraph.kind]} ${text}`;
    return `${tag === 'T' && text === article.title ? 'T' : '-'} ${text}`;
  });
}

describe('a page saved as text', () => {
  for (const sample of SAMPLES) {
    const lines = linesOf(sample.page);
    const text = lines.map((line) => line.text).join('\n');

    it(`is told from its menus: ${sample.name}`, async () => {
      const article = await one(text);
      expect(sorted(article, lines)).toEqual(
        lines.map((line) => (line.text ? `${line.tag} ${line.text}` : '')),
      );
      const { source, published, author } = sample;
      if (source !== undefined) expect(article.source).toBe(source);
      if (published !== undefined) expect(article.published).toBe(published);
      if (author !== undefined) expect(article.author).toBe(author);
    });

    it(`is told from its menus with Windows line ends and a byte-order mark: ${sample.name}`, async () => {
      const plain = await one(text);
      const windows = await one(`\ufeff${text.replace(/\n/g, '\r\n')}`);
      expect(paragraphsOf(windows)).toEqual(paragraphsOf(plain));
      expect(windows.title).toBe(plain.title);
    });
  }

  it('takes its title from the line that says again what the window was called', async () => {
    const menu = 'Home\nWhat the council does for you\nNews\nSport';
    const story = 'The ferry will stop in May because too few people take it, the council said on Monday.';
    const page = (headline: string): string =>
      `Ferry to stop in May | The Daily Planet\n${menu}\n${headline}\nShare\nOur picture of the council\n${story}\n${story.replace('May', 'June')}`;
    expect((await one(page('Ferry to stop in May'))).title).toBe('Ferry to stop in May');
    expect(await one(page('Search'))).toMatchObject({
      title: 'Ferry to stop in May',
      found: { title: 'first line' },
    });
  });

  it('ends where other stories are announced, in HTML too', async () => {
    const page = `<html><body><h1>Ferry to stop in May</h1><p>The ferry will stop in May because too few people take it, the council said on Monday.</p><p>Islanders said that they would fight the plan, and that they had done so before and won.</p><div class="subscribe-box">Twelve issues for £40 and a mug.</div><p>The wreck was raised in August 2002 and broken up at a yard in Gdynia<p>It had carried mail and sheep since the year of the storm.</p><b>Today's other headlines</b><ul><li>Sheep on runway</li><li>Gala queen chosen</li></ul></body></html>`;
    const article = await one(page, 'story.html');
    expect(paragraphsOf(article).join('\n')).not.toMatch(/mug|headlines|Sheep on|Gala/);
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body', 'body', 'body']);
  });

  it('goes on below a form in its middle where it names the same, and ends before another story', async () => {
    const form =
      'Sponsored: Grow your pension\nSign up to our daily newsletter\nPlease enter a valid email address\nBy signing up you accept our terms\nThanks for signing up!\nShare this: Facebook Twitter';
    const page = (end: string): string =>
      `Home\nNews\n\nBeavers return after 400 years\n\nFour beavers were released on Tuesday beside the River Tarrow, centuries after the last was killed there.\n\nThey swam off at once, said the ranger, Una Keir, and did not look back.\n\n${form}\n\n${end}\n\nPrivacy Policy`;
    const more = 'The project is paid for by the Tarrow Trust until 2025.';
    expect(paragraphsOf(await one(page(more)))).toContain(more);
    const other = 'A man was fined for keeping a goat in a lift.';
    expect(paragraphsOf(await one(page(other)))).not.toContain(other);
  });

  it('is refused when it is nothing but a page', async () => {
    const page =
      'Home\nNews\nSport\nSign in\nShare\nPrivacy Policy\n© 2014 The Daily Planet. All rights reserved.';
    expect(await reason(page)).toMatch(/no article/);
  });
});

describe('a text without a page round it', () => {
  it('keeps its title, headings and lists', async () => {
    const article = await one(
      'Ferry to stop\n\nThe ferry will stop in May, the council said.\n\nWhy it stops\n\nIt is too dear. These were the costs:\n\n- Fuel\n- Wages\n- Paint',
    );
    expect(article.title).toBe('Ferry to stop');
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
      'body',
      'heading',
      'body',
      'list item',
      'list item',
      'list item',
    ]);
    expect(paragraphsOf(article).slice(3)).toEqual(['Fuel', 'Wages', 'Paint']);
  });

  it('joins lines that were wrapped at a column', async () => {
    const article = await one(
      [
        'Ferry to stop in May',
        '',
        'The ferry between the mainland and the island will stop in May because it',
        'has become too dear to run, the council said on Monday. It has carried the',
        'mail since 1911.',
        '',
        'Islanders said they would fight the plan. A meeting in the school hall drew',
        'three hundred people, which is more than live on the island in the winter,',
        'and lasted until midnight.',
      ].join('\n'),
    );
    expect(paragraphsOf(article)).toHaveLength(2);
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 2]);
  });

  it('does not join lines that are paragraphs of their own', async () => {
    const article = await one('It rained.\nThe river rose by two metres in a night.\nNobody was hurt.');
    expect(paragraphsOf(article)).toEqual([
      'It rained.',
      'The river rose by two metres in a night.',
      'Nobody was hurt.',
    ]);
  });

  it('is named after its file where it has no title', async () => {
    const article = await one('It rained all night and the river rose by two metres.', 'river-in_flood.txt');
    expect(article).toMatchObject({ title: 'river in flood', found: { title: 'file name' } });
  });

  it('keeps a poem, which has no sentence ends', async () => {
    const poem =
      'the boat is late\nthe gulls are loud\n\nthe rope is wet\nthe harbour bowed\nwith all the weight of men who wait\nand count the cloud';
    expect((await one(poem)).paragraphs.length).toBeGreaterThan(3);
  });
});

describe('a link marker', () => {
  const MARKED = 'The talks began on Monday.[Weitu.sdodo.com] They ended on Friday. [Read more]';

  it('is cut off the edges of sentences and paragraphs', async () => {
    const article = await one(MARKED);
    const [paragraph] = article.paragraphs;
    expect(paragraph?.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The talks began on Monday.',
      'They ended on Friday.',
    ]);
    expect(paragraph?.end).toBe(MARKED.indexOf(' [Read'));
  });

  it('stays inside a sentence, which is never cut in its middle', async () => {
    const text = 'The talks [news.example.com] began on Monday in Geneva.';
    const article = await one(text);
    expect(article.paragraphs[0]?.sentences).toEqual([{ start: 0, end: text.length }]);
  });

  it('stays before the stop of its sentence, though a bracket or a quotation ends before it', async () => {
    const text = 'Jack Smith opened the ferry (pictured) [1]. “It is late,” he said, “as always” [2].';
    const article = await one(text);
    expect(article.paragraphs[0]?.sentences.map((span) => slice(text, span))).toEqual([
      'Jack Smith opened the ferry (pictured) [1].',
      '“It is late,” he said, “as always” [2].',
    ]);
  });

  it('is not seen in the words that a reporter put into brackets', async () => {
    const text = 'She said [the talks] would go on. "We [Britain] agree," he said [laughing].';
    expect(paragraphsOf(await one(text))).toEqual([text]);
  });
});
