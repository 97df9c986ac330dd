import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURE_NAMES } from '../../src/answers/learned/field-features.ts';
import { QUICK_WEIGHT } from '../../src/answers/learned/judge.ts';
import { readRankings } from '../../src/answers/learned/models.ts';
import { SENTENCE_FEATURE_NAMES } from '../../src/answers/learned/sentence-features.ts';
import { SPAN_FEATURE_NAMES } from '../../src/answers/learned/span-features.ts';
import { type Forest, type Scorer, scorerOf } from '../../src/answers/learned/trees.ts';
import { readQuestion } from '../../src/answers/question.ts';
import { chance, sample } from '../chance.ts';
import { type Asked, readSquad } from '../squad.ts';
import { learnAssociations } from './associations.ts';
import { type BoostOptions, boost } from './boost.ts';
import { type Course, divided, floors, type Lesson } from './courses.ts';
import { figuresOf, NAMED_KINDS, type Outcome, outcomeOf, thresholdsOf } from './figures.ts';
import { addSentences, addSpans, confidenceRows, RIGHT_LEAD, sentenceRows, spanRows } from './lessons.ts';
import type { Room } from './rooms.ts';
import { listLoss, oddsLoss, type Rows } from './rows.ts';
import { askAllWays, type Rankers, type Surroundings, type Way } from './ways.ts';

const USAGE = `npm run train -- [--data DIR] [--seed N] [--share 0..1] [--confidence]
  --share       of the questions; 1 takes some twenty minutes
  --confidence  trains only how sure to be, on the rankings that are there`;
const LEARNED = '../../src/answers/learned/';

/** Questions of each lesson at a share of 1. */
const QUESTIONS = { sentences: 14_000, spans: 9_000, confidence: 4_000, figures: 1_200 } as const;

const RANKING: BoostOptions = {
  trees: 200,
  leaves: 16,
  rate: 0.1,
  leastWeight: 2,
  features: 0.6,
  groups: 0.7,
  seed: 1,
};
const STRETCHES: BoostOptions = { ...RANKING, trees: 240, rate: 0.12, features: 0.5, groups: 0.5 };
const SURENESS: BoostOptions = {
  trees: 200,
  leaves: 8,
  rate: 0.06,
  leastWeight: 5,
  features: 0.3,
  groups: 0.7,
  seed: 1,
};

/** What each way counts beside a question that can be answered: together about as much. */
const COUNTS: Readonly<Record<Way, number>> = {
  whole: 1,
  'title away': 0.3,
  'paragraph away': 0.3,
  'sentence away': 0.3,
  'name swapped': 0.3,
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '1' },
    confidence: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const share = Number(values.share);
const started = performance.now();

function tell(words: string): void {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${words}`);
}

function write(name: string, words: string): void {
  writeFileSync(new URL(`${LEARNED}${name}`, import.meta.url), `${words}\n`);
}

async function train(courses: Readonly<Record<Lesson, Course>>): Promise<void> {
  const written = values.confidence ? readRankings() : await trainRankers(courses);
  const rankers = { sentences: scorerOf(written.sentences), spans: scorerOf(written.spans) };
  const { confidence, lead } = await trainConfidence(courses.confidence, rankers);
  const outcomes: Outcome[] = [];
  await eachWay(courses.figures, QUESTIONS.figures, rankers, (way, verdict) => {
    outcomes.push(outcomeOf(way, verdict, scorerOf(confidence), scorerOf(lead)));
  });
  const figures = figuresOf(outcomes);
  const thresholds = thresholdsOf(outcomes);
  const command = `npm run train -- --seed ${seed}${share === 1 ? '' : ` --share ${share}`}`;
  const { sentences, spans } = written;
  const trained = { command, seed, figures };
  write('weights.json', layOut({ trained, thresholds, sentences, spans, confidence, lead }));
  tell(JSON.stringify({ figures, thresholds }, null, 1));
}

/** Lists on one line each, so that a change can be read. */
function layOut(weights: object): string {
  const inLine = (_: string, list: string) => `[${list.replace(/\s+/g, '')}]`;
  return JSON.stringify(weights, null, 1).replace(/\[\s+([-\d.,\se]+?)\s+\]/g, inLine);
}

async function trainRankers(
  courses: Readonly<Record<Lesson, Course>>,
): Promise<{ readonly sentences: Forest; readonly spans: Forest }> {
  const { articles, questions } = courses.associations;
  const tables = learnAssociations(articles, questions);
  write('associations.json', layOutTables(tables));
  tell(
    `associations of ${Object.keys(tables.bridges).length} words, ${Object.keys(tables.answers).length} kinds`,
  );
  const sentences = await trainSentences(courses.sentences);
  return { sentences, spans: await trainSpans(courses.spans, scorerOf(sentences)) };
}

/** A line for each word. */
function layOutTables(tables: object): string {
  const rows = Object.entries(tables).map(([name, table]: [string, object]) => {
    const lines = Object.entries(table).map(
      ([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`,
    );
    return ` ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n }`;
  });
  return `{\n${rows.join(',\n')}\n}`;
}

function drawn(questions: readonly Asked[], count: number): Asked[] {
  return sample(questions, Math.round(count * share), seed);
}

/** Asks each question in a room that the seed draws. */
async function eachIn(
  course: Course,
  questions: readonly Asked[],
  ask: (asked: Asked, room: Room, other: Room) => Promise<void>,
): Promise<void> {
  const all = (await floors(course)).flatMap((floor) => Array.from({ length: floor.lots }, () => floor));
  const next = chance(seed + 1);
  for (const [at, asked] of questions.entries()) {
    const rooms = all[Math.floor(next() * all.length)]?.roomsOf(asked) ?? null;
    if (rooms !== null) await ask(asked, rooms.room, rooms.other);
    if ((at + 1) % 1_000 === 0) tell(`${at + 1} of ${questions.length} questions`);
  }
}

function grow(
  rows: Rows,
  gradient: Parameters<typeof boost>[1],
  features: readonly string[],
  options: BoostOptions,
): Forest {
  const told = (done: number) => {
    if (done % 100 === 0) tell(`${done} trees`);
  };
  return { features, trees: boost(rows, gradient, { ...options, seed }, told) };
}

async function trainSentences(course: Course): Promise<Forest> {
  const rows = sentenceRows();
  const questions = drawn(course.questions, QUESTIONS.sentences);
  await eachIn(course, questions, (asked, room) => addSentences(rows, asked, room));
  tell(`${rows.count} sentences`);
  const quick = SENTENCE_FEATURE_NAMES.indexOf('quick');
  const base = (row: number) => QUICK_WEIGHT * (rows.values[row * rows.width + quick] ?? 0);
  return grow(rows, listLoss(rows, base), SENTENCE_FEATURE_NAMES, RANKING);
}

// Most of the stretches are learned from questions whose answers are names, dates, places and numbers.
const NAMED_SHARE = 0.7;

async function trainSpans(course: Course, sentences: Scorer): Promise<Forest> {
  const rows = spanRows();
  const isNamed = ({ question }: Asked) => NAMED_KINDS.has(readQuestion(question, null).kind);
  const named = course.questions.filter(isNamed);
  const others = course.questions.filter((asked) => !isNamed(asked));
  const questions = [
    ...drawn(named, QUESTIONS.spans * NAMED_SHARE),
    ...drawn(others, QUESTIONS.spans * (1 - NAMED_SHARE)),
  ];
  await eachIn(course, questions, (asked, room) => addSpans(rows, asked, room, sentences));
  tell(`${rows.count} stretches`);
  return grow(
    rows,
    listLoss(rows, () => 0),
    SPAN_FEATURE_NAMES,
    STRETCHES,
  );
}

// Names to put in another's place are looked for in so many cuttings of the same title.
const BESIDE = 6;

async function eachWay(
  course: Course,
  count: number,
  rankers: Rankers,
  heard: (way: Way, verdict: Outcome['verdict']) => void,
): Promise<void> {
  const next = chance(seed + 2);
  const titleOf = new Map(course.articles.map(({ id, title }) => [id, title]));
  await eachIn(course, drawn(course.questions, count), async (asked, room, other) => {
    const title = titleOf.get(asked.paragraph);
    const same = course.articles.filter((article) => article.title === title);
    const from = Math.floor(next() * Math.max(1, same.length - BESIDE));
    const where: Surroundings = { room, other, beside: same.slice(from, from + BESIDE), next };
    for (const { way, verdict } of await askAllWays(asked, where, rankers)) heard(way, verdict);
  });
}

async function trainConfidence(
  course: Course,
  rankers: Rankers,
): Promise<{ readonly confidence: Forest; readonly lead: Forest }> {
  const answers = confidenceRows();
  const leads = confidenceRows();
  await eachWay(course, QUESTIONS.confidence, rankers, (way, { row, first, third, f1 }) => {
    const isWhole = way === 'whole';
    // Half right where only the second or the third sentence answers.
    answers.add(row, isWhole ? (Number(first) + Number(third)) / 2 : 0, COUNTS[way]);
    answers.endGroup();
    leads.add(row, isWhole && f1 >= RIGHT_LEAD ? 1 : 0, COUNTS[way]);
    leads.endGroup();
  });
  tell(`${answers.count} verdicts`);
  return {
    confidence: grow(answers, oddsLoss(answers), CONFIDENCE_FEATURE_NAMES, SURENESS),
    lead: grow(leads, oddsLoss(leads), CONFIDENCE_FEATURE_NAMES, SURENESS),
  };
}

const squad = await readSquad(values.data, 'train');
if (squad === null || !(share > 0 && share <= 1) || !Number.isSafeInteger(seed)) {
  console.error(squad === null ? `There is no training part in ${values.data}.\n${USAGE}` : USAGE);
  process.exitCode = 1;
} else {
  await train(divided(squad, seed));
}
