import type { Scorer } from '../../src/answers/learned/trees.ts';
import type { Article } from '../../src/articles/article.ts';
import { holds } from '../score.ts';
import type { Asked } from '../squad.ts';
import { type Verdict, verdictOf } from './lessons.ts';
import { type Room, without } from './rooms.ts';
import { swapName } from './swap.ts';

/**
 * How a question is asked: with what answers it there; and four ways in which nothing does, from the plain to the hard.
 * News is mostly of the hard ones: the story is there, and does not say.
 */
export const WAYS = ['whole', 'title away', 'paragraph away', 'sentence away', 'name swapped'] as const;
export type Way = (typeof WAYS)[number];

/** The models that rank. */
export interface Rankers {
  readonly sentences: Scorer;
  readonly spans: Scorer;
}

/** Where a question is asked, and where nothing about its title is. */
export interface Surroundings {
  readonly room: Room;
  readonly other: Room;
  /** Cuttings of the same title. */
  readonly beside: readonly Article[];
  readonly next: () => number;
}

/** Asks a question in every way that can be made; ways in which no sentence was found are left out. */
export async function askAllWays(
  asked: Asked,
  { room, other, beside, next }: Surroundings,
  rankers: Rankers,
): Promise<{ readonly way: Way; readonly verdict: Verdict }[]> {
  const heard: { way: Way; verdict: Verdict }[] = [];
  const ask = async (way: Way, question: Asked, where: Room) => {
    const verdict = await verdictOf(question, where, rankers.sentences, rankers.spans);
    if (verdict !== null) heard.push({ way, verdict });
  };
  await ask('whole', asked, room);
  await ask('title away', asked, other);
  const place = room.placeOf(asked.paragraph);
  if (place !== undefined) {
    await without(
      room,
      place,
      () => false,
      () => ask('paragraph away', asked, room),
    );
    await without(
      room,
      place,
      (words) => !holds(words, asked.answers),
      () => ask('sentence away', asked, room),
    );
  }
  const swapped = swapName(asked.question, beside, next);
  if (swapped !== null) await ask('name swapped', { ...asked, question: swapped }, room);
  return heard;
}
