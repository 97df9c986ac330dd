import type { Article } from '../../src/articles/article.ts';
import { chance } from '../chance.ts';
import type { Asked } from '../squad.ts';
import { furnish, type Room } from './rooms.ts';

/** Titles that each lesson draws its questions from: none learns from what another one was fitted to. */
const TITLES = { associations: 200, sentences: 90, spans: 70, confidence: 52, figures: 30 } as const;
export type Lesson = keyof typeof TITLES;

/**
 * Archives of several sizes, in cuttings: of cuttings as they are, and of stories with short paragraphs, many, few, and
 * two alone. What is learned must hold in all of them. A floor with two lots has twice as many questions.
 */
const FLOORS = [
  { cuttings: 1_000, together: 1, sentences: 1_000, lots: 2 },
  { cuttings: 1_000, together: 6, sentences: 2, lots: 1 },
  { cuttings: 160, together: 4, sentences: 1, lots: 1 },
  { cuttings: 12, together: 6, sentences: 2, lots: 1 },
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

/** The rooms of one kind. */
export interface Floor {
  readonly lots: number;
  /** The room that holds what a question asks for, and one as far from it as can be. */
  roomsOf(asked: Asked): { readonly room: Room; readonly other: Room } | null;
}

export async function floors({ articles }: Course): Promise<Floor[]> {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const made: Floor[] = [];
  for (const { cuttings, lots, ...furniture } of FLOORS) {
    const rooms: Room[] = [];
    for (let from = 0; from < articles.length; from += cuttings) {
      rooms.push(await furnish(articles.slice(from, from + cuttings), furniture));
    }
    const roomsOf = ({ paragraph }: Asked) => {
      const number = Math.floor((placeOf.get(paragraph) ?? 0) / cuttings);
      const room = rooms[number];
      const other = rooms[(number + Math.ceil(rooms.length / 2)) % rooms.length];
      return room === undefined || other === undefined ? null : { room, other };
    };
    made.push({ lots, roomsOf });
  }
  return made;
}
