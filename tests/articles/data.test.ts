import { describe, expect, it } from 'vitest';
import { byline } from '../../src/articles/byline.ts';
import { datelineLine, labelled, opening } from '../../src/articles/dateline.ts';
import { isOutlet } from '../../src/articles/outlets.ts';
import { publicationDate } from '../../src/articles/publication-date.ts';
import { one } from './reading.ts';

describe('a written date', () => {
  it.each([
    ['2013-07-10', '2013-07-10'],
    ['2013-07-10T23:30:00-05:00', '2013-07-10'],
    ['20130710', '2013-07-10'],
    ['2013/7/10', '2013-07-10'],
    ['July 10, 2013', '2013-07-10'],
    ['Wed, 10 Jul 2013 14:00:00 GMT', '2013-07-10'],
    ['10th of July, 2013', '2013-07-10'],
    ['Sept. 9, 2013', '2013-09-09'],
    ['10. Juli 2013', '2013-07-10'],
    ['10 de julio de 2013', '2013-07-10'],
    ['1er mai 2013', '2013-05-01'],
    ['10 июля 2013', '2013-07-10'],
    ['2013年7月10日', '2013-07-10'],
    ['10.07.2013', '2013-07-10'],
    ['25/12/2013', '2013-12-25'],
    ['12/25/2013', '2013-12-25'],
    ['04/04/2013', '2013-04-04'],
    ['July 2013', '2013-07'],
    ['2013-07', '2013-07'],
    ['2013', '2013'],
    ['31 February 2013', '2013-02'],
  ])('%s is %s', (words, expected) => {
    expect(publicationDate(words)).toBe(expected);
  });

  it('that could be read two ways gives only its year', () => {
    expect(publicationDate('03/04/2013')).toBe('2013');
  });

  it.each([
    '3 hours ago',
    'yesterday',
    'Monday',
    '10 July',
    '7/10/13',
    '',
    'flight 2013-A',
    'may 5',
    '9999-99-99',
    'call 0800 2013 2013',
    '2013-13-45',
    '2013-00-10',
    '20131345',
    '45.13.2013',
    'the 2012-13 season',
  ])('“%s” is none', (words) => {
    expect(publicationDate(words)).toBeNull();
  });
});

describe('a byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe', null, null],
    ['By Jane Doe, Reuters | 3 May 2014', 'Jane Doe', 'Reuters', '2014-05-03'],
    ['By JANE DOE and JOHN ROE, Associated Press', 'JANE DOE and JOHN ROE', 'Associated Press', null],
    ['By Ludwig van Beethoven in Vienna for The Guardian', 'Ludwig van Beethoven', 'The Guardian', null],
    ['By Reuters', null, 'Reuters', null],
    ['By Jane Doe, New York', 'Jane Doe', null, null],
  ])('is read in “%s”', (line, author, source, published) => {
    expect(byline(line)).toEqual({ author, source, published });
  });

  it.each([
    'By the river a man was singing.',
    'By Monday',
    'Bystanders helped',
    'By all means go',
    'Standing by Jane Doe',
  ])('is told from “%s”', (line) => {
    const found = byline(line);
    expect(found === null || found.author === 'Monday').toBe(true);
  });
});

describe('a dateline', () => {
  it.each([
    ['China Daily, July 10, 2013', 'China Daily', '2013-07-10'],
    ['0 Comment(s)Print E-mail China Daily, July 10, 2013', 'China Daily', '2013-07-10'],
    ['Wed 10 Jul 2013 14:02 BST', null, '2013-07-10'],
    ['The Daily Planet | 3 May 2014', 'The Daily Planet', '2014-05-03'],
    ['Washington, July 10, 2013', null, '2013-07-10'],
    ['Jane Doe, July 10, 2013', null, '2013-07-10'],
  ])('is read in “%s”', (line, source, published) => {
    expect(datelineLine(line)).toMatchObject({ source, published });
  });

  it.each([
    'The talks began on July 10, 2013',
    'China Daily',
    'He was born in Lagos and moved to Paris on July 10, 2013, with a goat',
  ])('is told from “%s”', (line) => {
    expect(datelineLine(line)).toBeNull();
  });

  it.each([
    ['LONDON, May 3, 2014 (AP) — The ferry', 'AP', '2014-05-03'],
    ['LONDON, May 3 (AP) — The ferry', 'AP', null],
    ['(Reuters) - The ferry', 'Reuters', null],
    ['BEIJING, July 10, 2013 (Xinhua) -- The ferry', 'Xinhua', '2013-07-10'],
    ['BEIJING, 10 July 2013 — The ferry', null, '2013-07-10'],
    ['NEW CALDER, Oct. 21, 1998 -- The ferry', null, '1998-10-21'],
  ])('opens “%s”', (paragraph, source, published) => {
    expect(opening(paragraph)).toMatchObject({ source, published });
  });

  it.each([
    'The council (which met on Monday) - said',
    'WHO (2013) — a report',
    'The ferry stopped on July 10, 2013 — at last',
    'NATO (the alliance) said',
  ])('does not open “%s”', (paragraph) => {
    expect(opening(paragraph)).toBeNull();
  });
});

describe('a label', () => {
  it.each([
    ['Source: Xinhua', { source: 'Xinhua' }],
    ['Source: example.com', { source: 'example.com' }],
    ['Source: Xinhua| 2019-08-14 09:12:55|Editor: Li Wei', { source: 'Xinhua' }],
    ['Published: 10 July 2013', { published: '2013-07-10', updated: false }],
    ['Last updated: 11 July 2013 14:02', { published: '2013-07-11', updated: true }],
    ['Posted on July 10, 2013', { published: '2013-07-10' }],
  ])('is read in “%s”', (line, expected) => {
    expect(labelled(line)).toMatchObject(expected);
  });

  it.each([
    'A source: the minister said so',
    'Published 3 hours ago',
    'Updated: now',
    'Source: people close to the talks who did not want to be named',
  ])('is told from “%s”', (line) => {
    expect(labelled(line)).toBeNull();
  });
});

describe('an outlet', () => {
  it.each([
    'China Daily',
    'Reuters',
    'AP',
    'The New York Times',
    'BBC News',
    'Deccan Herald',
    'Voice of America',
    'The Hindu',
    'Le Monde',
  ])('is “%s”', (name) => {
    expect(isOutlet(name)).toBe(true);
  });

  it.each([
    'Washington',
    'Jane Doe',
    'Ministry of Health',
    'daily bread',
    'the news',
    'Breaking news from the north',
    'US',
    '',
  ])('is not “%s”', (name) => {
    expect(isOutlet(name)).toBe(false);
  });
});

describe('what a story says of itself', () => {
  const PROSE = 'The ferry will stop in May because nobody takes it any more, the council said on Monday.';

  it('prefers the date of publication to that of an update', async () => {
    const article = await one(`Ferry to stop\nLast updated 12 July 2013\nPublished 10 July 2013\n\n${PROSE}`);
    expect(article.published).toBe('2013-07-10');
  });

  it('does not take a date in its prose for its own', async () => {
    const article = await one(
      `Ferry to stop\n\nThe ferry has run since 3 May 1911, and will stop on 1 May 2014.\n\n${PROSE}`,
    );
    expect(article.published).toBeNull();
  });

  it('does not take a footer for its source', async () => {
    const article = await one(
      `Ferry to stop\n\n${PROSE}\n\nGet more from Planet.example\n© 2014 The Daily Planet\nwww.planet.example`,
    );
    expect(article).toMatchObject({ source: null, published: null });
  });

  it('takes a source that is declared below the story', async () => {
    expect((await one(`Ferry to stop\n\n${PROSE}\n\nSource: Xinhua`)).source).toBe('Xinhua');
  });
});
