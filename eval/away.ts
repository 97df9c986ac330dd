import { type Article, SHARED } from '../src/articles/article.ts';
import { ask, type Shown } from './asking.ts';
import { type Baseline, bm25Baseline } from './baseline.ts';
import type { Given } from './calibration.ts';
import { sample } from './chance.ts';
import { type Engine, filled } from './engine.ts';
import { progress } from './progress.ts';
import type { Asked, Squad } from './squad.ts';

/** How sure the product is of its first quotation, whether that is right and given; and the plain engine's ground. */
export interface Verdict extends Given {
  readonly isAnswered: boolean;
  readonly plain: number;
}

/** What became of the questions while what answers them was away. */
export interface Away {
  readonly withoutTitle: readonly Verdict[];
  readonly withoutParagraph: readonly Verdict[];
}

/** More would move no figure by a point, and take minutes. */
const ASKED = 2_000;

/** Which of the questions are asked again: drawn by the seed and their places, so that their outcomes are drawn alike. */
export function askedAgain<T>(questions: readonly T[], seed: number): T[] {
  return sample(questions, ASKED, seed);
}

/**
 * Asks each question while all paragraphs of its title are away, and while its own paragraph alone is, the rest of the
 * title still there.
 */
export async function askAway(squad: Squad, engine: Engine): Promise<Away> {
  const archive = await filled(squad.articles, engine);
  const setting = { archive, plain: bm25Baseline(squad.articles), questions: squad.questions };
  const titles = parted(squad.articles, ({ title }) => title);
  const paragraphs = parted(squad.articles, ({ id }) => id);
  const away = {
    withoutTitle: await askWithout('without its title', titles, setting),
    withoutParagraph: await askWithout('without its paragraph', paragraphs, setting),
  };
  await archive.close();
  return away;
}

/** What is right while a paragraph is away is right too: another may say the same. */
export function verdictOf({ confidence, shown, manner }: Shown, plain: number): Verdict {
  return { confidence, right: shown[0] === true, isAnswered: manner !== 'nothing', plain };
}

function parted(articles: readonly Article[], key: (article: Article) => string): Article[][] {
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    const part = parts.get(key(article));
    if (part === undefined) parts.set(key(article), [article]);
    else part.push(article);
  }
  return [...parts.values()];
}

interface Setting {
  /** It is left as it was. */
  readonly archive: Awaited<ReturnType<typeof filled>>;
  readonly plain: Baseline;
  readonly questions: readonly Asked[];
}

/** Takes each part out of the archive in turn, asks the questions that it answers, and puts it back. */
async function askWithout(
  name: string,
  parts: readonly (readonly Article[])[],
  { archive, plain, questions }: Setting,
): Promise<Verdict[]> {
  const told = progress(name, questions.length);
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const ids = new Set(part.map(({ id }) => id));
    const orphans = questions.filter(({ paragraph }) => ids.has(paragraph));
    if (orphans.length === 0) continue;
    for (const id of ids) await archive.remove(id, SHARED);
    for (const orphan of orphans) {
      verdicts.push(verdictOf(await ask(archive, orphan), plain.ground(orphan.question, ids)));
      told.step();
    }
    await archive.put(part);
  }
  told.end();
  return verdicts;
}
