import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED, type Skipped } from '../src/articles/article.ts';
import { parseCommandLine } from '../src/desk/commandline.ts';
import { createDesk, type Desk } from '../src/desk/desk.ts';
import { loadCommands } from '../src/desk/loader.ts';
import { readFolders } from '../src/startup.ts';
import {
  broken,
  type Case,
  expectedHeads,
  fault,
  keptSentences,
  plain,
  type Question,
  readCases,
  readList,
} from './casebook.ts';

const FOLDER = 'tests/cases';
/** What the held-out questions must reach together. Only ever raised. */
const HELD_FLOOR = 0.9;
/** No article says “today”; the clock stands still so that no answer depends on the day of the test. */
const NOW = new Date('2026-01-15T12:00:00Z');

const cases = readCases(FOLDER);
const lists = [...cases, readList(FOLDER, 'seeds'), readList(FOLDER, 'outside')];

let desk: Desk;
const articles: Article[] = [];
const skipped: Skipped[] = [];

beforeAll(async () => {
  for await (const item of readFolders(['seeds', FOLDER])) {
    if (item.kind === 'article') articles.push(item.article);
    else skipped.push(item.skipped);
  }
  const archive = createMemoryArchive();
  await archive.put(articles);
  desk = createDesk({ archive, commands: await loadCommands('commands'), skipped });
});

describe.each(cases)('the articles of $name', (item) => {
  it('have the title, source, date and language that a reader would give them', () => {
    const found = articlesOf(item).map(({ line, title, source, published, language }) => ({
      ...(expectedHeads(item).length > 1 && line !== null ? { line } : {}),
      title,
      source,
      published,
      language,
    }));
    expect(found).toEqual(expectedHeads(item));
  });

  it('keep their story', () => {
    const kept = articlesOf(item)
      .map((article) => keptSentences(article).join(' '))
      .join(' ');
    expect(item.kept.filter((phrase) => !kept.includes(plain(phrase)))).toEqual([]);
  });

  it('drop the clutter around it', () => {
    const sentences = articlesOf(item).flatMap(keptSentences);
    const leaked = item.dropped.filter((phrase) => sentences.some((sentence) => sentence.includes(phrase)));
    expect(leaked).toEqual(item.leaks ?? []);
  });

  it('leave out what holds no article, by its line', () => {
    const lines = skipped
      .filter(({ file }) => file.startsWith(`${FOLDER}/${item.name}/`) && !file.endsWith('/case.json'))
      .map(({ line }) => line);
    expect(lines).toEqual(item.skipped ?? []);
  });
});

describe('a story that two papers print', () => {
  it.each(cases.filter(({ copyOf }) => copyOf !== undefined))('is known as one: $name', async (item) => {
    const other = cases.find(({ name }) => name === item.copyOf);
    const pair = [item, ...(other === undefined ? [] : [other])].flatMap(articlesOf);
    const stored = await Promise.all(pair.map(({ key }) => desk.archive.article(key, SHARED)));
    const ids = pair.map(({ id }) => id);
    expect(
      stored.map((article) => article?.copyOf ?? null).filter((id) => id !== null && ids.includes(id)),
    ).toHaveLength(1);
  });
});

describe.each(lists)('$name', ({ questions }) => {
  for (const question of questions.filter(({ held }) => held !== true)) {
    const test = question.limit === undefined ? it : it.fails;
    test(`${question.status === 'answered' ? 'answers' : `says ${question.status} to`} ${question.line}`, async () => {
      const answer = await respond(question);
      expect(broken(answer)).toBeNull();
      expect(fault(question, answer)).toBeNull();
    });
  }
});

describe('all questions together', () => {
  it('are answered as well where nobody tuned for them', async () => {
    const questions = lists.flatMap((list) => list.questions);
    const held = await rate(questions.filter((question) => question.held === true));
    const groups: readonly (readonly [string, readonly Question[]])[] = [
      ['tuned', questions.filter((question) => question.held !== true)],
      ['answerable', questions.filter(({ status }) => status === 'answered')],
      ['unanswerable', questions.filter(({ status }) => status === 'nothing')],
    ];
    const lines = groups.map(async ([name, group]) => `${name} ${(await rate(group)).words}`);
    console.info([`answered rightly: held out ${held.words}`, ...(await Promise.all(lines))].join(', '));
    expect(held.share).toBeGreaterThanOrEqual(HELD_FLOOR);
  });

  it('are quoted from kept sentences alone, and never twice', async () => {
    const answers = await Promise.all(lists.flatMap((list) => list.questions).map(respond));
    expect(answers.map(broken).filter((wrong) => wrong !== null)).toEqual([]);
  });
});

function articlesOf(item: Case): readonly Article[] {
  return articles.filter(({ file }) => file.startsWith(`${FOLDER}/${item.name}/`));
}

async function respond(question: Question): Promise<Answer> {
  const read = parseCommandLine(question.line, desk.commands);
  if (!read.ok) return { status: 'refused', reason: read.reason };
  return await desk.respond({ command: read.command, options: read.options, scope: SHARED, now: NOW });
}

async function rate(questions: readonly Question[]): Promise<{ share: number; words: string }> {
  const answers = await Promise.all(questions.map(respond));
  const right = questions.filter((question, index) => {
    const answer = answers[index];
    return answer !== undefined && fault(question, answer) === null;
  }).length;
  return {
    share: right / questions.length,
    words: `${right} of ${questions.length} (${((100 * right) / questions.length).toFixed(1)} %)`,
  };
}
