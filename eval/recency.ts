import { find } from '../src/answers/find.ts';
import { readQuestion } from '../src/answers/question.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { readBytes } from '../src/articles/folder.ts';
import { slice } from '../src/text/span.ts';
import { chance } from './chance.ts';

/**
 * What a preference for recent articles is worth on dated news: invented facts that change over the years, each told by
 * several articles, asked about in the present and of a year. The same articles without their dates are what it is
 * measured against. `npx tsx eval/recency.ts`
 */

const next = chance(7);
const pick = <T>(list: readonly T[]): T => {
  const [first] = list;
  const chosen = list[Math.floor(next() * list.length)] ?? first;
  if (chosen === undefined) throw new Error('an empty list');
  return chosen;
};

const STARTS = 'Ald Bren Cor Dun Els Far Gren Hal Ing Kel Lor Mar Nor Ost Pel Rav Sel Tor Ulm Vel'.split(' ');
const ENDS = 'burg dale ford ham hurst mere minster port stead ton wick worth vale moor by'.split(' ');
const GIVEN =
  'Anna Peter Maria John Clara David Helen Martin Laura Thomas Julia Robert Emma Paul Alice Simon'.split(' ');
const FAMILY =
  'Keller Brandt Hughes Moreau Novak Lindgren Costa Barnes Fischer Walsh Petrov Romano Jensen Clarke Weber Murray'.split(
    ' ',
  );

interface Topic {
  readonly present: (town: string) => readonly string[];
  readonly ofYear: (town: string, year: number) => string;
  readonly value: () => string;
  /** Sentences that tell the fact, in the ways in which articles do. */
  readonly told: readonly ((town: string, value: string) => string)[];
  /** What has the same words and does not tell it. */
  readonly untold: readonly ((town: string) => string)[];
}

const person = () => `${pick(GIVEN)} ${pick(FAMILY)}`;
const office = (title: string, of: (town: string) => string): Topic => ({
  present: (town) => [`Who is the ${title} of ${of(town)}?`, `Who is the current ${title} of ${of(town)}?`],
  ofYear: (town, year) => `Who was the ${title} of ${of(town)} in ${year}?`,
  value: person,
  told: [
    (town, who) => `${who}, the ${title} of ${of(town)}, said that the money would be found.`,
    (town, who) => `The plan was welcomed by ${who}, ${title} of ${of(town)}.`,
    (town, who) => `“We have waited long enough,” said the ${title} of ${of(town)}, ${who}, on Monday.`,
    (town, who) => `${who} was sworn in as ${title} of ${of(town)} on Tuesday before a small crowd.`,
    (town, who) => `The ${title} of ${of(town)} is ${who}.`,
  ],
  untold: [
    (town) => `The ${title} of ${of(town)} would not say who is to pay for it.`,
    (town) => `A letter to the ${title} of ${of(town)} has not been answered.`,
    (town) => `${person()}, a farmer, has written to the ${title} of ${of(town)}.`,
  ],
});

const TOPICS: readonly Topic[] = [
  office('mayor', (town) => town),
  office('police chief', (town) => town),
  office('head', (town) => `the ${town} hospital`),
  office('coach', (town) => `${town} Rovers`),
  {
    present: (town) => [
      `How much does a bus ticket in ${town} cost?`,
      `How much does a bus ticket in ${town} cost now?`,
    ],
    ofYear: (town, year) => `How much did a bus ticket in ${town} cost in ${year}?`,
    value: () => `$${1 + Math.floor(next() * 7)}.${10 + Math.floor(next() * 89)}`,
    told: [
      (town, price) => `A bus ticket in ${town} costs ${price}, the company said.`,
      (town, price) => `With a bus ticket in ${town} at ${price}, many walk.`,
      (town, price) => `A bus ticket in ${town} will cost ${price} from Sunday.`,
    ],
    untold: [(town) => `What a bus ticket in ${town} is to cost will be decided in spring.`],
  },
  {
    present: (town) => [
      `How many pupils does the ${town} school have?`,
      `How many pupils are at the ${town} school today?`,
    ],
    ofYear: (town, year) => `How many pupils did the ${town} school have in ${year}?`,
    value: () => String(120 + Math.floor(next() * 800)),
    told: [
      (town, count) => `The ${town} school has ${count} pupils, its head said.`,
      (town, count) => `There are ${count} pupils at the ${town} school, more than its roof was built for.`,
      (town, count) => `The ${town} school, with ${count} pupils, lost its heating on Monday.`,
    ],
    untold: [(town) => `How many pupils the ${town} school will have is anybody’s guess.`],
  },
];

const FILLER = [
  'Traffic stood still for an hour while the speeches lasted.',
  'A petition against the plan has been signed by several shopkeepers.',
  'The council will come back to the matter after the summer.',
  'Rain is forecast for the rest of the week.',
  'Nobody from the ministry could be reached for comment.',
  'The work is to be paid for by a loan.',
  'Residents had complained of the noise for years.',
];
const HEADLINES = [
  'Roof repaired at last',
  'Council delays vote',
  'New line planned',
  'Residents heard',
  'Budget agreed',
];

interface Fact {
  readonly present: readonly string[];
  readonly latest: string;
  readonly past: { readonly question: string; readonly value: string };
}

const records: { id: string; title: string; source: string; published: string; text: string }[] = [];
const facts: Fact[] = [];
function write(town: string, sentence: string, year: number): void {
  const sentences = [pick(FILLER), sentence, pick(FILLER), pick(FILLER)];
  if (next() < 0.5) sentences.shift();
  records.push({
    id: `n${records.length}`,
    title: next() < 0.5 ? `${town}: ${pick(HEADLINES)}` : pick(HEADLINES),
    source: pick(['Valley Times', 'Coast Post', 'Delta Gazette']),
    published: `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`,
    text: sentences.join(' '),
  });
}

for (let index = 0; index < 300; index++) {
  const town = `${STARTS[index % STARTS.length]}${ENDS[Math.floor(index / STARTS.length) % ENDS.length]}`;
  const topic = TOPICS[index % TOPICS.length] ?? pick(TOPICS);
  const years = [2006, 2009, 2012, 2015].slice(0, 2 + Math.floor(next() * 3));
  const held = years.map((year) => ({ year, value: topic.value() }));
  for (const { year, value } of held) {
    for (let copy = 0; copy < 1 + Math.floor(next() * 3); copy++) {
      write(town, pick(topic.told)(town, value), year);
    }
  }
  for (const year of [2012, 2016]) write(town, pick(topic.untold)(town), year);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) continue;
  facts.push({
    present: topic.present(town),
    latest: last.value,
    past: { question: topic.ofYear(town, first.year), value: first.value },
  });
}
// In no order of time.
records.sort(() => next() - 0.5);

async function archiveOf(dated: boolean) {
  const archive = createMemoryArchive();
  const lines = records.map(({ published, ...rest }) =>
    JSON.stringify(dated ? { ...rest, published } : rest),
  );
  const articles: Article[] = [];
  for (const reading of await readBytes(Buffer.from(lines.join('\n')), 'news.jsonl', { scope: SHARED }))
    if (reading.kind === 'article') articles.push(reading.article);
  await archive.put(articles);
  return archive;
}

async function firstSays(archive: Awaited<ReturnType<typeof archiveOf>>, question: string, value: string) {
  const { candidates } = await find(readQuestion(question, null), { archive, scope: SHARED });
  const [first] = candidates;
  return first !== undefined && slice(first.article.text, first.sentence.span).includes(value);
}

for (const dated of [false, true]) {
  const archive = await archiveOf(dated);
  const right = { plain: 0, said: 0, past: 0 };
  for (const { present, latest, past } of facts) {
    const [plain = '', said = ''] = present;
    if (await firstSays(archive, plain, latest)) right.plain++;
    if (await firstSays(archive, said, latest)) right.said++;
    if (await firstSays(archive, past.question, past.value)) right.past++;
  }
  const share = (count: number) => `${((100 * count) / facts.length).toFixed(1)} %`;
  console.log(
    `${records.length} articles ${dated ? 'with their dates' : 'without dates'}, ${facts.length} facts: the first sentence says the latest for ${share(right.plain)} of “who is …?”, ${share(right.said)} of “who is … now?”; that of the year for ${share(right.past)} of “who was … in 2006?”`,
  );
}
