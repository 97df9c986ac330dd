import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/articles/article.ts';
import { CopyFinder } from '../src/articles/copies.ts';
import { readBytes } from '../src/articles/folder.ts';
import { sketch } from '../src/articles/sketch.ts';
import { slice } from '../src/text/span.ts';
import { chance } from './chance.ts';
import { readSquad } from './squad.ts';

/**
 * How well copies are found: every page of `<data>/extraction` edited as a paper edits a wire story, and looked for among
 * the originals; and how many are found among articles that are none. `npx tsx eval/copies.ts [--data DIR]`
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

type Edit = (paragraphs: readonly string[], next: () => number) => readonly string[];

const cutAnywhere =
  (share: number): Edit =>
  (paragraphs, next) =>
    paragraphs.filter((_, index) => index === 0 || next() >= share);
const cutEnd =
  (share: number): Edit =>
  (paragraphs) =>
    paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * (1 - share))));
const replaceWords =
  (share: number): Edit =>
  (paragraphs, next) =>
    paragraphs.map((words) =>
      words.replace(/\p{L}{3,}/gu, (word) => (next() < share ? [...word].reverse().join('') : word)),
    );
const reorder: Edit = (paragraphs, next) => {
  const [first = '', ...rest] = paragraphs;
  return [
    first,
    ...rest
      .map((each) => ({ each, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each),
  ];
};
const swapNeighbours: Edit = (paragraphs) =>
  paragraphs.map(
    (_, index) => paragraphs[index % 2 === 0 ? Math.min(index + 1, paragraphs.length - 1) : index - 1] ?? '',
  );
const headline: Edit = (paragraphs) => ['What we know so far about the events of the day', ...paragraphs];
const addEnd: Edit = (paragraphs) => [
  ...paragraphs,
  'Our own correspondent adds that nobody in the town had expected anything of the sort, and that shops stayed shut.',
];

const EDITS: readonly (readonly [string, readonly Edit[]])[] = [
  ['the same text under another headline, with a line added', [headline, addEnd]],
  ['2 % of the words replaced', [replaceWords(0.02)]],
  ['5 % of the words replaced', [replaceWords(0.05)]],
  ['10 % of the words replaced', [replaceWords(0.1)]],
  ['paragraphs in another order', [reorder]],
  ['neighbouring paragraphs changed about', [swapNeighbours]],
  ['the last 30 % cut', [cutEnd(0.3)]],
  ['30 % of the paragraphs cut anywhere', [cutAnywhere(0.3)]],
  [
    '30 % cut anywhere, 5 % of the words replaced, another headline',
    [cutAnywhere(0.3), replaceWords(0.05), headline],
  ],
  [
    '30 % cut anywhere, 10 % of the words replaced, another order',
    [cutAnywhere(0.3), replaceWords(0.1), reorder],
  ],
];

async function pages(data: string): Promise<Article[]> {
  const folder = path.join(data, 'extraction', 'html');
  if (!existsSync(folder)) return [];
  const found: Article[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = gunzipSync(await readFile(path.join(folder, name)));
    for (const reading of await readBytes(bytes, name.replace(/\.gz$/, ''), { scope: 'shared' }))
      if (reading.kind === 'article') found.push(reading.article);
  }
  return found;
}

function remade(article: Article, edits: readonly Edit[], seed: number): Article {
  const next = chance(seed);
  const all = article.paragraphs.map((span) => slice(article.text, span));
  const edited = edits.reduce<readonly string[]>((paragraphs, edit) => edit(paragraphs, next), all);
  const text = edited.join('\n\n');
  let at = 0;
  const paragraphs = edited.map((words) => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length, kind: 'body' as const, sentences: [] };
  });
  return { ...article, id: `${article.id}-edited`, title: 'Another headline', text, paragraphs };
}

const originals = await pages(values.data);
const finder = new CopyFinder();
const repeats = originals.filter((article) => finder.add(article) !== null);
console.log(`${originals.length} pages, ${repeats.length} of which are taken for copies of another`);
for (const [name, edits] of EDITS) {
  let found = 0;
  let wrong = 0;
  for (const [index, article] of originals.entries()) {
    // A fresh finder for each, so that an edited page is no original for the next.
    const fresh = new CopyFinder();
    for (const each of originals) if (each !== article) fresh.add(each);
    fresh.add(article);
    const copyOf = fresh.add(remade(article, edits, index + 1));
    if (copyOf === article.id) found++;
    else if (copyOf !== null) wrong++;
  }
  console.log(`${name}: ${found} of ${originals.length} found, ${wrong} taken for another's`);
}

// A follow-up: its own news first, and under it a part of the earlier story. It is another article.
for (const [share, kept] of [
  [0.3, 0.7],
  [0.5, 0.5],
  [0.5, 1],
] as const) {
  let wrong = 0;
  for (const [index, article] of originals.entries()) {
    const news = originals[(index + 1) % originals.length] ?? article;
    const old = article.paragraphs.map((span) => slice(article.text, span));
    const own = news.paragraphs.map((span) => slice(news.text, span));
    const above = own.slice(0, Math.max(1, Math.round((old.length * kept * share) / (1 - share))));
    const below = old.slice(0, Math.ceil(old.length * kept));
    const fresh = new CopyFinder();
    fresh.add(article);
    if (fresh.add(remade(article, [() => [...above, ...below]], 1)) !== null) wrong++;
  }
  console.log(
    `a follow-up, ${share * 100} % of it news above ${kept * 100} % of the story: ${wrong} of ${originals.length} taken for copies`,
  );
}

const squad = await readSquad(values.data, 'train');
if (squad !== null) {
  const paragraphs = new CopyFinder();
  const started = performance.now();
  const taken = squad.articles.filter((article) => paragraphs.add(article) !== null);
  const took = performance.now() - started;
  console.log(
    `${squad.articles.length} paragraphs of SQuAD: ${taken.length} taken for copies, ${((took * 1000) / squad.articles.length).toFixed(1)} µs each`,
  );
  const byTitle = new Map<string, Article[]>();
  for (const article of squad.articles)
    byTitle.set(article.title, [...(byTitle.get(article.title) ?? []), article]);
  const made = [...byTitle.values()].flatMap((list) => groupsOf(list, 6));
  const grouped = new CopyFinder();
  const wrong = made.filter((article) => grouped.add(article) !== null);
  console.log(
    `${made.length} articles made of six paragraphs of one title each: ${wrong.length} taken for copies`,
  );
  const begun = performance.now();
  for (const article of made) sketch(article.text, article.paragraphs);
  console.log(
    `a sketch of six paragraphs takes ${(((performance.now() - begun) * 1000) / made.length).toFixed(1)} µs`,
  );
}

function groupsOf(list: readonly Article[], size: number): Article[] {
  const groups: Article[] = [];
  for (let from = 0; from + size <= list.length; from += size) {
    const [first, ...rest] = list.slice(from, from + size);
    if (first === undefined) continue;
    const parts = [first, ...rest].map((article) => article.text);
    let at = 0;
    const paragraphs = parts.map((words) => {
      const start = at;
      at += words.length + 2;
      return { start, end: start + words.length, kind: 'body' as const, sentences: [] };
    });
    groups.push({ ...first, text: parts.join('\n\n'), paragraphs });
  }
  return groups;
}
