import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { find } from '../src/answers/find.ts';
import { type Kind, readQuestion } from '../src/answers/question.ts';
import { answerQuestion } from '../src/answers/respond.ts';
import type { Archive } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { slice } from '../src/text/span.ts';
import { type Asked, holds, readSquad, type Squad, sample, scoreAnswer } from './squad.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    part: { type: 'string', default: 'dev' },
    titles: { type: 'string' },
    sample: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
  },
});

interface Tally {
  asked: number;
  readonly sums: Map<string, number>;
}

const tallies = new Map<string, Tally>();

function count(group: string, scores: Readonly<Record<string, number>>): void {
  const tally = tallies.get(group) ?? { asked: 0, sums: new Map() };
  tally.asked++;
  for (const [name, score] of Object.entries(scores))
    tally.sums.set(name, (tally.sums.get(name) ?? 0) + score);
  tallies.set(group, tally);
}

const KINDS: Readonly<Record<Kind, string>> = {
  person: 'who',
  time: 'when, what year',
  place: 'where, which city',
  number: 'how many',
  reason: 'what, which, how, other',
  thing: 'what, which, how, other',
};

async function filled(articles: readonly Article[]): Promise<Archive> {
  const archive = createMemoryArchive();
  await archive.put(articles);
  return archive;
}

/** Passages, sentences and leads of questions that have an answer in the archive. */
async function measureAnswers(squad: Squad, questions: readonly Asked[]): Promise<void> {
  const archive = await filled(squad.articles);
  const bare = bareSearch(squad.articles);
  for (const asked of questions) {
    const question = readQuestion(asked.question, null);
    const place = { archive, scope: SHARED };
    const { query, candidates, answers } = await find(question, place);
    const hits = await archive.search({ groups: query.groups, scope: SHARED, limit: 10 });
    countRanks(
      'passages',
      hits.map((hit) => hit.article.id),
      asked,
    );
    countRanks('passages, bare MiniSearch', bare(asked.question), asked);
    const held = candidates.map(({ article, sentence }) =>
      holds(slice(article.text, sentence.span), asked.answers),
    );
    const scores = { 'top 1': Number(held[0] ?? false), 'top 3': Number(held.slice(0, 3).includes(true)) };
    count(`sentences: ${KINDS[question.kind]}`, scores);
    count('sentences: all', { ...scores, answered: Number(answers.length > 0) });
    if (['person', 'time', 'place', 'number'].includes(question.kind)) {
      const answer = await answerQuestion(question, place, { offset: 0, limit: 5 });
      const lead = answer.status === 'answered' ? (answer.lead?.text ?? '') : '';
      const { exact, f1 } = scoreAnswer(lead, asked.answers);
      count(`leads: ${KINDS[question.kind]}`, { EM: exact, F1: f1, given: Number(lead !== '') });
    }
  }
}

function bareSearch(articles: readonly Article[]): (words: string) => string[] {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(articles.map(({ id, text }) => ({ id, text })));
  return (words) =>
    index
      .search(words)
      .slice(0, 10)
      .map((hit) => String(hit.id));
}

function countRanks(group: string, ids: readonly string[], asked: Asked): void {
  const rank = ids.indexOf(asked.paragraph);
  const within = (most: number) => Number(rank >= 0 && rank < most);
  count(group, {
    'R@1': within(1),
    'R@3': within(3),
    'R@5': within(5),
    'MRR@10': rank < 0 ? 0 : 1 / (rank + 1),
  });
}

/** How often questions about titles that the archive does not hold are, rightly, not answered. */
async function measureNothing(squad: Squad, questions: readonly Asked[]): Promise<void> {
  const titles = [...new Set(squad.articles.map((article) => article.title))];
  const kept = new Set(titles.filter((_, index) => index % 2 === 0));
  const titleOf = new Map(squad.articles.map((article) => [article.id, article.title]));
  const archive = await filled(squad.articles.filter((article) => kept.has(article.title)));
  for (const asked of questions) {
    const { answers } = await find(readQuestion(asked.question, null), { archive, scope: SHARED });
    const known = kept.has(titleOf.get(asked.paragraph) ?? '');
    if (known) count('nothing: the title is there', { answered: Number(answers.length > 0) });
    else count('nothing: the title is not there', { nothing: Number(answers.length === 0) });
  }
}

function table(): string {
  const rows = [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, { asked, sums }]) => {
      const cells = [...sums].map(([name, sum]) => `${name} ${((100 * sum) / asked).toFixed(1)}`);
      return `| ${group} | ${asked} | ${cells.join(' · ')} |`;
    });
  return ['| measure | questions | percent |', '|---|---|---|', ...rows].join('\n');
}

const started = performance.now();
const squad = await readSquad(
  values.data,
  values.part,
  values.titles === undefined ? undefined : Number(values.titles),
);
if (squad === null) {
  console.error(`No ${values.part} questions in ${values.data}/squad: name the folder with --data.`);
} else {
  const questions = sample(squad.questions, Number(values.sample));
  await measureAnswers(squad, questions);
  await measureNothing(squad, questions);
  const took = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${table()}\n\n${squad.articles.length} paragraphs, ${questions.length} questions, ${took} s`);
  if (values.write) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const command = `npm run eval -- --part ${values.part} --sample ${values.sample} --write`;
    writeFileSync('eval/RESULTS.md', `# Results\n\nBy \`${command}\` at commit ${commit}.\n\n${table()}\n`);
  }
}
