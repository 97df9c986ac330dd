import { Command } from 'commander';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { readFolder } from '../src/articles/folder.ts';
import { people } from '../src/articles/people.ts';
import { slice } from '../src/text/span.ts';
import { isStop, terms } from '../src/text/terms.ts';
import { systemClock } from '../src/tracking/clock.ts';
import { openMemory } from '../src/tracking/store/open-store.ts';
import { createWatches } from '../src/tracking/watches/create-watches.ts';
import { WatchIndex } from '../src/tracking/watches/watch-index.ts';
import { WatchRows } from '../src/tracking/watches/watch-rows.ts';
import type { Wanted } from '../src/tracking/watches/watches.ts';
import { collectGarbage, heapInUse, quantile } from './figures.ts';

const options = new Command('watches')
  .description('Measures how long it takes to find the watches that one new article is to be reported to.')
  .option('--sizes <numbers>', 'watches, with commas', '10000,100000')
  .option('--rounds <number>', 'articles of each length', '200')
  .parse()
  .opts<{ readonly sizes: string; readonly rounds: string }>();

/** Each server has a few dozen watches. */
const WATCHES_OF_A_SERVER = 50;
const WARM_UP = 50;
/** Words of an article: as they are, and as several are joined to one. */
const LENGTHS = [0, 1_000, 5_000, 20_000];

/** Numbers from 0 up to but not including 1, the same ones each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(1);
const pick = <T>(from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

async function readArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for (const folder of ['seeds', 'tests/cases']) {
    for await (const reading of readFolder(folder, { scope: SHARED })) {
      if (reading.kind === 'article' && reading.article.paragraphs.length > 2) articles.push(reading.article);
    }
  }
  return articles;
}

/** Articles one after the other until there are so many words. */
function joined(articles: readonly Article[], words: number): Article {
  const parts: Article[] = [pick(articles)];
  const count = () => parts.reduce((sum, { text }) => sum + text.length / 6, 0);
  while (count() < words) parts.push(pick(articles));
  const [first] = parts;
  if (first === undefined) throw new Error('no articles');
  let offset = 0;
  const paragraphs = parts.flatMap(({ text, paragraphs: own }) => {
    const at = offset;
    offset += text.length + 2;
    const moved = (span: { start: number; end: number }) => ({ start: span.start + at, end: span.end + at });
    return own.map((each) => ({ ...each, ...moved(each), sentences: each.sentences.map(moved) }));
  });
  return { ...first, id: `joined-${random()}`, text: parts.map(({ text }) => text).join('\n\n'), paragraphs };
}

/** The part of all words, names and sources that the articles have: the rest of the world is not in them. */
const KNOWN = 0.4;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu an el or is'.split(' ');

/** A word that no article has. */
function strange(): string {
  return Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
}

interface Words {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
  readonly names: readonly string[];
  readonly sources: readonly string[];
}

/** What watches are made of: each word of the articles as often as any other. */
function wordsOf(articles: readonly Article[]): Words {
  const sentences = articles.flatMap(({ text, paragraphs }) =>
    paragraphs.flatMap((each) => each.sentences.map((span) => slice(text, span))),
  );
  const words = sentences.flatMap((sentence) =>
    terms(sentence).flatMap(({ stop, start, end }) =>
      stop || end - start < 3 ? [] : [sentence.slice(start, end).replace(/[^\p{L}\p{N}-]/gu, '')],
    ),
  );
  return {
    words: [...new Set(words.map((word) => word.toLowerCase()))].filter(
      (word) => /^\p{L}{3,}$/u.test(word) && !isStop(word),
    ),
    sentences,
    names: articles.flatMap((article) => people(article).map(({ name }) => name)),
    sources: articles.flatMap(({ source }) => source ?? []),
  };
}

function queryFrom({ words, sentences }: Words): string {
  const word = () => (random() < KNOWN ? pick(words) : strange());
  const phrase = () => {
    const all = pick(sentences)
      .replace(/["“”()|*]/gu, '')
      .split(/\s+/u);
    const start = Math.floor(random() * Math.max(1, all.length - 3));
    return `“${all.slice(start, start + 2 + Math.floor(random() * 2)).join(' ')}”`;
  };
  const kind = random();
  if (kind < 0.15) return word();
  if (kind < 0.45) return `${word()} ${word()}`;
  if (kind < 0.55) return `${word()} ${word()} ${word()}`;
  if (kind < 0.7) return phrase();
  if (kind < 0.85) return `(${word()} OR ${word()}) ${word()}`;
  if (kind < 0.92) return `${word()} ${word()} -${word()}`;
  return `${word()} ${phrase()} NOT (${word()} OR ${word()})`;
}

function wantedFrom(words: Words, number: number): Wanted {
  const kind = random();
  return {
    scope: `server-${Math.floor(number / WATCHES_OF_A_SERVER)}`,
    channel: `channel-${number}`,
    query: kind < 0.8 ? queryFrom(words) : '',
    person: kind >= 0.75 && kind < 0.95 ? (random() < KNOWN ? pick(words.names) : `John ${strange()}`) : null,
    source:
      kind >= 0.95 || kind < 0.05
        ? random() < KNOWN / 4
          ? pick(words.sources)
          : `The ${strange()} Times`
        : null,
    mode: 'each',
    atMinute: null,
    atWeekday: null,
    zone: 'UTC',
    quiet: null,
    addedBy: '1',
  };
}

/** As a copy of its own, so that nothing that was read of it before is known. */
function fresh(article: Article, number: number): Article {
  const id = `fresh-${number}`;
  return { ...article, id, key: id.padStart(12, '0').slice(-12), copyOf: null };
}

function told(label: string, figures: readonly number[]): string {
  const [middle, high, most] = [0.5, 0.99, 1].map((part) => quantile(figures, part).toFixed(2));
  return `${label} p50 ${middle}  p99 ${high}  most ${most} ms`;
}

const articles = await readArticles();
const words = wordsOf(articles);
const rounds = Number(options.rounds);
let number = 0;

for (const size of options.sizes.split(',').map(Number)) {
  const store = openMemory();
  const rows = new WatchRows(store);
  const now = new Date();
  store.transact(() => {
    for (let at = 0; at < size; at++) rows.insert(wantedFrom(words, at), now, null);
  });
  const before = heapInUse();
  const started = performance.now();
  const index = new WatchIndex();
  for (const watch of rows.all()) index.put(watch);
  const took = performance.now() - started;
  const heap = (heapInUse() - before) / 2 ** 20;
  console.log(`${size} watches: read in ${took.toFixed(0)} ms, ${heap.toFixed(0)} MB`);
  const watches = createWatches({ store, archive: createMemoryArchive(), clock: systemClock });
  // A process that has seen some news knows which words are rare.
  for (let round = 0; round < WARM_UP; round++) index.matching(fresh(joined(articles, 0), number++));
  for (const length of LENGTHS) {
    const found: number[] = [];
    const matching: number[] = [];
    const working: number[] = [];
    const arriving: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const article = joined(articles, length);
      const [first, second] = [fresh(article, number++), fresh(article, number++)];
      if (round % 20 === 0) collectGarbage();
      const before = process.cpuUsage();
      const start = performance.now();
      found.push(index.matching(first).length);
      const middle = performance.now();
      const spent = process.cpuUsage(before);
      store.transact(() => watches.arrived(second, 'new', now));
      matching.push(middle - start);
      working.push((spent.user + spent.system) / 1000);
      arriving.push(performance.now() - middle);
    }
    const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
    const what = length === 0 ? 'articles as they are' : `articles of ${length} words`;
    console.log(`  ${what}, ${mean.toFixed(0)} matches each`);
    console.log(`    ${told('found:           ', matching)}`);
    console.log(`    ${told('  of a processor:', working)}`);
    console.log(`    ${told('found and written:', arriving)}`);
  }
  store.close();
}
