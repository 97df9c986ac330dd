import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/answers/analysis.ts';
import { find, gather, QUESTION, SEARCH } from '../../src/answers/find.ts';
import { askedFor } from '../../src/answers/learned/asked.ts';
import { askingOf } from '../../src/answers/learned/asking.ts';
import { answerWords, bridgesOf } from '../../src/answers/learned/associations.ts';
import { judgeStretches } from '../../src/answers/learned/judge.ts';
import { models, readWeights } from '../../src/answers/learned/models.ts';
import { leafOf, scorerOf, type Tree } from '../../src/answers/learned/trees.ts';
import { readQuestion, readSearch } from '../../src/answers/question.ts';
import { analysesOf } from '../../src/answers/quote.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { contains, slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

describe('what a question asks for', () => {
  it.each([
    ['Who opened the bridge?', 'who', ''],
    ['To whom was it given?', 'who', ''],
    ['In what city was he born?', 'what', 'citi'],
    ['Which bird species does it name?', 'what', 'speci'],
    ['What type of bird nests there?', 'what', 'bird'],
    ['What is the name of the ship?', 'what is', 'ship'],
    ['What is the population?', 'what is', 'popul'],
    ['How many people did it carry?', 'how many', 'person'],
    ['How much does it cost?', 'how much', ''],
    ['How long did it take?', 'how long', ''],
    ['What did he say?', 'what', ''],
    ['the bridge', '', ''],
    ['', '', ''],
  ])('%s', (words, word, head) => {
    expect(askedFor(words)).toEqual({ word, head });
  });
});

describe('the learned tables', () => {
  it('know words that stand for one another', () => {
    expect(bridgesOf('die')?.get('death')).toBeGreaterThan(1);
    expect(bridgesOf('zzz')).toBeUndefined();
  });

  it('know a year as an answer to “when”, and not to “who”', () => {
    const year = (words: string) => answerWords(askedFor(words)).shape('1998', false);
    expect(year('When was it built?')).toBeGreaterThan(0);
    expect(year('Who built it?')).toBeLessThan(0);
  });

  it('say nothing of a kind of question that they do not know', () => {
    expect(answerWords(askedFor('xyzzy')).term('bridge')).toBeUndefined();
  });
});

describe('the learned models', () => {
  it('fit the features that the code works out', () => {
    expect(() => models()).not.toThrow();
  });

  it('ask more to say something outright than to say it', () => {
    const { answer, sure, lead, sureLead } = models().thresholds;
    expect(answer).toBeGreaterThan(0);
    expect(sure).toBeGreaterThan(answer);
    expect(sure).toBeLessThan(1);
    expect(sureLead).toBeGreaterThan(lead);
    expect(sureLead).toBeLessThan(1);
  });

  it('come with the command and the figures of their training', () => {
    const { trained } = readWeights();
    expect(trained.command).toMatch(/^npm run train/);
    expect(Object.keys(trained.figures).length).toBeGreaterThan(3);
  });

  it('give in flat lists what they give tree by tree', () => {
    const { sentences } = readWeights();
    const scorer = scorerOf(sentences);
    const number = fc.float({ min: -20, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: sentences.features.length, maxLength: sentences.features.length }),
        (values) => {
          const row = Float64Array.from(values);
          const sum = sentences.trees.reduce((total, tree) => total + leafOf(tree, row, 0), 0);
          expect(scorer.score(row)).toBeCloseTo(sum, 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('go left below a threshold and right at it', () => {
    const tree: Tree = {
      feature: [0, -1, -1],
      threshold: [2, 0, 0],
      left: [1, 0, 0],
      right: [2, 0, 0],
      value: [0, -1, 1],
    };
    const scorer = scorerOf({ features: ['a'], trees: [tree, tree] });
    expect([1.9, 2, 2.1].map((value) => scorer.score(Float64Array.of(value)))).toEqual([-2, 2, 2]);
  });
});

const STORY = `The old harbour bridge in Larnow was closed on Friday after engineers found cracks in two of its pillars.

Mayor Anna Brandt said the bridge, built in 1932, would stay shut for at least six weeks. It carries about 14,000 cars a day.

Ferries will run every ten minutes between the market and the old town, the city said.`;

async function newsroom() {
  const archive = createMemoryArchive();
  await archive.put([
    makeArticle({ text: STORY, title: 'Larnow bridge closed', published: '2021-03-14' }),
    makeArticle({
      text: 'The town of Velm has chosen a new coach. Peter Hald, 51, starts on Monday.',
      title: 'Velm names coach',
    }),
  ]);
  return archive;
}

describe('finding', () => {
  it.each([
    ['Who is the mayor of Larnow?', 'Anna Brandt'],
    ['When was the bridge in Larnow built?', '1932'],
    ['How many cars use the bridge a day?', '14,000'],
    ['Why was the harbour bridge closed?', 'cracks'],
  ])('%s', async (words, held) => {
    const place = { archive: await newsroom(), scope: SHARED };
    const { answers, confidence } = await find(readQuestion(words, null), place);
    const [best] = answers;
    expect(best && slice(best.article.text, best.sentence.span)).toContain(held);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });

  it('is less sure of what the articles do not say', async () => {
    const place = { archive: await newsroom(), scope: SHARED };
    const sure = async (words: string) => (await find(readQuestion(words, null), place)).confidence;
    const said = await sure('When was the harbour bridge built?');
    expect(await sure('Why was the harbour bridge sold to the railway?')).toBeLessThan(said);
    expect(await sure('Who designed the cathedral in Toledo?')).toBeLessThan(said);
  });

  it('keeps every candidate that the quick ranking has', async () => {
    const place = { archive: await newsroom(), scope: SHARED };
    const question = readQuestion('Who is the mayor of Larnow?', null);
    const { quick } = await gather(question, place, analysesOf(place.archive), QUESTION);
    const { candidates } = await find(question, place);
    const spans = (all: typeof quick) => all.map(({ sentence }) => sentence.span.start).sort((a, b) => a - b);
    expect(spans(candidates)).toEqual(spans(quick));
  });

  it('gives each candidate a score from 0 to the confidence', async () => {
    const place = { archive: await newsroom(), scope: SHARED };
    const { candidates, confidence } = await find(readQuestion('When was the bridge built?', null), place);
    for (const { score } of candidates) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(confidence);
    }
  });

  it('reads no answer off sentences that are only searched for', async () => {
    const place = { archive: await newsroom(), scope: SHARED };
    const { reading, answers } = await find(readSearch('bridge cracks'), place, SEARCH);
    expect(reading).toBeNull();
    expect(answers.length).toBeGreaterThan(0);
  });
});

describe('the stretches of a sentence', () => {
  const word = fc.oneof(
    fc.constantFrom('Anna', 'Brandt', 'in', '1932', 'of', 'the', 'bridge', '$3.5', 'May', 'and', 'Larnow,'),
    fc.string({ minLength: 1, maxLength: 8 }),
  );

  it('lie in it, are never empty, and come best first', async () => {
    const archive = await newsroom();
    const question = readQuestion('Who built the bridge in Larnow?', null);
    const { query } = await gather(question, { archive, scope: SHARED }, analysesOf(archive), QUESTION);
    const asking = askingOf(question, query);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const article = makeArticle({ text: words.join(' ') });
        const sentence = analyse(article.text, { start: 0, end: article.text.length });
        const found = judgeStretches(article, sentence, asking, { rank: 0, gap: 0 }, models());
        for (const [at, span] of found.entries()) {
          expect(contains(sentence.span, span)).toBe(true);
          expect(slice(article.text, span).trim()).not.toBe('');
          expect(span.score).toBeLessThanOrEqual(found[at - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 200 },
    );
  });
});
