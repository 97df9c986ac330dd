import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { fold } from '../../../src/text/fold.ts';
import { stem } from '../../../src/text/stem.ts';
import { isStop } from '../../../src/text/stop-words.ts';
import { anchorsOf } from '../../../src/tracking/watches/anchors.ts';
import { ArticleWords } from '../../../src/tracking/watches/article-words.ts';
import { type Expression, joined, negated, print } from '../../../src/tracking/watches/expression.ts';
import { WatchIndex } from '../../../src/tracking/watches/watch-index.ts';
import { matches, watchedBy } from '../../../src/tracking/watches/watched.ts';
import type { Watch } from '../../../src/tracking/watches/watches.ts';
import { makeArticle } from '../../archive/article.ts';
import { OTHER, SERVER, WANTED } from './desk.ts';

const of = (watch: Partial<Pick<Watch, 'query' | 'source' | 'person'>>) => ({
  query: '',
  source: null,
  person: null,
  ...watch,
});

function isMatch(watch: Partial<Pick<Watch, 'query' | 'source' | 'person'>>, article: Article): boolean {
  const watched = watchedBy(of(watch));
  if (watched === null) throw new Error('it cannot be read');
  return matches(watched, new ArticleWords(article));
}

const STORY = makeArticle({
  title: 'Blaze at Harwick',
  source: 'The Bay Herald',
  text: `# Emergency crews praised

Two fires broke out at the Harwick oil refinery on Monday. Oil prices rose by 1,000 dollars.

The WHO warned of the smoke. Cyber-security was no issue, said Élodie Müller of the U.S. embassy. Tell us more.`,
});

describe('words', () => {
  it.each([
    'refinery fire',
    'refineries',
    'REFINERY -drill',
    'blaze',
    'crews praising',
    'elodie muller',
    'Müller',
    'cybersecurity',
    'cyber-security',
    'cyber security',
    'security',
    'WHO',
    'US',
    'usa embassy',
    'us embassy',
    '1000',
    'drill OR smoke',
    'fire (drill OR (smoke NOT flood))',
    '“oil refinery”',
    '“OIL price”',
    '“the WHO warned”',
    '“who warned”',
    '“blaze at harwick”',
    '“tell us more”',
    '“cybersecurity was”',
    '“cyber security was”',
    '“at the Harwick”',
  ])('%s matches', (query) => {
    expect(isMatch({ query }, STORY)).toBe(true);
  });

  it.each([
    'refinery flood',
    'refine',
    'refinery -smoke',
    'refinery NOT blaze',
    '“refinery oil”',
    '“Monday oil”',
    '“harwick two”',
    '“fire at”',
    '“warned of smoke”',
    'refin',
    'drill OR exercise',
    '(fire OR flood) drill',
    'fire NOT (smoke AND oil)',
  ])('%s does not', (query) => {
    expect(isMatch({ query }, STORY)).toBe(false);
  });

  it('in capitals are more than stop words, and stop words are none', () => {
    const article = makeArticle({ text: 'Those who were ill went home. It may rain.' });
    expect(isMatch({ query: 'WHO' }, article)).toBe(false);
    expect(isMatch({ query: 'May' }, article)).toBe(false);
    expect(isMatch({ query: '“who were ill”' }, article)).toBe(true);
  });
});

describe('a source', () => {
  it.each([
    ['the bay herald', true],
    ['THE BAY-HERALD', true],
    ['Bay Herald', false],
    ['The Bay', false],
  ])('“%s”: %s', (source, expected) => {
    expect(isMatch({ source }, STORY)).toBe(expected);
  });

  it('is none where none is known', () => {
    expect(isMatch({ source: 'The Bay Herald' }, makeArticle({ text: 'The Bay Herald said so.' }))).toBe(
      false,
    );
  });

  it('goes with words', () => {
    expect(isMatch({ source: 'The Bay Herald', query: 'refinery' }, STORY)).toBe(true);
    expect(isMatch({ source: 'The Bay Herald', query: 'flood' }, STORY)).toBe(false);
    expect(isMatch({ source: 'The Bay Herald', query: '-flood' }, STORY)).toBe(true);
  });
});

describe('a person', () => {
  const texts = {
    yang: 'Vice Premier Wang Yang met John Kerry on Monday. Vice Premier Wang said the talks were good.',
    jun: 'Wang Jun, the mayor, opened a school. Wang said it was fine.',
    alone: 'Vice Premier Wang said the talks were good.',
    jiechi: 'State Councilor Yang Jiechi met Jack Lew. Mr Lew smiled.',
    junior: 'President George W. Bush spoke. Bush was tired.',
    senior: 'Former president George H. W. Bush died.',
    colonel: 'Colonel Moammar Gadhafi was killed in Sirte. Gadhafi ruled for years.',
    novelist: 'Gabriel García Márquez won the Nobel prize. García Márquez was in Mexico.',
    john: 'John Smith, a farmer, was hurt.',
    jane: 'Jane Smith, a farmer, was hurt.',
    initial: 'J. Smith, a farmer, was hurt.',
    leader: 'North Korean leader Kim Jong-un visited. Kim smiled.',
    teacher: 'Michael O’Brien, a teacher, won. O’Brien’s wife cheered.',
    president: 'President Bashar al-Assad spoke. Assad left.',
  };
  const found = (person: string) =>
    Object.entries(texts).flatMap(([name, text]) =>
      isMatch({ person }, makeArticle({ text })) ? [name] : [],
    );

  it.each([
    ['Wang Yang', ['yang']],
    ['wang yang', ['yang']],
    ['Vice Premier Wang Yang', ['yang']],
    ['Wang Jun', ['jun']],
    ['Mayor Wang', ['jun']],
    ['Yang Jiechi', ['jiechi']],
    ['Jacob Lew', ['jiechi']],
    ['Lew', ['jiechi']],
    ['George W. Bush', ['junior']],
    ['George H. W. Bush', ['senior']],
    ['George Bush', ['junior', 'senior']],
    ['Muammar Gaddafi', ['colonel']],
    ['Garcia Marquez', ['novelist']],
    ['John Smith', ['john']],
    ['Smith', ['john', 'jane', 'initial']],
    ['Kim Jong Un', ['leader']],
    ["Michael O'Brien", ['teacher']],
    ['Bashar Assad', ['president']],
    ['Angela Merkel', []],
  ])('“%s” is named in %j', (person, expected) => {
    expect(found(person)).toEqual(expected);
  });
});

/** What a query means, worked out anew: sentences as lists of stems, of words without marks. */
function meansMatch(expression: Expression, sentences: readonly (readonly string[])[]): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.of.every((part) => meansMatch(part, sentences));
    case 'any':
      return expression.of.some((part) => meansMatch(part, sentences));
    case 'not':
      return !meansMatch(expression.of, sentences);
    case 'words': {
      const wanted = ` ${stems(expression.typed).join(' ')} `;
      return sentences.some((sentence) => ` ${sentence.join(' ')} `.includes(wanted));
    }
  }
}

function stems(text: string): string[] {
  return text.split(' ').map((word) => {
    const folded = fold(word.replace(/[.,]/g, ''));
    return isStop(folded) ? folded : stem(folded);
  });
}

const VOCABULARY =
  'fire fires refinery refineries port oil price prices council votes voted storm the of at café smoke'.split(
    ' ',
  );
const PEOPLE = [
  'Wang Yang',
  'Wang Jun',
  'John Kerry',
  'Jack Lew',
  'Jane Miller',
  'Muammar Gaddafi',
  'Moammar Gadhafi',
  'Kim Jong-un',
  'Mr Wang',
  'George W. Bush',
  'J. Miller',
  'Michael O’Brien',
];
const SOURCES = ['Bay Herald', 'North Post', null];

const sentence = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 7 });
const word = fc.constantFrom(...VOCABULARY.filter((each) => !isStop(each)));
const phrase = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

function conditions(): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    word.map((typed): Expression => ({ kind: 'words', typed, isPhrase: false })),
    phrase.map((typed): Expression => ({ kind: 'words', typed, isPhrase: true })),
  );
  return fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      tie('any').map((part) => negated(part)),
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, parts]) => joined(kind, parts) ?? FIRE),
    ),
  })).any;
}

describe('whether an article matches', () => {
  it('is what the query means', () => {
    fc.assert(
      fc.property(
        conditions(),
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        sentence,
        (expression, lines, title) => {
          const text = lines.map((words) => `${words.join(' ')}.`).join('\n\n');
          const article = makeArticle({ title: title.join(' '), text });
          const sentences = [title, ...lines].map((words) => stems(words.join(' ')));
          const query = print(expression);
          fc.pre(query.length <= 300);
          const watched = watchedBy(of({ query }));
          expect(watched).not.toBeNull();
          if (watched === null) return;
          expect(matches(watched, new ArticleWords(article)), query).toBe(meansMatch(expression, sentences));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is the same by the index as by comparing every watch, whatever came before', () => {
    const watch = fc.record({
      query: fc.oneof(fc.constant(''), conditions().map(print)),
      source: fc.constantFrom(...SOURCES, 'bay herald'),
      person: fc.constantFrom(null, null, ...PEOPLE),
      scope: fc.constantFrom(SERVER, OTHER),
    });
    const article = fc.record({
      title: sentence.map((words) => words.join(' ')),
      text: fc
        .array(
          fc.oneof(
            sentence.map((words) => words.join(' ')),
            fc.constantFrom(...PEOPLE).map((name) => `On Monday ${name} said so`),
          ),
          { minLength: 1, maxLength: 5 },
        )
        .map((lines) => lines.map((line) => `${line}.`).join(' ')),
      source: fc.constantFrom(...SOURCES),
      scope: fc.constantFrom(SERVER, OTHER, 'shared'),
    });
    fc.assert(
      fc.property(
        fc.array(watch, { maxLength: 25 }),
        fc.array(article, { minLength: 1, maxLength: 25 }),
        (wanted, articles) => {
          const index = new WatchIndex();
          const watches = wanted
            .map(
              (each, at): Watch => ({
                ...WANTED,
                ...each,
                id: at + 1,
                addedAt: new Date(0),
                pausedAt: null,
                fault: null,
                nextAt: null,
              }),
            )
            .filter((each) => each.query.length <= 300);
          for (const each of watches) index.put(each);
          for (const parts of articles) {
            const made = makeArticle(parts);
            const expected = watches.filter(({ scope, ...each }) => {
              const watched = watchedBy(each);
              const isHeard = made.scope === 'shared' || made.scope === scope;
              return (
                isHeard && watched !== null && isAnchored(watched) && matches(watched, new ArticleWords(made))
              );
            });
            expect(index.matching(made).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** What may be set at all: what nothing is required for would report everything. */
function isAnchored(watched: NonNullable<ReturnType<typeof watchedBy>>): boolean {
  return anchorsOf(watched, () => 1) !== null;
}

const FIRE: Expression = { kind: 'words', typed: 'fire', isPhrase: false };
