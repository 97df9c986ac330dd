import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { people, peopleIn, personAt, resolve, samePerson } from '../../src/articles/people.ts';
import { slice } from '../../src/text/span.ts';

/** An article of which each line is a paragraph, and each part that `|` ends a sentence. */
function article(...lines: string[]): Article {
  let text = '';
  const paragraphs = lines.map((line) => {
    const start = text.length;
    const sentences = line.split('|').map((part) => {
      const from = text.length + (part.length - part.trimStart().length);
      text += part;
      return { start: from, end: from + part.trim().length };
    });
    const end = text.length;
    text += '\n';
    return { start, end, kind: 'body' as const, sentences };
  });
  return {
    id: 'a',
    key: 'aaaaaaaaaaaa',
    scope: 'shared',
    file: 'a.txt',
    line: null,
    title: '',
    source: null,
    published: null,
    url: null,
    author: null,
    language: 'en',
    found: {},
    copyOf: null,
    text,
    paragraphs,
  };
}

/** The person whose name is the n-th (from 0) place where a word stands. */
function at(story: Article, word: string, n = 0): string | null {
  let start = story.text.indexOf(word);
  for (let skipped = 0; skipped < n; skipped++) start = story.text.indexOf(word, start + 1);
  return personAt(story, { start, end: start + word.length })?.name ?? null;
}

const TALKS = article(
  'President Xi Jinping sent Vice Premier Wang Yang and State Councilor Yang Jiechi.',
  'They met Secretary of State John Kerry and Treasury Secretary Jacob Lew.',
  'Wang and Lew spoke of trade, while Yang and Kerry spoke of security. |Xi was not there.',
  'Treasury Secretary Jack Lew left early.',
);

describe('people', () => {
  it('names each person once, in order of first mention', () => {
    expect(people(TALKS).map(({ name }) => name)).toEqual([
      'Xi Jinping',
      'Wang Yang',
      'Yang Jiechi',
      'John Kerry',
      'Jacob Lew',
    ]);
  });

  it('knows a later family name, first or last in its order', () => {
    expect(at(TALKS, 'Wang', 1)).toBe('Wang Yang');
    expect(at(TALKS, 'Yang', 2)).toBe('Yang Jiechi');
    expect(at(TALKS, 'Kerry', 1)).toBe('John Kerry');
    expect(at(TALKS, 'Xi', 1)).toBe('Xi Jinping');
  });

  it('joins short forms of a given name', () => {
    const lew = people(TALKS).find(({ family }) => family === 'Lew');
    expect(lew?.aliases).toEqual(['Lew', 'Jack Lew']);
    expect(lew?.mentions).toHaveLength(3);
  });

  it('gives each role once, as a span of the article', () => {
    const lew = people(TALKS).find(({ family }) => family === 'Lew');
    expect(lew?.roles.map((role) => slice(TALKS.text, role))).toEqual(['Treasury Secretary']);
  });

  it('counts the paragraphs of its mentions from 1', () => {
    const wang = people(TALKS).find(({ name }) => name === 'Wang Yang');
    expect(wang?.mentions.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
  });

  it('knows a name after a courtesy, which is no role', () => {
    const story = article('Jane Doe, president of the club, won.', 'Ms. Doe thanked them.');
    expect(at(story, 'Doe', 1)).toBe('Jane Doe');
    expect(people(story)[0]?.roles.map((role) => slice(story.text, role))).toEqual(['president of the club']);
  });

  it('knows a family name that the headline names before the story does', () => {
    const story = article('Kerry: talks went well', 'Secretary of State John Kerry spoke.');
    expect(at(story, 'Kerry')).toBe('John Kerry');
  });

  it('knows a family name that no word list has', () => {
    const story = article('It was Anna Brumhild who won.', 'For Brumhild it was the first time.');
    expect(at(story, 'Brumhild', 1)).toBe('Anna Brumhild');
  });

  it('knows initials where one person fits, and nobody where two do', () => {
    const one = article('It was John Smith.', 'Later J. Smith left.');
    expect(people(one).map(({ name }) => name)).toEqual(['John Smith']);
    const two = article('It was John Smith with Jane Smith.', 'Later J. Smith left.');
    expect(people(two).map(({ name }) => name)).toEqual(['John Smith', 'Jane Smith', 'J. Smith']);
  });

  it('prefers a full name to initials as the name', () => {
    const story = article('First J. Smith, then J. Smith again.', 'It was John Smith.');
    expect(people(story).map(({ name }) => name)).toEqual(['John Smith']);
  });

  it('finds nobody in an article without people', () => {
    expect(people(article('The May Day parade passed the White House.', ''))).toEqual([]);
  });

  it('does not take a street or a common word for a person’s family name', () => {
    const story = article('It was Anna Young who won.', 'Young people of Young County agreed.');
    expect(people(story).map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  it('believes fewer names where a language writes nouns with capitals', () => {
    const story = {
      ...article('Gestern sprach Josef Keller. |Lesen Sie mehr zum Hochwasser.'),
      language: 'de',
    };
    expect(people(story).map(({ name }) => name)).toEqual(['Josef Keller']);
  });

  it('does the work once for an article', () => {
    expect(people(TALKS)).toBe(people(TALKS));
  });
});

describe('namesakes', () => {
  it('stay apart', () => {
    const story = article('There were Bill Clinton and Hillary Clinton.');
    expect(people(story).map(({ name }) => name)).toEqual(['Bill Clinton', 'Hillary Clinton']);
  });

  it('are told by the only one that the paragraph has named', () => {
    const story = article(
      'First came Bill Clinton.',
      'Then Hillary Clinton came. |Clinton spoke.',
      'Clinton left.',
    );
    expect(at(story, 'Clinton', 2)).toBe('Hillary Clinton');
  });

  it('are told by their role', () => {
    const story = article(
      'President Bill Clinton and Senator Hillary Clinton met.',
      'President Clinton spoke.',
    );
    expect(at(story, 'Clinton', 2)).toBe('Bill Clinton');
  });

  it('are nobody where nothing tells', () => {
    const story = article('There were Bill Clinton and Hillary Clinton.', 'Clinton spoke.');
    expect(at(story, 'Clinton', 2)).toBeNull();
  });
});

describe('personAt', () => {
  it('is null where no person stands', () => {
    expect(at(TALKS, 'trade')).toBeNull();
    expect(personAt(TALKS, { start: 0, end: 0 })).toBeNull();
  });
});

describe('resolve', () => {
  it('finds whom a typed name may mean', () => {
    expect(resolve(TALKS, 'wang').map(({ name }) => name)).toEqual(['Wang Yang']);
    expect(resolve(TALKS, 'jack lew').map(({ name }) => name)).toEqual(['Jacob Lew']);
    expect(resolve(TALKS, 'Merkel')).toEqual([]);
    expect(resolve(TALKS, '  ')).toEqual([]);
  });

  it('finds both of two namesakes', () => {
    const story = article('There were Bill Clinton and Hillary Clinton.');
    expect(resolve(story, 'Clinton')).toHaveLength(2);
  });
});

describe('samePerson', () => {
  const named = (name: string) => {
    const [person] = people(article(`They met ${name} again.`));
    return { name, family: person?.family ?? null, given: person?.given ?? null };
  };

  it.each([
    ['Jack Lew', 'Jacob Lew'],
    ['Bill Clinton', 'William Clinton'],
    ['Bob Dole', 'Robert Dole'],
    ['Liz Cheney', 'Elizabeth Cheney'],
    ['J. Smith', 'John Smith'],
    ['George W. Bush', 'George Bush'],
    ['George W. Bush', 'George Walker Bush'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Gabriel García Márquez', 'Gabriel Garcia Marquez'],
  ])('may be %s and %s', (a, b) => {
    expect(samePerson(named(a), named(b))).toBe(true);
    expect(samePerson(named(b), named(a))).toBe(true);
  });

  it.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['Xi Jinping', 'Xi Zhongxun'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['George W. Bush', 'George H. Bush'],
    ['John Kerry', 'John Lew'],
    ['Michelle Yang', 'Yang Jiechi'],
    ['Robert Downey Jr.', 'Robert Downey Sr.'],
  ])('is not %s and %s', (a, b) => {
    expect(samePerson(named(a), named(b))).toBe(false);
  });

  it('does not hold for a bare family name and a full name', () => {
    expect(samePerson({ name: 'Kerry', family: null, given: null }, named('John Kerry'))).toBe(false);
  });
});

describe('the people of some sentences', () => {
  it('are those of the whole article, where these sentences are all that name them', () => {
    const lines = TALKS.paragraphs.flatMap(({ sentences }, index) =>
      sentences
        .filter((sentence) => slice(TALKS.text, sentence).includes('Lew'))
        .map((sentence) => ({ ...sentence, paragraph: index + 1 })),
    );
    const known = people(TALKS).find(({ family }) => family === 'Lew');
    const found = peopleIn(TALKS, lines).find(({ family }) => family === 'Lew');
    expect(found).toEqual(known);
    expect(peopleIn(TALKS, [])).toEqual([]);
  });
});

describe('two names', () => {
  const person = (given: string, family: string) => ({ name: `${given} ${family}`, given, family });

  it.each([
    ['Muammar', 'Qaddafi', 'Moammar', 'Gaddafi'],
    ['Mikhail', 'Gorin', 'Mikhael', 'Gorin'],
    ['Jiechi', 'Yang', 'Yang', 'Jiechi'],
    ['Volodymyr', 'Zelensky', 'Vladimir', 'Zelenskyy'],
  ])('are one person’s: %s %s and %s %s', (given, family, other, others) => {
    expect(samePerson(person(given, family), person(other, others))).toBe(true);
  });

  it.each([
    ['Anna', 'Reed', 'Anna', 'Reid'],
    ['Hassan', 'Amiri', 'Hussein', 'Amiri'],
    ['M.', 'Qaddafi', 'M.', 'Gaddafi'],
    ['A.', 'B.', 'B.', 'A.'],
  ])('are two people’s: %s %s and %s %s', (given, family, other, others) => {
    expect(samePerson(person(given, family), person(other, others))).toBe(false);
  });
});
