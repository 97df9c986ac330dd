import type { Pace } from '../../archive/pace.ts';
import type { Article, Paragraph } from '../../articles/article.ts';
import { type Person, people } from '../../articles/people.ts';
import { overlaps } from '../../text/span.ts';
import { compareDays, type Profile } from '../profile.ts';

/** What an article tells round the places where somebody is named. */
export interface Reading {
  readonly article: Article;
  /**
   * The article, or as much of it as can be read in time: the paragraphs that name somebody, and those behind them. Its
   * paragraphs have the same numbers, and its text is the article's.
   */
  readonly near: Article;
  /** The people of `near` who are this somebody. */
  readonly own: ReadonlySet<Person>;
}

// Finding out who says what takes some 0.1 ms a sentence: what is read at once, and what is read for one profile.
const AT_ONCE = 60;
const ALTOGETHER = 400;

/** The articles that name somebody, originals before copies, latest first, as far as they can be read in time. */
export async function readingsOf({ portraits }: Profile, pace: Pace): Promise<Reading[]> {
  const sorted = [...portraits].sort(
    (a, b) => Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null) || compareDays(b, a),
  );
  const readings: Reading[] = [];
  let left = ALTOGETHER;
  for (const { article, person } of sorted) {
    if (left <= 0) break;
    if (pace.due()) await pace.pause();
    const near = nearOf(article, new Set(person.mentions.map(({ paragraph }) => paragraph)));
    left -= sentencesIn(near);
    const own = people(near).filter(({ mentions }) =>
      mentions.some((mention) => person.mentions.some((other) => overlaps(mention, other))),
    );
    readings.push({ article, near, own: new Set(own) });
  }
  return readings;
}

/** What is left of a long article has the numbers of its paragraphs and of their sentences. */
function nearOf(article: Article, named: ReadonlySet<number>): Article {
  if (sentencesIn(article) <= AT_ONCE) return article;
  let left = AT_ONCE;
  const paragraphs = article.paragraphs.map((paragraph, index): Paragraph => {
    const isNear = named.has(index + 1) || named.has(index);
    const sentences = isNear ? paragraph.sentences.slice(0, Math.max(0, left)) : [];
    left -= sentences.length;
    // No “he” means anybody before a heading: what is left out may have named somebody else.
    return sentences.length > 0 ? { ...paragraph, sentences } : { ...paragraph, sentences, kind: 'heading' };
  });
  return { ...article, paragraphs };
}

function sentencesIn({ paragraphs }: Article): number {
  let count = 0;
  for (const { sentences } of paragraphs) count += sentences.length;
  return count;
}
