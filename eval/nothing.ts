import type { Archive } from '../src/archive/archive.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { ask, type Outcome } from './asking.ts';
import { type Scores, separate, share } from './auc.ts';
import type { Baseline } from './baseline.ts';
import { calibrationError, type Given } from './calibration.ts';
import { progress } from './progress.ts';
import { decimal, percent, type Row, type Section } from './report.ts';
import type { Asked } from './squad.ts';

/** How sure the product is of its first sentence, whether that is right and given; and the plain engine's ground. */
interface Verdict extends Given {
  readonly isAnswered: boolean;
  readonly plain: number;
}

/** What is asked, and of what. */
export interface Abstention {
  /** Holds `articles`; it is left as it was. */
  readonly archive: Archive;
  readonly articles: readonly Article[];
  /** Of the whole archive. */
  readonly outcomes: readonly Outcome[];
  readonly plain: Baseline;
}

/**
 * Whether “nothing” is said where the articles do not answer: each question is asked again while its whole title is
 * away, and while its paragraph alone is, the rest of its title still there.
 */
export async function nothingSection(setting: Abstention): Promise<Section> {
  const { outcomes, articles, plain } = setting;
  const asked = outcomes.map((outcome) => outcome.asked);
  const intact = outcomes.map((outcome) => verdictOf(outcome, plain.ground(outcome.asked.question)));
  const titles = parted(articles, ({ title }) => title);
  const paragraphs = parted(articles, ({ id }) => id);
  const withoutTitle = await askWithout('without its title', titles, asked, setting);
  const withoutParagraph = await askWithout('without its paragraph', paragraphs, asked, setting);
  return {
    group: 'nothing',
    rows: [
      ...rowsOf('title away', intact, withoutTitle),
      ...rowsOf('paragraph away', intact, withoutParagraph),
      {
        measure: 'expected calibration error, each asked with and without its paragraph',
        of: 2 * intact.length,
        dateline: decimal(calibrationError([...intact, ...withoutParagraph])),
      },
    ],
    notes: [
      '**Nothing**: each question is asked again while all paragraphs of its title are away, and while its own paragraph alone is; another may say the same. BM25’s score is divided by the weight of the question’s words.',
    ],
  };
}

/** What is right while a paragraph is away is right too: another may say the same. */
function verdictOf({ confidence, ranked, status }: Outcome, plain: number): Verdict {
  return { confidence, right: ranked[0] === true, isAnswered: status === 'answered', plain };
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

/** Takes each part out of the archive in turn, asks the questions that it answers, and puts it back. */
async function askWithout(
  name: string,
  parts: readonly (readonly Article[])[],
  asked: readonly Asked[],
  { archive, plain }: Abstention,
): Promise<Verdict[]> {
  const told = progress(name, asked.length);
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const ids = new Set(part.map(({ id }) => id));
    const orphans = asked.filter(({ paragraph }) => ids.has(paragraph));
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

function rowsOf(name: string, intact: readonly Verdict[], away: readonly Verdict[]): Row[] {
  const scores = (of: (verdict: Verdict) => number): Scores => ({
    answerable: intact.map(of),
    unanswerable: away.map(of),
  });
  const own = separate(scores(({ confidence }) => confidence));
  const plain = separate(scores((verdict) => verdict.plain));
  const kept = share(intact, ({ isAnswered }) => isAnswered);
  const rejected = share(away, ({ isAnswered }) => !isAnswered);
  const of = away.length;
  return [
    { measure: `nothing, ${name}: AUC`, of, bm25: decimal(plain.auc), dateline: decimal(own.auc) },
    {
      measure: `nothing, ${name}: balanced accuracy, best threshold`,
      of,
      bm25: percent(plain.balanced),
      dateline: percent(own.balanced),
    },
    {
      measure: `nothing, ${name}: balanced accuracy as shown`,
      of,
      dateline: percent((kept + rejected) / 2),
    },
    {
      measure: `nothing, ${name}: answered with / “nothing” without`,
      of,
      dateline: percent(kept, rejected),
    },
    {
      measure: `nothing, ${name}: rejected / accuracy, 90 % kept`,
      of,
      bm25: percent(plain.rejected, plain.accuracy),
      dateline: percent(own.rejected, own.accuracy),
    },
  ];
}
