import type { Article } from '../../src/articles/article.ts';
import { chance } from '../chance.ts';
import type { Asked } from '../squad.ts';
import { furnish, type Room } from './rooms.ts';

/** Titles that each lesson draws its questions from: none learns from what another one was fitted to. */
const TITLES = { associations: 200, sentences: 90, spans: 70, confidence: 52, figures: 30 } as const;
export type Lesson = keyof typeof TITLES;

/**
 * Archives of several sizes: of cuttings as they are, and of stories with short paragraphs, many and few. What is learned
 * must hold in all of them.
 */
const ROOMS = [
  { titles: 24, together: 1, sentences: 1_000 },
  { titles: 24, together: 6, sentences: 2 },
  { titles: 4, together: 4, sentences: 1 },
] as const;

export interface Course {
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

/** Divides titles among the lessons, by the seed. */
export function divided({ articles, questions }: Course, seed: number): Record<Lesson, Course> {
  const next = chance(seed);
  const titles = [...new Set(articles.map(({ title }) => title))]
    .map((title) => ({ title, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ title }) => title);
  let from = 0;
  const part = (lesson: Lesson): Course => {
    const mine = new Set(titles.slice(from, from + TITLES[lesson]));
    from += TITLES[lesson];
    const kept = articles.filter(({ title }) => mine.has(title));
    const ids = new Set(kept.map(({ id }) => id));
    return { articles: kept, questions: questions.filter(({ paragraph }) => ids.has(paragraph)) };
  };
  return {
    associations: part('associations'),
    sentences: part('sentences'),
    spans: part('spans'),
    confidence: part('confidence'),
    figures: part('figures'),
  };
}

/** The rooms of one kind, and the one that a title is in. */
export interface Floor {
  readonly rooms: readonly Room[];
  readonly numberOf: (asked: Asked) => number;
}

export async function floors({ articles }: Course): Promise<Floor[]> {
  const titles = [...new Set(articles.map(({ title }) => title))];
  const titleOf = new Map(articles.map(({ id, title }) => [id, titles.indexOf(title)]));
  const made: Floor[] = [];
  for (const { titles: size, ...furniture } of ROOMS) {
    const rooms: Room[] = [];
    for (let from = 0; from < titles.length; from += size) {
      const kept = new Set(titles.slice(from, from + size));
      rooms.push(
        await furnish(
          articles.filter(({ title }) => kept.has(title)),
          furniture,
        ),
      );
    }
    made.push({ rooms, numberOf: ({ paragraph }) => Math.floor((titleOf.get(paragraph) ?? 0) / size) });
  }
  return made;
}
